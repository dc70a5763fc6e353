public import Foundation
public import Interchange

/// The parameters of the law, asked on a day (wetgeving op een peildatum).
///
///     let law = try Statutes.embedded()
///     try law.reading(of: "nl.minimum-wage.hourly", on: Day("2026-07-01")!).text   // "14.99"
public struct Statutes: Sendable {
  /// By id.
  public private(set) var instruments: [Instrument]
  private var places: [String: (instrument: Int, parameter: Int)] = [:]

  public init(instruments: [Instrument]) {
    self.instruments = instruments.sorted { $0.id < $1.id }
    index()
  }

  private mutating func index() {
    places = [:]
    for (i, instrument) in instruments.enumerated() {
      for (p, parameter) in instrument.parameters.enumerated() { places[parameter.id] = (i, p) }
    }
  }

  private static let loaded: (statutes: Statutes, findings: Findings) = {
    var findings = Findings()
    let files: [(String, [UInt8])] = [
      ("nl-employer-charges.json", PackageResources.nl_employer_charges_json),
      ("nl-employer-incentives.json", PackageResources.nl_employer_incentives_json),
      ("nl-jobs-agreement.json", PackageResources.nl_jobs_agreement_json),
      ("nl-minimum-wage.json", PackageResources.nl_minimum_wage_json),
      ("nl-reintegration-support.json", PackageResources.nl_reintegration_support_json),
      ("nl-wage-cost-subsidy.json", PackageResources.nl_wage_cost_subsidy_json),
      ("nl-wage-dispensation.json", PackageResources.nl_wage_dispensation_json),
      ("nl-wage-value.json", PackageResources.nl_wage_value_json),
    ]
    let instruments = files.compactMap { name, bytes in
      ParameterFile.read(Data(bytes), file: name, findings: &findings)
    }
    return (Statutes(instruments: instruments), findings)
  }()

  /// The parameters inside the program.
  ///
  /// - Throws: `LegalError.brokenParameters` with the first fault, when a file of ours is damaged.
  public static func embedded() throws(LegalError) -> Statutes {
    if let fault = loaded.findings.all.first(where: { $0.severity == .error }) {
      throw LegalError(.brokenParameters, fault.message, hint: Phrase(verbatim: fault.text(in: .english)))
    }
    return loaded.statutes
  }

  /// Every parameter, by instrument and in the order of its file.
  public var parameters: [LegalParameter] { instruments.flatMap(\.parameters) }

  public func parameter(_ id: String) -> LegalParameter? {
    places[id].map { instruments[$0.instrument].parameters[$0.parameter] }
  }

  /// The instrument that holds a parameter.
  public func instrument(of id: String) -> Instrument? { places[id].map { instruments[$0.instrument] } }

  /// The value of a parameter on a day.
  ///
  /// After the last verified day the last value holds, with a warning.
  /// - Throws: `LegalError.beforeFirstValue` naming the first day, `.ended` naming the last, `.unknownParameter`.
  public func reading(of id: String, on day: Day) throws(LegalError) -> Reading {
    guard let place = places[id] else {
      throw LegalError(.unknownParameter, LawTexts.unknownParameter(id))
    }
    let instrument = instruments[place.instrument]
    let parameter = instrument.parameters[place.parameter]
    switch parameter.timeline.answer(on: day) {
    case .before(let first):
      throw LegalError(
        .beforeFirstValue, LawTexts.beforeFirst(parameter.name, day: day, first: first), hint: LawTexts.addByFolder)
    case .ended(let last): throw LegalError(.ended, LawTexts.ended(parameter.name, day: day, last: last))
    case .empty: throw LegalError(.unknownParameter, LawTexts.noValue(parameter.name))
    case .value(let value, let from):
      var warnings: [Diagnostic] = []
      if day > instrument.lastVerified {
        warnings.append(
          Diagnostic(
            .warning, "law/after-last-verified",
            LawTexts.afterLastVerified(instrument.title, day: day, verified: instrument.lastVerified)))
      }
      if value.isUnconfirmed {
        warnings.append(
          Diagnostic(.warning, "law/unconfirmed", LawTexts.unconfirmed(parameter.name, from: from, value: value)))
      }
      return Reading(
        id: id, name: parameter.name, value: value.amount, text: value.text, unit: parameter.unit, from: from,
        article: parameter.article, source: value.source, confidence: value.confidence,
        isUnconfirmed: value.isUnconfirmed, lastVerified: instrument.lastVerified, warnings: warnings)
    }
  }

  /// What is in force on a day, the longest unverified first (for `jobcarve law`).
  public func inForce(on day: Day) -> [Reading] {
    instruments.enumerated()
      .sorted { ($0.element.lastVerified, $0.offset) < ($1.element.lastVerified, $1.offset) }
      .flatMap { _, instrument in
        instrument.parameters.compactMap { parameter -> Reading? in
          do throws(LegalError) { return try reading(of: parameter.id, on: day) } catch { return nil }
        }
      }
  }

  /// These statutes with other values put over them, parameter by parameter: a parameter of `other` replaces ours.
  public func overridden(by other: [Instrument]) -> Statutes {
    var result = self
    for instrument in other {
      for parameter in instrument.parameters {
        for i in result.instruments.indices {
          result.instruments[i].parameters.removeAll { $0.id == parameter.id }
        }
      }
    }
    for instrument in other {
      // An instrument of ours keeps its own verification for what the user did not change.
      let taken = Set(result.instruments.map(\.id))
      var added = instrument
      if taken.contains(instrument.id) {
        var id = instrument.id
        while taken.contains(id) { id += "+" }
        added = Instrument(
          id: id, title: instrument.title, law: instrument.law, identifier: instrument.identifier,
          lastVerified: instrument.lastVerified, verifiedBy: instrument.verifiedBy, parameters: instrument.parameters)
      }
      result.instruments.append(added)
    }
    result.instruments = result.instruments.filter { !$0.parameters.isEmpty }.sorted { $0.id < $1.id }
    result.index()
    return result
  }

  /// These statutes with the `*.json` files of a folder over them, in order of name.
  ///
  /// A file has the form of our own; a value list that says `"extends": true` adds its days to ours (a new
  /// half-year without a new release). A file with an error has no effect at all.
  public func overridden(byFolder folder: URL, findings: inout Findings) -> Statutes {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted()
    } catch {
      findings.add(
        Diagnostic(.error, "law/folder", LawTexts.noFolder(folder.path), at: SourceLocation(file: folder.path)))
      return self
    }
    if names.isEmpty {
      findings.add(
        Diagnostic(
          .warning, "law/empty-folder", LawTexts.emptyFolder(folder.path), at: SourceLocation(file: folder.path)))
    }
    var result = self
    for name in names {
      let url = folder.appendingPathComponent(name)
      var own = Findings()
      guard let data = try? Data(contentsOf: url) else {
        findings.add(
          Diagnostic(.error, "law/unreadable", LawTexts.unreadable(name), at: SourceLocation(file: url.path)))
        continue
      }
      let instrument = ParameterFile.read(data, file: url.path, extending: result, findings: &own)
      findings.add(contentsOf: own)
      guard let instrument, !own.hasErrors else { continue }
      for parameter in instrument.parameters where self.parameter(parameter.id) == nil {
        findings.add(
          Diagnostic(
            .warning, "law/new-parameter", LawTexts.newParameter(parameter.id), at: SourceLocation(file: url.path)))
      }
      result = result.overridden(by: [instrument])
    }
    return result
  }
}
