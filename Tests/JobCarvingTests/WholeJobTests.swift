import Testing

@testable import JobCarving

@Suite("Whole jobs: the best job of one person, and what is proven with them")
struct WholeJobTests {
  private static func problem(_ seed: Int, _ features: CarvingFixture.Features) throws -> CarvingProblem {
    let small = features.contains(.copies) || seed % 4 != 0
    return try CarvingFixture.random(
      seed: UInt64(seed) &* 6_700_417 &+ UInt64(features.rawValue), features, tasks: small ? 4 : 5, people: 2,
      positions: 1 + seed % 2
    ).problem()
  }

  /// What the best job of somebody is worth at the charges, of all sets of items.
  private static func best(_ model: CarvingModel, agent: Int, charges: [Int], terms: JobPricing.Terms) -> Int? {
    let profile = model.agents[agent].profile
    let hours = model.profiles[profile]
    let able = model.items.indices.filter { model.mayHave(profile: profile, item: $0) }
    var best: Int?
    for mask in 1..<max(2, 1 << able.count) where !able.isEmpty {
      let items = able.indices.filter { mask & 1 << $0 != 0 }.map { able[$0] }
      let minutes = items.reduce(0) { $0 + model.minutes(profile: profile, item: $1) }
      guard (hours.minimum...hours.maximum).contains(minutes), terms.allow(items) else { continue }
      let loads = items.reduce(SIMD4<Int>(repeating: 0)) { $0 &+ model.loads(profile: profile, item: $1) }
      guard model.keepsLoads(profile: profile, loads) else { continue }
      guard !items.contains(where: { a in items.contains { model.inConflict(a, $0) } }) else { continue }
      guard model.breach(profile: profile, items: items) == nil else { continue }
      let charge = items.reduce(0) { $0 + charges[$1] }
      best = max(best ?? .min, model.jobValue(agent: agent, items: items) - charge)
    }
    return best
  }

  @Test("The best job at any prices is the best of all sets of work", arguments: CarvingBruteForceTests.combinations)
  func pricing(_ features: CarvingFixture.Features) throws {
    var (looked, withJob) = (0, 0)
    var random = SplitMix64(seed: 77)
    for seed in 0..<80 {
      let model = try WholeJobTests.problem(seed, features).model
      guard model.items.count <= 8 else { continue }
      for agent in model.agents.indices where !model.agents[agent].isBarred {
        let alike = seed % 2 == 0 ? AlikeWork(model) : AlikeWork(count: model.items.count)
        let table = ScratchBuffer(JobPricing.cells(model, agent: agent), 0)
        let pricing = JobPricing(model, agent: agent, alike: alike, table: table)
        // What it learned of the week and of prices at one question must not spoil the next.
        for question in 0..<4 {
          var charges = model.items.map { abs($0.freed) / 4 * (random.below(7) - 1) }
          for item in charges.indices { charges[item] = charges[alike.first[item]] }
          var terms = JobPricing.Terms()
          // Of work that is alike the last is barred and the first required.
          let (one, other) = (random.below(model.items.count), random.below(model.items.count))
          if question > 1 { terms.barred = Set(alike.members[alike.first[one]].suffix(1)) }
          if question == 3 { terms.required = [alike.first[other]] }
          let best = WholeJobTests.best(model, agent: agent, charges: charges, terms: terms)
          let (parts, prices) = (JobPricing.parts, charges.map { $0 * JobPricing.parts })
          let hasty = pricing.best(charges: prices, countsPeople: false, floor: .min / 4, steps: 2, terms: terms)
          if let best { #expect(hasty.most ?? .min >= best * parts, "seed \(seed)") }
          let answer = pricing.best(charges: prices, countsPeople: false, floor: .min / 4, steps: 100_000, terms: terms)
          looked += 1
          guard let best else {
            #expect(answer.jobs.isEmpty, "seed \(seed)")
            #expect(answer.most ?? .min < -1 << 56, "seed \(seed)")
            continue
          }
          withJob += 1
          #expect(answer.most == best * parts, "seed \(seed)")
          let found = answer.jobs.last.map { job in job.value - job.items.reduce(0) { $0 + charges[$1] } }
          #expect(found == best, "seed \(seed)")
        }
      }
    }
    #expect(looked > 300 && withJob > 20)
  }

  @Test("No plan beats what is proven, and most proofs are closed", arguments: CarvingBruteForceTests.combinations)
  func proof(_ features: CarvingFixture.Features) throws {
    var (looked, closed, found) = (0, 0, 0)
    for seed in 0..<120 {
      let problem = try WholeJobTests.problem(seed, features)
      guard problem.model.items.count <= 6, let optimum = CarvingBruteForce.best(problem) else { continue }
      let relaxation = CarvingBound(problem.model)
      guard var proof = JobProof(relaxation) else { continue }
      looked += 1
      for _ in 0..<20 where !proof.isSpent {
        proof.improve(
          credit: 20_000, known: optimum, plan: [], from: (relaxation.reachableWeight, nil),
          prices: CarvingPrices(problem.model)
        ) { false }
      }
      #expect(proof.bound.served >= optimum.served, "seed \(seed)")
      if proof.bound.served == optimum.served, let most = proof.bound.value {
        #expect(most >= optimum.value, "seed \(seed)")
        if most == optimum.value { closed += 1 }
      }
      // Of a plan that is not the best the proof comes upon a better one, which no rule forbids.
      guard var improving = JobProof(relaxation) else { continue }
      let worse = Score(served: optimum.served, value: optimum.value - 1)
      for _ in 0..<20 where !improving.isSpent {
        improving.improve(
          credit: 20_000, known: worse, plan: [], from: (relaxation.reachableWeight, nil),
          prices: CarvingPrices(problem.model)
        ) { false }
        guard let agents = improving.takeFound() else { continue }
        let state = problem.state(from: agents, model: problem.model, shortage: 1)
        #expect(!(optimum < state.score), "seed \(seed)")
        if state.score == optimum { found += 1 }
        break
      }
    }
    print("features \(features.rawValue): \(looked) looked at, \(closed) closed, \(found) best plans found")
    #expect(looked > 20 && closed * 4 >= looked * 3)
    #expect(found * 2 > looked)
  }

  @Test(
    "A plan found by settling one job after the other keeps every rule of jobs and work", arguments: [0, 4, 36, 262])
  func dive(_ raw: Int) throws {
    let features = CarvingFixture.Features(rawValue: raw)
    var (looked, same) = (0, 0)
    for seed in 0..<120 {
      let problem = try WholeJobTests.problem(seed, features)
      guard problem.model.items.count <= 6, let optimum = CarvingBruteForce.best(problem), optimum.served > 0
      else { continue }
      let goal = CarvingBound.Goal.value(served: optimum.served)
      var program = JobProgram(
        CarvingBound(problem.model), goal, prices: CarvingPrices(problem.model), stepsEach: 100_000)
      program.solve(target: optimum.value - 1, mustStop: { false })
      guard let jobs = program.dive(toBeat: optimum.value - 1, mustStop: { false }) else { continue }
      looked += 1
      #expect(Set(jobs.map(\.group)).count == jobs.count, "seed \(seed)")
      var counts = Array(repeating: 0, count: problem.model.items.count)
      for item in jobs.flatMap(\.items) { counts[program.alike.first[item]] += 1 }
      #expect(zip(counts, program.alike.members).allSatisfy { $0 <= $1.count }, "seed \(seed)")
      for job in jobs {
        let agent = program.classes[job.group].agents[0]
        #expect(job.value == problem.model.jobValue(agent: agent, items: job.items), "seed \(seed)")
      }
      let served = jobs.reduce(0) { $0 + program.classes[$1.group].weight }
      if served == optimum.served, jobs.reduce(0, { $0 + $1.value }) == optimum.value { same += 1 }
    }
    print("features \(raw): \(looked) plans, \(same) of them the best")
    #expect(looked > 10 && same * 2 > looked)
  }
}
