import Testing

@testable import Interchange

/// What the quick reader of cells gives is what the careful one gives; what it does not know it leaves.
@Suite("Quick cells")
struct QuickCellTests {
  private func units(_ text: String, scale: Int = 100) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { QuickCell.units($0, scale: scale) }
  }

  private func day(_ text: String) -> Int? { Array(text.utf8).withUnsafeBufferPointer { QuickCell.day($0) } }

  private func yesNo(_ text: String) -> Int? { Array(text.utf8).withUnsafeBufferPointer { QuickCell.yesNo($0) } }

  @Test("numbers with a sign, a decimal point or a decimal comma")
  func numbers() {
    #expect(units("12") == 1200 && units("-3") == -300 && units("+4,5") == 450 && units("0.07") == 7)
    #expect(units("999999999999999", scale: 1) == 999_999_999_999_999)
  }

  @Test("thousands, blanks, more decimals than are kept and what is no number are left to the careful reader")
  func leftNumbers() {
    for text in ["", "-", "1.234", "1,234", " 1", "1 ", "1e3", "1.", ".5", "1,2,3", "--1", "1.005", "٣"] {
      #expect(units(text) == nil, "\(text)")
    }
    #expect(units("9999999999999999", scale: 1) == nil)
    #expect(units("999999999999999", scale: 1_000_000) == nil)
  }

  @Test("days in three notations; days that do not exist and other notations are left")
  func days() {
    let day = Day("2026-07-01")?.ordinal
    #expect(day != nil && self.day("2026-07-01") == day && self.day("01-07-2026") == day)
    #expect(self.day("01/07/2026") == day)
    for text in ["2026-02-29", "29-02-2026", "1-7-2026", "2026/07/01", "01-07/2026", "2026-13-01", "", "2026-07-011"] {
      #expect(self.day(text) == nil, "\(text)")
    }
  }

  @Test("yes and no in their usual words; others and capitals are left")
  func words() {
    for text in ["1", "j", "y", "x", "ja", "yes"] { #expect(yesNo(text) == 1, "\(text)") }
    for text in ["0", "n", "no", "nee"] { #expect(yesNo(text) == 0, "\(text)") }
    for text in ["", "Ja", "waar", "?", "-", "yep", "nie", "2", "jo"] { #expect(yesNo(text) == nil, "\(text)") }
  }

  @Test("whatever a cell holds, the careful reader agrees with what the quick one gives")
  func agreement() {
    var state: UInt64 = 7
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    let alphabet = Array("0012345.,-+/9janey ".unicodeScalars.map(Character.init))
    var given = 0
    for _ in 0..<20_000 {
      let text = String((0..<next(11)).map { _ in alphabet[next(alphabet.count)] })
      for scale in [1, 60, 100] {
        guard let quick = units(text, scale: scale) else { continue }
        given += 1
        guard case .success(let careful) = DecimalText.units(of: text, scale: scale) else {
          Issue.record("\(text) is no number to the careful reader")
          continue
        }
        #expect(quick == careful, "\(text)")
      }
      if let quick = day(text) { #expect(quick == Day(text)?.ordinal, "\(text)") }
      if let quick = yesNo(text) {
        #expect((quick == 1 ? RecordReading.yes : RecordReading.no).contains(text), "\(text)")
      }
    }
    #expect(given > 1000)
  }
}
