import Foundation
import Interchange
import JobCarving
import Legislation

/// Help, manual and completions, all from the command table.
enum CommandLineHelp {
  static let version = "0.1.0"

  static func version(_ language: Language) -> String {
    let verified = (try? Statutes.embedded())?.instruments.map(\.lastVerified) ?? []
    guard let oldest = verified.min(), let newest = verified.max() else { return "jobcarve \(version)" }
    let law = Phrase(
      nl: "wet nagekeken tussen \(oldest) en \(newest)", en: "law verified between \(oldest) and \(newest)")
    return "jobcarve \(version) (\(law[language]))"
  }

  static func text(_ command: Command?, _ language: Language) -> String {
    guard let command else { return overview(language) }
    var lines = [
      usage(command, language), "", command.summary[language].capitalisedSentence, command.details[language],
    ]
    lines += ["", "\(UsageTexts.options[language]):"]
    lines += table((command.options + CommandTable.global).map { (spelling($0), help($0, language)) })
    lines += ["", "\(UsageTexts.examples[language]):"] + command.examples.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  static func usage(_ command: Command, _ language: Language) -> String {
    let operands = command.operands.map { operand in
      let choices = operand.choices.joined(separator: "|")
      let name = (choices.isEmpty ? operand.name[language] : choices) + (operand.repeats ? "…" : "")
      return operand.isRequired ? " \(name)" : " [\(name)]"
    }
    return
      "\(UsageTexts.usage[language]): jobcarve \(command.name)\(operands.joined()) [\(UsageTexts.options[language].lowercased())]"
  }

  private static func overview(_ language: Language) -> String {
    var lines = [UsageTexts.about[language], ""] + UsageTexts.firstExamples.map { "  \($0)" }
    lines += ["", "\(UsageTexts.usage[language]): jobcarve \(UsageTexts.commandWord[language]) …", ""]
    lines += ["\(UsageTexts.commands[language]):"]
    lines += table(CommandTable.all.map { ($0.name, $0.summary[language]) })
    lines += ["", "\(UsageTexts.options[language]):"]
    var options = CommandTable.global.map { (spelling($0), help($0, language)) }
    options.append(("--version", version(language)))
    lines += table(options)
    lines += ["", UsageTexts.more[language], UsageTexts.exitCodes[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func spelling(_ option: CommandOption) -> String {
    (option.short.map { "-\($0), " } ?? "") + "--\(option.long)" + (option.value.map { " \($0)" } ?? "")
  }

  private static func help(_ option: CommandOption, _ language: Language) -> String { option.help[language] }

  /// Two columns, the second from one place on; a first column that is too wide gets a line of its own.
  private static func table(_ rows: [(String, String)]) -> [String] {
    let width = min(30, rows.map(\.0.count).max() ?? 0)
    return rows.flatMap { (left: String, right: String) -> [String] in
      let indent = String(repeating: " ", count: left.count > width ? width + 2 : width - left.count + 2)
      return left.count > width ? ["  \(left)", "  " + indent + right] : ["  " + left + indent + right]
    }
  }

  /// The manual page in roff, in the language asked for.
  static func manual(_ language: Language) -> String {
    func escaped(_ text: String) -> String { text.replacing("\\", with: "\\e").replacing("-", with: "\\-") }
    var lines = [".TH JOBCARVE 1", ".SH NAME", "jobcarve \\- \(escaped(UsageTexts.about[language]))", ".SH SYNOPSIS"]
    lines += [".B jobcarve", "\(UsageTexts.commandWord[language]) ..."]
    lines += [".SH \(UsageTexts.commands[language].uppercased())"]
    for command in CommandTable.all {
      lines += [".SS \(escaped(usage(command, language)))", escaped(command.details[language])]
      for option in command.options {
        lines += [".TP", ".B \(escaped(spelling(option)))", escaped(option.help[language])]
      }
      lines += command.examples.flatMap { [".PP", ".I \(escaped($0))"] }
    }
    lines += [".SH \(UsageTexts.options[language].uppercased())"]
    for option in CommandTable.global {
      lines += [".TP", ".B \(escaped(spelling(option)))", escaped(option.help[language])]
    }
    lines += [".SH EXIT", escaped(UsageTexts.exitCodes[language])]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Completion scripts for the three shells.
enum CommandLineCompletion {
  static func script(_ shell: String, _ language: Language) -> String {
    switch shell {
    case "fish": fish(language)
    case "zsh": "#compdef jobcarve\nautoload -U +X bashcompinit && bashcompinit\n" + bash
    default: bash
    }
  }

  private static func options(_ command: Command) -> [CommandOption] { command.options + CommandTable.global }

  private static var bash: String {
    let names = CommandTable.all.map(\.name).joined(separator: " ")
    var cases = ""
    for command in CommandTable.all {
      let words = options(command).map { "--\($0.long)" } + command.operands.flatMap(\.choices)
      cases += "    \(command.name)) words=\"\(words.joined(separator: " "))\" ;;\n"
    }
    return """
      _jobcarve() {
        local current="${COMP_WORDS[COMP_CWORD]}" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$current"))
          return
        fi
        case "${COMP_WORDS[1]}" in
      \(cases)  esac
        COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
      }
      complete -o filenames -F _jobcarve jobcarve

      """
  }

  private static func fish(_ language: Language) -> String {
    func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "\\'") + "'" }
    var lines: [String] = []
    for command in CommandTable.all {
      lines.append(
        "complete -c jobcarve -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary[language]))")
      let choices = command.operands.flatMap(\.choices)
      if !choices.isEmpty {
        lines.append(
          "complete -c jobcarve -n '__fish_seen_subcommand_from \(command.name)' -a '\(choices.joined(separator: " "))'"
        )
      }
      for option in options(command) {
        var line = "complete -c jobcarve -n '__fish_seen_subcommand_from \(command.name)' -l \(option.long)"
        if let short = option.short { line += " -s \(short)" }
        if option.value != nil { line += " -r" }
        if !option.choices.isEmpty { line += " -a '\(option.choices.joined(separator: " "))'" }
        lines.append(line + " -d \(quoted(option.help[language]))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
