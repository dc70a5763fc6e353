import Interchange

/// Pins that name something that does not exist, or that contradict each other on sight.
enum PinChecks {
  static func check(_ organisation: Organisation, into findings: inout Findings) {
    let tasks = Set(organisation.tasks.map(\.id))
    let people = Set(organisation.people.map(\.id))
    let trainings = Set(organisation.trainings.map(\.id))
    let seekers = Set(organisation.seekers.map(\.id))
    contradictions(organisation.scenario.pins, into: &findings)
    for pin in organisation.scenario.pins {
      func require(_ id: String, in known: Set<String>, _ what: Phrase) {
        guard !known.contains(id) else { return }
        findings.add(
          Diagnostic(
            .error, "pin/unknown", CheckTexts.unknownInPin(what, id), at: pin.location,
            hint: ImportTexts.nearestWord(id, among: known.sorted())))
      }
      switch pin.kind {
      case .taskStays(let task): require(task, in: tasks, CheckTexts.task)
      case .taskTo(let task, let person):
        require(task, in: tasks, CheckTexts.task)
        require(person, in: people, CheckTexts.person)
      case .personPlaced(let person), .personNotPlaced(let person): require(person, in: people, CheckTexts.person)
      case .trainingStarts(let training, _), .trainingNotThisYear(let training):
        require(training, in: trainings, CheckTexts.training)
      case .seekerCovers(let seeker, let training):
        require(seeker, in: seekers, CheckTexts.seeker)
        require(training, in: trainings, CheckTexts.training)
      }
    }
  }

  /// Two pins of which each forbids what the other demands, whatever the plan: a finding at the later one.
  private static func contradictions(_ pins: [Pin], into findings: inout Findings) {
    var demands: [Subject: Pin] = [:]
    var earlier: [Subject: Pin] = [:]
    func refuse(_ pin: Pin, _ subject: Subject, _ other: Pin) {
      findings.add(
        Diagnostic(
          .error, "pin/contradiction", CheckTexts.contradictingPins(subject.name, subject.id, other.location),
          at: pin.location, hint: CheckTexts.contradictingPinsHint))
    }
    for pin in pins {
      switch pin.kind {
      // A task stays or goes to one person.
      case .taskStays(let id), .taskTo(let id, _):
        let subject = Subject(kind: .task, id: id)
        if let other = earlier[subject], other.kind != pin.kind { refuse(pin, subject, other) }
        earlier[subject] = earlier[subject] ?? pin
      // A training starts on one day, or not at all.
      case .trainingStarts(let id, _), .trainingNotThisYear(let id):
        let subject = Subject(kind: .training, id: id)
        if let other = earlier[subject], other.kind != pin.kind { refuse(pin, subject, other) }
        earlier[subject] = earlier[subject] ?? pin
      default: break
      }
      // Who gets a task or covers a training makes that person placed and that training held.
      switch pin.kind {
      case .taskTo(_, let id), .personPlaced(let id):
        let subject = Subject(kind: .person, id: id)
        if let other = earlier[subject] { refuse(pin, subject, other) }
        demands[subject] = demands[subject] ?? pin
      case .personNotPlaced(let id):
        let subject = Subject(kind: .person, id: id)
        if let other = demands[subject] { refuse(pin, subject, other) }
        earlier[subject] = earlier[subject] ?? pin
      case .seekerCovers(_, let id):
        let subject = Subject(kind: .training, id: id)
        if let other = earlier[subject], case .trainingNotThisYear = other.kind { refuse(pin, subject, other) }
        if let other = demands[subject], other.kind != pin.kind { refuse(pin, subject, other) }
        demands[subject] = demands[subject] ?? pin
      case .trainingNotThisYear(let id):
        let subject = Subject(kind: .training, id: id)
        if let other = demands[subject] { refuse(pin, subject, other) }
      case .taskStays, .trainingStarts: break
      }
    }
  }

  private struct Subject: Hashable {
    enum Kind { case task, person, training }
    var kind: Kind
    var id: String

    var name: Phrase {
      switch kind {
      case .task: CheckTexts.task
      case .person: CheckTexts.person
      case .training: CheckTexts.training
      }
    }
  }
}
