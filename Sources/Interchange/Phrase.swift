/// The two languages of everything that a user reads.
public enum Language: String, Codable, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

/// One thing to say, in plain Dutch (B1) and plain English; neither may be empty.
public struct Phrase: Hashable, Sendable, Codable {
  public var nl: String
  public var en: String

  public init(nl: String, en: String) {
    precondition(!nl.isEmpty && !en.isEmpty, "A phrase needs its words in both languages.")
    self.nl = nl
    self.en = en
  }

  /// A name, a number or a code that is the same in both languages.
  public init(verbatim text: String) {
    nl = text
    en = text
  }

  public subscript(_ language: Language) -> String { language == .dutch ? nl : en }

  public static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(verbatim2: (a.nl + b.nl, a.en + b.en)) }

  private init(verbatim2 pair: (String, String)) {
    nl = pair.0
    en = pair.1
  }
}
