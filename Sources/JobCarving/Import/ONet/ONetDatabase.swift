import Foundation
import Interchange

/// A text release of the O*NET catalogue, as far as the import needs it.
struct ONetDatabase: Sendable {
  /// `O*NET 18.1`, from the first line of the read-me file; `O*NET` when it does not say.
  var release: String
  var occupations: [String: ONetOccupation]
  /// All codes of the release, sorted, with their titles, also of occupations that were not asked for.
  var titles: [(code: String, title: String)]

  /// Reads a folder with `Occupation Data.txt`, `Task Statements.txt`, `Tasks to DWAs.txt`, `Job Zones.txt`,
  /// `Content Model Reference.txt` and `descriptor-matrix.csv`.
  ///
  /// `Task Ratings.txt` is used when it is there. Everything that is wrong with any of them is found in one run. `nil` when something that is needed cannot be
  /// read, or when the ratings are not on the scale 1–5 of importance.
  /// - Parameter wanted: the codes to read ratings and tasks of; `nil` reads all.
  static func read(
    directory: String, wanted: Set<String>? = nil, into findings: inout Findings
  ) -> ONetDatabase? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory), isDirectory.boolValue else {
      found.add(ONetTexts.noDirectory(directory))
      return nil
    }
    func isWanted(_ code: String) -> Bool { wanted?.contains(code) ?? true }

    var database = ONetDatabase(release: release(in: directory), occupations: [:], titles: [])
    let tab: UInt8 = 9
    if let table = ONetTable(directory: directory, name: "Occupation Data.txt", separator: tab, into: &found) {
      table.forEachRecord(["O*NET-SOC Code", "Title"], into: &found) { _, cells in
        let code = table.text(cells[0])
        database.titles.append((code, table.text(cells[1])))
      }
    }
    database.titles.sort { $0.code < $1.code }
    for (code, title) in database.titles where isWanted(code) {
      database.occupations[code] = ONetOccupation(code: code, title: title, ratings: .none, tasks: [])
    }
    database.readJobZones(directory, isWanted, into: &found)
    database.readTasks(directory, isWanted, into: &found)
    database.readFrequencies(directory, isWanted, into: &found)
    database.readRatings(directory, into: &found)
    return found.hasErrors ? nil : database
  }

  private mutating func readJobZones(
    _ directory: String, _ isWanted: (String) -> Bool, into findings: inout Findings
  ) {
    guard let table = ONetTable(directory: directory, name: "Job Zones.txt", separator: 9, into: &findings)
    else { return }
    var wrong: [SourceLocation] = []
    var zones: [String: Int] = [:]
    table.forEachRecord(["O*NET-SOC Code", "Job Zone"], into: &findings) { line, cells in
      let code = table.text(cells[0])
      guard isWanted(code) else { return }
      if let zone = Int(table.text(cells[1])), (1...5).contains(zone) {
        zones[code] = zone
      } else if wrong.count < 10 {
        wrong.append(table.location(line: line, cell: cells[1]))
      }
    }
    for place in wrong { findings.add(ONetTexts.wrongJobZone(at: place)) }
    for (code, zone) in zones { occupations[code]?.jobZone = zone }
  }

  private mutating func readTasks(
    _ directory: String, _ isWanted: (String) -> Bool, into findings: inout Findings
  ) {
    var activities: [String: [String]] = [:]
    var unknown: Set<String> = []
    if let table = ONetTable(directory: directory, name: "Tasks to DWAs.txt", separator: 9, into: &findings) {
      table.forEachRecord(["O*NET-SOC Code", "Task ID", "DWA ID"], into: &findings) { _, cells in
        let code = table.text(cells[0])
        guard isWanted(code) else { return }
        let activity = ONetCatalogue.activity(ofDetailedActivity: table.text(cells[2]))
        if ONetCatalogue.embedded.activityIndex[activity] == nil { unknown.insert(activity) }
        activities["\(code) \(table.text(cells[1]))", default: []].append(activity)
      }
    }
    if !unknown.isEmpty {
      findings.add(ONetTexts.unknownActivities(unknown.sorted(), file: path(directory, "Tasks to DWAs.txt")))
    }
    guard let table = ONetTable(directory: directory, name: "Task Statements.txt", separator: 9, into: &findings)
    else { return }
    var tasks: [String: [ONetTask]] = [:]
    var (seen, twice): (Set<String>, [(String, SourceLocation)]) = ([], [])
    table.forEachRecord(["O*NET-SOC Code", "Task ID", "Task", "Task Type"], into: &findings) { line, cells in
      let code = table.text(cells[0])
      guard isWanted(code) else { return }
      let id = table.text(cells[1])
      let key = "\(code) \(id)"
      guard seen.insert(key).inserted else {
        if twice.count < 10 { twice.append((id, table.location(line: line, cell: cells[1]))) }
        return
      }
      tasks[code, default: []].append(
        ONetTask(
          id: id, statement: table.text(cells[2]), isCore: table.text(cells[3]) == "Core",
          activities: activities[key] ?? []))
    }
    for (id, place) in twice { findings.add(ONetTexts.taskTwice(id, at: place)) }
    for (code, list) in tasks { occupations[code]?.tasks = list }
  }

  private mutating func readRatings(_ directory: String, into findings: inout Findings) {
    let model = ONetTable(directory: directory, name: "Content Model Reference.txt", separator: 9, into: &findings)
    let table = ONetTable(
      directory: directory, name: "descriptor-matrix.csv", separator: UInt8(ascii: ","), into: &findings)
    guard let model, let table else { return }
    var elements: [(code: String, name: String)] = []
    model.forEachRecord(["Element ID", "Element Name"], into: &findings) { _, cells in
      elements.append((model.text(cells[0]), model.text(cells[1])))
    }
    let codes = ONetMatrix.codes(elements)
    let needed = ONetCatalogue.embedded.neededElements
    guard let matrix = ONetMatrix(table, codes: codes, needed: needed, into: &findings) else { return }
    for (code, values) in matrix.values {
      occupations[code]?.ratings = ONetRatings(columns: matrix.columns, values: values)
    }
  }

  private static func release(in directory: String) -> String {
    let file = (directory as NSString).appendingPathComponent("Read Me.txt")
    guard let data = FileManager.default.contents(atPath: file) else { return "O*NET" }
    let line = String(decoding: data.prefix(200), as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    let words = line.split(separator: " ")
    guard words.count >= 2, words[0].uppercased().hasPrefix("O*NET"),
      let number = words.dropFirst().first(where: { $0.first?.isNumber == true })
    else { return "O*NET" }
    return "O*NET \(number)"
  }

  private func path(_ directory: String, _ name: String) -> String {
    (directory as NSString).appendingPathComponent(name)
  }

  /// Up to three occupations that may be meant: by words of a name when there is one, then by the nearest code.
  func nearest(to code: String, name: String = "") -> [(code: String, title: String)] {
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 })
    }
    let asked = words(name)
    let digits = Int(code.filter(\.isASCIIDigit).prefix(8)) ?? 0
    let ranked = titles.map { entry in
      (
        words: asked.isEmpty ? 0 : words(entry.title).intersection(asked).count,
        prefix: entry.code.commonPrefix(with: code).count,
        distance: abs((Int(entry.code.filter(\.isASCIIDigit).prefix(8)) ?? 0) - digits), entry: entry
      )
    }.sorted { a, b in
      (-a.words, -a.prefix, a.distance, a.entry.code) < (-b.words, -b.prefix, b.distance, b.entry.code)
    }
    return ranked.prefix(3).map(\.entry)
  }
}
