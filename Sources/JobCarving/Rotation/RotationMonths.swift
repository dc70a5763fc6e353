import Interchange

/// What each party pays in each month: every week's cost goes to the months of its days.
///
/// The months of a party and an item add up to its cost over the whole plan, to the cent: what is rounded is the sum up
/// to and including the month.
struct RotationMonths {
  let model: RotationModel
  let organisation: Organisation

  enum Item: Int, CaseIterable {
    case wages, idleWages, mentors, travel, uncovered, fees

    var label: Phrase {
      switch self {
      case .wages: RotationTexts.wages
      case .idleWages: RotationTexts.idleWages
      case .mentors: RotationTexts.mentors
      case .travel: RotationTexts.travel
      case .uncovered: RotationTexts.uncovered
      case .fees: RotationTexts.fees
      }
    }
  }

  func party(_ position: String) -> String {
    let employer = organisation.position(position)?.employer ?? ""
    return employer.isEmpty ? organisation.name : employer
  }

  /// The parties in the order of their positions.
  var parties: [String] {
    var result: [String] = []
    for name in model.positionIDs.map(party) where !result.contains(name) { result.append(name) }
    return result
  }

  func costs(_ schedule: RotationSchedule) -> [RotationDetails.MonthlyCost] {
    let months = monthsOfWeeks
    let parties = parties
    // Thousandths of a cent, at month, party, item.
    let width = Item.allCases.count
    var sums = Array(repeating: 0, count: months.list.count * parties.count * width)
    func add(_ amount: Int, _ month: Int, _ position: String, _ item: Item) {
      guard amount != 0, let party = parties.firstIndex(of: party(position)) else { return }
      sums[(month * parties.count + party) * width + item.rawValue] += amount
    }
    func addWeek(_ amount: Int, _ week: Int, _ position: String, _ item: Item) {
      guard amount != 0, months.days.indices.contains(week) else { return }
      let (month, days) = months.days[week]
      let first = amount * days / 7
      add(first, month, position, item)
      if days < 7 { add(amount - first, month + 1, position, item) }
    }
    let rules = RotationRules(model: model, organisation: organisation)
    for (plan, person) in zip(schedule.seekers, model.people) {
      for block in plan.blocks {
        let mentor = mentorCost(block)
        var week = block
        week.weeks = 1
        let travel = rules.travelCost(week, person)
        for week in block.firstWeek..<block.firstWeek + block.weeks {
          let wage = person.wageRate * block.minutesPerWeek
          addWeek(wage, week, block.position, block.activity == .idle ? .idleWages : .wages)
          addWeek(mentor, week, block.position, .mentors)
          addWeek(travel, week, block.position, .travel)
        }
      }
    }
    let courses = Dictionary(
      zip(model.courses.map(\.id), model.courses.indices), uniquingKeysWith: { first, _ in first })
    for planned in schedule.trainings {
      guard let index = courses[planned.training], !planned.lessonWeeks.isEmpty else { continue }
      let open = planned.uncoveredMinutes / planned.lessonWeeks.count
      for week in planned.lessonWeeks {
        addWeek(model.courses[index].uncoveredRate * open, week, planned.position, .uncovered)
      }
      if let month = months.list.lastIndex(where: { $0 <= planned.startDay }) {
        add(RotationMonths.fee(organisation.trainings[index]), month, planned.position, .fees)
      }
    }
    return rounded(sums, months.list, parties)
  }

  private func rounded(_ sums: [Int], _ months: [Day], _ parties: [String]) -> [RotationDetails.MonthlyCost] {
    let width = Item.allCases.count
    var upTo = Array(repeating: 0, count: parties.count * width)
    var result: [RotationDetails.MonthlyCost] = []
    for (month, first) in months.enumerated() {
      for (party, name) in parties.enumerated() {
        for item in Item.allCases {
          let place = party * width + item.rawValue
          let before = RotationMonths.cents(upTo[place])
          upTo[place] += sums[month * parties.count * width + place]
          let amount = RotationMonths.cents(upTo[place]) - before
          guard amount != 0 else { continue }
          result.append(.init(month: first, party: name, label: item.label, amount: Euro(cents: amount)))
        }
      }
    }
    return result
  }

  static func cents(_ thousandths: Int) -> Int { (thousandths + 500) / 1000 }

  static func fee(_ wish: TrainingWish) -> Int { min(max(wish.cost.cents, 0), 1_000_000_000_000) * 1000 }

  /// The months that the plan touches, and for each week the month of its Monday and how many of its days lie there.
  private var monthsOfWeeks: (list: [Day], days: [(month: Int, days: Int)]) {
    func first(of day: Day) -> Day { day.advanced(byDays: 1 - day.day) }
    var list: [Day] = []
    var days: [(month: Int, days: Int)] = []
    func index(_ month: Day) -> Int {
      if list.last != month { list.append(month) }
      return list.count - 1
    }
    for week in 0..<model.weeks {
      let monday = model.calendar.monday(of: week)
      let month = first(of: monday)
      let left = Day.length(ofMonth: monday.month, in: monday.year) - monday.day + 1
      days.append((index(month), min(7, left)))
      if left < 7 { _ = index(monday.advanced(byDays: left)) }
    }
    return (list, days)
  }

  private func mentorCost(_ block: SeekerPlan.Block) -> Int {
    guard block.activity != .idle, let position = model.positionIDs.firstIndex(of: block.position) else { return 0 }
    return model.positionRates[position]
      * (block.activity == .preparing ? model.mentorPreparing : model.mentorCovering)
  }
}
