import Foundation

/// The words behind a benchmark's name: options with one value each, and files where the benchmark takes them.
///
/// Anything else is refused, so that a slip of the pen never measures something other than what was asked for: an
/// unknown option, one without a value or given twice, a value outside its range, a file that nobody reads.
struct BenchmarkOptions {
  enum Kind {
    case number(ClosedRange<Int>)
    /// A millisecond to a day.
    case seconds
    case seed
    case text

    fileprivate func takes(_ value: String) -> Bool {
      switch self {
      case .number(let range): Int(value).map(range.contains) ?? false
      case .seconds: Double(value).map((0.001...86_400).contains) ?? false
      case .seed: UInt64(value) != nil
      case .text: !value.isEmpty
      }
    }
  }

  private(set) var files: [String] = []
  private var values: [String: String] = [:]

  init?(_ words: [String], _ kinds: [String: Kind], takesFiles: Bool = false) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if let kind = kinds[word] {
        guard values[word] == nil, let value = rest.popFirst(), kind.takes(value) else { return nil }
        values[word] = value
      } else {
        guard takesFiles, !word.hasPrefix("-") else { return nil }
        files.append(word)
      }
    }
  }

  /// What was given for an option; `nil` when it was not.
  subscript(name: String) -> String? { values[name] }

  func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }

  func seed(otherwise seed: UInt64) -> UInt64 { values["--seed"].flatMap { UInt64($0) } ?? seed }

  /// The time given, to the millisecond; `nil` when none was.
  var time: Duration? { values["--seconds"].flatMap { Double($0) }.map { .milliseconds(Int($0 * 1000)) } }
}
