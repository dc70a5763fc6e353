/// One cell of a project folder, the same in every language and from run to run (sleutel van een cel).
public struct CellKey: Hashable, Sendable, Codable {
  /// The English name of the table: `organisation`, `inventory` or `people`.
  public var file: String
  /// The position, task or person.
  public var id: String
  /// The column, by its English name.
  public var field: String

  public init(file: String, id: String, field: String) {
    self.file = file
    self.id = id
    self.field = field
  }
}
