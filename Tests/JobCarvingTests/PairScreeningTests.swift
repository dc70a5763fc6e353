import Interchange
import Testing

@testable import JobCarving

@Suite("Comparing everybody with all work at once")
struct PairScreeningTests {
  @Test(
    "Rows made beside each other say of each pair what the pair says by itself",
    arguments: [CarvingFixture.Features([.loads, .week, .parts, .bonds]), [.loads, .week, .quality]])
  func rowsAndPairs(_ features: CarvingFixture.Features) throws {
    var fixture = CarvingFixture.random(seed: 11, features, tasks: 900, people: 260, positions: 30)
    var random = SplitMix64(seed: 5)
    let asked = (0..<40).map { _ in
      CapabilityDimension.levels.map { _ in random.below(4) == 0 ? Requirement(10 * random.below(6)) : nil }
    }
    for index in fixture.organisation.tasks.indices {
      fixture.organisation.tasks[index].levels = asked[random.below(asked.count)]
      if random.below(9) == 0 { fixture.organisation.tasks[index].licence = ["BHV", "Heftruck"][random.below(2)] }
    }
    for index in fixture.organisation.people.indices {
      fixture.organisation.people[index].levels = CapabilityDimension.levels.map { _ in 10 * (2 + random.below(4)) }
      if random.below(3) == 0 { fixture.organisation.people[index].licences = ["bhv"] }
    }
    let organisation = fixture.organisation
    let fits = FitTable(
      tasks: organisation.tasks, people: organisation.people, limits: organisation.scenario.limits)
    let problem = try CarvingProblem(
      organisation: organisation, analyses: fixture.analyses, rates: fixture.rates,
      quality: QualityTable(organisation, analyses: fixture.analyses), comparison: PairComparison(fits))
    let (model, facts) = (problem.model, problem.facts)
    // Enough pairs for several pieces of the work.
    #expect(model.profiles.count * model.items.count > 200_000)
    var counts = (able: 0, excluded: 0, byLicence: 0, neither: 0)
    for profile in model.profiles.indices {
      for item in model.items.indices {
        let (word, bit) = (profile * model.words + item >> 6, UInt64(1) << UInt64(item & 63))
        let refusals = model.items[item].pieces.compactMap {
          fits.exclusion(task: model.pieces[$0].task, person: profile)
        }
        let mayHold = refusals.isEmpty && model.mayHold(profile: profile, item: item)
        let isRight =
          (facts.excluded[word] & bit != 0) == !refusals.isEmpty
          && (facts.excludedByLicence[word] & bit != 0) == (refusals.first?.rule == "licence")
          && model.isAble(profile: profile, item: item) == mayHold
        if !isRight { Issue.record("person \(profile), item \(item)") }
        counts.able += mayHold ? 1 : 0
        counts.excluded += refusals.isEmpty ? 0 : 1
        counts.byLicence += refusals.first?.rule == "licence" ? 1 : 0
        counts.neither += refusals.isEmpty && !mayHold ? 1 : 0
      }
    }
    #expect(min(counts.able, counts.excluded, counts.byLicence, counts.neither) > 1000, "\(counts)")
  }

  @Test("What is told of a person is what keeps them from most of the work, counted pair by pair")
  func mainPoint() throws {
    var fixture = CarvingFixture.random(seed: 3, .exclusions, tasks: 60, people: 12, positions: 2)
    for person in 0..<12 { fixture.excluded[7][person] = CarvingFixture.exclusion("capability", "lift") }
    let (facts, model) = try (fixture.problem().facts, fixture.problem().model)
    for person in 0..<12 {
      var counts: [String: Int] = [:]
      for task in model.itemsOfTask.indices where !model.itemsOfTask[task].isEmpty {
        if let refusal = fixture.excluded[task][person] { counts[refusal.rule, default: 0] += 1 }
      }
      let most = counts.values.max()
      #expect(facts.mainPoint[person]?.count == most)
      #expect(facts.mainPoint[person].flatMap { counts[$0.exclusion.rule] } == most)
    }
    if let item = model.itemsOfTask[7].first { #expect(facts.nobody[item]?.count == 12) }
    #expect(!model.itemsOfTask[7].isEmpty)
  }
}
