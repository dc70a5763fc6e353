/// Writes the published XML Schema of a record schema.
///
/// One XSD with two root elements, English and Dutch; records hold their fields in any order. Values are judged
/// loosely (a number may have a decimal comma), because a pattern cannot say what is wrong; `RecordReading` can.
package enum XSDWriter {
  package static func xsd(for schema: RecordSchema) -> String {
    var xsd = Markup(.xml)
    xsd.raw(Markup.xmlDeclaration)
    xsd.element(
      "xs:schema",
      ["xmlns:xs": "http://www.w3.org/2001/XMLSchema", "elementFormDefault": "qualified", "version": "1"]
    ) { xsd in
      xsd.newline()
      documentation(schema.meaning, in: &xsd)
      if schema.root == schema.dutchRoot {
        let records = schema.record == schema.dutchRecord ? [schema.record] : [schema.record, schema.dutchRecord]
        root(schema.root, records: records, types: records.count == 1 ? ["either"] : ["english", "dutch"], in: &xsd)
      } else {
        root(schema.root, records: [schema.record], types: ["english"], in: &xsd)
        root(schema.dutchRoot, records: [schema.dutchRecord], types: ["dutch"], in: &xsd)
      }
      recordType("english", schema.fields.map { ($0, elementName($0.name), $0.isRequired) }, in: &xsd)
      recordType("dutch", schema.fields.map { ($0, elementName($0.dutch), $0.isRequired) }, in: &xsd)
      if schema.root == schema.dutchRoot, schema.record == schema.dutchRecord {
        let names = schema.fields.flatMap { field in
          field.name == field.dutch ? [(field, field.name)] : [(field, field.name), (field, field.dutch)]
        }
        recordType(
          "either", names.map { ($0.0, elementName($0.1), $0.0.isRequired && $0.0.name == $0.0.dutch) }, in: &xsd)
      }
      for field in schema.fields { valueType(field, in: &xsd) }
    }
    xsd.newline()
    return xsd.string
  }

  /// The element name of a field: what XML does not allow in a name becomes `_`.
  package static func elementName(_ name: String) -> String {
    var result = String(
      name.unicodeScalars.map { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ["-", "_", "."].contains(scalar)
          ? Character(scalar) : "_"
      })
    if let first = result.unicodeScalars.first, !first.properties.isAlphabetic, first != "_" { result = "_" + result }
    return result
  }

  private static func root(_ name: String, records: [String], types: [String], in xsd: inout Markup) {
    xsd.element("xs:element", ["name": name]) { xsd in
      xsd.element("xs:complexType") { xsd in
        xsd.element("xs:choice", ["minOccurs": "0", "maxOccurs": "unbounded"]) { xsd in
          for (record, type) in zip(records, types) {
            xsd.element("xs:element", ["name": record, "type": type])
          }
        }
      }
    }
    xsd.newline()
  }

  private static func recordType(_ name: String, _ fields: [(Field, String, Bool)], in xsd: inout Markup) {
    xsd.element("xs:complexType", ["name": name]) { xsd in
      xsd.newline()
      xsd.element("xs:all") { xsd in
        xsd.newline()
        for (field, name, isRequired) in fields {
          xsd.element(
            "xs:element",
            ["name": name, "type": "value." + elementName(field.name), "minOccurs": isRequired ? nil : "0"]
          ) { documentation(field.meaning, unit: field.unit, example: field.example, in: &$0) }
          xsd.newline()
        }
      }
    }
    xsd.newline()
  }

  private static func documentation(
    _ meaning: Phrase, unit: Phrase? = nil, example: String? = nil, in xsd: inout Markup
  ) {
    xsd.element("xs:annotation") { xsd in
      for language in [Language.english, .dutch] {
        var text = meaning[language]
        if let unit { text += " (\(unit[language]))" }
        if let example { text += (language == .english ? " Example: " : " Voorbeeld: ") + example }
        xsd.element("xs:documentation", ["xml:lang": language.rawValue], text: text)
      }
    }
    xsd.newline()
  }

  private static func valueType(_ field: Field, in xsd: inout Markup) {
    xsd.element("xs:simpleType", ["name": "value." + elementName(field.name)]) { xsd in
      switch field.kind {
      case .text, .list: xsd.element("xs:restriction", ["base": "xs:string"])
      case .identifier:
        xsd.element("xs:restriction", ["base": "xs:token"]) { $0.element("xs:maxLength", ["value": "200"]) }
      case .integer, .number: pattern("([+\\-]?[0-9][0-9.,]*)?", in: &xsd)
      case .day:
        pattern("([0-9]{4}[\\-/][0-9]{1,2}[\\-/][0-9]{1,2}|[0-9]{1,2}[\\-/][0-9]{1,2}[\\-/][0-9]{4})?", in: &xsd)
      case .yesNo:
        enumeration(RecordReading.yes + RecordReading.no + RecordReading.unknown + [""], in: &xsd)
      case .choice(let options):
        enumeration(options.flatMap { $0 } + (field.isRequired ? [] : [""]), in: &xsd)
      }
    }
    xsd.newline()
  }

  private static func pattern(_ pattern: String, in xsd: inout Markup) {
    xsd.element("xs:restriction", ["base": "xs:token"]) { $0.element("xs:pattern", ["value": pattern]) }
  }

  private static func enumeration(_ words: [String], in xsd: inout Markup) {
    var seen: Set<String> = []
    xsd.element("xs:restriction", ["base": "xs:token"]) { xsd in
      for word in words where seen.insert(word).inserted { xsd.element("xs:enumeration", ["value": word]) }
    }
  }
}
