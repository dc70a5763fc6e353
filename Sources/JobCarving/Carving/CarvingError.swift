public import Interchange

/// Values with which no carving problem can be set up: the input of an interface, not of a file.
public struct CarvingError: Error, Hashable, Sendable {
  /// What is wrong; open, so that a later version can add one without breaking a switch.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let countMismatch = Code(rawValue: "carving/count-mismatch")
    public static let duplicateIdentifier = Code(rawValue: "carving/duplicate-identifier")
    public static let unknownPosition = Code(rawValue: "carving/unknown-position")
    public static let unknownPin = Code(rawValue: "carving/unknown-pin")
    public static let outOfRange = Code(rawValue: "carving/out-of-range")
  }

  public var code: Code
  public var message: Phrase
  public var hint: Phrase?
  public var location: SourceLocation?

  public init(_ code: Code, _ message: Phrase, hint: Phrase? = nil, location: SourceLocation? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
    self.location = location
  }
}
