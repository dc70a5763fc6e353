import Interchange

/// How each item of a Dutch list of functional possibilities (FML) is read, as data (omzetting van FML-punten).
///
/// Thresholds are those of the form (methods note, §1.5.1); which of our points an item feeds is ours (§1.5.6). Levels
/// 0/1/2 become 3/2/1, where 3 stands for "3 or more": the form does not say how much more. The set of points is not the
/// FML and carries none of its texts.
package enum FMLMap {
  enum Target: Sendable {
    /// 0/1/2 → 3 or more, 2, 1.
    case level(CapabilityDimension)
    /// By value of the item: the amount in the unit of the limit; `nil`: no limit.
    case limits([(quantity: ExposureQuantity, amounts: [Int?])])
    /// Any value above 0: the person has to avoid it.
    case avoid(WorkCondition)
    /// Minutes a day and minutes a week by value.
    case minutesPerDay([Int?])
    case minutesPerWeek([Int?])
    /// Known, and there is no point of ours that it could feed.
    case nothing
  }

  struct Item: Sendable {
    /// `IV-13`.
    var code: String
    var name: Phrase
    /// The highest value that the form has here.
    var highest: Int
    var target: Target
  }

  static let items: [Item] = levels + conditions + amounts + hours + unused

  static func item(_ code: String) -> Item? { items.first { $0.code == code } }

  private static func level(_ code: String, _ dimension: CapabilityDimension, highest: Int = 2) -> Item {
    Item(code: code, name: dimension.name, highest: highest, target: .level(dimension))
  }

  private static let levels = [
    level("I-1", .focus), level("I-2", .divide), level("I-3", .memory), level("I-5", .plan), level("I-6", .independent),
    level("I-7", .pace), level("I-9", .independent), level("I-8-2", .predict, highest: 1),
    level("I-8-3", .switch, highest: 1), level("I-8-4", .deadline, highest: 1), level("I-8-5", .pace, highest: 1),
    level("II-1", .see), level("II-2", .hear), level("II-3", .speak), level("II-4", .write), level("II-5", .read),
    level("II-8", .conflict), level("II-9", .team), level("II-12-1", .contact, highest: 1),
    level("II-12-2", .contact, highest: 1), level("II-12-4", .team, highest: 1), level("IV-3", .hand),
  ]

  private static func avoid(_ code: String, _ condition: WorkCondition) -> Item {
    Item(code: code, name: condition.name, highest: 2, target: .avoid(condition))
  }

  private static let conditions = [
    avoid("I-8-1", .distraction), avoid("I-8-6", .personalRisk), avoid("II-12-3", .alone), avoid("II-12-5", .leading),
    avoid("III-1", .heatOrCold), avoid("III-2", .draught), avoid("III-3", .wetOrSkin), avoid("III-4", .protectiveGear),
    avoid("III-5", .dustOrFumes), avoid("III-6", .noise), avoid("III-7", .vibration), avoid("III-8", .infection),
  ]

  private static func limit(_ code: String, _ limits: [(ExposureQuantity, [Int?])]) -> Item {
    Item(
      code: code, name: limits[0].0.name, highest: limits[0].1.count - 1,
      target: .limits(limits.map { (quantity: $0.0, amounts: $0.1) }))
  }

  /// "Less than" a bound is one below it; "most of the day" is eight hours. 250, 150 and 100 newton are 25, 15 and 10
  /// kilograms of force, rounded down.
  private static let amounts = [
    limit("IV-8", [(.reachesPerHour, [1200, 600, 300])]), limit("IV-10", [(.bendsPerHour, [600, 300, 150, 50])]),
    limit("IV-12", [(.pushKilograms, [25, 15, 10])]),
    limit("IV-13", [(.liftKilograms, [15, 10, 5, 2]), (.liftsPerHour, [10, 10, 50, 100])]),
    limit("IV-14", [(.liftKilograms, [15, 10, 5, 2])]), limit("IV-16", [(.walkOnEnd, [60, 30, 15, 4])]),
    limit("IV-17", [(.walkShare, [480, 240, 60, 29])]), limit("V-1", [(.sitOnEnd, [120, 60, 30, 14])]),
    limit("V-2", [(.sitShare, [480, 480, 240, 239])]), limit("V-3", [(.standOnEnd, [60, 30, 15, 4])]),
    limit("V-4", [(.standShare, [480, 240, 60, 29])]),
  ]

  private static let hours = [
    Item(
      code: "VI-2", name: Phrase(nl: "uren per dag", en: "hours a day"), highest: 4,
      target: .minutesPerDay([nil, 480, 360, 240, 120])),
    Item(
      code: "VI-3", name: Phrase(nl: "uren per week", en: "hours a week"), highest: 4,
      target: .minutesPerWeek([40 * 60, 40 * 60, 30 * 60, 20 * 60, 10 * 60])),
  ]

  private static let unused: [Item] = [
    ("I-4", Phrase(nl: "inzicht in eigen kunnen", en: "insight in own ability")),
    ("II-6", Phrase(nl: "gevoelens van anderen", en: "feelings of others")),
    ("II-7", Phrase(nl: "eigen gevoelens uiten", en: "expressing own feelings")),
    ("II-10", Phrase(nl: "reizen", en: "travelling")),
    ("II-11", Phrase(nl: "beroepsmatig rijden", en: "driving for work")),
    ("IV-4", Phrase(nl: "toetsenbord en muis", en: "keyboard and mouse")), ("IV-5", Phrase(nl: "tasten", en: "touch")),
    ("IV-6", Phrase(nl: "schroeven", en: "screwing")),
    ("IV-7", Phrase(nl: "reiken, afstand", en: "reaching, distance")),
    ("IV-9", Phrase(nl: "buigen, hoek", en: "bending, angle")), ("IV-11", Phrase(nl: "draaien", en: "twisting")),
    ("IV-15", Phrase(nl: "hoofd bewegen", en: "moving the head")), ("IV-18", Phrase(nl: "traplopen", en: "stairs")),
    ("IV-19", Phrase(nl: "klimmen", en: "climbing")), ("IV-20", Phrase(nl: "knielen of hurken", en: "kneeling")),
    ("V-5", Phrase(nl: "geknield werken", en: "working on the knees")),
    ("V-6", Phrase(nl: "gebogen of gedraaid werken", en: "working bent or twisted")),
    ("V-7", Phrase(nl: "boven de schouder", en: "above the shoulder")),
    ("V-8", Phrase(nl: "hoofd stil", en: "head fixed")),
    ("V-9", Phrase(nl: "houding wisselen", en: "changing posture")),
    ("VI-1", Phrase(nl: "avond en nacht", en: "evening and night")),
  ].map { Item(code: $0.0, name: $0.1, highest: 4, target: .nothing) }

  /// `iv.13`, `IV 13` and `4-13` are all `IV-13`; `nil` when it is no code.
  static func code(_ text: String) -> String? {
    let parts = text.uppercased().split { "-. /_".contains($0) }.map(String.init)
    guard parts.count == 2 || parts.count == 3, parts.dropFirst().allSatisfy({ Int($0) != nil }) else { return nil }
    let rubrics = ["I", "II", "III", "IV", "V", "VI"]
    guard
      let rubric = rubrics.contains(parts[0])
        ? parts[0]
        : Int(parts[0]).flatMap({ number in
          (1...rubrics.count).contains(number) ? rubrics[number - 1] : nil
        })
    else { return nil }
    return ([rubric] + parts.dropFirst().compactMap { Int($0).map(String.init) }).joined(separator: "-")
  }
}
