import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite struct FixedDatesReaderTests {
  static let good = """
    # two days
    Type = 1
    Jobs = 3
      0  10
     10 20   # begins when the first ends
    5 15
    Qualifications = 2
     2:  1 0
     3: 0 1 2

    """

  func read(_ text: String) -> (problem: FixedDatesProblem?, findings: [Diagnostic]) {
    var findings = Findings()
    let problem = FixedDatesReader.read(Array(text.utf8), file: "f.dat", into: &findings)
    return (problem, findings.all)
  }

  @Test func `a good file is read, and what is written is read back the same`() throws {
    let problem = try #require(read(Self.good).problem)
    #expect(problem.jobs == [.init(start: 0, end: 10), .init(start: 10, end: 20), .init(start: 5, end: 15)])
    #expect(problem.qualified == [[0, 1], [0, 1, 2]])
    #expect(problem.workersOfJob == [[0, 1], [0, 1], [1]])
    #expect(read(problem.text(remarks: ["again"])).problem == problem)
    #expect(read(Self.good.replacing("\n", with: "\r\n")).problem == problem)
    #expect(read(Self.good.replacing("Type = 1\n", with: "")).problem == problem)
  }

  @Test(arguments: [
    ("Jobs = 3", "Jobs = 4", "announces 4 jobs, but holds 3", 7),
    ("Qualifications = 2", "Qualifications = 3", "announces 3 workers, but holds 2", 9),
    ("Qualifications = 2", "Qualifications = 1", "more after the last worker", 9),
    ("5 15", "15 5", "Job 2 does not end (5) after its start (15)", 6),
    ("5 15", "15 15", "Job 2 does not end (15) after its start (15)", 6),
    ("5 15", "5", "Job 2 needs exactly a start and an end", 6),
    ("5 15", "5 x", "'x' is not a whole number", 6),
    ("5 15", "5 99999999999999999999", "is not a whole number that fits", 6),
    ("0 1 2", "0 1 3", "names job 3, but jobs are numbered from 0 to 2", 9),
    ("0 1 2", "0 1 -1", "names job -1", 9),
    ("3: 0 1 2", "4: 0 1 2", "announces 4 jobs, but names 3", 9),
    ("3: 0 1 2", "0 1 2", "no number of jobs with a colon", 9),
    ("Jobs = 3", "Tasks = 3", "a line 'Jobs = count' is expected", 3),
    ("Jobs = 3", "Jobs = 9223372036854775807", "is impossible", 3),
    ("Jobs = 3", "Jobs = -3", "is impossible", 3),
    ("Type = 1", "Type = 2", "Type 2 cannot be read", 2),
  ]) func `what is wrong is said with its line`(_ old: String, _ new: String, _ words: String, _ line: Int) throws {
    let (problem, findings) = read(Self.good.replacing(old, with: new))
    #expect(problem == nil)
    let finding = try #require(findings.first { $0.message.en.contains(words) }, "\(findings.map(\.message.en))")
    #expect(finding.severity == .error && finding.location?.line == line && !finding.message.nl.isEmpty)
  }

  @Test func `all that is wrong comes in one reading`() {
    let text = Self.good.replacing("5 15", with: "15 5").replacing("2:  1 0", with: "2: 1 7")
    #expect(read(text).findings.count == 2)
  }

  @Test func `any beginning of a file is refused or is a problem, without a crash`() {
    let bytes = Array(Self.good.utf8)
    var accepted = 0
    for length in 0..<bytes.count {
      var findings = Findings()
      let problem = FixedDatesReader.read(Array(bytes[..<length]), file: "f.dat", into: &findings)
      #expect((problem == nil) == findings.hasErrors)
      if problem != nil { accepted += 1 }
    }
    // Only the last line break may be missing.
    #expect(accepted == 1)
    var findings = Findings()
    #expect(FixedDatesReader.read([0xFF, 0, 0xC3], file: "f.dat", into: &findings) == nil && findings.hasErrors)
    #expect(FixedDatesReader.read("/nowhere/at/all.dat", into: &findings) == nil)
    #expect(findings.all.contains { $0.code == "file/missing" })
  }
}
