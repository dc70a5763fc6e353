package import Interchange

/// Reads and writes the OR-Library's text form of generalised assignment problems.
///
/// Whole numbers with blanks or line breaks between them: agents m, tasks n, m rows of n costs, m rows of n uses,
/// m capacities. A file may also begin with the number of problems that follow. Source: Beasley, OR-Library, `gapinfo`.
package enum AssignmentFile {
  /// The problems of a file; without any when a finding says what is wrong.
  package static func problems(in bytes: [UInt8], file: String, findings: inout Findings)
    -> [AssignmentProblem]
  {
    var scanner = AssignmentScanner(bytes: bytes, file: file)
    guard let numbers = scanner.numbers(&findings) else { return [] }
    if let single = expected(numbers, at: 0), single == numbers.count {
      return problem(numbers, at: 0, scanner, &findings).map { [$0] } ?? []
    }
    // Not one problem: either the first number is the count of the problems, or the file is damaged.
    guard let count = numbers.first, let places = starts(numbers, count: count) else {
      findings.add(scanner.wrongCount(expected: expected(numbers, at: 0)))
      return []
    }
    let problems = places.compactMap { problem(numbers, at: $0, scanner, &findings) }
    return problems.count == places.count ? problems : []
  }

  /// The numbers that a problem at this place takes; `nil` when its first two are no sizes.
  private static func expected(_ numbers: [Int], at place: Int) -> Int? {
    guard place + 1 < numbers.count, numbers[place] > 0, numbers[place + 1] > 0,
      numbers[place] <= AssignmentProblem.largestSize / numbers[place + 1]
    else { return nil }
    return 2 + 2 * numbers[place] * numbers[place + 1] + numbers[place]
  }

  private static func starts(_ numbers: [Int], count: Int) -> [Int]? {
    guard count > 0, count < numbers.count else { return nil }
    var places: [Int] = []
    var place = 1
    for _ in 0..<count {
      guard let size = expected(numbers, at: place), size <= numbers.count - place else {
        return nil
      }
      places.append(place)
      place += size
    }
    return place == numbers.count ? places : nil
  }

  private static func problem(
    _ numbers: [Int], at place: Int, _ scanner: AssignmentScanner, _ findings: inout Findings
  ) -> AssignmentProblem? {
    let (agents, tasks) = (numbers[place], numbers[place + 1])
    let (costs, uses) = (place + 2, place + 2 + agents * tasks)
    let capacities = uses + agents * tasks
    let problem = AssignmentProblem(
      agents: agents, tasks: tasks, costs: Array(numbers[costs..<uses]),
      uses: Array(numbers[uses..<capacities]),
      capacities: Array(numbers[capacities..<capacities + agents]))
    if problem == nil { findings.add(scanner.tooLarge) }
    return problem
  }

  /// The text form of one problem, twenty numbers a line.
  package static func text(of problem: AssignmentProblem) -> String {
    var text = "\(problem.agents) \(problem.tasks)\n"
    func add(_ numbers: some Collection<Int>) {
      for (index, number) in numbers.enumerated() {
        text += index % 20 == 0 ? (index == 0 ? "" : "\n") : " "
        text += String(number)
      }
      text += "\n"
    }
    for matrix in [problem.costs, problem.uses] {
      for agent in 0..<problem.agents {
        add(matrix[agent * problem.tasks..<(agent + 1) * problem.tasks])
      }
    }
    add(problem.capacities)
    return text
  }
}

/// The numbers of a file, with the place of what is no number.
struct AssignmentScanner {
  let bytes: [UInt8]
  let file: String
  private(set) var count = 0

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// All numbers, or `nil` when one of them is none, is negative or too large; at most ten findings.
  mutating func numbers(_ findings: inout Findings) -> [Int]? {
    var numbers: [Int] = []
    var (index, line, lineStart, wrong) = (0, 1, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 10 { (line, lineStart) = (line + 1, index + 1) }
      guard byte != 32, !(9...13).contains(byte) else {
        index += 1
        continue
      }
      let start = index
      var (value, isNumber) = (0, true)
      while index < bytes.count, bytes[index] != 32, !(9...13).contains(bytes[index]) {
        let digit = Int(bytes[index]) - 48
        if !(0...9).contains(digit) { isNumber = false }
        value = min(value * 10 + max(0, digit), AssignmentProblem.largestNumber + 1)
        index += 1
      }
      if isNumber && value <= AssignmentProblem.largestNumber {
        numbers.append(value)
      } else {
        wrong += 1
        let word = String(decoding: bytes[start..<min(index, start + 40)], as: UTF8.self)
        findings.add(
          Diagnostic(
            .error, "assignment/number", AssignmentTexts.wrongNumber(word),
            at: SourceLocation(file: file, line: line, column: start - lineStart + 1)))
        if wrong == 10 { break }
      }
    }
    count = numbers.count
    if wrong == 0 && numbers.isEmpty {
      findings.add(
        Diagnostic(
          .error, "assignment/empty", AssignmentTexts.empty, at: SourceLocation(file: file)))
    }
    return wrong == 0 && !numbers.isEmpty ? numbers : nil
  }

  func wrongCount(expected: Int?) -> Diagnostic {
    Diagnostic(
      .error, expected == nil ? "assignment/sizes" : "assignment/count",
      expected.map { AssignmentTexts.wrongCount(found: count, expected: $0) }
        ?? AssignmentTexts.wrongSizes,
      at: SourceLocation(file: file))
  }

  var tooLarge: Diagnostic {
    Diagnostic(
      .error, "assignment/too-large", AssignmentTexts.tooLarge, at: SourceLocation(file: file))
  }
}
