/// What a cell of a record may hold.
public enum FieldKind: Hashable, Sendable {
  case text
  /// An identifier: no line break, at most 200 characters.
  case identifier
  /// A whole number within a range.
  case integer(ClosedRange<Int>)
  /// A number kept in whole units of 1/scale: `scale` 100 keeps two decimals. The range is in those units.
  case number(scale: Int, ClosedRange<Int>)
  case day
  case yesNo
  /// One of these words; each entry lists the canonical word first and its other spellings after it.
  case choice([[String]])
  /// Words or identifiers separated by semicolons, commas or bars.
  case list
}

/// One column of a table and one element of an XML record, under its English and its Dutch name.
public struct Field: Hashable, Sendable {
  public var name: String
  public var dutch: String
  /// Other headings under which files have it.
  public var aliases: [String]
  public var kind: FieldKind
  public var unit: Phrase?
  public var example: String
  public var isRequired: Bool
  public var meaning: Phrase

  public init(
    _ name: String, _ dutch: String, aliases: [String] = [], _ kind: FieldKind, unit: Phrase? = nil, example: String,
    required: Bool = false, _ meaning: Phrase
  ) {
    self.name = name
    self.dutch = dutch
    self.aliases = aliases
    self.kind = kind
    self.unit = unit
    self.example = example
    self.isRequired = required
    self.meaning = meaning
  }
}

/// The published shape of one input file: the same fields as columns of a table and as elements of an XML record.
public struct RecordSchema: Sendable {
  /// The file's conventional name without ending, the XML root in English, and the name of its XSD.
  public var root: String
  public var dutchRoot: String
  public var record: String
  public var dutchRecord: String
  public var meaning: Phrase
  public var fields: [Field]

  public init(
    root: String, dutchRoot: String, record: String, dutchRecord: String, meaning: Phrase, fields: [Field]
  ) {
    precondition(
      Set(fields.flatMap { [$0.name] + ($0.name == $0.dutch ? [] : [$0.dutch]) }).count
        == fields.reduce(0) { $0 + ($1.name == $1.dutch ? 1 : 2) },
      "Two fields of '\(root)' share a name.")
    self.root = root
    self.dutchRoot = dutchRoot
    self.record = record
    self.dutchRecord = dutchRecord
    self.meaning = meaning
    self.fields = fields
  }
}

/// One row of a file as it was read: per field of the schema the text and its place, or `nil` where nothing stands.
public struct Record: Sendable {
  public struct Cell: Hashable, Sendable {
    public var text: String
    public var line: Int
    public var column: Int

    public init(text: String, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// By position of the field in the schema.
  public var cells: [Cell?]
  public var line: Int
  public var column: Int
  /// The row of the sheet, counted from 1; `nil` in files that are no spreadsheet.
  public var row: Int?

  public init(cells: [Cell?], line: Int, column: Int) {
    self.cells = cells
    self.line = line
    self.column = column
  }
}
