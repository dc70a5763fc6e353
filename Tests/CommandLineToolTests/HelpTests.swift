import Foundation
import Interchange
import TestSupport
import Testing

@testable import CommandLineTool

/// Help, manual and completion hold what the command table holds.
@Suite struct HelpTests {
  @Test("The help of every command names all its options, in both languages", arguments: CommandTable.all.map(\.name))
  func helpOfCommand(_ name: String) throws {
    let command = try #require(CommandTable.all.first { $0.name == name })
    for language in [Language.dutch, .english] {
      let inLanguage = ["--language", language.rawValue]
      for words in [[name, "--help"] + inLanguage, ["help"] + inLanguage + [name], [name, "x", "-h"] + inLanguage] {
        let answer = try Tool.run(words)
        #expect(answer.status == 0)
        #expect(answer.errors.isEmpty)
        #expect(answer.text.contains("jobcarve \(name)"))
        #expect(answer.text.contains(command.details[language]))
        for option in command.options + CommandTable.global {
          #expect(answer.text.contains("--\(option.long)"), "\(option.long)")
          #expect(answer.text.contains(option.help[language]), "\(option.long)")
          if let short = option.short { #expect(answer.text.contains("-\(short), --\(option.long)")) }
        }
        for example in command.examples { #expect(answer.text.contains(example)) }
      }
    }
  }

  @Test("The help without a command names every command and every exit code")
  func overview() throws {
    for language in [Language.dutch, .english] {
      let answer = try Tool.run("--help", "--language", language.rawValue)
      #expect(answer.status == 0)
      for command in CommandTable.all {
        #expect(answer.text.contains("  \(command.name) "))
        #expect(answer.text.contains(command.summary[language]))
      }
      for code in ["0", "1", "64", "65", "66", "70", "73", "130"] { #expect(answer.text.contains(" \(code) ")) }
      #expect(try Tool.run("help", "--language", language.rawValue).text == answer.text)
    }
    #expect(try Tool.run([]).status == 0)
    let version = try Tool.run("--version")
    #expect(version.status == 0)
    #expect(version.text.hasPrefix("jobcarve \(CommandLineHelp.version)"))
  }

  @Test("The completion of every shell knows every command, option and choice", arguments: ["bash", "zsh", "fish"])
  func completion(_ shell: String) throws {
    let answer = try Tool.run("completion", shell)
    #expect(answer.status == 0)
    for command in CommandTable.all {
      let lines = answer.text.split(separator: "\n").filter { $0.contains(command.name) }
      for option in command.options + CommandTable.global {
        let spelling = shell == "fish" ? "-l \(option.long) " : "--\(option.long)"
        #expect(lines.contains { $0.contains(spelling) }, "\(command.name) \(option.long)")
      }
      for choice in command.operands.flatMap(\.choices) {
        #expect(lines.contains { $0.contains(choice) }, "\(command.name) \(choice)")
      }
    }
    try parses(answer.text, with: shell)
  }

  /// The shell itself reads the script without running it, where there is one.
  private func parses(_ script: String, with shell: String) throws {
    let paths = ["/bin/\(shell)", "/usr/bin/\(shell)", "/usr/local/bin/\(shell)"]
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      print("skipped: there is no \(shell) here to read the completion")
      return
    }
    let folder = try TemporaryFolder()
    try folder.write(script, "script")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-n", folder["script"].path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("The manual holds every command and every option, in both languages")
  func manual() throws {
    for language in [Language.dutch, .english] {
      let answer = try Tool.run("manual", "--language", language.rawValue)
      #expect(answer.status == 0)
      let text = answer.text.replacing("\\-", with: "-").replacing("\\e", with: "\\")
      #expect(text.hasPrefix(".TH JOBCARVE 1"))
      for command in CommandTable.all {
        let section = try #require(text.components(separatedBy: "jobcarve \(command.name)").dropFirst().first)
        #expect(text.contains(command.details[language]))
        for option in command.options { #expect(section.contains("--\(option.long)"), "\(command.name)") }
      }
      for option in CommandTable.global {
        #expect(text.contains("--\(option.long)"))
        #expect(text.contains(option.help[language]))
      }
      // No line of text may be taken for a request of roff.
      let known = [".TH", ".SH", ".SS", ".TP", ".PP", ".B ", ".I "]
      for line in answer.text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(known.contains { line.hasPrefix($0) }, "\(line)")
      }
    }
  }
}
