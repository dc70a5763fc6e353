import Interchange

enum TableTexts {
  static let parameter = Phrase(nl: "Getal", en: "Number")
  static let from = Phrase(nl: "Vanaf", en: "From")
  static let value = Phrase(nl: "Waarde", en: "Value")
  static let unit = Phrase(nl: "Eenheid", en: "Unit")
  static let article = Phrase(nl: "Artikel", en: "Article")
  static let source = Phrase(nl: "Bron", en: "Source")
  static let confidence = Phrase(nl: "Zekerheid", en: "Confidence")
  static let verified = Phrase(nl: "Laatst gecontroleerd voor", en: "Last verified for")
  static let announced = Phrase(nl: "aangekondigd, geldt niet", en: "announced, not in force")
  static let repealed = Phrase(nl: "vervalt", en: "repealed")
  static let modelled = Phrase(nl: "Wat wordt gerekend", en: "What is modelled")
  static let notModelled = Phrase(nl: "Wat niet wordt gerekend", en: "What is not modelled")
  static let unclear = Phrase(nl: "Waar de wet niet duidelijk is", en: "Where the law is not clear")
  static let used = Phrase(nl: "zo wordt gerekend", en: "the reading used")
}
