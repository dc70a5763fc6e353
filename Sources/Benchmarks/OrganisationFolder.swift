import Foundation
import Interchange
import JobCarving

/// `folder`: writes a project folder of any size, the same for the same seed.
///
///     Benchmarks folder --tasks 1000 --people 50 --seed 1 -o /tmp/folder
///     jobcarve run /tmp/folder -o /tmp/out
enum OrganisationFolder {
  static let usage = "folder --tasks N --people M --seed K -o FOLDER"

  /// How large the organisation is, and which.
  static let sizes: [String: BenchmarkOptions.Kind] = [
    "--tasks": .number(1...1_000_000), "--people": .number(0...100_000), "--seed": .seed,
  ]

  static func run(_ words: [String]) -> Int32 {
    var kinds = sizes
    kinds["-o"] = .text
    guard let options = BenchmarkOptions(words, kinds), let tasks = options.number("--tasks"),
      let people = options.number("--people"), let folder = options["-o"]
    else {
      print("Usage: Benchmarks \(usage)")
      return 64
    }
    let seed = options.seed(otherwise: 0)
    var generator = GeneratedOrganisation(seed: seed)
    let organisation = generator.organisation(tasks: tasks, people: people)
    do {
      try ProjectFolderWriter().write(
        organisation, texts: [("scenario.json", GeneratedOrganisation.scenario(seed: seed))], to: folder)
    } catch {
      print(error.message[.english])
      return 73
    }
    print("\(folder): \(organisation.positions.count) positions, \(tasks) tasks, \(people) people")
    return 0
  }
}

/// An organisation as large as asked for, of a few dozen activities that recur in many positions.
///
/// Every position has 25 tasks that fill its contract hours; about half of the activities are within reach of
/// somebody, as in a house with much supporting work.
struct GeneratedOrganisation {
  private var random: SplitMix64
  private var activities: [Activity] = []

  private struct Activity {
    var name: String
    var kind: String
    var labels: [String]
    var notWith: [String]
    var level: Int
    var capabilities: [Int]
    var demands: [Int]
    var routine: [Int]
    var minutesEach: Int
    var lift: Int
    var walk: Int
    var windows: WeekWindows?
    var condition: WorkCondition?
  }

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for number in 1...60 { activities.append(activity(number)) }
  }

  static func scenario(seed: UInt64) -> String {
    """
    {
      "title": "Gemaakt om te meten (verzonnen)",
      "referenceDate": "2026-11-21",
      "language": "nl",
      "seed": \(seed % 1_000_000),
      "conflicts": [{"first": "schoon", "second": "vuil", "reason": "Schoon en vuil blijven gescheiden."}]
    }

    """
  }

  mutating func organisation(tasks: Int, people: Int) -> Organisation {
    var organisation = Organisation()
    let perPosition = 25
    for number in 0..<max(1, (tasks + perPosition - 1) / perPosition) {
      let size = min(perPosition, tasks - number * perPosition)
      let level = 2 + random.below(3)
      var position = Position(
        id: "F\(number + 1)", name: "Functie \(number + 1)", department: "Afdeling \(number / 4 + 1)",
        fteHundredths: 100 + 25 * random.below(20), headcount: 2 + random.below(8),
        hourlyCost: Euro(cents: 2600 + 50 * random.below(40)), level: level)
      position.freedTimeUse = random.below(3) > 0 ? "Meer tijd voor het eigen vak" : ""
      position.minimumLightShare = random.below(3) == 0 ? 10 : nil
      organisation.positions.append(position)
      let weights = (0..<size).map { _ in 1 + random.below(6) }
      let unit = position.minutesPerWeek / weights.reduce(0, +)
      for (index, weight) in weights.enumerated() {
        organisation.tasks.append(
          task("T\(number * perPosition + index + 1)", of: position, minutes: weight * unit, index: index))
      }
    }
    organisation.people = (0..<people).map { person($0 + 1) }
    addTraining(to: &organisation)
    return organisation
  }

  // MARK: - Work

  private mutating func activity(_ number: Int) -> Activity {
    let kinds = ["linnen", "voorraad", "vervoer", "keuken", "schoonmaak", "papier"]
    let isSimple = number % 2 == 0
    let labels = [["schoon"], ["vuil"], [], ["voeding"]][random.below(4)]
    return Activity(
      name: "Werkzaamheid \(number)", kind: kinds[number % kinds.count], labels: labels,
      notWith: labels == ["voeding"] ? ["vuil"] : [], level: isSimple ? 1 : 2 + random.below(3),
      capabilities: (0..<CapabilityDimension.levels.count).map { _ in
        10 * (isSimple ? random.below(3) + random.below(2) : 1 + random.below(4))
      },
      demands: (0..<TaskDemand.allCases.count).map { _ in 10 * (isSimple ? random.below(3) : 1 + random.below(4)) },
      routine: RoutineItem.allCases.map { item in
        10 * (item.isRoutineSide == isSimple ? 3 + random.below(3) : 1 + random.below(3))
      },
      minutesEach: 10 + 5 * random.below(9), lift: random.below(16), walk: 10 * random.below(8),
      windows: random.below(3) == 0 ? WeekWindows("ma-vr 0\(7 + random.below(2)):00-1\(2 + random.below(5)):00") : nil,
      condition: random.below(5) == 0 ? WorkCondition.allCases[random.below(WorkCondition.allCases.count)] : nil)
  }

  private mutating func task(_ id: String, of position: Position, minutes: Int, index: Int) -> WorkTask {
    let activity = activities[random.below(activities.count)]
    var task = WorkTask(
      id: id, position: position.id, name: "\(activity.name), \(position.name)", minutesPerWeek: minutes)
    task.minutesEach = activity.minutesEach
    task.frequencyHundredths = minutes * 100 / activity.minutesEach
    task.quantum = random.below(2) == 0 && minutes >= 120 ? 60 : 0
    task.place = position.department
    task.process = activity.kind
    task.kind = activity.kind
    task.labels = activity.labels
    task.notWith = activity.notWith
    task.level = activity.level
    task.windows = activity.windows
    task.isSeparable = random.below(6) > 0
    task.isLight = random.below(3) == 0
    if activity.level == 1, index % 8 == 0 { task.bond = "B-\(position.id)" }
    task.levels = activity.capabilities.map { Requirement($0) }
    task.demands = activity.demands.map { Requirement($0) }
    task.routine = activity.routine.map { Requirement($0) }
    task.exposures = ExposureQuantity.allCases.map { _ in Requirement(0) }
    task.exposures[ExposureQuantity.liftKilograms.rawValue] = Requirement(activity.lift)
    task.exposures[ExposureQuantity.walkShare.rawValue] = Requirement(activity.walk)
    if let condition = activity.condition { task.conditions[condition] = random.below(2) == 0 ? .present : .sometimes }
    return task
  }

  // MARK: - People

  private mutating func person(_ number: Int) -> CapabilityProfile {
    let least = 60 * (8 + 4 * random.below(4))
    var person = CapabilityProfile(
      id: "P\(number)", minimumMinutes: least, maximumMinutes: least + 60 * (4 + random.below(9)))
    person.birthYear = 1965 + random.below(42)
    person.pace = 50 + 5 * random.below(11)
    person.netWorkTime = 85 + 5 * random.below(4)
    person.guidanceMinutes = 30 * random.below(6)
    person.supportGroup = [.participationAct, .jobsAgreement, .wajong][random.below(3)]
    person.instrument = person.supportGroup == .wajong ? .dispensation : .measured
    person.levels = person.levels.map { _ in 10 * (2 + random.below(3)) }
    person.limits[ExposureQuantity.liftKilograms.rawValue] = 5 + 5 * random.below(5)
    if random.below(3) == 0 { person.limits[ExposureQuantity.walkShare.rawValue] = 60 + 60 * random.below(5) }
    if random.below(3) == 0 { person.availability = WeekWindows("ma-vr 08:00-1\(2 + random.below(6)):00") }
    if random.below(4) == 0 { person.avoids = [WorkCondition.allCases[random.below(WorkCondition.allCases.count)]] }
    return person
  }

  /// One training wish and nearly one seeker for every ten people.
  private mutating func addTraining(to organisation: inout Organisation) {
    guard let first = Day("2027-01-04"), let last = Day("2027-09-06") else { return }
    let count = organisation.people.count / 10
    let positions = organisation.positions
    organisation.trainings = (0..<count).map { index in
      TrainingWish(
        id: "S\(index + 1)", employee: "Medewerker \(index + 1)", position: positions[random.below(positions.count)].id,
        course: "Opleiding \(index % 5 + 1)", durationWeeks: 8 + 4 * random.below(6),
        minutesAwayPerWeek: 240 * (1 + random.below(3)), contractMinutes: 60 * (24 + random.below(13)),
        earliestStart: first, latestStart: last, team: "Team \(index / 3 + 1)", priority: 1 + random.below(3))
    }
    organisation.seekers = (0..<count * 4 / 5).map { index in
      var weeks: [String: Int] = [:]
      for training in organisation.trainings where random.below(3) == 0 {
        weeks[training.position] = 2 + random.below(4)
      }
      return Seeker(id: "W\(index + 1)", availableFrom: first, contractWeeks: 52, preparationWeeks: weeks)
    }
    organisation.mentors = Set(organisation.trainings.map(\.position)).sorted().enumerated().map { index, position in
      Mentor(id: "B\(index + 1)", positions: [position], minutesPerWeek: 480)
    }
  }
}
