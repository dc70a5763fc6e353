/// Education levels (1 no diploma … 6 university) for occupations and tasks of the catalogue. The rules are ours.
enum ONetEducation {
  /// The level of a position by its job zone: 1 → 1, 2 → 2, 3 → 4, 4 → 5, 5 → 6.
  ///
  /// Zone 1 asks no diploma, zone 2 secondary school with some training (mbo 2), zone 3 vocational school or an
  /// associate's degree (mbo 4), zone 4 a bachelor's degree (hbo), zone 5 a master's or more (wo).
  static func level(ofJobZone zone: Int) -> Int? { (1...5).contains(zone) ? [1, 2, 4, 5, 6][zone - 1] : nil }

  /// The job zone to which reading, planning and remembering (levels in tenths) are nearest.
  ///
  /// Over the rated occupations the three add up to 3.4, 5.4, 8.5, 11.4 and 12.8 in zones 1–5; the borders lie halfway.
  static func jobZone(read: Int, plan: Int, memory: Int) -> Int {
    let sum = read + plan + memory
    return 1 + [44, 69, 99, 121].count { sum > $0 }
  }

  /// The level that a task asks: that of the job zone which its reading, planning and remembering come nearest to, and
  /// never more than that of its position; `nil` when one of the three is unknown.
  static func level(of task: WorkTask, position: Int?) -> Int? {
    guard let read = task.requirement(.read)?.value, let plan = task.requirement(.plan)?.value,
      let memory = task.requirement(.memory)?.value,
      let level = level(ofJobZone: jobZone(read: read, plan: plan, memory: memory))
    else { return nil }
    return position.map { min($0, level) } ?? level
  }
}
