import Interchange
import Testing

@testable import JobCarving

@Suite("The hard rules of carving, each breached and kept")
struct CarvingRuleTests {
  /// A plan that gives these tasks to these people; minutes `nil`: the whole task.
  func plan(_ jobs: [(String, [(String, Int?)])], _ fixture: CarvingFixture) -> CarvingPlan {
    var plan = CarvingBruteForce.empty
    plan.jobs = jobs.map { person, tasks in
      CandidateJob(
        id: "J", person: person, copy: 1,
        tasks: tasks.map { id, minutes in
          JobTask(
            task: id, freedMinutes: minutes ?? fixture.organisation.task(id)?.minutesPerWeek ?? 0, personMinutes: 0)
        }, value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0))
    }
    return plan
  }

  func breaches(_ rule: String, _ jobs: [(String, [(String, Int?)])], _ fixture: CarvingFixture) throws -> Int {
    let (score, rules) = try fixture.problem().score(of: plan(jobs, fixture))
    let amount = try #require(rules.first { $0.rule == rule }).amount
    // The rule alone makes up the hard score of these plans.
    #expect(score.hard == amount)
    return amount
  }

  @Test("once: minutes given twice are counted, and a task given once is not a breach")
  func once() throws {
    let fixture = CarvingFixture.simple(minutes: [300], people: [(100, 400), (100, 400)])
    #expect(try breaches("once", [("A1", [("T1", nil)]), ("A2", [("T1", nil)])], fixture) == 300)
    #expect(try breaches("once", [("A1", [("T1", nil)])], fixture) == 0)
  }

  @Test("released: a task that the analysis keeps may not move")
  func released() throws {
    var fixture = CarvingFixture.simple(minutes: [300], people: [(100, 400)])
    #expect(try breaches("released", [("A1", [("T1", nil)])], fixture) == 0)
    fixture.analyses[0] = CarvingFixture.released("T1", false)
    #expect(try breaches("released", [("A1", [("T1", nil)])], fixture) == 1)
  }

  @Test("hours: seven minutes too little and too much are seven breaches; the bounds themselves are none")
  func hours() throws {
    for (minutes, expected) in [(293, 7), (300, 0), (400, 0), (407, 7)] {
      let fixture = CarvingFixture.simple(minutes: [minutes], people: [(300, 400)])
      #expect(try breaches("hours", [("A1", [("T1", nil)])], fixture) == expected)
    }
  }

  @Test("hours: a slower person needs more minutes, rounded up")
  func hoursAtAPace() throws {
    var fixture = CarvingFixture.simple(minutes: [100], people: [(1, 142)])
    fixture.organisation.people[0].pace = 70
    #expect(try breaches("hours", [("A1", [("T1", nil)])], fixture) == 1)
  }

  @Test("capability: an excluded pair is one breach; walking counts above the limit and its margin")
  func capability() throws {
    var fixture = CarvingFixture.simple(minutes: [500], people: [(100, 600)])
    let walk = ExposureQuantity.walkShare.rawValue
    // 500 minutes for all of the time; 90 minutes a day on five days, and ten percent, are 495.
    fixture.organisation.tasks[0].exposures[walk] = Requirement(100)
    fixture.organisation.people[0].limits[walk] = 90
    #expect(try breaches("capability", [("A1", [("T1", nil)])], fixture) == 5)
    fixture.organisation.people[0].limits[walk] = 91
    #expect(try breaches("capability", [("A1", [("T1", nil)])], fixture) == 0)
    fixture.excluded[0][0] = CarvingFixture.exclusion("capability", "lift")
    #expect(try breaches("capability", [("A1", [("T1", nil)])], fixture) == 1)
  }

  @Test("capability: an estimate gives a signal and never a breach")
  func estimates() throws {
    var fixture = CarvingFixture.simple(minutes: [500], people: [(100, 600)])
    let walk = ExposureQuantity.walkShare.rawValue
    fixture.organisation.people[0].limits[walk] = 10
    fixture.organisation.tasks[0].exposures[walk] = Requirement(100, origin: .taskEstimate(quality: "A"))
    #expect(try breaches("capability", [("A1", [("T1", nil)])], fixture) == 0)
  }

  @Test("licence: reserved work given to somebody without the licence is one breach")
  func licence() throws {
    var fixture = CarvingFixture.simple(minutes: [300], people: [(100, 400), (100, 400)])
    fixture.excluded[0][0] = CarvingFixture.exclusion("licence", "BIG")
    #expect(try breaches("licence", [("A1", [("T1", nil)])], fixture) == 1)
    #expect(try breaches("licence", [("A2", [("T1", nil)])], fixture) == 0)
  }

  @Test("conflict: labels, ids and the scenario keep tasks apart, whichever side says so and in any case")
  func conflict() throws {
    for variant in 0..<4 {
      var fixture = CarvingFixture.simple(minutes: [100, 100], people: [(100, 400), (50, 400)])
      switch variant {
      case 0: fixture.organisation.tasks[1].notWith = ["t1"]
      case 1:
        fixture.organisation.tasks[1].labels = ["Vuil"]
        fixture.organisation.tasks[0].notWith = ["vuil"]
      default:
        fixture.organisation.tasks[0].labels = [variant == 2 ? "vuil" : "VOEDING"]
        fixture.organisation.tasks[1].labels = [variant == 2 ? "Voeding" : "vuil"]
        fixture.organisation.scenario.conflicts = [.init(first: "Vuil", second: "voeding", reason: "")]
      }
      #expect(try breaches("conflict", [("A1", [("T1", nil), ("T2", nil)])], fixture) == 1)
      #expect(try breaches("conflict", [("A1", [("T1", nil)]), ("A2", [("T2", nil)])], fixture) == 0)
    }
  }

  @Test("bond: tasks that belong together move together")
  func bond() throws {
    var fixture = CarvingFixture.simple(minutes: [100, 100, 100], people: [(100, 400)])
    for index in 0..<3 { fixture.organisation.tasks[index].bond = "ronde" }
    #expect(try breaches("bond", [("A1", [("T1", nil)])], fixture) == 2)
    #expect(try breaches("bond", [("A1", [("T1", nil), ("T2", nil), ("T3", nil)])], fixture) == 0)
  }

  @Test("donor: minutes, light work and variety that are short are counted")
  func donor() throws {
    var fixture = CarvingFixture.simple(minutes: [100, 100, 200], people: [(100, 400)], donorShare: 55)
    // 400 minutes; 220 have to stay.
    #expect(try breaches("donor", [("A1", [("T3", nil)])], fixture) == 20)
    #expect(try breaches("donor", [("A1", [("T1", nil)])], fixture) == 0)
    fixture.organisation.scenario.limits.donorMinimumShare = 0
    fixture.organisation.scenario.limits.donorMinimumTasks = 2
    #expect(try breaches("donor", [("A1", [("T1", nil)])], fixture) == 0)
    #expect(try breaches("donor", [("A1", [("T1", nil), ("T2", nil)])], fixture) == 1)
    fixture.organisation.scenario.limits.donorMinimumTasks = 0
    fixture.organisation.positions[0].minimumLightShare = 20
    fixture.organisation.tasks[0].isLight = true
    fixture.organisation.tasks[2].isLight = false
    // Light 100 of 300 known; without the light task 0 of 200, where 40 are asked.
    #expect(try breaches("donor", [("A1", [("T1", nil)])], fixture) == 40)
    #expect(try breaches("donor", [("A1", [("T3", nil)])], fixture) == 0)
  }

  @Test("pin: what the user fixed is so")
  func pin() throws {
    var fixture = CarvingFixture.simple(minutes: [100, 100], people: [(100, 400), (100, 400)])
    let cases: [(Pin.Kind, kept: String, broken: String)] = [
      (.taskTo(task: "T1", person: "A1"), "A1", "A2"), (.personPlaced(person: "A1"), "A1", "A2"),
      (.personNotPlaced(person: "A1"), "A2", "A1"),
    ]
    for (kind, kept, broken) in cases {
      fixture.organisation.scenario.pins = [Pin(kind)]
      #expect(try breaches("pin", [(kept, [("T1", nil)])], fixture) == 0)
      #expect(try breaches("pin", [(broken, [("T1", nil)])], fixture) == 1)
    }
    fixture.organisation.scenario.pins = [Pin(.taskStays(task: "T1"))]
    #expect(try breaches("pin", [("A1", [("T1", nil)])], fixture) == 1)
    #expect(try breaches("pin", [("A1", [("T2", nil)])], fixture) == 0)
  }
}
