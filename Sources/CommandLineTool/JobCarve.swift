import Interchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum JobCarve {
  static func main() {
    Interruption.listen()
    var output = Output()
    let status = run(Array(CommandLine.arguments.dropFirst()), &output)
    exit(output.flush(status).rawValue)
  }

  static func run(_ words: [String], _ output: inout Output) -> ExitStatus {
    output.language = Output.language(in: words)
    do throws(UsageError) {
      switch try Request(words) {
      case .version:
        output.write(CommandLineHelp.version(output.language) + "\n")
        return .done
      case .help(let command):
        output.write(CommandLineHelp.text(command, output.language))
        return .done
      case .run(let arguments):
        output.configure(arguments)
        return try Commands.run(arguments, &output)
      }
    } catch {
      output.complain("\(Phrase(nl: "fout", en: "error")[output.language]): \(error.message[output.language])")
      if let hint = error.hint { output.complain(hint[output.language]) }
      if let command = error.command { output.complain(CommandLineHelp.usage(command, output.language)) }
      return .usage
    }
  }
}

/// How the program ends, for scripts.
enum ExitStatus: Int32 {
  case done = 0
  /// The answer is no: there is no plan that keeps all demands, or none was found.
  case answerIsNo = 1
  case usage = 64
  case data = 65
  case noInput = 66
  case ourFault = 70
  case cannotWrite = 73
  case interrupted = 130
}
