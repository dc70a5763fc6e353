import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct ProjectFolderSheetTests {
  private static let excel = """
    <?xml version="1.0"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Functies"><Table>
    <Row><Cell><Data ss:Type="String">id</Data></Cell><Cell><Data ss:Type="String">naam</Data></Cell><Cell><Data ss:Type="String">fte</Data></Cell><Cell><Data ss:Type="String">uurkosten</Data></Cell></Row>
    <Row><Cell><Data ss:Type="String">B</Data></Cell><Cell><Data ss:Type="String">Balie</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell><Cell><Data ss:Type="Number">40.25</Data></Cell></Row>
    </Table></Worksheet></Workbook>
    """
  private static let fods = """
    <o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:spreadsheet><t:table t:name="Taken">
    <t:table-row><t:table-cell o:value-type="string"><p:p>id</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>functie</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>taak</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>uren_per_week</p:p></t:table-cell></t:table-row>
    <t:table-row><t:table-cell o:value-type="string"><p:p>T1</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>B</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>Bellen</p:p></t:table-cell><t:table-cell o:value-type="float" o:value="30"><p:p>30,00</p:p></t:table-cell></t:table-row>
    <t:table-row><t:table-cell o:value-type="string"><p:p>T2</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>X</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>Post</p:p></t:table-cell><t:table-cell/></t:table-row>
    </t:table></o:spreadsheet></o:body></o:document>
    """

  @Test("organisatie.xml and inventaris.fods may be spreadsheets; findings name sheet and cell")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(ProjectFolderSheetTests.excel.utf8).write(to: folder.appendingPathComponent("organisatie.xml"))
    try Data(ProjectFolderSheetTests.fods.utf8).write(to: folder.appendingPathComponent("inventaris.fods"))
    let read = ProjectFolder(folder.path)
    #expect(read.organisation.positions.map(\.fteHundredths) == [150])
    #expect(read.organisation.positions.map(\.hourlyCost.cents) == [4025])
    #expect(read.organisation.tasks.map(\.minutesPerWeek) == [1800, 0])
    #expect(
      read.findings.all.filter { $0.severity == .error }.map { "\($0.code) \($0.location?.path ?? "")" } == [
        "task/no-time Taken!D3", "reference/unknown-position Taken!A3",
      ])
  }
}
