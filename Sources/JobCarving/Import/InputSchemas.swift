package import Interchange

/// The published shapes of a project folder's tables, in the order in which they are read.
package enum InputSchemas {
  package static let all: [RecordSchema] = [
    organisation, inventory, people, performance, measures, training, seekers, mentors, schoolCalendar,
    decisions, context,
  ]

  package static func schema(named name: String) -> RecordSchema? {
    all.first { $0.root == name || $0.dutchRoot == name }
  }

  static let hoursAWeek = Phrase(nl: "uur per week", en: "hours a week")
  static let minutes = Phrase(nl: "minuten", en: "minutes")
  static let percent = Phrase(nl: "procent", en: "percent")
  static let euro = Phrase(nl: "euro", en: "euro")
  static let weeks = Phrase(nl: "weken", en: "weeks")

  /// Hours a week with two decimals; a week holds 168 of them, a large department a thousand times more.
  static let hours = FieldKind.number(scale: 100, 0...100_000_00)
  static let money = FieldKind.number(scale: 100, 0...100_000_000_00)
}
