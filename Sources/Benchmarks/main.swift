import Foundation

/// Fixed work, by the first word of the command line.
let words = Array(CommandLine.arguments.dropFirst())
switch (words.first, words.count) {
case ("folder", _): exit(OrganisationFolder.run(Array(words.dropFirst())))
case ("table", 2...): TableReadingBenchmark.run(words[1], times: words.count > 2 ? Int(words[2]) ?? 5 : 5)
case ("xml", 2...): XMLReadingBenchmark.run(words[1], times: words.count > 2 ? Int(words[2]) ?? 5 : 5)
case ("rotation", _): exit(RotationBenchmark.run(Array(words.dropFirst())))
default:
  print(
    "Usage: Benchmarks \(OrganisationFolder.usage)\n       Benchmarks table FILE [TIMES]\n       Benchmarks xml FILE [TIMES]\n       Benchmarks \(RotationBenchmark.usage)"
  )
  exit(64)
}
