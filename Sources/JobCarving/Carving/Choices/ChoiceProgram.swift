/// What plans can be worth in which so many of each class of people get a job and some of the longest work is given or
/// refused them, by hour prices; divided where the relaxed plan gives somebody a job, or somebody long work, in part.
struct ChoiceProgram: DividedProgram {
  enum Division {
    /// At most so many of a class get a job, or more than that.
    case placed(group: Int, most: Int)
    /// Somebody of a class does the work, or nobody of it.
    case given(item: Int, group: Int)
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
  /// Of work the mean over the last steps says less.
  private static let leastPartOfWork = 0.05

  private var relaxation: CarvingBound
  private var hours: CarvingHourPrices
  private let goal: CarvingBound.Goal
  private let dividesPeople: Bool
  private let work: Work
  private(set) var bound: Int
  private(set) var isComplete = false
  private var rounds = 0
  /// Rounds in a row that gained next to nothing.
  private var idle = 0

  /// - Parameter bound: of all plans, as far as is known.
  init(
    _ relaxation: CarvingBound, _ hours: CarvingHourPrices, served: Int, bound: Int, dividesPeople: Bool, work: Work
  ) {
    self.dividesPeople = dividesPeople
    self.relaxation = relaxation
    self.hours = hours
    self.work = work
    self.bound = bound
    goal = .value(served: served)
  }

  mutating func solve(target: Int, mustStop: () -> Bool) {
    while idle < ChoiceProgram.patience, rounds < ChoiceProgram.mostRounds, hours.best > Double(target) {
      if mustStop() { return settle(isComplete: false) }
      let before = hours.best
      relaxation.improve(&hours, goal: goal, steps: ChoiceProgram.stepsAtATime, aim: target, stop: { false })
      work.steps += ChoiceProgram.stepsAtATime
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
    var best: (weight: Double, division: Division)?
    func consider(_ part: Double, above least: Double, weight: Int = 1, _ division: Division) {
      guard part > least, part * Double(weight) > best?.weight ?? 0 else { return }
      best = (part * Double(weight), division)
    }
    for (place, group) in relaxation.reachableClasses.enumerated() where dividesPeople {
      let (entry, opened) = (relaxation.classes[group], hours.opened[place])
      let most = Int(opened.rounded(.down))
      if entry.mandatory <= most, most < entry.most {
        consider(
          min(opened - Double(most), Double(most) + 1 - opened), above: ChoiceProgram.leastPart,
          .placed(group: group, most: most))
      }
    }
    if let best { return best.division }
    // Where people are told one by one, they share what their profile may have.
    guard relaxation.model.changeCost == 0 else { return nil }
    for (place, group) in relaxation.reachableClasses.enumerated() {
      for (number, item) in hours.longest.items.enumerated() {
        let given = hours.longest.given(number, place)
        consider(
          min(given, 1 - given), above: ChoiceProgram.leastPartOfWork, weight: relaxation.model.items[item].minutes,
          .given(item: item, group: group))
      }
    }
    return best?.division
  }

  var whole: CarvingChoice {
    let classes = relaxation.reachableClasses
    let people = zip(classes, hours.opened).map { group, opened in
      CarvingChoice.Share(agents: relaxation.classes[group].agents, most: Int(opened.rounded()))
    }
    let work = hours.longest.items.enumerated().filter { hours.longest.decided.contains($0.element) }.map {
      number, item in
      let holder = classes.indices.first { hours.longest.given(number, $0) > 0.5 }
      return CarvingChoice.Work(item: item, agents: holder.map { relaxation.classes[classes[$0]].agents } ?? [])
    }
    return CarvingChoice(people: people, work: work)
  }

  mutating func restrict(_ division: Division, isFirst: Bool) {
    switch division {
    case .placed(let group, let most):
      let count = relaxation.classes[group].agents.count
      relaxation.limit(group, to: isFirst ? 0...most : most + 1...count)
    case .given(let item, let group):
      for (place, other) in relaxation.reachableClasses.enumerated() where (other == group) != isFirst {
        relaxation.bar(item, from: other)
        hours.bar(item, from: place)
      }
      if isFirst { hours.require(item) }
    }
    hours.begin()
    (isComplete, rounds, idle) = (false, 0, 0)
  }
}
