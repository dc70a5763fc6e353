import Foundation
import Testing

@testable import Interchange

@Suite("Table robustness")
struct TableRobustnessTests {
  private func read(_ bytes: [UInt8]) -> (table: Table?, findings: Findings) {
    var findings = Findings()
    let decoded = DecodedText.decode(bytes, file: "t.csv", into: &findings)
    return (decoded.flatMap { Table($0, into: &findings) }, findings)
  }

  @Test("cut off at every byte, each of these gives a table or an error")
  func truncation() {
    let texts = [
      "a||b||c\n1||2||3\n4||5||6\n", "Title\n\nn,d\n1,\"x \"\" y\"\n2,\"p\nq\"\n\nPlace,Boxes,X\nA,1,2\nB,3,4\n",
      "n d t\n1 2026-01-02 x\n2 2026-01-03 y\n3 2026-01-04 z\n4,2026-01-05,w\n5 2026-01-06 v\n",
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      for length in 0...bytes.count {
        let (table, findings) = read(Array(bytes[..<length]))
        #expect(table != nil || findings.hasErrors)
        for row in 0..<(table?.rowCount ?? 0) { #expect(table?.wholeRow(row).count ?? 0 >= 1) }
      }
    }
  }

  @Test("any bytes give a table or an error, and every row can be read", arguments: 0..<8)
  func noise(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    let alphabet = Array("\"',;|\t \\\r\nab12.:-\u{E9}".utf8) + [0]
    for _ in 0..<150 {
      let bytes = (0..<next(200)).map { _ in alphabet[next(alphabet.count)] }
      let (table, findings) = read(bytes)
      #expect(table != nil || findings.hasErrors)
      guard let table else { continue }
      for row in 0..<table.rowCount {
        #expect(table.cells(ofRow: row).count == table.cellCount(ofRow: row))
        #expect(table.wholeRow(row).count >= table.width)
      }
    }
  }

  @Test("one quote that never closes, in a file of a million cells, takes no longer than reading it")
  func unterminatedQuotes() {
    let bytes = Array(String(repeating: "\"a,b\n", count: 20_000).utf8)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(read(bytes).table?.rowCount ?? 0 >= 19_999) }
    #expect(time < .seconds(60))
  }

  @Test("a line of a million characters, and one of a hundred thousand cells")
  func hugeLines() {
    let long = Array("a;b\n".utf8) + [UInt8](repeating: 120, count: 1_000_000) + Array(";1\n".utf8)
    #expect(read(long).table?.cell(row: 0, column: 0)?.text.utf8.count == 1_000_000)
    let wide = Array(repeating: "1", count: 100_000).joined(separator: ";") + "\n"
    #expect(read(Array(("n" + wide + wide).utf8)).table?.width == 100_000)
  }

  @Test("a few zero bytes are findings, many are no text")
  func zeros() {
    #expect(read(Array("a;b\n1;\u{0}2\n".utf8)).findings.all.map(\.code) == ["file/broken-character"])
    let (table, findings) = read([UInt8](repeating: 0, count: 100))
    #expect(table == nil)
    #expect(findings.all.map(\.code) == ["file/binary"])
  }

  @Test("what is written is read again as it was", arguments: 0..<6)
  func roundTrip(seed: Int) {
    var state = UInt64(seed) &+ 99
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    let words = [
      "", "a b", "x,y", "say \"hi\"", "line\nbreak", "semi;colon", "é ☕", "'s avonds", " edge ", "1,5", "a\tb",
    ]
    for _ in 0..<40 {
      let width = 2 + next(5)
      let rows = (0..<3 + next(20)).map { row in
        ["key\(row)"] + (1..<width).map { _ in words[next(words.count)] }
      }
      var writer = TableWriter(.rfc4180(carriageReturns: true), spreadsheetSafe: false)
      writer.row((0..<width).map { "Heading\($0)" })
      for row in rows { writer.row(row) }
      var options = TableOptions()
      options.headerRows = 1
      var findings = Findings()
      let table = DecodedText.decode(writer.bytes, file: "t", into: &findings).flatMap {
        Table($0, options: options, into: &findings)
      }
      #expect(table.map { table in (0..<table.rowCount).map { table.wholeRow($0) } } == rows)
      #expect(table?.rfc4180() == writer.bytes)
      #expect(!findings.hasErrors)
    }
  }
}

/// What a fuzzer found in the repair of rows: a small file whose rows may be read in very many ways.
@Suite("The work of repairing rows")
struct RowRepairWorkTests {
  private func table() throws -> Table {
    var findings = Findings()
    let bytes = Array(("a;b;c\n" + String(repeating: "1;2;3\n", count: 20) + "4;5;x6;7\n").utf8)
    let text = try #require(DecodedText.decode(bytes, file: "t.csv", into: &findings))
    var options = TableOptions()
    options.repairs = false
    return try #require(Table(text, options: options, into: &findings))
  }

  @Test("a row costs what it says, and is not looked at when less is left")
  func budget() throws {
    let table = try table()
    let profile = table.profile(of: table.layout.body, width: table.width)
    let row = table.layout.body.upperBound - 1
    var work = 10_000_000
    #expect(table.repair(row, width: table.width, profile: profile, work: &work) != nil)
    let cost = 10_000_000 - work
    #expect(cost > 0)
    work = cost - 1
    #expect(table.repair(row, width: table.width, profile: profile, work: &work) == nil)
    #expect(work == cost - 1)
  }

  /// Gives `body` a row that calls any value like its column, and counts a step for each byte that is compared and a
  /// fixed price for each comparison.
  private func repairing<R>(
    _ row: String, width: Int, delimiter: UInt8 = 59, _ body: (RowRepair) -> R
  ) -> (result: R, steps: Int) {
    let count = StepCount()
    let result = Array(row.utf8).withUnsafeBufferPointer { bytes in
      var repair = RowRepair(
        text: bytes, span: 0..<bytes.count, delimiter: [delimiter], quote: 34, escape: .doubledQuote, width: width,
        distance: { _, value in
          count.steps += 20 + value.count
          return 0
        })
      if delimiter == 32 { repair.mergePrice = 1 }
      return body(repair)
    }
    return (result, count.steps)
  }

  private func price(_ row: String, width: Int) -> Int { repairing(row, width: width) { $0.work }.result }

  @Test("the price of a row grows with its pieces and with the columns")
  func growth() {
    #expect(price("a;b;c;d", width: 4) * 2 <= price("a;b;c;d", width: 8))
    #expect(price("a;b;c;d", width: 4) * 2 <= price("a;b;c;d;a;b;c;d", width: 4))
    #expect(price("\"a;b;c;d", width: 4) > price("aa;b;c;d", width: 4))
    #expect(price(String(repeating: "x", count: 5000), width: 2) < 10_000_000)
  }

  @Test(
    "no row costs more than its price: plain, quoted, of quotes alone, or with blanks between its cells",
    arguments: [
      "a;b;c;d", "\"a;b\";c;\"d\" e;f", String(repeating: "\"\"\"\"\"\"\"\";", count: 16),
      String(repeating: "\"a\"", count: 60), String(repeating: "word ", count: 30),
    ])
  func truePrice(row: String) {
    for delimiter in [UInt8(ascii: ";"), 32] {
      let (price, steps) = repairing(row, width: 3, delimiter: delimiter) { repair in
        _ = repair.best()
        return repair.work
      }
      #expect(steps > 0 && steps <= price)
    }
  }

  @Test("a row that is too long to be looked at costs nothing")
  func tooLong() {
    let row = String(repeating: "a;", count: 60)
    #expect(price(row, width: 3) == 0 && repairing(row, width: 3) { $0.best() == nil } == (true, 0))
  }

  @Test("rows of quotes alone in a small wide table are reported as they stand, not looked at for seconds")
  func quotes() throws {
    let sound = (1...20).map(String.init).joined(separator: ";") + "\n"
    let damaged = [String](repeating: String(repeating: "\"", count: 50), count: 60).joined(separator: ";")
    let text = String(repeating: sound, count: 200) + String(repeating: damaged + "\n", count: 3)
    #expect(price(damaged, width: 20) > Table.budget(ofBytes: text.utf8.count))
    var findings = Findings()
    let decoded = try #require(DecodedText.decode(Array(text.utf8), file: "t.csv", into: &findings))
    let table = try #require(Table(decoded, into: &findings))
    #expect(table.rowCount == 203 && table.repairCount == 0 && table.raggedCount == 3)
  }
}

private final class StepCount { var steps = 0 }
