public import Interchange

/// A question that the rules of law cannot answer (fout in de vraag).
public struct LegalError: Error, Hashable, Sendable {
  public struct Code: Hashable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No value yet on the day asked for.
    public static let beforeFirstValue = Code(rawValue: "law/before-first-value")
    /// The value has ended before the day asked for.
    public static let ended = Code(rawValue: "law/ended")
    public static let unknownParameter = Code(rawValue: "law/unknown-parameter")
    /// The parameter files in the program cannot be read.
    public static let brokenParameters = Code(rawValue: "law/broken-parameters")
    public static let ageOutOfRange = Code(rawValue: "law/age-out-of-range")
    public static let invalidInput = Code(rawValue: "law/invalid-input")
  }

  public var code: Code
  public var message: Phrase
  public var hint: Phrase?

  public init(_ code: Code, _ message: Phrase, hint: Phrase? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  /// The same as a finding, for answers that collect what is wrong.
  public var diagnostic: Diagnostic { Diagnostic(.error, code.rawValue, message, hint: hint) }
}

extension LegalError: CustomStringConvertible {
  public var description: String { message.en + (hint.map { "\n" + $0.en } ?? "") }
}
