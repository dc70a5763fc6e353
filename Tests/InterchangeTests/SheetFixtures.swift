/// Small spreadsheets of our own for the tests.
enum SheetFixtures {
  static let fods = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
     <o:automatic-styles>
      <style:style style:name="weg" style:family="table"><style:table-properties t:display="false"/></style:style>
     </o:automatic-styles>
     <o:body><o:spreadsheet>
      <t:tracked-changes><t:cell-content-change><t:previous><t:change-track-table-cell><text:p>oud</text:p></t:change-track-table-cell></t:previous></t:cell-content-change></t:tracked-changes>
      <t:table t:name="Blad 1">
       <t:table-column t:number-columns-repeated="2"/><t:table-column t:visibility="collapse"/>
       <t:table-header-rows><t:table-row>
        <t:table-cell o:value-type="string"><text:p>Twee
          woorden</text:p></t:table-cell>
        <t:table-cell o:value-type="string"><text:p>Drie<text:s text:c="3"/>spaties<text:tab/>en<text:line-break/>regel</text:p><text:p>Tweede alinea</text:p></t:table-cell>
        <t:table-cell o:value-type="string"><o:annotation><dc:creator>Iemand</dc:creator><text:p>Een notitie</text:p></o:annotation><text:p><text:span>vet</text:span> <text:span>en</text:span> <text:a>koppeling</text:a></text:p></t:table-cell>
       </t:table-row></t:table-header-rows>
       <t:table-row t:number-rows-repeated="2">
        <t:table-cell t:number-columns-repeated="2" o:value-type="float" o:value="1.5"><text:p>1,5</text:p></t:table-cell>
        <t:table-cell t:number-columns-repeated="3"/>
        <t:table-cell o:value-type="percentage" o:value="0.5"><text:p>50%</text:p></t:table-cell>
       </t:table-row>
       <t:table-row t:number-rows-repeated="4"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>
       <t:table-row-group><t:table-row>
        <t:table-cell o:value-type="date" o:date-value="2027-02-01"><text:p>1-2-27</text:p></t:table-cell>
        <t:table-cell o:value-type="time" o:time-value="PT08H30M00S"><text:p>08:30</text:p></t:table-cell>
        <t:table-cell o:value-type="boolean" o:boolean-value="true"><text:p>WAAR</text:p></t:table-cell>
        <t:table-cell t:formula="of:=1/0" o:value-type="string" o:string-value="" calcext:value-type="error"><text:p>#DEEL/0!</text:p></t:table-cell>
        <t:table-cell t:formula="of:=[.A2]+1" o:value-type="currency" o:value="2.5"><text:p>€ 2,50</text:p></t:table-cell>
       </t:table-row></t:table-row-group>
       <t:table-row t:visibility="filter">
        <t:table-cell t:number-columns-spanned="2" t:number-rows-spanned="2" o:value-type="string"><text:p>samen</text:p></t:table-cell>
        <t:covered-table-cell/>
        <t:table-cell o:value-type="string"><text:p>naast</text:p></t:table-cell>
       </t:table-row>
       <t:table-row>
        <t:covered-table-cell t:number-columns-repeated="2"/>
        <t:table-cell o:value-type="string" o:string-value="onder"/>
       </t:table-row>
       <t:table-row t:number-rows-repeated="9223372036854775807"><t:table-cell t:number-columns-repeated="9223372036854775807"/></t:table-row>
      </t:table>
      <t:table t:name="Weg" t:style-name="weg"><t:table-row><t:table-cell o:value-type="string"><text:p>verborgen</text:p></t:table-cell></t:table-row></t:table>
      <t:table t:name="Leeg"><t:table-row><t:table-cell/></t:table-row></t:table>
     </o:spreadsheet></o:body>
    </o:document>
    """#

  static let excel = #"""
    <?xml version="1.0"?>
    <?mso-application progid="Excel.Sheet"?>
    <w:Workbook xmlns:w="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
     <w:Styles><w:Style w:ID="p"><w:NumberFormat w:Format="0%"/></w:Style><w:Style w:ID="q" w:Parent="p"/></w:Styles>
     <w:Worksheet w:Name="Blad1"><w:Table>
      <w:Column w:Index="2" w:Hidden="1" w:Span="1"/><w:Column w:Index="6" w:StyleID="p"/>
      <w:Row>
       <w:Cell><w:Data w:Type="String">a</w:Data></w:Cell>
       <w:Cell w:MergeAcross="1"><w:Data w:Type="String">b</w:Data></w:Cell>
       <w:Cell><w:Data w:Type="String">c</w:Data><w:Comment><w:Data>notitie</w:Data></w:Comment></w:Cell>
      </w:Row>
      <w:Row w:Index="4" w:Hidden="1">
       <w:Cell w:Index="3"><w:Data w:Type="Number">1.0E3</w:Data></w:Cell>
       <w:Cell><w:Data w:Type="DateTime">2027-02-01T00:00:00.000</w:Data></w:Cell>
       <w:Cell><w:Data w:Type="DateTime">1899-12-31T08:30:00.000</w:Data></w:Cell>
       <w:Cell><w:Data w:Type="Number">0.125</w:Data></w:Cell>
       <w:Cell><w:Data w:Type="Boolean">1</w:Data></w:Cell>
       <w:Cell w:Formula="=1/0"><w:Data w:Type="Error">#DIV/0!</w:Data></w:Cell>
       <w:Cell w:StyleID="q"><w:Data w:Type="Number">0.30000000000000004</w:Data></w:Cell>
      </w:Row>
      <w:Row w:Span="1"/>
      <w:Row>
       <w:Cell><w:Data w:Type="String"><B xmlns="http://www.w3.org/TR/REC-html40">vet</B> <I xmlns="http://www.w3.org/TR/REC-html40">schuin</I>&#10;regel</w:Data></w:Cell>
       <w:Cell w:Formula="=RC[-1]"/>
       <w:Cell w:Index="2"><w:Data w:Type="String">terug</w:Data></w:Cell>
       <w:Cell><w:Data w:Type="Number">veel</w:Data></w:Cell>
       <w:Cell w:Index="99999999999"><w:Data w:Type="String">buiten</w:Data></w:Cell>
      </w:Row>
     </w:Table></w:Worksheet>
     <w:Worksheet w:Name="Weg"><w:Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></w:Worksheet>
    </w:Workbook>
    """#

  /// An Excel workbook with sheets of rows; a cell is `Type:text`, or text, or empty.
  static func workbook(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
    var text = "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
    text += " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n"
    for sheet in sheets {
      text += "<Worksheet ss:Name=\"\(sheet.name)\"><Table>\n"
      for row in sheet.rows {
        text += "<Row>"
        for cell in row {
          let parts = cell.split(separator: ":", maxSplits: 1)
          let type = parts.count == 2 ? String(parts[0]) : "String"
          text += cell.isEmpty ? "<Cell/>" : "<Cell><Data ss:Type=\"\(type)\">\(parts.last ?? "")</Data></Cell>"
        }
        text += "</Row>\n"
      }
      text += "</Table></Worksheet>\n"
    }
    return Array((text + "</Workbook>\n").utf8)
  }
}
