import Interchange

/// What is said about problems with fixed dates and about those that have no plan.
enum FixedDatesTexts {
  static func otherType(_ value: String) -> Phrase {
    Phrase(
      nl: "Type \(value) wordt niet gelezen, alleen type 1: zo weinig mogelijk personen.",
      en: "Type \(value) cannot be read, only type 1: as few workers as possible.")
  }

  static func missingHeading(_ name: String) -> Phrase {
    Phrase(nl: "Hier hoort een regel '\(name) = aantal'.", en: "Here a line '\(name) = count' is expected.")
  }

  static func countOutOfRange(_ name: String, _ value: Int) -> Phrase {
    Phrase(
      nl: "'\(name) = \(value)' kan niet: het aantal ligt tussen 0 en \(FixedDatesReader.maximumCount).",
      en: "'\(name) = \(value)' is impossible: the count is between 0 and \(FixedDatesReader.maximumCount).")
  }

  static func truncatedJobs(_ found: Int, of announced: Int) -> Phrase {
    Phrase(
      nl: "Er zijn \(announced) taken aangekondigd, maar er staan er \(found).",
      en: "The file announces \(announced) jobs, but holds \(found).")
  }

  static func truncatedWorkers(_ found: Int, of announced: Int) -> Phrase {
    Phrase(
      nl: "Er zijn \(announced) personen aangekondigd, maar er staan er \(found).",
      en: "The file announces \(announced) workers, but holds \(found).")
  }

  static func notTwoTimes(job: Int) -> Phrase {
    Phrase(
      nl: "Taak \(job) heeft niet precies een begin en een einde.", en: "Job \(job) needs exactly a start and an end.")
  }

  static func endsBeforeStart(job: Int, _ start: Int, _ end: Int) -> Phrase {
    Phrase(
      nl: "Taak \(job) eindigt (\(end)) niet na haar begin (\(start)).",
      en: "Job \(job) does not end (\(end)) after its start (\(start)).")
  }

  static func noColon(worker: Int) -> Phrase {
    Phrase(
      nl: "Bij persoon \(worker) ontbreekt het aantal taken met een dubbele punt.",
      en: "Worker \(worker) has no number of jobs with a colon.")
  }

  static func otherCount(worker: Int, announced: Int, found: Int) -> Phrase {
    Phrase(
      nl: "Bij persoon \(worker) zijn \(announced) taken aangekondigd, maar er staan er \(found).",
      en: "Worker \(worker) announces \(announced) jobs, but names \(found).")
  }

  static func unknownJob(_ job: Int, worker: Int, jobCount: Int) -> Phrase {
    Phrase(
      nl: "Persoon \(worker) noemt taak \(job), maar de taken zijn genummerd van 0 tot en met \(jobCount - 1).",
      en: "Worker \(worker) names job \(job), but jobs are numbered from 0 to \(jobCount - 1).")
  }

  static func notANumber(_ word: String) -> Phrase {
    Phrase(
      nl: "'\(word)' is geen heel getal dat hier past.", en: "'\(word)' is not a whole number that fits here.")
  }

  static let moreLines = Phrase(
    nl: "Na de laatste persoon staat nog meer.", en: "There is more after the last worker.")

  static func nobodyQualified(_ jobs: [Int]) -> Phrase {
    Phrase(
      nl: "Niemand mag deze taken doen: \(list(jobs)).", en: "Nobody may do these jobs: \(list(jobs)).")
  }

  static func tooFewAtOnce(jobs: [Int], workers: Int) -> Phrase {
    Phrase(
      nl: "Deze \(jobs.count) taken zijn tegelijk: \(list(jobs)). Aantal personen dat er een van mag doen: \(workers).",
      en: "These \(jobs.count) jobs are at the same time: \(list(jobs)). Workers who may do any of them: \(workers).")
  }

  static func moreThanEverybody(bound: Int, workers: Int) -> Phrase {
    Phrase(
      nl: "Er zijn minstens \(bound) personen nodig, maar er zijn er \(workers).",
      en: "At least \(bound) workers are needed, but there are \(workers).")
  }

  static let everyWayTried = Phrase(
    nl: "Alle verdelingen zijn nagegaan; geen ervan geeft elke taak een persoon.",
    en: "All ways to share the jobs out were examined; none gives every job a worker.")

  private static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(20).map(String.init).joined(separator: ", ")
    return numbers.count > 20 ? shown + ", …" : shown
  }
}
