public import Legislation

extension ProjectFolder {
  /// Where a plan of this folder comes from, for ``Pipeline/plan(of:_:provenance:findings:)`` (herkomst).
  ///
  /// - Parameters:
  ///   - tool: The program that makes the plan, with its version.
  ///   - command: What would make the plan again, as a person would type it.
  ///   - seed: The seed of the search.
  ///   - statutes: The law that the amounts are read from; the plan then says until when it was verified, by the part
  ///     that was verified longest ago.
  public func provenance(
    tool: String, command: String, seed: UInt64 = 0, statutes: Statutes? = nil
  ) -> Provenance {
    Provenance(
      tool: tool, command: command, seed: seed, inputs: inputs,
      lawVerifiedOn: statutes?.instruments.map(\.lastVerified).min(), attributions: attributions)
  }
}
