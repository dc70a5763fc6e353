package import Foundation
package import Interchange

/// Reads one file of legal parameters; everything wrong in it is said in one run, with its place.
package enum ParameterFile {
  package static func read(
    _ data: Data, file: String, extending existing: Statutes? = nil, findings: inout Findings
  ) -> Instrument? {
    guard let root = JSONNode.read(data, file: file, findings: &findings) else { return nil }
    var reader = Reader(findings: findings, existing: existing)
    let instrument = reader.instrument(root)
    findings = reader.findings
    return instrument
  }
}

private struct Reader {
  var findings: Findings
  let existing: Statutes?

  private mutating func fail(_ code: String, _ message: Phrase, at node: JSONNode) {
    findings.add(Diagnostic(.error, "law/" + code, message, at: node.location))
  }

  private mutating func text(_ key: String, of node: JSONNode) -> String? {
    guard let text = node[key]?.text, !text.isEmpty else {
      fail("missing", LawTexts.missing(key), at: node[key] ?? node)
      return nil
    }
    return text
  }

  private mutating func day(_ key: String, of node: JSONNode) -> Day? {
    guard let text = text(key, of: node) else { return nil }
    guard let day = Day(text) else {
      fail("not-a-day", LawTexts.notADay(text), at: node[key] ?? node)
      return nil
    }
    return day
  }

  private mutating func phrase(_ key: String, of node: JSONNode) -> Phrase? {
    guard let value = node[key] else {
      fail("missing", LawTexts.missing(key), at: node)
      return nil
    }
    if let same = value.text, !same.isEmpty { return Phrase(verbatim: same) }
    guard let nl = text("nl", of: value), let en = text("en", of: value) else { return nil }
    return Phrase(nl: nl, en: en)
  }

  private mutating func checkKeys(of node: JSONNode, allowed: [String]) {
    guard let members = node.members else {
      fail("not-an-object", LawTexts.notAnObject, at: node)
      return
    }
    for (key, value) in members where !allowed.contains(key) {
      findings.add(
        Diagnostic(.warning, "law/unknown-key", LawTexts.unknownKey(key, allowed: allowed), at: value.location))
    }
  }

  mutating func instrument(_ root: JSONNode) -> Instrument? {
    checkKeys(
      of: root,
      allowed: ["instrument", "title", "law", "identifier", "lastVerified", "verifiedBy", "parameters"])
    let id = text("instrument", of: root)
    let title = phrase("title", of: root)
    let law = text("law", of: root)
    let verified = day("lastVerified", of: root)
    let basis = text("verifiedBy", of: root)
    guard let nodes = root["parameters"]?.elements else {
      fail("missing", LawTexts.missing("parameters"), at: root)
      return nil
    }
    var parameters: [LegalParameter] = []
    var seen: Set<String> = []
    for node in nodes {
      guard let parameter = parameter(node) else { continue }
      if seen.insert(parameter.id).inserted {
        parameters.append(parameter)
      } else {
        fail("twice", LawTexts.twice(parameter.id), at: node)
      }
    }
    guard let id, let title, let law, let verified, let basis else { return nil }
    return Instrument(
      id: id, title: title, law: law, identifier: root["identifier"]?.text, lastVerified: verified,
      verifiedBy: basis, parameters: parameters)
  }

  private mutating func parameter(_ node: JSONNode) -> LegalParameter? {
    checkKeys(of: node, allowed: ["id", "name", "unit", "article", "values", "extends"])
    guard let id = text("id", of: node) else { return nil }
    let extended: LegalParameter? =
      if case .bool(true)? = node["extends"]?.value { existing?.parameter(id) } else { nil }
    let name = node["name"] == nil ? (extended?.name ?? phrase("name", of: node)) : phrase("name", of: node)
    let article = node["article"] == nil ? (extended?.article ?? text("article", of: node)) : text("article", of: node)
    var unit = extended?.unit
    if node["unit"] != nil || unit == nil, let text = text("unit", of: node) {
      unit = LegalUnit(rawValue: text)
      if unit == nil { fail("unit", LawTexts.unknownUnit(text), at: node["unit"] ?? node) }
    }
    guard let values = node["values"]?.elements, !values.isEmpty else {
      fail("missing", LawTexts.missing("values"), at: node)
      return nil
    }
    var entries: [Timeline<LegalParameter.Value>.Entry] = []
    var announced: [Day: String] = [:]
    for value in values {
      guard let entry = entry(value) else { continue }
      if entries.contains(where: { $0.from == entry.from && $0.isAnnounced == entry.isAnnounced }) {
        fail("twice", LawTexts.twice(entry.from.description), at: value)
        continue
      }
      entries.append(entry)
      if entry.isAnnounced { announced[entry.from] = value["source"]?.text }
    }
    if let extended {
      let own = Set(entries.filter { !$0.isAnnounced }.map(\.from))
      entries += extended.timeline.entries.filter { $0.isAnnounced ? true : !own.contains($0.from) }
      announced.merge(extended.announcedSources) { mine, _ in mine }
    }
    guard let name, let article, let unit else { return nil }
    return LegalParameter(
      id: id, name: name, unit: unit, article: article, timeline: Timeline(entries), announcedSources: announced)
  }

  private mutating func entry(_ node: JSONNode) -> Timeline<LegalParameter.Value>.Entry? {
    checkKeys(of: node, allowed: ["from", "to", "value", "source", "confidence", "announced", "singleSource"])
    let from = day("from", of: node)
    let to = node["to"] == nil ? nil : day("to", of: node)
    if let from, let to, to < from { fail("ends-before-start", LawTexts.endsBeforeStart(from, to), at: node) }
    let source = text("source", of: node)
    var confidence: Confidence?
    if let letter = text("confidence", of: node) {
      confidence = Confidence(rawValue: letter)
      if confidence == nil { fail("confidence", LawTexts.unknownConfidence(letter), at: node["confidence"] ?? node) }
    }
    guard let valueNode = node["value"] else {
      fail("missing", LawTexts.missing("value"), at: node)
      return nil
    }
    var isAnnounced = false
    if case .bool(true)? = node["announced"]?.value { isAnnounced = true }
    var isSingle = false
    if case .bool(true)? = node["singleSource"]?.value { isSingle = true }
    if valueNode.isNull {
      guard let from else { return nil }
      return .init(from: from, to: nil, value: nil, isAnnounced: isAnnounced)
    }
    guard let text = valueNode.text, let amount = Decimal(exactly: text), amount >= 0 else {
      fail("not-a-number", LawTexts.notANumberText, at: valueNode)
      return nil
    }
    guard let from, let source, let confidence else { return nil }
    return .init(
      from: from, to: to,
      value: .init(amount: amount, text: text, source: source, confidence: confidence, isSingleSource: isSingle),
      isAnnounced: isAnnounced)
  }
}
