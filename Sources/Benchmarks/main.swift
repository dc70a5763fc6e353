import Foundation

/// Fixed work, by the first word of the command line.
let words = Array(CommandLine.arguments.dropFirst())
switch (words.first, words.count) {
case ("folder", _): exit(OrganisationFolder.run(Array(words.dropFirst())))
case ("carve", _): exit(CarvingBenchmark.run(Array(words.dropFirst())))
case ("table", 2...): TableReadingBenchmark.run(words[1], times: words.count > 2 ? Int(words[2]) ?? 5 : 5)
default:
  print(
    "Usage: Benchmarks \(OrganisationFolder.usage)\n       Benchmarks \(CarvingBenchmark.usage)\n       Benchmarks table FILE [TIMES]"
  )
  exit(64)
}
