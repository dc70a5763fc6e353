import Foundation

/// Fixed work, by the first word of the command line.
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "folder": exit(OrganisationFolder.run(Array(words.dropFirst())))
default:
  print("Usage: Benchmarks \(OrganisationFolder.usage)")
  exit(64)
}
