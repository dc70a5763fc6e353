import Interchange

/// What stands in each column for people, and for training and cover.
extension ProjectFolderWriter {
  func personCell(_ person: CapabilityProfile, _ field: String) -> Cell {
    if let index = CapabilityDimension.levels.firstIndex(where: { $0.id == field }) {
      return person.levels[index].map { .number($0, scale: 10) } ?? .blank
    }
    if let index = CapabilityProfile.limitFields.firstIndex(of: field) { return whole(person.limits[index]) }
    return switch field {
    case "id": text(person.id)
    case "name": person.name == person.id ? .blank : text(person.name)
    case "how_many": number(person.count, unlessUsual: 1)
    case "hours_from": person.minimumIsMissing ? .blank : hours(person.minimumMinutes)
    case "hours_to": person.maximumIsMissing ? .blank : hours(person.maximumMinutes)
    case "hours_per_day": person.maximumMinutesPerDay.map(hours) ?? .blank
    case "availability": windows(person.availability)
    case "birth_year": whole(person.birthYear)
    case "support_group": word(person.supportGroup.rawValue, InputSchemas.people, field)
    case "instrument": word(person.instrument.rawValue, InputSchemas.people, field)
    case "hourly_wage": person.hourlyWage.map(euro) ?? .blank
    case "expected_pace": number(person.pace, unlessUsual: 100)
    case "expected_quality": number(person.quality, unlessUsual: 100)
    case "expected_net_time": number(person.netWorkTime, unlessUsual: 100)
    case "guidance_hours": person.guidanceMinutes == 0 ? .blank : hours(person.guidanceMinutes)
    case "one_off_cost": euro(person.oneOffCost, unlessUsual: .zero)
    case "weight": number(person.weight, unlessUsual: 1)
    case "licences": list(person.licences)
    case "wish": text(person.wish)
    case "at_least":
      list(person.atLeast.map { language == .dutch ? InputSchemas.levelNames[$0.rawValue] : $0.id })
    case "source": text(person.source)
    case "avoid": list(person.avoids.sorted().map { $0.name[language] })
    default: .blank
    }
  }

  func expectationCell(
    _ entry: (person: String, kind: String, value: CapabilityProfile.Performance), _ field: String
  ) -> Cell {
    switch field {
    case "person": text(entry.person)
    case "kind": text(entry.kind)
    case "pace": .number(entry.value.pace)
    case "quality": .number(entry.value.quality)
    case "net_time": .number(entry.value.netWorkTime)
    default: .blank
    }
  }

  func measureCell(_ entry: (person: String, measure: Measure), _ field: String) -> Cell {
    let measure = entry.measure
    return switch field {
    case "person": text(entry.person)
    case "point":
      switch measure.effect {
      case .raisesLevel(let dimension, _): column(dimension.id, InputSchemas.people)
      case .raisesLimit(let quantity, _):
        column(CapabilityProfile.limitFields[quantity.rawValue], InputSchemas.people)
      case .lifts(let condition): text(condition.name[language])
      }
    case "kind": word(measure.kind.rawValue, InputSchemas.measures, field)
    case "raises_by":
      switch measure.effect {
      case .raisesLevel(_, let tenths): .number(tenths, scale: 10)
      case .raisesLimit(_, let amount): .number(amount)
      case .lifts: .blank
      }
    case "description": text(measure.description)
    case "one_off_cost": euro(measure.oneOffCost, unlessUsual: .zero)
    case "yearly_cost": euro(measure.yearlyCost, unlessUsual: .zero)
    default: .blank
    }
  }

  func trainingCell(_ wish: TrainingWish, _ field: String) -> Cell {
    switch field {
    case "id": text(wish.id)
    case "employee": text(wish.employee)
    case "position": text(wish.position)
    case "course": text(wish.course)
    case "qualification": text(wish.qualification)
    case "weeks": .number(wish.durationWeeks)
    case "hours_away": hours(wish.minutesAwayPerWeek)
    case "contract_hours": hours(wish.contractMinutes)
    case "earliest_start": day(wish.earliestStart)
    case "latest_start": day(wish.latestStart)
    case "start_days": list(wish.startDays.map(\.description))
    case "break_weeks": list(wish.breakWeeks.map(\.description))
    case "school_calendar": text(wish.schoolCalendar)
    case "team": text(wish.team)
    case "priority": number(wish.priority, unlessUsual: 1)
    case "cost": euro(wish.cost, unlessUsual: .zero)
    default: .blank
    }
  }

  func seekerCell(_ seeker: Seeker, _ field: String) -> Cell {
    switch field {
    case "id": text(seeker.id)
    case "profile": text(seeker.profile)
    case "available_from": day(seeker.availableFrom)
    case "available_to": day(seeker.availableTo)
    case "contract_weeks": whole(seeker.contractWeeks)
    case "hours_from": hours(seeker.minimumMinutes)
    case "hours_to": hours(seeker.maximumMinutes)
    case "preparation":
      list(seeker.preparationWeeks.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
    case "travel": list(seeker.travelMinutes.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
    case "travel_limit": whole(seeker.longestTravel)
    case "distance": list(seeker.distance.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
    default: .blank
    }
  }

  func mentorCell(_ mentor: Mentor, _ field: String) -> Cell {
    switch field {
    case "id": text(mentor.id)
    case "positions": list(mentor.positions)
    case "hours_per_week": hours(mentor.minutesPerWeek)
    case "available_from": day(mentor.availableFrom)
    case "available_to": day(mentor.availableTo)
    default: .blank
    }
  }

  func schoolPeriodCell(_ period: SchoolPeriod, _ field: String) -> Cell {
    switch field {
    case "calendar": text(period.calendar)
    case "kind": word(period.kind.rawValue, InputSchemas.schoolCalendar, field)
    case "from": day(period.from)
    case "to": day(period.to)
    case "note": text(period.note)
    default: .blank
    }
  }

  func decisionCell(_ decision: SignalDecision, _ field: String) -> Cell {
    switch field {
    case "person": text(decision.person)
    case "task": text(decision.task)
    case "point": text(decision.point)
    case "decision": text(decision.text)
    case "by": text(decision.by)
    case "date": day(decision.date)
    default: .blank
    }
  }

  /// The word of a choice in the language: the schema names the canonical word first and its Dutch form after it.
  func word(_ canonical: String, _ schema: RecordSchema, _ field: String) -> Cell {
    guard case .choice(let options)? = schema.fields.first(where: { $0.name == field })?.kind,
      let option = options.first(where: { $0[0] == canonical })
    else { return .text(canonical) }
    return .text(language == .dutch && option.count > 1 ? option[1] : option[0])
  }

  /// Blank where a blank means the same.
  func number(_ value: Int, unlessUsual usual: Int) -> Cell { value == usual ? .blank : .number(value) }
  func euro(_ amount: Euro, unlessUsual usual: Euro) -> Cell { amount == usual ? .blank : euro(amount) }

  private func column(_ name: String, _ schema: RecordSchema) -> Cell {
    let field = schema.fields.first { $0.name == name }
    return .text(language == .dutch ? field?.dutch ?? name : name)
  }
}
