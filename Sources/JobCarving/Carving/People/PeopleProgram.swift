/// What plans can be worth in which so many of each class of people get a job, by hour prices; divided by classes of which
/// the relaxed plan gives somebody a job in part.
struct PeopleProgram: DividedProgram {
  /// At most so many of a class get a job, or more than that.
  struct Division {
    var group: Int
    var most: Int
  }

  /// Steps so far, of all programs of a tree.
  final class Work {
    var steps = 0
  }

  private static let stepsAtATime = 50
  /// A program of which so many rounds in a row gain next to nothing is at its end.
  private static let patience = 10
  private static let mostRounds = 100
  /// What lies nearer to whole than this counts as whole.
  private static let leastPart = 0.01

  private var relaxation: CarvingBound
  private var hours: CarvingHourPrices
  private let goal: CarvingBound.Goal
  private let work: Work
  private(set) var bound: Int
  private(set) var isComplete = false
  private var rounds = 0
  /// Rounds in a row that gained next to nothing.
  private var idle = 0

  /// - Parameter bound: of all plans, as far as is known.
  init(_ relaxation: CarvingBound, _ hours: CarvingHourPrices, served: Int, bound: Int, work: Work) {
    self.relaxation = relaxation
    self.hours = hours
    self.work = work
    self.bound = bound
    goal = .value(served: served)
  }

  mutating func solve(target: Int, mustStop: () -> Bool) {
    while idle < PeopleProgram.patience, rounds < PeopleProgram.mostRounds, hours.best > Double(target) {
      if mustStop() { return settle(isComplete: false) }
      let before = hours.best
      relaxation.improve(&hours, goal: goal, steps: PeopleProgram.stepsAtATime, aim: target, stop: { false })
      work.steps += PeopleProgram.stepsAtATime
      rounds += 1
      idle = before - hours.best < abs(before) / 20_000 ? idle + 1 : 0
    }
    settle(isComplete: true)
  }

  /// Makes the bound in whole numbers.
  private mutating func settle(isComplete: Bool) {
    guard hours.best < .infinity else { return }
    bound = min(bound, relaxation.evaluate(goal).bound ?? CarvingBound.noPlan)
    self.isComplete = isComplete
  }

  var division: Division? {
    var best: (part: Double, division: Division)?
    for (group, opened) in zip(relaxation.reachableClasses, hours.opened) {
      let entry = relaxation.classes[group]
      let most = Int(opened.rounded(.down))
      let part = min(opened - Double(most), Double(most) + 1 - opened)
      guard part > max(PeopleProgram.leastPart, best?.part ?? 0), entry.mandatory <= most, most < entry.most else {
        continue
      }
      best = (part, Division(group: group, most: most))
    }
    return best?.division
  }

  var whole: [PeopleProof.Share] {
    zip(relaxation.reachableClasses, hours.opened).map { group, opened in
      PeopleProof.Share(agents: relaxation.classes[group].agents, most: Int(opened.rounded()))
    }
  }

  mutating func restrict(_ division: Division, isFirst: Bool) {
    let count = relaxation.classes[division.group].agents.count
    relaxation.limit(division.group, to: isFirst ? 0...division.most : division.most + 1...count)
    hours.begin()
    (isComplete, rounds, idle) = (false, 0, 0)
  }
}
