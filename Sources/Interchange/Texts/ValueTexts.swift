/// What is said about a value in a cell.
enum ValueTexts {
  /// A finding without its place.
  struct Saying {
    var severity = Diagnostic.Severity.error
    var code: String
    var message: Phrase
    var hint: Phrase?
  }

  static func missing(_ field: Field) -> Saying {
    Saying(
      code: "value/missing",
      message: Phrase(nl: "dit moet worden ingevuld.", en: "this must be filled in."),
      hint: Phrase(
        nl: "Misschien bedoelt u iets als: \(field.example)", en: "Maybe you mean something like: \(field.example)"))
  }

  static let badIdentifier = Saying(
    code: "value/bad-identifier",
    message: Phrase(
      nl: "een kenmerk heeft één regel en hoogstens 200 tekens.",
      en: "an identifier has one line and at most 200 characters."),
    hint: Phrase(
      nl: "Misschien staat hier de tekst van een andere kolom.", en: "Maybe the text of another column stands here."))

  static func notANumber(_ text: String) -> Saying {
    let signed = text.contains("€") || text.contains("%")
    return Saying(
      code: "value/not-a-number",
      message: Phrase(nl: "'\(short(text))' is geen getal.", en: "'\(short(text))' is not a number."),
      hint: signed
        ? Phrase(nl: "Misschien kan het teken € of % weg.", en: "Maybe leave out the sign € or %.")
        : Phrase(
          nl: "Misschien staat de eenheid erbij; schrijf alleen het getal, zoals 1,5.",
          en: "Maybe the unit stands with it; write the number only, such as 1.5."))
  }

  static func ambiguousNumber(_ text: String) -> Saying {
    let digits = text.filter(\.isASCIIDigit)
    return Saying(
      code: "value/ambiguous-number",
      message: Phrase(
        nl: "'\(short(text))' kan een duizendtal zijn of een getal met decimalen.",
        en: "'\(short(text))' may be thousands or a number with decimals."),
      hint: Phrase(nl: "Misschien bedoelt u \(digits).", en: "Maybe you mean \(digits)."))
  }

  static func tooPrecise(_ text: String, scale: Int) -> Saying {
    let step = DecimalText.phrase(1, scale: scale)
    return Saying(
      code: "value/too-many-decimals",
      message: Phrase(
        nl: "'\(short(text))' is preciezer dan stappen van \(step.nl).",
        en: "'\(short(text))' is more precise than steps of \(step.en)."),
      hint: Phrase(nl: "Misschien kunt u het afronden.", en: "Maybe round it."))
  }

  static func outOfRange(_ text: String, _ range: ClosedRange<Int>, scale: Int, unit: Phrase?) -> Saying {
    let low = DecimalText.phrase(range.lowerBound, scale: scale)
    let high = DecimalText.phrase(range.upperBound, scale: scale)
    let behind = unit.map { Phrase(verbatim: " ") + $0 } ?? Phrase(verbatim: " ")
    return Saying(
      code: "value/out-of-range",
      message: Phrase(
        nl: "'\(short(text))' moet tussen \(low.nl) en \(high.nl)\(behind.nl) liggen.".replacing("  ", with: " "),
        en: "'\(short(text))' must be from \(low.en) to \(high.en)\(behind.en)".trimmingBlanks() + "."),
      hint: Phrase(
        nl: "Misschien is een andere eenheid gebruikt, of staat er een cijfer te veel.",
        en: "Maybe another unit was used, or there is a digit too many."))
  }

  static func notADay(_ text: String) -> Saying {
    Saying(
      code: "value/not-a-day",
      message: Phrase(nl: "'\(short(text))' is geen datum.", en: "'\(short(text))' is not a date."),
      hint: Phrase(
        nl: "Misschien bestaat die dag niet; schrijf 2026-07-01 of 1-7-2026.",
        en: "Maybe that day does not exist; write 2026-07-01 or 1-7-2026."))
  }

  static func notYesNo(_ text: String) -> Saying {
    Saying(
      code: "value/not-yes-or-no",
      message: Phrase(nl: "'\(short(text))' is geen ja of nee.", en: "'\(short(text))' is not yes or no."),
      hint: Phrase(
        nl: "Misschien bedoelt u ja, nee of ? (onbekend).", en: "Maybe you mean yes, no or ? (unknown)."))
  }

  static func unknownChoice(_ text: String, options: [String], nearest: String?) -> Saying {
    let list = options.joined(separator: ", ")
    return Saying(
      code: "value/unknown-choice",
      message: Phrase(
        nl: "'\(short(text))' is geen van: \(list).", en: "'\(short(text))' is none of: \(list)."),
      hint: nearest.map { Phrase(nl: "Misschien is '\($0)' bedoeld.", en: "Maybe '\($0)' is meant.") })
  }

  /// At most 60 characters of a value, on one line.
  private static func short(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? line.prefix(57) + "..." : line
  }
}
