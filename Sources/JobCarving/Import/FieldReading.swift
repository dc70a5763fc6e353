import Interchange

extension RecordReading {
  /// A requirement: a number, with `@A` behind it for a catalogue's value of the occupation and `~A` for its estimate.
  func requirement(
    _ field: String, _ place: WorkTask.RequirementPlace, into findings: inout Findings
  ) -> Requirement? {
    let (scale, range) = (place.scale, place.range)
    guard var text = text(field, into: &findings) else { return nil }
    if RecordReading.unknown.contains(text.lowercased()) { return nil }
    var origin = ValueOrigin.stated
    if let sign = text.firstIndex(where: { $0 == "@" || $0 == "~" }) {
      let quality = String(text[text.index(after: sign)...]).uppercased()
      guard ["A", "B", "C"].contains(quality) else {
        report(.error, "value/unknown-mark", ImportTexts.unknownMark(text), at: field, into: &findings)
        return nil
      }
      origin = text[sign] == "@" ? .occupation(quality: quality) : .taskEstimate(quality: quality)
      text = String(text[..<sign])
    }
    switch DecimalText.units(of: text, scale: scale) {
    case .success(let value) where range.contains(value):
      return Requirement(value, origin: origin)
    case .success, .failure(.overflow):
      report(.error, "value/out-of-range", ImportTexts.outOfRange(text, range, scale), at: field, into: &findings)
    case .failure(.tooPrecise):
      report(.error, "value/too-precise", ImportTexts.tooPrecise(text, scale), at: field, into: &findings)
    case .failure:
      report(.error, "value/not-a-number", ImportTexts.notANumber(text), at: field, into: &findings)
    }
    return nil
  }

  /// Conditions by their words; a question mark behind one means now and then, `onbekend` that nobody looked.
  func conditions(
    _ field: String, into findings: inout Findings
  ) -> ([WorkCondition: ConditionPresence], isKnown: Bool) {
    var result: [WorkCondition: ConditionPresence] = [:]
    let words = list(field, into: &findings)
    for word in words {
      if RecordReading.unknown.contains(word.lowercased()) { return (result, false) }
      let isSometimes = word.hasSuffix("?")
      let name = isSometimes ? String(word.dropLast()) : word
      guard let condition = WorkCondition(word: name) else {
        report(
          .error, "value/unknown-condition", ImportTexts.unknownCondition(name), at: field,
          hint: ImportTexts.nearestWord(name, among: WorkCondition.allCases.map(\.name.nl)), into: &findings)
        continue
      }
      if result[condition] != .present { result[condition] = isSometimes ? .sometimes : .present }
    }
    return (result, !words.isEmpty)
  }

  /// Kinds of step by their words, each once and in order; `onbekend` among them: unknown.
  func steps(_ field: String, into findings: inout Findings) -> [WorkStep] {
    var found: Set<WorkStep> = []
    for word in list(field, into: &findings) {
      if RecordReading.unknown.contains(word.lowercased()) { return [] }
      guard let step = WorkStep(word: word) else {
        report(
          .error, "value/unknown-step", ImportTexts.unknownStep(word), at: field,
          hint: ImportTexts.nearestWord(word, among: WorkStep.allCases.map { $0.words[0].nl }), into: &findings)
        continue
      }
      found.insert(step)
    }
    return WorkStep.allCases.filter(found.contains)
  }

  func windows(_ field: String, into findings: inout Findings) -> WeekWindows? {
    guard let text = text(field, into: &findings) else { return nil }
    if let windows = WeekWindows(text) { return windows }
    report(
      .error, "value/not-a-window", ImportTexts.notAWindow(text), at: field, hint: ImportTexts.windowHint,
      into: &findings)
    return nil
  }

  func days(_ field: String, into findings: inout Findings) -> [Day] {
    list(field, into: &findings).compactMap { text in
      if let day = Day(text) { return day }
      report(.error, "value/not-a-day", ImportTexts.notADay(text), at: field, into: &findings)
      return nil
    }
  }
}

extension WorkStep {
  /// By any of the words that name it, whatever the case.
  init?(word: String) {
    let folded = NameFolding.fold(word)
    let match = WorkStep.allCases.first { step in
      step.words.contains { NameFolding.fold($0.nl) == folded || NameFolding.fold($0.en) == folded }
    }
    guard let match else { return nil }
    self = match
  }
}

extension WorkCondition {
  /// By any of the words that name it, whatever the case, the hyphens and the blanks.
  init?(word: String) {
    guard let match = WorkCondition.byWord[NameFolding.fold(word)] else { return nil }
    self = match
  }

  private static let byWord: [String: WorkCondition] = Dictionary(
    WorkCondition.allCases.flatMap { condition in condition.words.map { (NameFolding.fold($0), condition) } },
    uniquingKeysWith: { first, _ in first })
}
