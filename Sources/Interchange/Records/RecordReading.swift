/// One record with its fields as values; what cannot be a value becomes a finding with its place and line.
///
///     for record in file.records {
///       let row = file.reading(record)
///       guard let id = row.identifier("id", into: &findings) else { continue }
///       let minutes = row.integer("minutesPerWeek", into: &findings) ?? 0
///     }
///
/// Every accessor gives `nil` for an empty cell; when the field is required that is the finding `value/missing`.
/// Fields go by their English name. Reading the same cell twice gives the same finding, which `Findings` keeps once.
package struct RecordReading: Sendable {
  package let file: RecordFile
  package let record: Record

  /// The text of a field, without blanks around it.
  package func text(_ field: String, into findings: inout Findings) -> String? {
    value(field, into: &findings)?.text
  }

  /// A text of one line and at most 200 characters.
  package func identifier(_ field: String, into findings: inout Findings) -> String? {
    guard let value = value(field, into: &findings) else { return nil }
    guard value.text.count <= 200, !value.text.contains(where: \.isNewline) else {
      findings.add(diagnostic(field, ValueTexts.badIdentifier))
      return nil
    }
    return value.text
  }

  package func integer(_ field: String, into findings: inout Findings) -> Int? {
    guard case .integer(let range) = kind(of: field) else { mismatch(field, "a whole number") }
    return units(field, scale: 1, within: range, into: &findings)
  }

  /// The number in whole units of 1/scale, as the schema names the scale.
  package func number(_ field: String, into findings: inout Findings) -> Int? {
    guard case .number(let scale, let range) = kind(of: field) else { mismatch(field, "a number") }
    return units(field, scale: scale, within: range, into: &findings)
  }

  package func day(_ field: String, into findings: inout Findings) -> Day? {
    guard let value = value(field, into: &findings) else { return nil }
    if let day = Day(value.text) { return day }
    findings.add(diagnostic(field, ValueTexts.notADay(value.text)))
    return nil
  }

  /// `nil` also for `?`, `onbekend` and `unknown`.
  package func yesNo(_ field: String, into findings: inout Findings) -> Bool? {
    guard let value = value(field, into: &findings) else { return nil }
    let word = value.text.lowercased()
    if RecordReading.yes.contains(word) { return true }
    if RecordReading.no.contains(word) { return false }
    if RecordReading.unknown.contains(word) { return nil }
    findings.add(diagnostic(field, ValueTexts.notYesNo(value.text)))
    return nil
  }

  static let yes = ["ja", "j", "yes", "y", "1", "x", "waar", "true"]
  static let no = ["nee", "n", "no", "0", "onwaar", "false"]
  /// Words that say that nobody knows.
  package static let unknown = ["?", "onbekend", "unknown", "-"]

  /// The canonical word of the choice.
  package func choice(_ field: String, into findings: inout Findings) -> String? {
    guard case .choice(let options) = kind(of: field) else { mismatch(field, "a choice") }
    guard let value = value(field, into: &findings) else { return nil }
    if let word = file.mapping.canonicalWord(value.text, field: index(of: field)) { return word }
    findings.add(
      diagnostic(
        field,
        ValueTexts.unknownChoice(
          value.text, options: options.map { $0[0] },
          nearest: NameFolding.nearest(to: value.text, among: options.flatMap { $0 }))))
    return nil
  }

  /// The words between semicolons, commas or bars; empty for an empty cell.
  package func list(_ field: String, into findings: inout Findings) -> [String] {
    guard let value = value(field, into: &findings) else { return [] }
    return value.text.split { $0 == ";" || $0 == "," || $0 == "|" || $0.isNewline }
      .map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// The place of a field's cell, or of the record where nothing stands.
  package func location(of field: String) -> SourceLocation {
    let index = index(of: field)
    let cell = record.cells[index]
    return SourceLocation(
      file: file.file, line: cell?.line ?? record.line, column: cell?.column ?? record.column,
      path: file.sheet.flatMap { place in
        record.row.map { place.sheet.reference(row: $0 - 1, column: place.columns[index]) }
      })
  }

  /// A finding of the caller's own about a field, with the place and the line filled in.
  package func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: Phrase, at field: String, hint: Phrase? = nil,
    into findings: inout Findings
  ) {
    findings.add(diagnostic(field, ValueTexts.Saying(severity: severity, code: code, message: message, hint: hint)))
  }

  /// The value of a number, a day or yes and no as `RecordColumns` keeps it; `nil` where there is none.
  func value(_ field: Field) -> Int? {
    // Whoever asks has the findings already.
    var ignored = Findings()
    switch field.kind {
    case .integer: return integer(field.name, into: &ignored)
    case .number: return number(field.name, into: &ignored)
    case .day: return day(field.name, into: &ignored)?.ordinal
    case .yesNo: return yesNo(field.name, into: &ignored).map { $0 ? 1 : 0 }
    case .text, .identifier, .choice, .list: return nil
    }
  }

  /// Judges every field by its kind.
  func check(into findings: inout Findings) {
    for field in file.schema.fields { check(field, into: &findings) }
  }

  /// Judges one field by its kind.
  package func check(_ field: Field, into findings: inout Findings) {
    switch field.kind {
    case .text, .list: _ = text(field.name, into: &findings)
    case .identifier: _ = identifier(field.name, into: &findings)
    case .integer: _ = integer(field.name, into: &findings)
    case .number: _ = number(field.name, into: &findings)
    case .day: _ = day(field.name, into: &findings)
    case .yesNo: _ = yesNo(field.name, into: &findings)
    case .choice: _ = choice(field.name, into: &findings)
    }
  }

  private func index(of field: String) -> Int {
    guard let index = file.mapping.field(named: field) else {
      preconditionFailure("The schema '\(file.schema.root)' has no field '\(field)'.")
    }
    return index
  }

  private func kind(of field: String) -> FieldKind { file.schema.fields[index(of: field)].kind }

  private func mismatch(_ field: String, _ wanted: String) -> Never {
    preconditionFailure("The field '\(field)' of '\(file.schema.root)' is not \(wanted).")
  }

  private func value(_ field: String, into findings: inout Findings) -> Record.Cell? {
    let index = index(of: field)
    if let cell = record.cells[index] {
      let text = cell.text.trimmingBlanks()
      if !text.isEmpty { return Record.Cell(text: text, line: cell.line, column: cell.column) }
    }
    // A column that is absent altogether has its own finding, once.
    if file.schema.fields[index].isRequired, file.hasField[index] {
      findings.add(diagnostic(field, ValueTexts.missing(file.schema.fields[index])))
    }
    return nil
  }

  private func units(_ field: String, scale: Int, within range: ClosedRange<Int>, into findings: inout Findings) -> Int?
  {
    guard let value = value(field, into: &findings) else { return nil }
    let unit = file.schema.fields[index(of: field)].unit
    switch DecimalText.units(of: value.text, scale: scale) {
    case .success(let units) where range.contains(units): return units
    case .success, .failure(.overflow):
      findings.add(diagnostic(field, ValueTexts.outOfRange(value.text, range, scale: scale, unit: unit)))
    case .failure(.notANumber): findings.add(diagnostic(field, ValueTexts.notANumber(value.text)))
    case .failure(.ambiguous): findings.add(diagnostic(field, ValueTexts.ambiguousNumber(value.text)))
    case .failure(.tooPrecise): findings.add(diagnostic(field, ValueTexts.tooPrecise(value.text, scale: scale)))
    }
    return nil
  }

  private func diagnostic(_ field: String, _ saying: ValueTexts.Saying) -> Diagnostic {
    let location = location(of: field)
    let shape = file.schema.fields[index(of: field)]
    let name = shape.name == shape.dutch ? Phrase(verbatim: shape.name) : Phrase(nl: shape.dutch, en: shape.name)
    return Diagnostic(
      saying.severity, saying.code, name + Phrase(verbatim: ": ") + saying.message, at: location,
      excerpt: location.line.flatMap { file.excerpt(line: $0) }, hint: saying.hint)
  }
}
