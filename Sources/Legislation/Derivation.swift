package import Foundation
public import Interchange

/// How an amount came about (herleiding): a tree of steps, each with its rule, numbers and articles.
public struct Derivation: Hashable, Sendable, Codable {
  /// A parameter that a step read.
  public struct ParameterRead: Hashable, Sendable, Codable {
    public var id: String
    public var name: Phrase
    public var from: Day
    public var value: String
    public var unit: LegalUnit
    public var article: String
    public var source: String
    public var confidence: Confidence
    public var isUnconfirmed: Bool
    public var lastVerified: Day
    public var warnings: [Diagnostic]
  }

  public struct Note: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
      /// Something that was not given and was filled in.
      case assumption
      /// The law can be read in more than one way; the reading used. Not a warning: it holds for every such case.
      case unclearLaw = "unclear-law"
      /// Something about the input that the reader must check.
      case warning
      /// Something to know; no doubt about it.
      case remark
    }
    public var kind: Kind
    /// Stable, for scripts.
    public var code: String
    public var text: Phrase
  }

  /// Stable id of the rule, `lks.measured`.
  public var rule: String
  public var title: Phrase
  /// The formula with its numbers filled in, decimal point, `2337.00 × 1.08`.
  public var formula: String
  /// Unrounded unless `rounding` says otherwise, decimal point; a value without end has sixteen decimals.
  public var value: String
  public var unit: LegalUnit
  /// Articles and publications that give the rule.
  public var citations: [String]
  public var parameters: [ParameterRead]
  /// How this step rounded; `nil` when it did not.
  public var rounding: Phrase?
  public var notes: [Note]
  public var children: [Derivation]

  /// Warnings of this step and the steps below it, each once, in the order of the tree.
  public var warnings: [Diagnostic] {
    var findings = Findings()
    collect(into: &findings)
    return findings.all
  }

  private func collect(into findings: inout Findings) {
    for child in children { child.collect(into: &findings) }
    for parameter in parameters { for warning in parameter.warnings { findings.add(warning) } }
    for note in notes where note.kind == .warning || note.kind == .assumption {
      findings.add(Diagnostic(.warning, note.code, note.text))
    }
  }

  /// Every parameter read by this step and the steps below it, each once, by id.
  public var allParameters: [ParameterRead] {
    var seen: Set<String> = []
    var result: [ParameterRead] = []
    func visit(_ step: Derivation) {
      for parameter in step.parameters where seen.insert("\(parameter.id) \(parameter.from)").inserted {
        result.append(parameter)
      }
      for child in step.children { visit(child) }
    }
    visit(self)
    return result.sorted { ($0.id, $0.from) < ($1.id, $1.from) }
  }

  /// The tree as indented text, one fact a line.
  public func text(in language: Language, indent: Int = 0) -> String {
    let pad = String(repeating: " ", count: indent)
    let words = DerivationTexts.self
    func number(_ text: String) -> String { ExactText.localized(ExactText.shortened(text), in: language) }
    let result = number(value) + " " + unit.phrase[language]
    var lines = [
      "\(pad)\(title[language]): " + (formula.isEmpty ? result : "\(number(formula)) = \(result)")
    ]
    if let rounding { lines.append("\(pad)  \(words.rounding[language]): \(rounding[language])") }
    if !citations.isEmpty { lines.append("\(pad)  \(words.article[language]): \(citations.joined(separator: "; "))") }
    for parameter in parameters {
      let flag = parameter.isUnconfirmed ? ", " + words.unconfirmed[language] : ""
      lines.append(
        "\(pad)  \(words.read[language]): \(parameter.name[language]) \(number(parameter.value)) "
          + "\(parameter.unit.phrase[language]) (\(parameter.id), \(words.from[language]) \(parameter.from), "
          + "\(parameter.article); \(words.confidence[language]) \(parameter.confidence.rawValue)\(flag))")
    }
    for note in notes { lines.append("\(pad)  \(note.kind.phrase[language]): \(note.text[language])") }
    return (lines + children.map { $0.text(in: language, indent: indent + 2) }).joined(separator: "\n")
  }

  /// The tree as JSON with sorted keys: the same bytes for the same tree.
  public func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("A derivation holds only text and lists.") }
    return String(decoding: data, as: UTF8.self)
  }
}

/// Collects what a rule reads and notes while it works, and hands it over as one step.
package struct StepBuilder {
  package let statutes: Statutes
  private let rule: String
  private let title: Phrase
  private var citations: [String]
  private var parameters: [Derivation.ParameterRead] = []
  private var notes: [Derivation.Note] = []
  private var children: [Derivation] = []

  package init(_ rule: String, _ title: Phrase, _ statutes: Statutes, citing citations: [String]) {
    self.rule = rule
    self.title = title
    self.statutes = statutes
    self.citations = citations
  }

  /// Reads a parameter and keeps it in the step.
  package mutating func read(_ id: String, on day: Day) throws(LegalError) -> Decimal {
    let reading = try statutes.reading(of: id, on: day)
    let read = Derivation.ParameterRead(
      id: reading.id, name: reading.name, from: reading.from, value: reading.text, unit: reading.unit,
      article: reading.article, source: reading.source, confidence: reading.confidence,
      isUnconfirmed: reading.isUnconfirmed, lastVerified: reading.lastVerified, warnings: reading.warnings)
    if !parameters.contains(read) { parameters.append(read) }
    return reading.value
  }

  /// Reads a percentage as a fraction.
  package mutating func fraction(_ id: String, on day: Day) throws(LegalError) -> Decimal {
    try read(id, on: day) / 100
  }

  package mutating func note(_ kind: Derivation.Note.Kind, _ code: String, _ text: Phrase) {
    let note = Derivation.Note(kind: kind, code: code, text: text)
    if !notes.contains(note) { notes.append(note) }
  }

  package mutating func add(_ child: Derivation) { children.append(child) }

  package func finished(
    _ formula: String, _ value: Decimal, _ unit: LegalUnit, rounding: Phrase? = nil
  ) -> Derivation {
    Derivation(
      rule: rule, title: title, formula: formula, value: ExactText.plain(value), unit: unit, citations: citations,
      parameters: parameters, rounding: rounding, notes: notes, children: children)
  }
}
