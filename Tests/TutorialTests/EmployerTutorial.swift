import Foundation
import Interchange
import JobCarving
import Legislation
import TestSupport
import Testing

@Suite struct EmployerTutorial {
  @Test("An employer makes a plan of a folder and reads the jobs, the money and what changes for the donors")
  func employer() throws {
    var run = TutorialRun("EmployerTutorial")
    func print(_ line: String) { run.print(line) }
    let output = try TemporaryOutput()
    let (path, reportPath) = (example("hospital-ward"), output.path("report.html"))
    let pagePath = output.path

    // snippet: read-the-folder
    let folder = ProjectFolder(path)
    for finding in folder.findings.sorted {
      print(finding.text(in: .english))
    }
    // end
    #expect(!folder.findings.hasErrors)
    #expect(folder.organisation.tasks.count > 100)
    #expect(run.taken().count == folder.findings.all.count)

    // snippet: make-the-plan
    let statutes = try Statutes.embedded()
    let pipeline = try Pipeline(folder.organisation, statutes: statutes)
    let plan = try pipeline.plan(
      of: [.analysis, .carving, .match, .money],
      Pipeline.Search(until: .iterations(300), seed: 2026),
      provenance: folder.provenance(tool: "my program 1.0", command: "redesign", seed: 2026, statutes: statutes),
      findings: folder.findings)
    // end
    #expect(plan.referenceDate == Day("2026-11-21"))

    // snippet: read-the-jobs
    guard let carving = plan.carving else { return }
    let tasks = Dictionary(uniqueKeysWithValues: plan.tasks.map { ($0.id, $0) })
    for job in carving.jobs {
      print("\(job.id) for \(job.person): \(job.minutesPerWeek / 60) hours a week")
      for part in job.tasks {
        print(
          "  \(tasks[part.task]?.name ?? part.task): frees \(part.freedMinutes) minutes, takes \(part.personMinutes)")
      }
    }
    // end
    #expect(carving.jobs.count >= 5)
    #expect(run.taken().count == carving.jobs.reduce(0) { $0 + 1 + $1.tasks.count })

    // snippet: how-good-is-it
    let record = carving.record
    print("\(record.status): \(record.score.served) people placed, no plan can place more than \(record.bound.served)")
    // end
    #expect(record.bound.served >= record.score.served)
    #expect(run.taken().first?.hasPrefix("\(record.status): \(carving.jobs.count) people placed") == true)

    // snippet: read-what-stays
    for task in carving.unassigned.prefix(5) {
      print("\(tasks[task.task]?.name ?? task.task): \(task.reason.en) [\(task.rule)]")
    }
    // end
    #expect(run.taken().count == 5)

    // snippet: read-the-money
    for job in plan.money {
      print("\(job.job): wage value about \(job.wageValueLikely) percent")
      for line in job.lines {
        print("  \(line.label.en): \(line.amount) euro a year. \(line.explanation.en)")
      }
      print("  outcome: \(job.balance) euro a year, or \(job.balanceAtNoUse) when the freed hours are not used")
    }
    // end
    #expect(plan.money.map(\.job) == carving.jobs.map(\.id))
    #expect(plan.money.allSatisfy { job in job.lines.map(\.amount).reduce(.zero, +) == job.balance })
    #expect(run.taken().count == plan.money.reduce(0) { $0 + 2 + $1.lines.count })

    // snippet: read-the-donors
    for donor in plan.donors {
      print("\(donor.position): \(donor.freedMinutes / 60) of \(donor.before.minutes / 60) hours a week are freed")
      for point in donor.points where point.judgement == .attention {
        print("  Look at this: \(point.text.en)")
      }
    }
    // end
    #expect(plan.donors.contains { $0.freedMinutes > 0 })
    #expect(run.taken().count >= plan.donors.count)

    // snippet: write-the-report
    try Data(plan.htmlReport(language: .english).utf8).write(to: URL(fileURLWithPath: reportPath))
    for page in plan.jobPages(language: .dutch) {
      try Data(page.html.utf8).write(to: URL(fileURLWithPath: pagePath("\(page.job).html")))
    }
    // end
    #expect(try String(contentsOfFile: reportPath, encoding: .utf8).hasSuffix("</html>\n"))
    #expect(try String(contentsOfFile: pagePath("J1.html"), encoding: .utf8).contains("lang=\"nl\""))
    try run.end()
  }
}
