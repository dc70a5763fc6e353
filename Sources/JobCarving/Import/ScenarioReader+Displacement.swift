import Interchange

extension ScenarioReader {
  /// One entry of `displacement`: the answers for a person or for a position.
  func displacement(_ entry: JSONValue, _ findings: inout Findings) -> DisplacementAnswers? {
    let yesNo: [(String, WritableKeyPath<DisplacementAnswers, Bool?>)] = [
      ("isAdditional", \.isAdditional), ("replacesPaidHours", \.replacesPaidHours),
      ("vacancyLast12m", \.vacancyLast12m), ("dismissalLast12m", \.dismissalLast12m), ("paidAtNorm", \.paidAtNorm),
    ]
    let counts: [(String, WritableKeyPath<DisplacementAnswers, Int?>, ClosedRange<Int>)] = [
      ("extensionCount", \.extensionCount, 0...1000), ("guidanceHours", \.guidanceHours, 0...168),
    ]
    guard document.object(entry, "displacement", in: document.root, into: &findings) != nil else { return nil }
    document.warnOfUnknownKeys(
      in: entry, known: ["person", "position"] + yesNo.map(\.0) + counts.map(\.0), into: &findings)
    var answers = DisplacementAnswers(
      person: string("person", in: entry, &findings) ?? "", position: string("position", in: entry, &findings) ?? "")
    guard answers.person.isEmpty != answers.position.isEmpty else {
      report(
        "scenario/unclear-displacement", ScenarioTexts.unclearDisplacement, entry.place, &findings,
        hint: ScenarioTexts.displacementHint)
      return nil
    }
    for (name, path) in yesNo { answers[keyPath: path] = bool(name, in: entry, &findings) }
    for (name, path, range) in counts { answers[keyPath: path] = integer(name, in: entry, range, &findings) }
    answers.location = document.location(entry.place)
    return answers
  }
}
