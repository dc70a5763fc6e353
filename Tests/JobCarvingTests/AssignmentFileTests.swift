import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite("Assignment problems as text")
struct AssignmentFileTests {
  private func read(_ text: String) -> (problems: [AssignmentProblem], codes: [String]) {
    var findings = Findings()
    let problems = AssignmentFile.problems(in: Array(text.utf8), file: "p.txt", findings: &findings)
    return (problems, findings.all.map(\.code))
  }

  @Test("one problem is read row by row, whatever the blanks")
  func oneProblem() throws {
    let (problems, codes) = read(" 2 3\n1 2 3\t4 5 6\r\n7 8 9 10\n\n11 12 20 30")
    #expect(codes.isEmpty)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.agents == 2 && problem.tasks == 3)
    #expect(problem.costs == [1, 2, 3, 4, 5, 6])
    #expect(problem.uses == [7, 8, 9, 10, 11, 12])
    #expect(problem.capacities == [20, 30])
  }

  @Test("a file that begins with the number of problems holds as many")
  func severalProblems() {
    let (problems, codes) = read("2\n1 1 5 6 7\n1 2 1 2 3 4 9\n")
    #expect(codes.isEmpty)
    #expect(problems.map(\.tasks) == [1, 2])
    #expect(problems.map(\.capacities) == [[7], [9]])
  }

  @Test("what is written is read back as it was", arguments: AssignmentKind.allCases)
  func roundTrip(_ kind: AssignmentKind) throws {
    let problem = try #require(kind.problem(agents: 3, tasks: 41, seed: 5))
    let (problems, codes) = read(AssignmentFile.text(of: problem))
    #expect(codes.isEmpty)
    #expect(problems == [problem])
  }

  @Test(
    "a damaged file has a finding and no problem",
    arguments: [
      ("", "assignment/empty"), (" \n\t", "assignment/empty"), ("2 3 1 2 3", "assignment/count"),
      ("1 1 5 6 7 8", "assignment/count"), ("0 3 1 2 3", "assignment/sizes"), ("2 0 1 2", "assignment/sizes"),
      ("7", "assignment/sizes"), ("999999999 999999999 1", "assignment/sizes"), ("1 1 -5 6 7", "assignment/number"),
      ("1 1 5.5 6 7", "assignment/number"), ("1 1 5 99999999999999999999999 7", "assignment/number"),
      ("1 1 5 6 1000000001", "assignment/number"), ("1 1 een 6 7", "assignment/number"),
      ("\u{FEFF}1 1 5 6 7", "assignment/number"),
      ("1 5000 " + String(repeating: "1000000000 ", count: 10_000) + "7", "assignment/too-large"),
    ])
  func damaged(_ text: String, _ code: String) {
    let (problems, codes) = read(text)
    #expect(problems.isEmpty)
    #expect(codes == [code])
  }

  @Test("every wrong number is named with its place, ten at most")
  func places() {
    var findings = Findings()
    _ = AssignmentFile.problems(in: Array("1 2\n3 x\n -4 5\n6".utf8), file: "p.txt", findings: &findings)
    #expect(
      findings.all.map(\.location) == [
        SourceLocation(file: "p.txt", line: 2, column: 3), SourceLocation(file: "p.txt", line: 3, column: 2),
      ])
    let many = AssignmentFile.problems(
      in: Array(String(repeating: "x\n", count: 50).utf8), file: "q.txt", findings: &findings)
    #expect(many.isEmpty)
    #expect(findings.all.count == 12)
  }

  @Test("numbers that do not belong together are no problem")
  func shapes() {
    #expect(AssignmentProblem(agents: 1, tasks: 1, costs: [1], uses: [1], capacities: [1]) != nil)
    #expect(AssignmentProblem(agents: 0, tasks: 1, costs: [], uses: [], capacities: []) == nil)
    #expect(AssignmentProblem(agents: 1, tasks: 0, costs: [], uses: [], capacities: [1]) == nil)
    #expect(AssignmentProblem(agents: 1, tasks: 1, costs: [1, 2], uses: [1], capacities: [1]) == nil)
    #expect(AssignmentProblem(agents: 1, tasks: 1, costs: [-1], uses: [1], capacities: [1]) == nil)
    #expect(AssignmentProblem(agents: 1, tasks: 1, costs: [1], uses: [-1], capacities: [1]) == nil)
    #expect(AssignmentProblem(agents: .max, tasks: .max, costs: [1], uses: [1], capacities: [1]) == nil)
  }

  @Test("generated problems keep to their kind's formulas", arguments: AssignmentKind.allCases)
  func formulas(_ kind: AssignmentKind) throws {
    let (agents, tasks) = (6, 90)
    let problem = try #require(kind.problem(agents: agents, tasks: tasks, seed: 11))
    #expect(problem == kind.problem(agents: agents, tasks: tasks, seed: 11))
    #expect(problem != kind.problem(agents: agents, tasks: tasks, seed: 12))
    switch kind {
    case .a, .b, .c:
      #expect(Set(problem.uses) == Set(5...25))
      #expect(Set(problem.costs) == Set(10...50))
    case .d:
      #expect(problem.uses.allSatisfy { (1...100).contains($0) })
      let pairs = zip(problem.costs, problem.uses)
      #expect(pairs.allSatisfy { (101 - $1...121 - $1).contains($0) })
    case .e:
      #expect(problem.uses.allSatisfy { $0 >= 1 })
      #expect(zip(problem.costs, problem.uses).allSatisfy { $0 >= 1 && $0 <= 1000 / $1 + 1 && $0 >= 1000 / $1 - 10 })
      // 1 − 10 ln U has mean 11 before it is rounded down.
      #expect((9...12).contains(problem.uses.reduce(0, +) / problem.uses.count))
    }
    let means = (0..<agents).map { problem.uses[$0 * tasks..<($0 + 1) * tasks].reduce(0, +) }
    switch kind {
    case .c, .d, .e: #expect(problem.capacities == means.map { $0 * 8 / (10 * agents) })
    case .a, .b:
      #expect(Set(problem.capacities).count == 1)
      let wide = try #require(AssignmentKind.a.problem(agents: agents, tasks: tasks, seed: 11))
      let narrow = try #require(AssignmentKind.b.problem(agents: agents, tasks: tasks, seed: 11))
      #expect(wide.costs == narrow.costs)
      #expect((wide.capacities[0] * 7 / 10...wide.capacities[0] * 7 / 10 + 1).contains(narrow.capacities[0]))
    }
  }
}
