import Interchange

/// How often the people of an occupation do a task, as they answered in seven categories (`Task Ratings.txt`, scale FT).
///
/// The catalogue gives for each category the share of the people who do the task at all, and how many those are
/// (relevance, scale RT). It says nothing of how long a time takes. Times a week and minutes of one time by category are
/// assumptions of ours: what is done less often takes longer, so that a week has less of it all the same.
struct ONetTaskFrequency: Hashable, Sendable {
  /// The share of each category, yearly or less first, in hundredths of a percent.
  var shares: [Int]
  /// The share of the people who do it, in hundredths of a percent.
  var relevance: Int

  /// Times a week in thousandths: once, four and 26 times a year; 2.5 times a week; on five days once, three and eight
  /// times.
  static let timesPerWeek = [19, 77, 500, 2500, 5000, 15_000, 40_000]
  /// Minutes of one time: a day, six, three and one and a half hours, 45, 20 and 10 minutes.
  static let minutesEach = [480, 360, 180, 90, 45, 20, 10]

  init(shares: [Int], relevance: Int = 10_000) {
    precondition(shares.count == 7, "The scale of frequency has seven categories.")
    self.shares = shares
    self.relevance = relevance
  }

  private func mean(_ values: [Int]) -> Int {
    let whole = shares.reduce(0, +)
    guard whole > 0 else { return 0 }
    return (zip(shares, values).reduce(0) { $0 + $1.0 * $1.1 } + whole / 2) / whole
  }

  /// Times a week of all people of a position together; at least once in a hundred weeks.
  func timesPerWeekHundredths(fteHundredths: Int) -> Int? {
    let (product, overflow) = (mean(ONetTaskFrequency.timesPerWeek) * relevance)
      .multipliedReportingOverflow(by: max(0, fteHundredths))
    // Thousandths × ten-thousandths × hundredths, to hundredths.
    return overflow ? nil : max(1, product / 10_000_000)
  }

  /// The minutes a week that one person spends on it by the assumptions, in ten-thousandths.
  var weight: Int {
    let minutes = zip(ONetTaskFrequency.timesPerWeek, ONetTaskFrequency.minutesEach).map { $0 * $1 }
    return max(1, mean(minutes) * relevance / 1000)
  }

  /// By what weights tasks share the minutes of a position.
  ///
  /// A task that nobody rated gets the mean of those of its sort, core or other. Without any of its sort a core task
  /// gets the mean of all and another half of it; without any at all core tasks weigh 2 and others 1.
  static func weights(of tasks: [ONetTask]) -> [Int] {
    func mean(_ weights: [Int]) -> Int? { weights.isEmpty ? nil : max(1, weights.reduce(0, +) / weights.count) }
    guard let all = mean(tasks.compactMap { $0.frequency?.weight }) else { return tasks.map { $0.isCore ? 2 : 1 } }
    let core = mean(tasks.filter(\.isCore).compactMap { $0.frequency?.weight }) ?? all
    let other = mean(tasks.filter { !$0.isCore }.compactMap { $0.frequency?.weight }) ?? max(1, all / 2)
    return tasks.map { $0.frequency?.weight ?? ($0.isCore ? core : other) }
  }
}

extension ONetDatabase {
  /// Reads how often tasks are done, where the release has the file.
  mutating func readFrequencies(
    _ directory: String, _ isWanted: (String) -> Bool, into findings: inout Findings
  ) {
    let name = "Task Ratings.txt"
    guard ONetTable.exists(directory: directory, name: name),
      let table = ONetTable(directory: directory, name: name, separator: 9, into: &findings)
    else { return }
    var rated: [String: ONetTaskFrequency] = [:]
    var wrong: (count: Int, first: SourceLocation)?
    table.forEachRecord(["O*NET-SOC Code", "Task ID", "Scale ID", "Category", "Data Value"], into: &findings) {
      line, cells in
      let code = table.text(cells[0])
      let scale = table.text(cells[2])
      guard isWanted(code), scale == "FT" || scale == "RT" else { return }
      let key = "\(code) \(table.text(cells[1]))"
      let category = Int(table.text(cells[3])) ?? 0
      guard let value = table.number(cells[4]), (0...100).contains(value), scale == "RT" || (1...7).contains(category)
      else {
        wrong = ((wrong?.count ?? 0) + 1, wrong?.first ?? table.location(line: line, cell: cells[4]))
        return
      }
      let hundredths = Int((value * 100).rounded())
      var entry = rated[key] ?? ONetTaskFrequency(shares: [0, 0, 0, 0, 0, 0, 0])
      if scale == "RT" { entry.relevance = hundredths } else { entry.shares[category - 1] = hundredths }
      rated[key] = entry
    }
    if let wrong { findings.add(ONetTexts.wrongFrequency(wrong.count, at: wrong.first)) }
    for code in occupations.keys.sorted() {
      for index in occupations[code]?.tasks.indices ?? 0..<0 {
        guard let id = occupations[code]?.tasks[index].id, let found = rated["\(code) \(id)"],
          found.shares.contains(where: { $0 > 0 })
        else { continue }
        occupations[code]?.tasks[index].frequency = found
      }
    }
  }
}
