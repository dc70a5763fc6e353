import Foundation
import Interchange

/// What stands behind an item: the number of an answer, or an amount (waarde).
enum FMLValue: Hashable {
  case answer(Int)
  /// In the unit of the point that the item feeds: kilograms, times an hour, minutes.
  case amount(Int)

  /// A bare whole number up to the highest answer is an answer; with a unit, or above it, it is an amount.
  ///
  /// `nil` when it is no number, when the item is no amount, and when the unit or the size is not one of the item's:
  /// ten hours are no weight. Parts of a unit are dropped, so that a limit never becomes higher than it was given.
  init?(_ text: String, _ item: FMLMap.Item) {
    let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    guard case .success(let hundredths) = DecimalText.units(of: String(number), scale: 100), hundredths <= 10_000_00
    else { return nil }
    let word = text.dropFirst(number.count).trimmingCharacters(in: .whitespaces).lowercased()
    if word.isEmpty, hundredths <= item.highest * 100 {
      guard hundredths % 100 == 0 else { return nil }
      self = .answer(hundredths / 100)
    } else {
      guard let unit = item.unit, let factor = unit.factor(of: word) else { return nil }
      let amount = hundredths * factor / 100
      guard unit.range.contains(amount) else { return nil }
      self = .amount(amount)
    }
  }

  var isAnswer: Bool {
    if case .answer = self { true } else { false }
  }

  /// The amount itself, or the one that the answer stands for; `nil`: no limit.
  func amount(_ byAnswer: [Int?]) -> Int? {
    switch self {
    case .answer(let answer): byAnswer.indices.contains(answer) ? byAnswer[answer] : nil
    case .amount(let given): given
    }
  }
}

/// In what an item's amount is given (eenheid).
enum FMLUnit: Hashable {
  case kilograms, timesPerHour, minutes, hoursPerDay, hoursPerWeek

  private static let words: [(units: Set<FMLUnit>, factor: Int, words: Set<String>)] = [
    ([.kilograms], 1, ["kg", "kgf", "kilo", "kilo's", "kilo’s", "kilogram"]),
    ([.timesPerHour], 1, ["x", "x/uur", "x/h", "keer", "keer per uur", "times", "times an hour"]),
    ([.minutes, .hoursPerDay, .hoursPerWeek], 1, ["min", "minuut", "minuten", "minute", "minutes"]),
    ([.minutes, .hoursPerDay, .hoursPerWeek], 60, ["uur", "u", "h", "hour", "hours"]),
  ]

  /// How many of the point's own units one of this word is; a bare number is in the unit of the form.
  func factor(of word: String) -> Int? {
    if word.isEmpty { return self == .hoursPerDay || self == .hoursPerWeek ? 60 : 1 }
    return FMLUnit.words.first { $0.units.contains(self) && $0.words.contains(word) }?.factor
  }

  /// What the columns of `people` hold.
  var range: ClosedRange<Int> {
    switch self {
    case .kilograms, .timesPerHour, .minutes: 0...10_000
    case .hoursPerDay: 60...24 * 60
    case .hoursPerWeek: 1...60 * 60
    }
  }

  var example: Phrase {
    switch self {
    case .kilograms: Phrase(nl: "kilo's, zoals 12 kg", en: "kilograms, such as 12 kg")
    case .timesPerHour: Phrase(nl: "keren per uur, zoals 40 keer", en: "times an hour, such as 40 times")
    case .minutes: Phrase(nl: "minuten, zoals 20 min", en: "minutes, such as 20 min")
    case .hoursPerDay: Phrase(nl: "uren van 1 tot 24, zoals 1,5 uur", en: "hours from 1 to 24, such as 1.5 hours")
    case .hoursPerWeek: Phrase(nl: "uren tot en met 60, zoals 24 uur", en: "hours up to 60, such as 24 hours")
    }
  }
}

extension FMLMap.Item {
  /// `nil`: the form has answers here, no amounts.
  var unit: FMLUnit? {
    switch target {
    case .minutesPerDay: .hoursPerDay
    case .minutesPerWeek: .hoursPerWeek
    case .limits(let limits):
      switch limits.first?.quantity {
      case .liftKilograms, .pushKilograms: .kilograms
      case .liftsPerHour, .reachesPerHour, .bendsPerHour: .timesPerHour
      case .walkOnEnd, .walkShare, .standOnEnd, .standShare, .sitOnEnd, .sitShare: .minutes
      case nil: nil
      }
    case .level, .avoid, .nothing: nil
    }
  }
}

enum FMLTexts {
  static func unknownItem(_ code: String) -> Phrase {
    Phrase(nl: "'\(code)' is geen punt van de lijst", en: "'\(code)' is no item of the list")
  }
  static func outOfScale(_ value: String, _ item: FMLMap.Item) -> Phrase {
    let answers = Phrase(
      nl: "'\(value)' kan niet bij \(item.code) (\(item.name.nl)): antwoorden gaan van 0 tot \(item.highest)",
      en: "'\(value)' is not possible for \(item.code) (\(item.name.en)): answers go from 0 to \(item.highest)")
    guard let unit = item.unit else { return answers }
    return answers + Phrase(nl: ", of geef \(unit.example.nl)", en: ", or give \(unit.example.en)")
  }
  static func notUsed(_ item: FMLMap.Item) -> Phrase {
    Phrase(
      nl: "\(item.code) (\(item.name.nl)) is bekend, maar de vergelijking heeft er geen punt voor",
      en: "\(item.code) (\(item.name.en)) is known, but the comparison has no point for it")
  }
}
