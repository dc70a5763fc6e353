import Foundation
import Interchange
import JobCarving

/// `new`: a project folder to fill in.
enum NewCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text"], for: arguments)
    let folder = arguments.operands[0]
    let day = try Commands.day(arguments) ?? today
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard names.allSatisfy({ $0.hasPrefix(".") }) else {
      output.complain(UsageTexts.folderNotEmpty(folder)[output.language])
      return .cannotWrite
    }
    let language = output.language
    let files = ProjectTemplate.files(language, on: day).map { file in
      FileOutput.File(
        (folder as NSString).appendingPathComponent(file.name), file.bytes, holdsPeople: file.holdsPeople)
    }
    guard output.save(files, inFolder: folder) else { return .cannotWrite }
    for file in files { output.writeLine(UsageTexts.written(file.path)[language]) }
    let readMe = (folder as NSString).appendingPathComponent(ProjectTemplate.readMeName(language))
    output.writeLine(UsageTexts.readFirst(readMe, folder)[language])
    return .done
  }

  /// The day on the clock of this machine.
  private static var today: Day {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? Day(ordinal: 0)
  }
}
