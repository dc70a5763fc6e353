extension QualityTable {
  /// Whether a task is easy or hard for who does it.
  enum Difficulty { case easy, between, hard }

  /// What the judge needs to know of a task, as small numbers; −1 is unknown.
  struct TaskRow: Sendable {
    /// Bits of prepare, execute, check; 0 is unknown.
    var steps: UInt8
    var organising: Int8
    var short: Int8
    var contact: Int8
    var near: Int8
    /// Unpleasant or dangerous.
    var burden: Int8
    /// Thousandths.
    var autonomy: Int16
    var information: Int16
    /// Of one time, as the present people do it; 0 is unknown.
    var minutesEach: Int
    /// Weekdays on which it may be done, Monday lowest; 0: nobody said when.
    var days: UInt8
    /// On how many days of the week; 0 is unknown.
    var timesAWeek: UInt8
    /// Whole levels; −1 is unknown.
    var asked: SIMD32<Int8>
    /// Education level; 0 is unknown.
    var level: Int8

    init(_ task: WorkTask, _ limits: QualityLimits) {
      func mark(_ answer: Bool?) -> Int8 { answer.map { $0 ? 1 : 0 } ?? -1 }
      steps = WorkStep.allCases.enumerated().reduce(0) { $0 | (task.steps.contains($1.element) ? 1 << $1.offset : 0) }
      organising = mark(task.isOrganising)
      short = mark(task.cycleSeconds.map { $0 < limits.cycleSeconds })
      contact = mark(task.hasContact)
      let isAlone = task.conditions[.alone] == .present
      near = mark(task.isNearColleagues ?? (isAlone ? false : nil))
      burden = mark(task.isBurden)
      autonomy = TaskRow.mean(
        QualityItem.autonomy.map { task.quality($0) } + [task.routineItem(.freedomOfSequence)], atLeast: 3)
      information = TaskRow.mean(QualityItem.information.map { task.quality($0) }, atLeast: 1)
      minutesEach = min(max(0, task.minutesEach ?? 0), 1_000_000)
      days = task.windows.map { $0.days.reduce(0) { $0 | 1 << UInt8($1) } } ?? 0
      timesAWeek = task.frequencyHundredths.map { UInt8(min(7, max(1, ($0.clampedToWeek + 99) / 100))) } ?? 0
      level = Int8(clamping: task.level ?? 0)
      asked = SIMD32(repeating: -1)
      for (index, requirement) in task.levels.enumerated() {
        if let requirement { asked[index] = Int8(clamping: rounded(requirement.value) / 10) }
      }
    }

    /// Mean of 1–5 in tenths as thousandths of 0–1, half up; −1 with fewer answers than asked.
    static func mean(_ items: [Requirement?], atLeast: Int) -> Int16 {
      let known = items.compactMap { $0.map { min(max($0.value, 10), 50) - 10 } }
      guard known.count >= atLeast else { return -1 }
      let (sum, count) = (known.reduce(0, +), known.count)
      return Int16((sum * 25 * 2 + count) / (2 * count))
    }

    /// No sum of these overflows, whatever a caller puts in a task.
    static func clamped(_ minutes: Int) -> Int { min(max(0, minutes), 1_000_000_000) }

    /// By points of ability for a person, by education level for a position.
    func difficulty(for person: PersonRow, _ limits: QualityLimits) -> Difficulty? {
      guard let able = person.able else {
        guard level > 0, let present = person.level else { return nil }
        return Int(level) < present ? .easy : .hard
      }
      // Of a level that stands for "this or more" it is not known whether it is the most.
      let open = person.openAbove .& (asked .> 0) .& (asked .>= able)
      let known = (asked .>= 0) .& (able .>= 0) .& PersonRow.trainable .& .!open
      guard PersonRow.count(known) >= PersonRow.fewestPoints else { return nil }
      let hits = PersonRow.count(known .& (asked .> 0) .& (asked .>= able))
      return hits >= limits.hardPoints ? .hard : hits <= limits.easyPoints ? .easy : .between
    }
  }

  /// What the judge needs to know of a person, or of a position, which has a level and no abilities.
  struct PersonRow: Sendable {
    /// Whole levels; −1 is unknown.
    var able: SIMD32<Int8>?
    /// Levels that stand for "this or more", as after an FML.
    var openAbove = SIMDMask<SIMD32<Int8>>(repeating: false)
    var level: Int?
    /// Weekdays, Monday lowest.
    var days: UInt8

    init(_ person: CapabilityProfile) {
      var row = SIMD32<Int8>(repeating: -1)
      for (index, level) in person.levels.enumerated() {
        if let level { row[index] = Int8(clamping: rounded(level) / 10) }
      }
      able = row
      // Above the highest level there is nothing.
      for dimension in person.atLeast where dimension.kind == .level && row[dimension.rawValue] < 5 {
        openAbove[dimension.rawValue] = true
      }
      let available = person.availability.map { $0.days.reduce(UInt8(0)) { $0 | 1 << UInt8($1) } } ?? 0
      days = available == 0 ? PersonRow.weekdays : available
    }

    init(level: Int?) {
      self.level = level
      days = PersonRow.weekdays
    }

    /// Monday to Friday, where nobody said when.
    static let weekdays: UInt8 = 0b11111

    /// Points that have to be known before a task is easy, hard or something to learn from. Ours.
    static let fewestPoints = 3

    static func count(_ points: SIMDMask<SIMD32<Int8>>) -> Int {
      Int(SIMD32<Int8>(repeating: 0).replacing(with: SIMD32(repeating: 1), where: points).wrappedSum())
    }

    /// Where it is known whether the person reaches what is asked.
    func compared(_ asked: SIMD32<Int8>, _ able: SIMD32<Int8>) -> SIMDMask<SIMD32<Int8>> {
      (asked .>= 0) .& (able .>= 0) .& .!(openAbove .& (asked .> able))
    }

    /// Points that people grow in by doing: not the senses, not tempo, attention and stamina, which limit a person.
    static let trainable: SIMDMask<SIMD32<Int8>> = {
      let fixed: Set<CapabilityDimension> = [.focus, .pace, .stamina, .see, .hear]
      var mask = SIMDMask<SIMD32<Int8>>(repeating: false)
      for dimension in CapabilityDimension.levels where !fixed.contains(dimension) { mask[dimension.rawValue] = true }
      return mask
    }()
  }
}

extension WorkTask {
  /// Unpleasant or dangerous; `nil` when nobody said so.
  var isBurden: Bool? {
    if isUnpleasant == true || WorkCondition.dangers.contains(where: { conditions[$0] == .present }) { return true }
    return isUnpleasant
  }
}

extension WorkCondition {
  /// Conditions that are dangerous in themselves (gevaar).
  static let dangers: [WorkCondition] = [
    .radiation, .infection, .heights, .dangerousSubstances, .dangerousMachines, .personalRisk,
  ]
}

extension Int {
  /// A frequency in hundredths that more than a week's worth says nothing about.
  fileprivate var clampedToWeek: Int { Swift.min(Swift.max(self, 0), 100_000) }
}
