/// Plans out of the program of whole jobs: one job after the other is settled (diving), and what is left is looked for in
/// what they leave.
extension JobProgram {
  /// So often new jobs are looked for after one person has got a job.
  private static let roundsOfDive = 4
  private static let mostUndone = 4

  /// Whose jobs are settled, what that leaves of each row, and columns that led nowhere.
  struct Settled {
    var groups: Set<Int> = []
    var room: [Double]
    var refused: Set<Int> = []

    func leavesRoom(for uses: (rows: [Int], amounts: [Double])) -> Bool {
      zip(uses.rows, uses.amounts).allSatisfy { $1 <= room[$0] + 1e-6 }
    }
  }

  /// Whether the solution, were it whole, would be better than what is reached.
  func promises(moreThan floor: Int) -> Bool {
    var (served, value) = (0.0, 0.0)
    for (column, part) in shares {
      served += part * Double(classes[column.group].weight)
      value += part * Double(column.value)
    }
    switch goal {
    case .served: return served > Double(floor) + 0.9
    case .value(let target):
      // The limits of the program are a little wider than they are.
      let widened = abs(value) / 50_000
      return served > Double(target) - 0.01 && value + widened + Double(model.changeConstant) > Double(floor)
    }
  }

  /// A plan that the program comes upon when it gives one person after the other the job of which its solution has most,
  /// and looks a little for new jobs in between (diving); not known where several people are told by one number.
  func dive(toBeat floor: Int, mustStop: () -> Bool) -> [Column]? {
    guard classes.allSatisfy({ $0.agents.count <= 1 }) else { return nil }
    var program = self
    program.settled = Settled(room: JobProgram.limits(model, alike, classes, goal))
    var undone = 0
    while !mustStop() {
      let open = program.program.solution.filter { !program.isSettled(program.columns[$0.column].group) }
      guard let first = open.max(by: { $0.part < $1.part }) else { return program.whole }
      let before = program
      for (number, part) in open where number == first.column || part > 1 - JobProgram.leastPart {
        program.settle(number)
      }
      program.regain()
      for _ in 0..<JobProgram.roundsOfDive where !mustStop() {
        _ = program.program.optimise(limit: 1000, mustStop: { false })
        if program.round(program.prices) == 0 {
          guard program.effort == .quick else { break }
          program.effort = .quickAtOwnPrices
        }
      }
      _ = program.program.optimise(limit: 1000, mustStop: { false })
      if !program.promises(moreThan: floor), undone < JobProgram.mostUndone {
        // Somebody has no job beside it that would make up for it: not this job.
        undone += 1
        program = before
        program.settled?.refused.insert(first.column)
        program.regain()
        _ = program.program.optimise(limit: 1000, mustStop: { false })
      }
    }
    return nil
  }

  /// Gives somebody exactly this job.
  private mutating func settle(_ number: Int) {
    let (job, uses) = (columns[number], program.columns[number])
    guard settled?.groups.insert(job.group).inserted == true else { return }
    for (row, amount) in zip(uses.rows, uses.amounts) { settled?.room[row] -= amount }
    for (item, count) in alike.counts(job.items).sorted(by: { $0.key < $1.key }) {
      give(item, to: job.group, count: count)
    }
    terms[job.group].barred = Set(model.items.indices).subtracting(job.items)
  }
}
