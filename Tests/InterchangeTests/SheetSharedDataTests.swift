import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Spreadsheets of the shared data")
struct SheetSharedDataTests {
  @Test("every cell of the XML Spreadsheet 2003 files is what liborcus says it is, and there are no others")
  func liborcus() throws {
    guard let folder = SharedData.url("spreadsheet-xml-2003") else { return }
    var (cells, equal, formulas, equalFormulas) = (0, 0, 0, 0)
    var exceptions: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let check = folder.appendingPathComponent("\(name)/check.txt")
      guard let expected = try? String(contentsOf: check, encoding: .utf8) else { continue }
      for input in ["input.xml", "input-upper.xml", "saved-by-excel.xml"] {
        let path = folder.appendingPathComponent("\(name)/\(input)").path
        guard FileManager.default.fileExists(atPath: path) else { continue }
        var findings = Findings()
        let book = try #require(Workbook.read(path, into: &findings), "\(path)")
        #expect(!findings.hasErrors, "\(path): \(findings.all)")
        var seen = 0
        for line in expected.split(whereSeparator: \.isNewline) {
          let place = line.split(separator: ":", maxSplits: 1)[0].split(separator: "/")
          let rest = line.dropFirst(line.split(separator: ":", maxSplits: 1)[0].count + 1)
          let type = rest.prefix { $0 != ":" }
          var value = String(rest.dropFirst(type.count + 1))
          let sheet = try #require(book.sheets.first { $0.name == place[0] }, "\(path): \(place[0])")
          let cell = sheet.cell(row: try #require(Int(place[1])), column: try #require(Int(place[2])))
          cells += 1
          seen += 1
          var isEqual: Bool
          switch type {
          case "string": isEqual = cell?.kind == .text && cell.map { "\"\($0.text)\"" } == value
          case "numeric": isEqual = cell?.kind == .number && cell?.value == value
          default:
            // The formula may hold colons itself; the value stands behind the last.
            let formula = value.prefix(upTo: try #require(value.lastIndex(of: ":")))
            value = String(value[value.index(after: formula.endIndex)...])
            isEqual = cell?.value == value
            formulas += 1
            if cell?.formula == String(formula) { equalFormulas += 1 }
          }
          if isEqual { equal += 1 } else { exceptions.append("\(name)/\(input) \(line): \(String(describing: cell))") }
        }
        let held = book.sheets.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count * $1.cells.count } }
        if held != seen { exceptions.append("\(name)/\(input) holds \(held) cells, not \(seen)") }
      }
    }
    print("XML Spreadsheet 2003: \(equal) of \(cells) cells equal, \(equalFormulas) of \(formulas) formulas")
    for exception in exceptions { print("  \(exception)") }
    #expect(cells > 500)
    #expect(exceptions.isEmpty)
  }

  @Test("every spreadsheet file of the shared data is read without an error")
  func all() throws {
    for name in ["spreadsheet-xml-2003", "flat-ods"] {
      guard let folder = SharedData.url(name) else { return }
      let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        // One of the files holds styles alone.
        .filter { ($0.hasSuffix(".xml") || $0.hasSuffix(".fods")) && !$0.hasSuffix("/styles.xml") }.sorted()
      #expect(!files.isEmpty)
      for file in files {
        var findings = Findings()
        let book = Workbook.read(folder.appendingPathComponent(file).path, into: &findings)
        #expect(book?.sheets.isEmpty == false, "\(file)")
        #expect(!findings.hasErrors, "\(file): \(findings.all)")
      }
    }
  }

  @Test("the only cells of the Flat ODS files are the two dates that LibreOffice exports; dates beyond doubt")
  func flatODS() throws {
    guard let folder = SharedData.url("flat-ods") else { return }
    var cells: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where file.hasSuffix(".fods")
    {
      var findings = Findings()
      let book = try #require(Workbook.read(folder.appendingPathComponent(file).path, into: &findings))
      for sheet in book.sheets {
        for row in sheet.rows {
          for run in row.cells {
            cells.append(
              "\(file) \(sheet.reference(row: row.first, column: run.first)) \(run.cell.kind) \(run.cell.value)")
          }
        }
      }
    }
    #expect(cells == ["tdf126116.fods Sheet1!A1 date 2021-02-02", "tdf126116.fods Sheet1!B1 date 2021-12-23"])
  }
}
