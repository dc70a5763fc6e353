import Interchange

/// One option of a command, as data: parsing, help, manual and completion read the same table.
struct CommandOption: Hashable, Sendable {
  var long: String
  var short: Character?
  /// The name of its value in the help; `nil` for a flag.
  var value: String?
  var choices: [String] = []
  /// Whether it may stand more than once.
  var repeats = false
  var help: Phrase
}

/// One command, as data.
struct Command: Hashable, Sendable {
  var name: String
  /// What stands behind the name: `MAP`, `BESTAND…`.
  var operands: [Operand]
  var summary: Phrase
  /// A second sentence or more, for the command's own help.
  var details: Phrase
  var options: [CommandOption]
  var examples: [String]

  struct Operand: Hashable, Sendable {
    var name: Phrase
    var isRequired = true
    var repeats = false
    var choices: [String] = []
  }
}

/// What was asked on the command line.
struct Arguments: Hashable, Sendable {
  var command: Command
  var operands: [String] = []
  var values: [String: String] = [:]
  /// Of options that may stand more than once: everything given, in order.
  var lists: [String: [String]] = [:]
  var flags: Set<String> = []

  subscript(_ option: String) -> String? { values[option] }
  func has(_ flag: String) -> Bool { flags.contains(flag) }
  func all(_ option: String) -> [String] { lists[option] ?? [] }
}

/// A command line that cannot be understood: exit code 64.
struct UsageError: Error, Hashable {
  var message: Phrase
  var hint: Phrase?
  var command: Command?
}

/// Options without a command: `--help` and `--version`.
enum Request: Hashable {
  case run(Arguments)
  case help(Command?)
  case version
}

extension Request {
  /// Reads the words behind the program's name.
  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    guard let first = rest.popFirst() else {
      self = .help(nil)
      return
    }
    switch first {
    case "--help", "-h":
      self = .help(nil)
      return
    case "--version":
      self = .version
      return
    case "help":
      guard let name = Request.firstOperand(rest) else {
        self = .help(nil)
        return
      }
      self = .help(try Request.command(named: name))
      return
    default:
      break
    }
    if first.hasPrefix("-") { throw UsageError(message: UsageTexts.commandFirst(first)) }
    let command = try Request.command(named: first)
    if rest.contains("--help") || rest.contains("-h") {
      self = .help(command)
      return
    }
    self = .run(try Request.arguments(of: command, rest))
  }

  /// The first word that is no option and no language.
  private static func firstOperand(_ words: ArraySlice<String>) -> String? {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--language" { _ = rest.popFirst() }
      if !word.hasPrefix("-") { return word }
    }
    return nil
  }

  private static func command(named name: String) throws(UsageError) -> Command {
    guard let command = CommandTable.all.first(where: { $0.name == name }) else {
      let nearest = NameFolding.nearest(to: name, among: CommandTable.all.map(\.name))
      throw UsageError(
        message: UsageTexts.unknownCommand(name), hint: nearest.map(UsageTexts.maybe) ?? UsageTexts.seeHelp)
    }
    return command
  }

  private static func arguments(of command: Command, _ words: ArraySlice<String>) throws(UsageError) -> Arguments {
    var arguments = Arguments(command: command)
    let options = command.options + CommandTable.global
    var rest = words
    var onlyOperands = false
    while let word = rest.popFirst() {
      if onlyOperands || word == "-" || !word.hasPrefix("-") {
        arguments.operands.append(word)
        continue
      }
      if word == "--" {
        onlyOperands = true
        continue
      }
      var name = word
      var attached: String?
      if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
        name = String(word[..<equals])
        attached = String(word[word.index(after: equals)...])
      }
      let match = options.first { option in
        "--\(option.long)" == name || option.short.map { "-\($0)" == name } ?? false
      }
      guard let option = match else {
        let nearest = NameFolding.nearest(to: name, among: options.map { "--\($0.long)" })
        throw UsageError(
          message: UsageTexts.unknownOption(name), hint: nearest.map(UsageTexts.maybe), command: command)
      }
      guard option.value != nil else {
        if attached != nil { throw UsageError(message: UsageTexts.noValue(name), command: command) }
        arguments.flags.insert(option.long)
        continue
      }
      guard let value = attached ?? rest.popFirst() else {
        throw UsageError(message: UsageTexts.missingValue(name), command: command)
      }
      if !option.choices.isEmpty, !option.choices.contains(value) {
        throw UsageError(message: UsageTexts.wrongChoice(name, value, option.choices), command: command)
      }
      if option.repeats {
        arguments.lists[option.long, default: []].append(value)
      } else {
        arguments.values[option.long] = value
      }
    }
    try checkOperands(arguments)
    return arguments
  }

  private static func checkOperands(_ arguments: Arguments) throws(UsageError) {
    let command = arguments.command
    let required = command.operands.count(where: \.isRequired)
    if arguments.operands.count < required {
      throw UsageError(
        message: UsageTexts.missingOperand(command.operands[arguments.operands.count].name), command: command)
    }
    if arguments.operands.count > command.operands.count, !(command.operands.last?.repeats ?? false) {
      throw UsageError(
        message: UsageTexts.tooManyOperands(arguments.operands[command.operands.count]), command: command)
    }
    for (operand, given) in zip(command.operands, arguments.operands) where !operand.choices.isEmpty {
      guard operand.choices.contains(given) else {
        throw UsageError(message: UsageTexts.wrongChoice(operand.name.en, given, operand.choices), command: command)
      }
    }
  }
}
