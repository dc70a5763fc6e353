import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationYearsTests {
  @Test func `limits of mentors hold for all who fit and stop all who do not`() {
    var sharper = 0
    for minutes in stride(from: 0, through: 900, by: 60) {
      for (preparing, covering) in [(240, 60), (120, 90), (0, 60), (240, 0), (60, 240)] {
        for (mostCovers, mostPrepared) in [(2, 3), (4, 4), (0, 2), (3, 0)] {
          let facets = MentorFacets.of(
            minutes: minutes, preparing: preparing, covering: covering, mostCovers: mostCovers,
            mostPrepared: mostPrepared)
          for covers in 0...mostCovers {
            for prepared in 0...mostPrepared {
              let fits = covers * covering + prepared * preparing <= minutes
              let keeps = facets.allSatisfy { $0.covering * covers + $0.preparing * prepared <= $0.limit }
              #expect(fits == keeps, "\(minutes) \(preparing) \(covering): \(covers) and \(prepared)")
            }
          }
          // One and three quarters in preparation would fit the minutes.
          if minutes == 420, preparing == 240, facets.contains(where: { $0.preparing == 1 && $0.limit == 1 }) {
            sharper += 1
          }
        }
      }
    }
    #expect(sharper > 0)
  }

  @Test func `a program's prices are worth what its columns gain`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<60 {
      let rows = 3 + random.below(8)
      let limits = (0..<rows).map { _ in Double(random.below(4)) }
      var program = PackingProgram(limits: limits, seed: 1)
      for _ in 0..<20 {
        let used = (0..<rows).filter { _ in random.below(3) == 0 }
        program.add(
          PackingProgram.Column(
            gain: Double(random.below(100)) / 10, rows: used.isEmpty ? [0] : used,
            amounts: Array(repeating: Double(1 + random.below(3)), count: max(1, used.count))))
      }
      program.optimise(limit: 1000) { false }
      var use = Array(repeating: 0.0, count: rows)
      var gain = 0.0
      for (column, part) in program.solution {
        gain += part * program.columns[column].gain
        for (row, amount) in zip(program.columns[column].rows, program.columns[column].amounts) {
          use[row] += part * amount
        }
      }
      // Weak duality from both sides, up to what limits were widened.
      for row in 0..<rows {
        #expect(use[row] <= limits[row] + 0.02)
        #expect(program.prices[row] >= -1e-6)
      }
      for column in program.columns { #expect(program.reducedGain(column) <= 1e-6) }
      let worth = zip(program.prices, limits).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(worth - gain) < 0.1)
    }
  }

  @Test func `the best year at any prices is the best of all years`() throws {
    var compared = 0
    for seed in 0..<120 {
      let problem = try RotationFixture.problem(RotationOptimumTests.randomTeams(UInt64(seed)))
      let model = problem.model
      var random = SplitMix64(seed: UInt64(seed))
      let worth = model.courses.map { course in course.starts.map { _ in random.below(200_000_000) } }
      for person in model.people.indices {
        var pricing = SeekerPricing(person, model)
        let gains = pricing.candidates.map { worth[$0.cover.course][$0.cover.start] }
        let years = pricing.years(gains: gains, costs: 1) { _, _ in 0 }
        let best = years.map(\.value).max() ?? 0
        #expect(best == Self.bestYear(of: person, model, worth))
        compared += best > 0 ? 1 : 0
        for year in years {
          let covers = year.steps.map { pricing.candidates[$0.candidate].cover }
          let whole = try model.year(of: person, covering: covers).get()
          #expect(whole.cost == pricing.cost(year.steps))
        }
      }
    }
    #expect(compared > 50)
  }

  /// All sets of covers, judged by the rules of a year.
  private static func bestYear(of person: Int, _ model: RotationModel, _ worth: [[Int]]) -> Int {
    var best = 0
    func visit(_ course: Int, _ covers: [Cover], _ gain: Int) {
      guard course < model.courses.count else {
        if case .success(let year) = model.year(of: person, covering: covers) { best = max(best, gain - year.cost) }
        return
      }
      visit(course + 1, covers, gain)
      guard model.courses[course].mayHold else { return }
      for start in model.courses[course].starts.indices {
        visit(course + 1, covers + [Cover(course: course, start: start)], gain + worth[course][start])
      }
    }
    visit(0, [], 0)
    return best
  }

  @Test func `a plan of whole years keeps all rules and no more than proven is covered`() throws {
    var filled = 0
    for seed in 0..<60 {
      let problem = try RotationFixture.problem(RotationOptimumTests.randomTeams(UInt64(500 + seed)))
      let model = problem.model
      var years = try #require(YearBound(model))
      years.boundTeams(reached: RotationState(model)) { false }
      let dive = YearDive(model, worth: years.worth, most: years.most) { false }
      let plan = dive.plan { false }
      let again = RotationState(model, covers: model.people.indices.map { plan.covers(of: $0) }, uncovered: [])
      #expect(again?.score == plan.score)
      #expect(plan.served <= years.served)
      if plan.served == years.served, plan.served > 0 { filled += 1 }
    }
    #expect(filled > 20)
  }

  @Test func `a tree only ever lowers its bound, and closes at a plan`() throws {
    var closed = 0
    for seed in 0..<25 {
      let problem = try RotationFixture.problem(RotationOptimumTests.randomTeams(UInt64(700 + seed)))
      var years = try #require(YearBound(problem.model))
      years.proveTeams(reached: RotationState(problem.model)) { false }
      guard years.served > 0 else { continue }
      var tree = try #require(years.costTree(serving: years.served) { false })
      var last = Int.max
      for nodes in [0, 4, 40] {
        let bound = tree.run(above: Int.min, nodes: nodes) { false }
        #expect(bound <= last)
        last = bound
      }
      if !tree.found.isEmpty { closed += 1 }
    }
    #expect(closed > 15)
  }

  @Test func `the steps that make whole years anew are the same for the same seed`() throws {
    let organisation = RotationGenerator(employees: 12, seekers: 7, weeks: 40).organisation(seed: 2)
    let problem = try RotationFixture.problem(organisation)
    var years = try #require(YearBound(problem.model))
    years.boundTeams(reached: RotationState(problem.model)) { false }
    let dive = YearDive(problem.model, worth: years.worth, most: years.most) { false }
    let ends = (0..<2).map { _ in
      var search = RotationSearch(problem.model, start: RotationState(problem.model), seed: 3, dive: dive)
      for _ in 0..<24 { search.step() }
      return search.best.choices
    }
    #expect(ends[0] == ends[1])
    #expect(ends[0].contains { $0 != .refused })
  }
}
