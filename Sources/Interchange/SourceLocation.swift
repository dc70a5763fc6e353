/// A place in an input: `inventory.csv:12:4`, counted from 1, columns in characters.
public struct SourceLocation: Hashable, Sendable, Codable, CustomStringConvertible {
  public var file: String
  /// `nil` when the finding is about the file as a whole.
  public var line: Int?
  public var column: Int?
  /// An element path, or a sheet and a cell, where the format has them.
  public var path: String?

  public init(file: String, line: Int? = nil, column: Int? = nil, path: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }

  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let line = column, self.line != nil { text += ":\(line)" }
    return text
  }
}

extension SourceLocation: Comparable {
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0, a.path ?? "") < (b.file, b.line ?? 0, b.column ?? 0, b.path ?? "")
  }
}
