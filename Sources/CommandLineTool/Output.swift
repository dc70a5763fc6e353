import Foundation
import Interchange

/// Answers on standard output, everything about the run on standard error.
struct Output {
  var language = Language.dutch
  private(set) var format = "text"
  private(set) var isQuiet = false
  private var hasColor = false
  /// Whether a line on the terminal can be wiped by a control sequence.
  private(set) var hasControl = false
  private var path: String?
  private var answer: [UInt8] = []

  /// The language asked for, before anything else is understood, so that a usage error speaks it too.
  static func language(in words: [String]) -> Language {
    for (index, word) in words.enumerated() {
      if word == "--language", index + 1 < words.count { return Language(rawValue: words[index + 1]) ?? .dutch }
      if word.hasPrefix("--language=") { return Language(rawValue: String(word.dropFirst(11))) ?? .dutch }
    }
    return .dutch
  }

  mutating func configure(_ arguments: Arguments) {
    format = arguments["format"] ?? "text"
    path = arguments["output"]
    isQuiet = arguments.has("quiet")
    let environment = ProcessInfo.processInfo.environment
    hasColor =
      Output.isTerminal && !arguments.has("no-color") && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
    hasControl = hasColor
    if let word = arguments["language"], let chosen = Language(rawValue: word) { language = chosen }
  }

  /// Refuses a format that the command does not have.
  func require(_ possible: [String], for arguments: Arguments) throws(UsageError) {
    guard possible.contains(format) else {
      throw UsageError(message: UsageTexts.formatNotHere(format, possible), command: arguments.command)
    }
  }

  mutating func write(_ text: String) { answer += Array(text.utf8) }
  mutating func write(_ bytes: [UInt8]) { answer += bytes }

  mutating func writeLine(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n") }

  /// A message that nobody can receive is no reason to stop.
  func complain(_ text: String) { Output.tell(text + "\n") }

  static func tell(_ text: String) { _ = FileOutput.write(Array(text.utf8), toDescriptor: STDERR_FILENO) }

  /// The findings on standard error, with a count; notes are left out when the run is to be quiet.
  func report(_ findings: [Diagnostic]) {
    let shown = findings.filter { !isQuiet || $0.severity != .note }
    for finding in shown { complain(colored(finding.text(in: language), finding.severity)) }
    guard !shown.isEmpty else { return }
    let counts = [Diagnostic.Severity.error, .warning, .note].map { level in findings.count { $0.severity == level } }
    complain(UsageTexts.counts(counts[0], counts[1], counts[2])[language])
  }

  /// The first line in the colour of its severity; the word in it says the same.
  private func colored(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard hasColor, let end = text.firstIndex(of: "\n") ?? Optional(text.endIndex) else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1b}[\(code)m\(text[..<end])\u{1b}[0m\(text[end...])"
  }

  /// What was written so far, for a file of another name.
  mutating func takeAnswer() -> [UInt8] {
    defer { answer = [] }
    return answer
  }

  /// Sends the answer to the file after `-o` or to standard output.
  mutating func deliver(holdsPeople: Bool) -> ExitStatus {
    guard let path, path != "-" else { return .done }
    defer { answer = [] }
    return save(answer, to: path, holdsPeople: holdsPeople) ? .done : .cannotWrite
  }

  func save(_ bytes: [UInt8], to path: String, holdsPeople: Bool) -> Bool {
    save([FileOutput.File(path, bytes, holdsPeople: holdsPeople)])
  }

  /// Writes all files or none; the folder that holds them, and those of theirs in it, are made first.
  func save(_ files: [FileOutput.File], inFolder folder: String? = nil) -> Bool {
    do throws(FileOutput.Failure) {
      if let folder {
        try FileOutput.makeFolder(folder)
        for file in files { try FileOutput.makeFolder(FileOutput.folder(of: file.path)) }
      }
      try FileOutput.write(files)
      return true
    } catch {
      complain("\(Diagnostic.Severity.error.word[language]): \(error.message[language])")
      return false
    }
  }

  /// Sends the answer to standard output, which may be a full disk; the status of the run becomes 73 then.
  mutating func flush(_ status: ExitStatus) -> ExitStatus {
    defer { answer = [] }
    if FileOutput.write(answer, toDescriptor: STDOUT_FILENO) { return status }
    let reason = String(cString: strerror(errno))
    complain("\(Diagnostic.Severity.error.word[language]): \(UsageTexts.outputFails(reason)[language])")
    return .cannotWrite
  }

  static var isTerminal: Bool { isatty(2) == 1 }
}
