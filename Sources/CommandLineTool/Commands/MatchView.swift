import Foundation
import Interchange
import JobCarving

/// What `match` shows for people: a text, or a page for one person, with the coach's background when it is asked for.
enum MatchView {
  static func check(_ arguments: Arguments, _ output: Output) throws(UsageError) {
    if arguments["person"] == nil, arguments.has("context") || output.format == "html" {
      throw UsageError(message: UsageTexts.needsPerson, command: arguments.command)
    }
    var isFolder: ObjCBool = false
    if arguments.has("context"),
      FileManager.default.fileExists(atPath: arguments.operands[0], isDirectory: &isFolder), !isFolder.boolValue
    {
      throw UsageError(message: UsageTexts.contextNeedsFolder, command: arguments.command)
    }
    if arguments.has("context"), output.format == "json" {
      throw UsageError(message: UsageTexts.contextIsForReading, command: arguments.command)
    }
  }

  static func show(_ plan: Plan, _ arguments: Arguments, _ output: inout Output) {
    let language = output.language
    let person = arguments["person"]
    var context: CoachContext?
    if let person, arguments.has("context") {
      var findings = Findings()
      context = CoachContext.read(folder: arguments.operands[0], people: plan.people.map(\.id), into: &findings)
        .first { $0.person == person }
      output.report(findings.sorted)
      if context == nil { output.complain(UsageTexts.noContext(person)[language]) }
    }
    if let person, output.format == "html" {
      output.write(plan.matchPage(person: person, context: context, language: language))
      return
    }
    output.writeLine(plan.matchText(language, person: person))
    if let context { output.writeLine(context.text(language)) }
  }
}

extension UsageTexts {
  static let needsPerson = Phrase(
    nl: "Geef met --person de persoon om wie het gaat.", en: "Name the person with --person.")
  static let contextNeedsFolder = Phrase(
    nl: "--context leest de projectmap; een plan heeft geen achtergrond van mensen.",
    en: "--context reads the project folder; a plan holds no background of people.")
  static let contextIsForReading = Phrase(
    nl: "--context is om te lezen: text of html.", en: "--context is for reading: text or html.")
  static func noContext(_ person: String) -> Phrase {
    Phrase(
      nl: "Van '\(person)' is geen achtergrond genoteerd.", en: "No background is on record for '\(person)'.")
  }
}
