import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// A hospital made of a public catalogue and a staffing list, through the whole job.
@Suite(.serialized) struct ONetHospitalTests {
  struct Hospital {
    var folder: TemporaryFolder
    var imported: Tool.Answer
    var run: Tool.Answer
    var read: ProjectFolder
    var plan: Plan
  }

  /// Imported and run once; `nil` when the catalogue is not beside the checkout.
  static let made: Result<Hospital?, any Error> = Result {
    guard let catalogue = SharedData.url("onet/onet-18.1") else { return nil }
    let folder = try TemporaryFolder()
    let tests = Checkout.root.appendingPathComponent("Tests")
    let staffing = tests.appendingPathComponent("JobCarvingTests/Fixtures/hospital-staffing.csv")
    let imported = try Tool.run(
      "import", "onet", catalogue.path, "--staffing", staffing.path, "-o", "hospital", in: folder.url)
    let ours = tests.appendingPathComponent("CommandLineToolTests/Fixtures/onet-hospital")
    for name in ["people.csv", "scenario.json"] {
      try FileManager.default.copyItem(at: ours.appendingPathComponent(name), to: folder["hospital/\(name)"])
    }
    let run = try Tool.run("run", "hospital", "-o", "out", "--iterations", "2000", in: folder.url)
    let plan = try JSONDecoder().decode(Plan.self, from: Data(contentsOf: folder["out/plan.json"]))
    return Hospital(
      folder: folder, imported: imported, run: run, read: ProjectFolder(folder["hospital"].path), plan: plan)
  }

  @Test("At least 15 occupations and 300 tasks go in, and jobs with a person each come out")
  func wholeJob() throws {
    guard let hospital = try ONetHospitalTests.made.get() else { return }
    #expect(hospital.imported.status == 0)
    #expect(hospital.imported.text.contains("25 functies en 526 taken"))
    #expect(hospital.run.status == 0)
    #expect(hospital.run.errors.isEmpty)
    #expect(hospital.folder.outputs("out") == Tool.outputNames)
    #expect(!hospital.read.findings.hasErrors)
    let plan = hospital.plan
    let occupations = Set(plan.tasks.map { $0.id.split(separator: "-").last.map(String.init) ?? "" })
    #expect(occupations.count >= 300, "the catalogue's own task numbers")
    #expect(plan.positions.count >= 15)
    #expect(Set(plan.positions.map(\.name)).count >= 15)
    #expect(plan.tasks.count >= 300)
    let carving = try #require(plan.carving)
    #expect(!carving.jobs.isEmpty)
    #expect(carving.record.status == .feasible || carving.record.status == .optimal)
    #expect(plan.comparisons.count == carving.jobs.count)
    #expect(plan.money.count == carving.jobs.count)
    #expect(Set(carving.jobs.map(\.person)).isSubset(of: Set(hospital.read.organisation.people.map(\.id))))
  }

  @Test("A value that was estimated gives a signal and never an excess, and refuses nobody")
  func estimatesGiveSignals() throws {
    guard let hospital = try ONetHospitalTests.made.get() else { return }
    let points = hospital.plan.comparisons.flatMap(\.points)
    let estimated = points.filter(\.restsOnEstimate)
    #expect(estimated.contains { $0.verdict == .signal })
    #expect(!estimated.contains { $0.verdict == .exceeds })
    let organisation = hospital.read.organisation
    let limits = organisation.scenario.limits
    #expect(ONetHospitalTests.refusedPairs(organisation, limits) == 0)
    // The same numbers, had somebody stated them, refuse: the marks alone make the difference.
    var stated = organisation
    for index in stated.tasks.indices {
      for level in stated.tasks[index].levels.indices { stated.tasks[index].levels[level]?.origin = .stated }
    }
    #expect(ONetHospitalTests.refusedPairs(stated, limits) > 100)
  }

  private static func refusedPairs(_ organisation: Organisation, _ limits: Scenario.Limits) -> Int {
    let fits = FitTable(tasks: organisation.tasks, people: organisation.people, limits: limits)
    return organisation.tasks.indices.reduce(0) { sum, task in
      sum + organisation.people.indices.count { fits.excludes(task: task, person: $0) }
    }
  }

  @Test("Every imported value carries its mark through the files, and the minutes are said to be assumed")
  func marks() throws {
    guard let hospital = try ONetHospitalTests.made.get() else { return }
    var marked = 0
    for task in hospital.read.organisation.tasks {
      #expect(task.minutesAreAssumed)
      #expect(task.source == "O*NET 18.1")
      for value in (task.levels + task.demands + task.routine + task.exposures).compactMap({ $0 }) {
        marked += 1
        #expect(value.origin.isEstimate, "\(task.id): \(value)")
      }
    }
    #expect(marked > 10_000)
    #expect(hospital.plan.tasks.allSatisfy { $0.minutesAreAssumed && $0.source == "O*NET 18.1" })
  }

  @Test("The catalogue is named, with its licence, in the plan and on the page")
  func attribution() throws {
    guard let hospital = try ONetHospitalTests.made.get() else { return }
    let text = ONetAttribution.text(release: "O*NET 18.1").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(text.contains("CC BY 4.0") && text.contains("USDOL/ETA"))
    #expect(hospital.plan.provenance.attributions == [text])
    let page = try String(contentsOf: hospital.folder["out/report.html"], encoding: .utf8)
    for line in text.split(separator: "\n") {
      #expect(page.contains(Markup.escape(String(line))), "\(line)")
    }
  }
}
