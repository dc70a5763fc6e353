package import Interchange

extension PlanDifference {
  /// The difference for people, one change on a line.
  package func text(in language: Language) -> String {
    func say(_ phrase: Phrase) -> String { phrase[language] }
    var lines = [
      say(PlanDifferenceTexts.people(before.people, after.people)),
      say(PlanDifferenceTexts.value(before.score.value, after.score.value)),
      say(PlanDifferenceTexts.sureness(before, after)),
    ]
    let changed = rules.filter { $0.before != $0.after }
    if !changed.isEmpty {
      lines += ["", say(PlanDifferenceTexts.rules)]
      lines += changed.map { "  " + say(PlanDifferenceTexts.rule($0)) }
    }
    if !tasks.isEmpty {
      lines += ["", say(PlanDifferenceTexts.tasks)]
      lines += tasks.map { move in
        let name = move.name.isEmpty || move.name == move.task ? move.task : "\(move.task)  \(move.name)"
        return "  \(name): \(holders(move.from, language)) → \(holders(move.to, language))"
      }
    }
    if !people.isEmpty {
      lines += ["", say(PlanDifferenceTexts.persons)]
      lines += people.map { person in
        let name = person.name == person.person ? person.person : "\(person.name) (\(person.person))"
        return "  \(name): \(time(person.before, language)) → \(time(person.after, language))"
      }
    }
    if !donors.isEmpty {
      lines += ["", say(PlanDifferenceTexts.donors)]
      lines += donors.map { donor in
        "  \(donor.name): \(time(donor.before, language)) → \(time(donor.after, language))"
      }
    }
    if changed.isEmpty && tasks.isEmpty && people.isEmpty { lines += ["", say(PlanDifferenceTexts.same)] }
    return lines.joined(separator: "\n")
  }

  private func holders(_ holders: [Holder], _ language: Language) -> String {
    if holders.isEmpty { return PlanDifferenceTexts.stays[language] }
    return holders.map { "\($0.person) (\(time($0.minutes, language)))" }.joined(separator: ", ")
  }

  private func time(_ minutes: Int?, _ language: Language) -> String {
    guard let minutes else { return PlanDifferenceTexts.noJob[language] }
    return "\(hours(minutes)[language]) \(ReportTexts.hourUnit[language])"
  }

  /// The tasks that other people do, as a table.
  package func csv(in language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row(["task", "name", "from", "to"].map { Phrase(verbatim: $0) })
    for move in tasks {
      table.row(
        [move.task, move.name, holders(move.from, language), holders(move.to, language)].map { Phrase(verbatim: $0) })
    }
    return table.bytes
  }
}

extension PlanDifference {
  /// Above a difference that a change made.
  package static var heading: Phrase { PlanDifferenceTexts.heading }
  package static var twoKinds: Phrase { PlanDifferenceTexts.twoKinds }
  package static var noJobs: Phrase { PlanDifferenceTexts.noJobs }
  package static var carriesInventories: Phrase { PlanDifferenceTexts.carriesInventories }
}
