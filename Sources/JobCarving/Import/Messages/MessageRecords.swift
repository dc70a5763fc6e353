import Interchange

/// What one message tells of a position: an order, a vacancy, an assignment.
struct MessagePosition {
  var id: String?
  var title: String
  var department: String?
  var employer: String?
  /// What the position does, in the words of the message.
  var tasks: [String] = []
  /// Minutes a week of one person; `nil`: the message does not say.
  var minutes: Int?
  var quantity = 1
  var hourlyCost: Euro?
  var level: Int?
  var place: String?
  var windows: WeekWindows?
  var licences: [String] = []
  var workers: [[String]] = []

  init?(id: String?, title: String?) {
    guard let title else { return nil }
    self.id = id
    self.title = title
  }

  /// What the position goes by when messages are put together.
  var key: String { "\(id ?? "")|\(NameFolding.fold(title))" }
}

/// What one message tells of a person; never a name, an address or a day of birth.
struct MessagePerson {
  /// Numbers under which organisations know the person; used to join messages, never written.
  var keys: [String]
  var minimumMinutes: Int?
  var maximumMinutes: Int?
  var availability: WeekWindows?
  var birthYear: Int?
  var hourlyWage: Euro?
  var licences: [String] = []
  var wish: String?

  init(keys: [String]) { self.keys = keys }

  var tellsNothing: Bool {
    minimumMinutes == nil && maximumMinutes == nil && availability == nil && birthYear == nil && hourlyWage == nil
      && licences.isEmpty && wish == nil
  }
}

/// Everything one message gives.
struct MessageRecords {
  var positions: [MessagePosition] = []
  var people: [MessagePerson] = []
  /// Things that a project folder has no place for, in words.
  var remarks: [Phrase] = []

  var isEmpty: Bool { positions.isEmpty && people.isEmpty }
}
