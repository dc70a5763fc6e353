public import Interchange

extension Plan {
  /// Every table of the plan, in the order of the report (werkmap).
  package var tables: [ReportTable] {
    var result = [jobTable, taskTable, unassignedTaskTable, unplacedTable, donorTable, qualityTable]
    result += inclusiveTables
    result += [moneyTable, amountTable, trainingTable, calendarTable, taskAnalysisTable, provenanceTable]
    return result
  }

  /// `plan.xml`: the tables of the plan as a spreadsheet with one sheet each (XML Spreadsheet 2003).
  ///
  /// Hours and amounts are numbers, sums are formulas, so that a reader can go on computing.
  public func workbook(_ language: Language) -> [UInt8] {
    var book = SpreadsheetMLWriter()
    for table in tables { table.write(to: &book, language) }
    return book.bytes
  }
}
