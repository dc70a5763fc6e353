public import Interchange

extension InventoryComparison {
  /// One changed task as it is told in a file.
  public struct Row: Hashable, Sendable, Codable {
    public var changes: [Change]
    public var match: Match?
    public var similarity: Int
    public var isDoubtful: Bool
    public var oldID: String?
    public var newID: String?
    public var oldPosition: String?
    public var newPosition: String?
    public var oldText: String?
    public var newText: String?
    public var oldMinutes: Int?
    public var newMinutes: Int?
  }

  /// The tasks that changed, in order.
  public var rows: [Row] {
    entries.filter { !$0.changes.isEmpty }.map { entry in
      Row(
        changes: entry.changes, match: entry.match, similarity: entry.similarity, isDoubtful: entry.isDoubtful,
        oldID: entry.old?.id, newID: entry.new?.id, oldPosition: entry.old?.position, newPosition: entry.new?.position,
        oldText: entry.old?.name, newText: entry.new?.name, oldMinutes: entry.old?.minutesPerWeek,
        newMinutes: entry.new?.minutesPerWeek)
    }
  }

  /// The counts and the changed tasks for people, one change under another.
  public func text(in language: Language) -> String {
    var lines = [CompareTexts.counts(self)[language]]
    for row in rows {
      let words = row.changes.map { CompareTexts.word($0)[language] }.joined(separator: ", ")
      let ids = row.oldID == row.newID ? [row.newID] : [row.oldID, row.newID]
      var line = "\(ids.compactMap(\.self).joined(separator: " → ")): \(words)"
      if let match = row.match, match != .id {
        line += " (\(CompareTexts.word(match)[language]), \(row.similarity / 10) %)"
      }
      lines.append(line)
      if let text = row.oldText, row.oldText != row.newText { lines.append("  - \(text)") }
      if let text = row.newText, row.oldText != row.newText { lines.append("  + \(text)") }
      if row.changes.contains(.moved), let from = row.oldPosition, let to = row.newPosition {
        lines.append("    \(from) → \(to)")
      }
      if row.changes.contains(.minutes), let from = row.oldMinutes, let to = row.newMinutes {
        lines.append("    \(hours(from)[language]) → \(hours(to)[language])")
      }
      if row.isDoubtful { lines.append("    \(CompareTexts.doubtful[language])") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changed tasks as a table.
  public func csv(in language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row(
      [
        "changes", "match", "similarity", "oldID", "newID", "oldPosition", "newPosition", "oldMinutes", "newMinutes",
        "oldText", "newText",
      ].map { Phrase(verbatim: $0) })
    for row in rows {
      func cell(_ text: String?) -> Phrase { Phrase(verbatim: text ?? "") }
      table.row([
        cell(row.changes.map { CompareTexts.word($0)[language] }.joined(separator: "; ")),
        cell(row.match.map { CompareTexts.word($0)[language] }), cell(String(row.similarity)), cell(row.oldID),
        cell(row.newID), cell(row.oldPosition), cell(row.newPosition), cell(row.oldMinutes.map(String.init)),
        cell(row.newMinutes.map(String.init)), cell(row.oldText), cell(row.newText),
      ])
    }
    return table.bytes
  }
}
