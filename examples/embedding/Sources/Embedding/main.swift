// Makes jobs of a project folder and prints each with its hours, its wage value and one reason to talk about.
import Foundation
import Interchange
import JobCarving
import Legislation

let folder = ProjectFolder(CommandLine.arguments.dropFirst().first ?? "../job-coach-case")
for finding in folder.findings.sorted { print(finding.text(in: .english)) }
guard !folder.findings.hasErrors else { exit(65) }

do {
  let pipeline = try Pipeline(folder.organisation, statutes: .embedded())
  let plan = try pipeline.plan(
    of: [.carving, .match, .money], provenance: folder.provenance(tool: "embedding", command: "embedding"))
  for (number, job) in (plan.carving?.jobs ?? []).enumerated() {
    let money = plan.money[number]
    let comparison = plan.comparisons[number]
    print("\(job.id) for \(job.person): \(job.minutesPerWeek) minutes a week, wage value \(money.wageValueLikely)%")
    print("  tasks: \(job.tasks.map(\.task).joined(separator: ", "))")
    print("  outcome for the employer: \(money.balance) euro a year")
    if let point = comparison.deviations.first { print("  \(point.verdict): \(point.text.en)") }
  }
  for person in plan.carving?.unplaced ?? [] { print("No job for \(person.person): \(person.reason.en)") }
} catch let error as PipelineError {
  print(error.diagnostic.text(in: .english))
  exit(65)
}
