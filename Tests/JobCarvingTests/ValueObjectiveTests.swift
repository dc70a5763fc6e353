import Interchange
import Testing

@testable import JobCarving

@Suite("Most value for at least so many people, and the front of plans")
struct ValueObjectiveTests {
  /// The best value of a plan with so many people or more, for each number; every plan is judged from scratch.
  private func best(_ problem: CarvingProblem) -> [Int?] {
    let agents = problem.model.agents.count
    var best = [Int?](repeating: nil, count: agents + 1)
    var assignment = Array(repeating: -1, count: problem.model.items.count)
    func extend(_ item: Int) {
      guard item < assignment.count else {
        let plan = CarvingBruteForce.plan(assignment, problem)
        let score = problem.score(of: plan).0
        guard score.hard == 0 else { return }
        for people in 0...plan.jobs.count { best[people] = max(best[people] ?? score.value, score.value) }
        return
      }
      for agent in -1..<agents {
        assignment[item] = agent
        extend(item + 1)
      }
      assignment[item] = -1
    }
    extend(0)
    return best
  }

  @Test("bound ≥ optimum ≥ plan, for every number of people, against all plans there are", arguments: 0..<10)
  func bruteForce(_ seed: UInt64) throws {
    let problem = try CarvingFixture.random(
      seed: seed, seed % 2 == 0 ? [.weights, .conflicts] : [.donors, .exclusions], tasks: 6, people: 2, positions: 2
    ).problem()
    let optimum = best(problem)
    for people in 0...3 {
      let plan = problem.mostValue(forAtLeast: people, until: .iterations(600), seed: seed)
      guard people < optimum.count, let most = optimum[people] else {
        #expect(plan.record.status == .infeasible || plan.record.score.hard > 0, "\(people)")
        #expect(plan.conflict != nil)
        continue
      }
      #expect(plan.record.score.hard == 0 && plan.jobs.count >= people, "\(people)")
      #expect(plan.record.bound.value >= most, "\(people)")
      #expect(plan.record.score.value <= most, "\(people)")
      if plan.record.status == .optimal { #expect(plan.record.score.value == most, "\(people)") }
      let (score, _) = problem.score(of: plan)
      #expect(score == plan.record.score)
    }
  }

  @Test("nobody has to be placed: a job that costs money is not made; one is, when one is asked for")
  func atLeast() throws {
    var fixture = CarvingFixture.simple(minutes: [600, 600], people: [(500, 700), (500, 700)])
    fixture.organisation.positions[0].hourlyCost = Euro(cents: 3000)
    let problem = try fixture.problem()
    let all = problem.solve(until: .iterations(500))
    #expect(all.jobs.count == 2 && all.record.score.value < 0)
    for people in 0...2 {
      let plan = problem.mostValue(forAtLeast: people, until: .iterations(500))
      #expect(plan.jobs.count == people)
      #expect(plan.minimumPlaced == people)
      #expect(plan.record.status == .optimal)
    }
    let three = problem.mostValue(forAtLeast: 3, until: .iterations(500))
    #expect(three.record.status == .infeasible)
    #expect(three.conflict?.members.map(\.rule) == ["minimumPlaced"])
  }

  private func choice(_ people: Int, _ value: Int, reds: Int, points: Int = 500) -> PlanFront.Choice {
    PlanFront.Choice(
      id: "", goal: FrontTexts.people, people: people, value: value, bound: nil, status: .feasible,
      quality: PlanFront.Quality(worst: reds > 0 ? .red : .green, reds: reds, ambers: 0, points: points), givesUp: [],
      jobs: [])
  }

  @Test("plans that another beats are left out, plans that hardly differ are told once, each says what it gives up")
  func front() {
    let chosen = PlanFront.chosen([
      choice(5, 100_000, reds: 4), choice(5, 90_000, reds: 4), choice(3, 300_000, reds: 4),
      choice(3, 299_000, reds: 4, points: 510), choice(4, 50_000, reds: 0), choice(2, 10_000, reds: 1),
    ])
    #expect(chosen.map(\.people) == [5, 4, 3])
    #expect(chosen.map(\.id) == ["A", "B", "C"])
    #expect(chosen[0].givesUp.count == 2)
    #expect(chosen[1].givesUp.map(\.en).contains("1 person fewer with a job than plan A"))
    #expect(chosen[2].givesUp.map(\.en).contains("4 red points more than plan B"))
    #expect(PlanFront.chosen((0..<9).map { choice($0, 900_000 - 100_000 * $0, reds: 0) }).count == PlanFront.most)
  }

  @Test("the front of an organisation holds no plan that another beats, and its page has the picture and the table")
  func ofOrganisation() throws {
    var fixture = SteeringFixture(minutes: [600, 600, 600], people: [(500, 700), (500, 700)])
    fixture.organisation.positions[0].hourlyCost = Euro(cents: 3000)
    let plan = try fixture.wholePlan { $0.makesFront = true }
    let front = try #require(plan.front)
    #expect(front.plans.count > 1 && front.plans.count <= PlanFront.most)
    #expect(front.plans.map(\.people).max() == 2 && front.plans.map(\.people).min() == 0)
    for a in front.plans {
      for b in front.plans where a.id != b.id {
        #expect(a.people < b.people || a.value < b.value || a.quality < b.quality)
      }
    }
    let page = plan.htmlReport()
    #expect(page.contains("id=\"front-chart-title\""))
    for choice in front.plans { #expect(page.contains("Plan \(choice.id)")) }
    #expect(front.text(.english).contains("Plan A"))
  }
}
