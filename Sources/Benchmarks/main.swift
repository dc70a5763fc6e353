import Foundation

let words = Array(CommandLine.arguments.dropFirst())
switch (words.first, words.count) {
case ("table", 2...): TableReadingBenchmark.run(words[1], times: words.count > 2 ? Int(words[2]) ?? 5 : 5)
default: print("Benchmarks table FILE [TIMES]")
}
