import Foundation

/// Fixed work, by the first word of the command line.
let benchmarks: [(name: String, usage: String, run: ([String]) -> Int32)] = [
  ("carve", CarvingBenchmark.usage, CarvingBenchmark.run),
  ("folder", OrganisationFolder.usage, OrganisationFolder.run),
  ("gap", AssignmentBenchmark.usage, AssignmentBenchmark.run),
  ("rotation", RotationBenchmark.usage, RotationBenchmark.run),
  ("smptsp", FixedDatesBenchmark.usage, FixedDatesBenchmark.run),
  ("table", TableReadingBenchmark.usage, TableReadingBenchmark.run),
  ("xml", XMLReadingBenchmark.usage, XMLReadingBenchmark.run),
]

let words = Array(CommandLine.arguments.dropFirst())
guard let chosen = benchmarks.first(where: { $0.name == words.first }) else {
  print("Usage:")
  for benchmark in benchmarks { print("  Benchmarks \(benchmark.usage)") }
  exit(64)
}
exit(chosen.run(Array(words.dropFirst())))
