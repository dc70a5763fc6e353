import Interchange

/// Reads a table of records, every cell typed and checked, and says how long it took.
///
///     python3 Tests/Peers/make_rows.py rows.csv
///     Benchmarks table rows.csv 5
enum TableReadingBenchmark {
  static let schema = RecordSchema(
    root: "rows", dutchRoot: "rijen", record: "row", dutchRecord: "rij",
    meaning: Phrase(nl: "Verzonnen rijen.", en: "Invented rows."),
    fields: [
      Field("id", "kenmerk", .identifier, example: "T1", required: true, Phrase(nl: "Wie.", en: "Which.")),
      Field("place", "plaats", .text, example: "archive", Phrase(nl: "Waar.", en: "Where.")),
      Field("pieces", "stuks", .integer(0...1000), example: "3", Phrase(nl: "Hoeveel.", en: "How many.")),
      Field("hours", "uren", .number(scale: 100, 0...10_000), example: "1,5", Phrase(nl: "Hoe lang.", en: "How long.")),
      Field("price", "prijs", .number(scale: 100, 0...100_000), example: "1,5", Phrase(nl: "Geld.", en: "Money.")),
      Field("day", "dag", .day, example: "2026-07-01", Phrase(nl: "Wanneer.", en: "When.")),
      Field("urgent", "spoed", .yesNo, example: "ja", Phrase(nl: "Haast.", en: "Urgent.")),
      Field("remark", "opmerking", .text, example: "-", Phrase(nl: "Vrij.", en: "Free.")),
    ])

  static let usage = "table FILE [TIMES]"

  static func run(_ words: [String]) -> Int32 {
    guard let path = words.first, words.count <= 2, let times = words.count > 1 ? Int(words[1]) : 5, times > 0 else {
      print("Usage: Benchmarks \(usage)")
      return 64
    }
    run(path, times: times)
    return 0
  }

  private static func run(_ path: String, times: Int) {
    var seconds: [Double] = []
    for _ in 0..<max(1, times) {
      let clock = ContinuousClock()
      var findings = Findings()
      var total = 0
      var count = 0
      let time = clock.measure {
        guard let file = RecordFile.read(path, schema: schema, into: &findings) else { return }
        count = file.records.count
        for values in file.columns?.values ?? [] {
          for value in values where value != RecordColumns.absent { total &+= value }
        }
      }
      let parts = time.components
      seconds.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
      print("\(count) records, sum \(total), \(findings.all.count) findings, \(seconds[seconds.count - 1]) s")
    }
    print("median \(seconds.sorted()[seconds.count / 2]) s")
  }
}
