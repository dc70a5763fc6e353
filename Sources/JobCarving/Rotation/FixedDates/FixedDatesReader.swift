package import Interchange

/// Reads the published text format of problems with fixed dates.
///
///     # remark
///     Type = 1
///     Jobs = 2
///      381 489
///      384 431
///     Qualifications = 2
///      2: 0 1
///      1: 1
///
/// Jobs have a start and an end, counted from 0 in the order of the file; every line under `Qualifications` is one
/// worker: how many jobs, then which.
package struct FixedDatesReader {
  /// More jobs or workers than this are a mistake in the file, not a problem to solve.
  package static let maximumCount = 100_000

  private let file: String
  private let lines: [(number: Int, text: Substring)]
  private var next = 0
  private var findings = Findings()

  /// The problem in a file, or `nil` with all that is wrong with it in `findings`.
  package static func read(_ path: String, into findings: inout Findings) -> FixedDatesProblem? {
    guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
    return read(bytes, file: path, into: &findings)
  }

  /// The problem in bytes that were read; `file` is named in findings.
  package static func read(_ bytes: [UInt8], file: String, into findings: inout Findings) -> FixedDatesProblem? {
    var reader = FixedDatesReader(bytes, file: file)
    let problem = reader.problem()
    findings.add(contentsOf: reader.findings)
    return reader.findings.hasErrors ? nil : problem
  }

  private init(_ bytes: [UInt8], file: String) {
    self.file = file
    // Swift sees CR LF as one character that is a line break too.
    let all = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lines = all.enumerated().compactMap { index, line in
      let text = line.prefix { $0 != "#" }
      return text.allSatisfy(\.isWhitespace) ? nil : (index + 1, text)
    }
  }

  private mutating func problem() -> FixedDatesProblem? {
    if lines.first.map({ heading($0.text)?.name == "Type" }) == true {
      let type = heading(lines[0].text)
      if type?.value != "1" { report(FixedDatesTexts.otherType(type?.value ?? ""), line: 0) }
      next = 1
    }
    guard let jobCount = count("Jobs") else { return nil }
    var jobs: [FixedDatesProblem.Job] = []
    for index in 0..<jobCount {
      guard let words = nextLine(missing: FixedDatesTexts.truncatedJobs(index, of: jobCount)) else { return nil }
      guard words.count == 2 else {
        report(FixedDatesTexts.notTwoTimes(job: index), line: next - 1)
        continue
      }
      guard let start = number(words[0]), let end = number(words[1]) else { continue }
      if end <= start { report(FixedDatesTexts.endsBeforeStart(job: index, start, end), line: next - 1) }
      jobs.append(FixedDatesProblem.Job(start: start, end: end))
    }
    guard let workerCount = count("Qualifications") else { return nil }
    var qualified: [[Int]] = []
    for worker in 0..<workerCount {
      guard nextLine(missing: FixedDatesTexts.truncatedWorkers(worker, of: workerCount)) != nil else { return nil }
      qualified.append(jobNumbers(lines[next - 1].text, worker: worker, jobCount: jobCount))
    }
    if next < lines.count { report(FixedDatesTexts.moreLines, line: next) }
    guard !findings.hasErrors else { return nil }
    do { return try FixedDatesProblem(jobs: jobs, qualified: qualified) } catch {
      findings.add(Diagnostic(.error, "fixed-dates/values", error.message, at: SourceLocation(file: file)))
      return nil
    }
  }

  /// `3: 4 7 9`: the number of jobs and their numbers.
  private mutating func jobNumbers(_ line: Substring, worker: Int, jobCount: Int) -> [Int] {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let head = parts[0].split(whereSeparator: \.isWhitespace).first else {
      report(FixedDatesTexts.noColon(worker: worker), line: next - 1)
      return []
    }
    let words = parts[1].split(whereSeparator: \.isWhitespace)
    guard let announced = number(head) else { return [] }
    if announced != words.count {
      report(FixedDatesTexts.otherCount(worker: worker, announced: announced, found: words.count), line: next - 1)
    }
    var list: [Int] = []
    for word in words {
      guard let job = number(word) else { continue }
      if job < 0 || job >= jobCount {
        report(FixedDatesTexts.unknownJob(job, worker: worker, jobCount: jobCount), line: next - 1)
      } else {
        list.append(job)
      }
    }
    return list
  }

  // MARK: - Lines and words

  private func heading(_ line: Substring) -> (name: String, value: String)? {
    let parts = line.split(separator: "=", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isWhitespace)
    }
    guard parts.count == 2, parts[0].count == 1, parts[1].count == 1 else { return nil }
    return (String(parts[0][0]), String(parts[1][0]))
  }

  private mutating func count(_ name: String) -> Int? {
    guard next < lines.count else {
      report(FixedDatesTexts.missingHeading(name), line: lines.count - 1)
      return nil
    }
    guard let heading = heading(lines[next].text), heading.name == name else {
      report(FixedDatesTexts.missingHeading(name), line: next)
      return nil
    }
    next += 1
    guard let value = number(Substring(heading.value)) else { return nil }
    guard (0...FixedDatesReader.maximumCount).contains(value) else {
      report(FixedDatesTexts.countOutOfRange(name, value), line: next - 1)
      return nil
    }
    return value
  }

  private mutating func nextLine(missing: Phrase) -> [Substring]? {
    guard next < lines.count, heading(lines[next].text) == nil else {
      report(missing, line: min(next, lines.count - 1))
      return nil
    }
    next += 1
    return lines[next - 1].text.split(whereSeparator: \.isWhitespace)
  }

  private mutating func number(_ word: Substring) -> Int? {
    if let value = Int(word) { return value }
    report(FixedDatesTexts.notANumber(String(word.prefix(40))), line: next - 1)
    return nil
  }

  private mutating func report(_ message: Phrase, line: Int) {
    let known = lines.indices.contains(line) ? lines[line] : nil
    findings.add(
      Diagnostic(
        .error, "fixed-dates/format", message, at: SourceLocation(file: file, line: known?.number),
        excerpt: known.map { String($0.text.prefix(200)) }))
  }
}

extension FixedDatesProblem {
  /// The problem in the published text format, with remarks of one line each on top.
  package func text(remarks: [String] = []) -> String {
    var lines = remarks.map { "# \($0)" } + ["Type = 1", "Jobs = \(jobs.count)"]
    lines += jobs.map { " \($0.start) \($0.end)" }
    lines.append("Qualifications = \(qualified.count)")
    lines += qualified.map { list in " \(list.count):" + list.map { " \($0)" }.joined() }
    return lines.joined(separator: "\n") + "\n"
  }
}
