/// How sure a value is, by where it comes from.
public enum ValueOrigin: Hashable, Sendable, Codable {
  /// Somebody who knows the work said or saw it.
  case stated
  /// A blank that the user declared to mean "as in an average job" or "not asked".
  case declared
  /// A catalogue's value for the whole occupation; quality `A` direct, `B` near, `C` proxy.
  case occupation(quality: String)
  /// A catalogue's value shifted towards the task's activity: an estimate, which can only give a signal.
  case taskEstimate(quality: String)

  public var isEstimate: Bool {
    switch self {
    case .stated, .declared: false
    case .occupation, .taskEstimate: true
    }
  }

  /// The mark behind the number in a file: nothing, `@A` (occupation) or `~A` (task estimate).
  public var mark: String {
    switch self {
    case .stated, .declared: ""
    case .occupation(let quality): "@\(quality)"
    case .taskEstimate(let quality): "~\(quality)"
    }
  }
}

/// What a task asks on one point (functie-eis): a level in tenths, or a quantity in its own unit.
public struct Requirement: Hashable, Sendable, Codable {
  public var value: Int
  public var origin: ValueOrigin

  public init(_ value: Int, origin: ValueOrigin = .stated) {
    self.value = value
    self.origin = origin
  }
}

/// Whether a working condition occurs in a task.
public enum ConditionPresence: String, Hashable, Sendable, Codable {
  case present
  /// Now and then, or by estimate: a signal.
  case sometimes
}
