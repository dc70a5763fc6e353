import Foundation
public import Interchange

/// A value that is announced and has no effect yet (aangekondigd).
public struct Announcement: Hashable, Sendable {
  public let id: String
  public let name: Phrase
  public let from: Day
  /// As written; `nil` when a repeal is announced.
  public let text: String?
  public let unit: LegalUnit
  public let source: String
}

extension Statutes {
  /// What is announced and not in force, by day and id.
  public var announcements: [Announcement] {
    parameters.flatMap { parameter in
      parameter.timeline.entries.filter(\.isAnnounced).map { entry in
        Announcement(
          id: parameter.id, name: parameter.name, from: entry.from, text: entry.value?.text, unit: parameter.unit,
          source: parameter.announcedSources[entry.from] ?? "")
      }
    }.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
  }

  /// Every value of every parameter as Markdown tables, one an instrument: the documentation made from the files.
  public func documentation(in language: Language) -> String {
    let words = TableTexts.self
    let head = [words.parameter, words.from, words.value, words.unit, words.article, words.source, words.confidence]
    var lines: [String] = []
    for instrument in instruments {
      let identifier = instrument.identifier.map { " (\($0))" } ?? ""
      lines += [
        "## \(instrument.title[language])", "",
        "\(instrument.law)\(identifier). \(words.verified[language]) \(instrument.lastVerified): "
          + "\(instrument.verifiedBy).", "",
        row(head.map { $0[language] }), row(head.map { _ in "---" }),
      ]
      for parameter in instrument.parameters {
        for entry in parameter.timeline.entries { lines.append(row(cells(parameter, entry, language))) }
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func cells(
    _ parameter: LegalParameter, _ entry: Timeline<LegalParameter.Value>.Entry, _ language: Language
  ) -> [String] {
    let end = entry.to.map { " – \($0)" } ?? ""
    let announced = entry.isAnnounced ? ", " + TableTexts.announced[language] : ""
    let doubt = entry.value?.isUnconfirmed == true ? ", " + DerivationTexts.unconfirmed[language] : ""
    return [
      "\(parameter.name[language]) (`\(parameter.id)`)", "\(entry.from)\(end)",
      (entry.value.map { ExactText.localized($0.text, in: language) } ?? TableTexts.repealed[language]) + announced,
      parameter.unit.phrase[language], parameter.article,
      entry.value?.source ?? parameter.announcedSources[entry.from] ?? "",
      (entry.value?.confidence.rawValue ?? "") + doubt,
    ]
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}

extension Coverage {
  /// The table of coverage as Markdown.
  public func documentation(in language: Language) -> String {
    let words = TableTexts.self
    var lines: [String] = []
    for (title, subjects) in [(words.modelled, modelled), (words.notModelled, notModelled)] {
      lines += ["## \(title[language])", ""]
      for subject in subjects {
        let articles = subject.articles.isEmpty ? "" : " (\(subject.articles.joined(separator: "; ")))"
        lines.append("- **\(subject.title[language])**\(articles): \(subject.remark[language])")
      }
      lines.append("")
    }
    lines += ["## \(words.unclear[language])", ""]
    for point in unclear {
      lines.append("- **\(point.question[language])** (\(point.article)). \(point.example[language]):")
      for reading in point.readings {
        let used = reading.isUsed ? " (\(words.used[language]))" : ""
        let amount = ExactText.localized(reading.gives, in: language)
        lines.append("  - \(reading.text[language]): \(amount) \(point.unit.phrase[language])\(used)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
