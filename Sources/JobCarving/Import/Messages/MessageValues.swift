import Interchange

/// Values as messages write them.
extension MessageNode {
  /// Whole minutes of a number of hours; `nil` when it is no number or more than a week holds.
  static func minutes(ofHours text: String?) -> Int? {
    guard let text, case .success(let hundredths) = DecimalText.units(of: text, scale: 100),
      (0...168_00).contains(hundredths)
    else { return nil }
    return (hundredths * 60 + 50) / 100
  }

  /// Minutes a week of `StaffingShift`: a weekly number of hours, or a daily one by the days a week.
  func shiftMinutes(daysPerWeek: String?, _ remarks: inout [Phrase]) -> Int? {
    for shift in all("StaffingShift") {
      guard let hours = MessageNode.minutes(ofHours: shift.value("Hours")), hours > 0 else { continue }
      let period = shift.attribute("shiftPeriod")?.lowercased() ?? ""
      switch period {
      case "weekly": return hours
      case "daily":
        if let days = daysPerWeek.flatMap({ Int($0) }), (1...7).contains(days) { return hours * days }
        remarks.append(MessageTexts.unknownPeriod("daily"))
      default: remarks.append(MessageTexts.unknownPeriod(period))
      }
    }
    return nil
  }

  /// Minutes a week of `workingPeriods`: so many hours in so many weeks.
  func workingPeriodMinutes(_ remarks: inout [Phrase]) -> Int? {
    for period in all("workingPeriods") {
      guard let hours = MessageNode.minutes(ofHours: period.value("workDuration", "value")) else { continue }
      let unit = period.value("workDuration", "unitCode")?.lowercased() ?? "hours"
      let base = period.value("baseDuration", "unitCode")?.lowercased() ?? "weekly"
      let count = period.value("baseDuration", "value").flatMap { Int($0) } ?? 1
      guard unit.hasPrefix("hour"), base.hasPrefix("week"), (1...52).contains(count) else {
        remarks.append(MessageTexts.unknownPeriod("\(unit) / \(base)"))
        continue
      }
      return hours / count
    }
    return nil
  }

  /// The first hourly rate in euros of this type for regular hours.
  func hourlyRate(_ type: String) -> Euro? {
    for rate in all("Rates") where rate.attribute("rateType")?.lowercased() == type {
      guard let amount = rate.first("Amount") else { continue }
      let period = (amount.attribute("rateAmountPeriod") ?? "").lowercased()
      let classification = rate.value("CustomerRateClassification", "IdValue")?.lowercased() ?? "regular"
      let multiplier = rate.value("Multiplier") ?? "100"
      guard period.contains("hourly"), (amount.attribute("currency") ?? "EUR") == "EUR", classification == "regular",
        multiplier == "100"
      else { continue }
      if let euro = MessageNode.euro(amount.ownValue) { return euro }
    }
    return nil
  }

  /// The first hourly amount of version 2 that is paid to the worker, or billed to the customer.
  func payRate(billed: Bool) -> Euro? {
    for rate in all("payRates") {
      let isBilled = rate.value("toBeBilled") == "true"
      let isPaid = rate.value("toBePaid") == "true"
      guard billed ? isBilled && !isPaid : isPaid,
        rate.value("intervalCode")?.lowercased().hasPrefix("hourly") ?? false,
        rate.value("amount", "currency") ?? "EUR" == "EUR", rate.value("multiplier") ?? "100" == "100"
      else { continue }
      if let euro = MessageNode.euro(rate.value("amount", "value")) { return euro }
    }
    return nil
  }

  static func euro(_ text: String?) -> Euro? {
    guard let text, case .success(let cents) = DecimalText.units(of: text, scale: 100), (1...1000_00).contains(cents)
    else { return nil }
    return Euro(cents: cents)
  }

  /// Names of licences and certificates; a category such as B goes with them, a number of the document never.
  func licenceNames() -> [String] {
    every("LicensesAndCertifications", "LicenseOrCertification").compactMap { licence in
      guard let name = licence.value("Name") else { return nil }
      guard let category = licence.value("Id"), category.count <= 2, category.first?.isLetter ?? false,
        !name.uppercased().hasSuffix(" \(category.uppercased())")
      else { return MessageNode.word(name) }
      return MessageNode.word("\(name) \(category)")
    }
  }

  /// Names of competencies; the level of working and thinking is no competency.
  func competencyNames() -> [String] {
    every("Qualifications", "Competency").compactMap { competency in
      let name = competency.attribute("name") ?? competency.attribute("description")
      guard let name, !name.isEmpty, name != "WorkingAndThinkingLevel" else { return nil }
      return MessageNode.word(name)
    }
  }

  /// A name that can stand in a list.
  static func word(_ text: String) -> String {
    String(text.map { ";,|".contains($0) || $0.isNewline ? " " : $0 }.prefix(120)).split(separator: " ").joined(
      separator: " ")
  }

  /// The level of education where it is written in words; codes of code lists are not guessed at.
  func educationLevel() -> Int? {
    for competency in every("Qualifications", "Competency")
    where competency.attribute("name") == "WorkingAndThinkingLevel" {
      switch competency.attribute("description").map(NameFolding.fold) {
      case "wo", "universiteit": return 6
      case "hbo": return 5
      case "mbo4": return 4
      case "mbo3": return 3
      case "mbo2": return 2
      case "mbo1": return 1
      default: continue
      }
    }
    return nil
  }

  /// Identifiers with their owner: the customer's 123 is another person than the supplier's 123.
  static func keys(_ nodes: [MessageNode]) -> [String] {
    nodes.compactMap { node in
      guard let value = node.ownValue else { return nil }
      let owner = (node.attribute("idOwner") ?? node.value("schemeAgencyId") ?? "").lowercased()
      let side = owner.contains("customer") ? "customer" : "supplier"
      return "\(side):\(value)"
    }
  }
}

extension WeekWindows {
  /// The rest of the week.
  var complement: WeekWindows {
    var result: [Span] = []
    var at = 0
    for span in spans {
      if span.start > at { result.append(Span(start: at, end: span.start)) }
      at = span.end
    }
    if at < WeekWindows.minutesPerWeek { result.append(Span(start: at, end: WeekWindows.minutesPerWeek)) }
    return WeekWindows(result)
  }
}
