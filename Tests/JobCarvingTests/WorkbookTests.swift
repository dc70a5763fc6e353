import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite("Tables of a plan as a spreadsheet")
struct WorkbookTests {
  private func book(_ plan: Plan, _ language: Language) throws -> Workbook {
    var findings = Findings()
    let book = try #require(Workbook.read(bytes: plan.workbook(language), file: "plan.xml", into: &findings))
    #expect(findings.isEmpty, "\(findings.all.map { $0.text(in: .english) })")
    return book
  }

  /// A cell of a table as a spreadsheet holds it: without the apostrophe that keeps a text from being run.
  private func bare(_ cell: String) -> String {
    cell.hasPrefix("'") && "=+-@\t\r".contains(cell.dropFirst().first ?? " ") ? String(cell.dropFirst()) : cell
  }

  private func number(_ text: String, _ language: Language) -> Decimal? {
    Decimal(exactly: language == .dutch ? text.replacing(",", with: ".") : text)
  }

  @Test("Every cell of every sheet is the cell of the CSV table, in both languages", arguments: Language.allCases)
  func sameCells(_ language: Language) throws {
    let plan = ReportSample.ward
    let book = try book(plan, language)
    #expect(book.sheets.map(\.name) == plan.tables.map { $0.name[language] })
    var compared = 0
    for (table, sheet) in zip(plan.tables, book.sheets) {
      let rows = PlainCSV.rows(table.csv(language), delimiter: language == .dutch ? ";" : ",")
      #expect(rows.count == table.rows.count + 1 && rows.allSatisfy { $0.count == table.columns.count })
      for (index, row) in rows.enumerated() {
        for (column, cell) in row.enumerated() {
          let place = Comment(rawValue: "\(sheet.name) \(Sheet.name(row: index, column: column))")
          guard let shown = sheet.cell(row: index, column: column) else {
            #expect(cell.isEmpty, place)
            continue
          }
          compared += 1
          if index > 0, table.columns[column].kind.isNumber {
            let wanted = try #require(number(cell, language), place)
            let found = try #require(Decimal(exactly: shown.value), place)
            // The sheet is exact where the table rounds to hundredths of an hour.
            #expect(shown.kind == .number && abs(found - wanted) <= Decimal(5) / 1000, place)
          } else {
            #expect(shown.text == bare(cell), place)
          }
        }
      }
    }
    #expect(compared > 400)
  }

  @Test("A sheet ends with formulas whose values are the sums of the columns above")
  func totals() throws {
    let plan = ReportSample.ward
    let book = try book(plan, .english)
    var sums = 0
    for (table, sheet) in zip(plan.tables, book.sheets) {
      let last = table.rows.count + 1
      for column in table.columns.indices {
        let total = sheet.cell(row: last, column: column)
        guard table.columns[column].isSummed, !table.rows.isEmpty else {
          #expect(total?.formula.isEmpty ?? true)
          continue
        }
        let values = (1..<last).compactMap { sheet.cell(row: $0, column: column)?.value }.compactMap {
          Decimal(exactly: $0)
        }
        let sum = values.reduce(0, +)
        #expect(total?.formula == "SUM(R2C:R[-1]C)")
        let found = try #require(total.flatMap { Decimal(exactly: $0.value) })
        #expect(abs(found - sum) < Decimal(1) / 1_000_000, "\(sheet.name), column \(column)")
        sums += 1
      }
    }
    #expect(sums > 12)
  }

  @Test("The balance of a job is the formula of its items, and its value is their sum")
  func balances() throws {
    let plan = ReportSample.ward
    let sheet = try #require(try book(plan, .english).sheets.first { $0.name == "Money by job" })
    let column = try #require(plan.moneyTable.columns.firstIndex { $0.heading.en == "balance a year" })
    for row in 1...plan.money.count {
      let cell = try #require(sheet.cell(row: row, column: column))
      guard !cell.formula.isEmpty else {
        #expect(plan.money[row - 1].lines.map(\.amount.cents).reduce(0, +) != plan.money[row - 1].balance.cents)
        continue
      }
      #expect(cell.formula == "SUM(RC[\(6 - column)]:RC[-1])")
      let items = (6..<column).compactMap { sheet.cell(row: row, column: $0).flatMap { Decimal(exactly: $0.value) } }
      #expect(Decimal(exactly: cell.value) == items.reduce(0, +))
    }
  }

  @Test("A name that looks like a formula is a text in the sheet")
  func noFormulaOfText() throws {
    var plan = ReportSample.ward
    let job = try #require(plan.carving?.jobs.first)
    let index = try #require(plan.tasks.firstIndex { $0.id == job.tasks[0].task })
    plan.tasks[index].name = "=HYPERLINK(\"https://example.org\";\"<b>\")"
    let sheet = try book(plan, .dutch).sheets[1]
    let cell = try #require(sheet.cell(row: 1, column: 3))
    #expect(cell.kind == .text && cell.formula.isEmpty)
    #expect(cell.text == plan.tasks[index].name)
  }

  @Test("Every sheet keeps its headings in sight, and no name of a sheet is too long for Excel")
  func frozen() {
    let plan = ReportSample.ward
    let text = String(decoding: plan.workbook(.dutch), as: UTF8.self)
    #expect(text.components(separatedBy: "<x:FreezePanes/>").count - 1 == plan.tables.count)
    #expect(text.components(separatedBy: "<x:SplitHorizontal>1<").count - 1 == plan.tables.count)
    for table in plan.tables { #expect(table.name.nl.count <= 31 && table.name.en.count <= 31) }
  }

  @Test(
    "Minutes and cents become plain numbers, rounded in the twelfth decimal",
    arguments: [(90, "1.5"), (10, "0.166666666667"), (-10, "-0.166666666667"), (0, "0"), (119, "1.983333333333")])
  func plainHours(_ minutes: Int, _ text: String) {
    #expect(ReportTable.Kind.hours.plain(minutes) == text)
  }

  @Test("Cents become euros with a point, also the largest there are")
  func plainEuros() {
    #expect(ReportTable.Kind.euro.plain(-123_456) == "-1234.56")
    #expect(ReportTable.Kind.euro.plain(5) == "0.05")
    #expect(ReportTable.Kind.euro.plain(.min) == "-92233720368547758.08")
  }
}
