import Interchange

/// What each kind of message tells, by element name.
enum MessageMapping {
  static func records(_ kind: MessageKind, _ root: MessageNode) -> MessageRecords {
    switch kind {
    case .staffingOrder: root.contains("positionProfile") ? profileOrder(root) : order(root)
    case .assignment: root.contains("positionProfile") ? profileOrder(root) : assignment(root)
    case .humanResource: humanResource(root)
    case .positionOpening: opening(root)
    case .candidate: candidate(root)
    case .positionHeader: header(root)
    case .planningRequest, .planningAssignment: planning(root)
    case .planningConstraints: constraints(root)
    case .payEquity: payEquity(root)
    case .timecard: remark(MessageTexts.timecard(root.timeIntervals))
    case .vacancyResponse: remark(MessageTexts.vacancyResponse)
    }
  }

  private static func remark(_ phrase: Phrase) -> MessageRecords {
    var records = MessageRecords()
    records.remarks.append(phrase)
    return records
  }

  /// An order of version 1: one position with what it does, for how many people and hours.
  private static func order(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    let extra = root.first("UserArea", "StaffingOrderAdditionalNL")
    let quantity = root.value("PositionQuantity").flatMap { Int($0) } ?? 1
    for node in root.all("StaffingPosition") {
      guard let header = node.first("PositionHeader"), var position = position(ofHeader: header) else { continue }
      position.department = department(root)
      position.minutes = node.shiftMinutes(daysPerWeek: extra?.value("DaysPerWeek"), &records.remarks)
      position.quantity = (1...10_000).contains(quantity) ? quantity : 1
      position.hourlyCost = node.hourlyRate("bill")
      position.place = node.value("WorkSite", "WorkSiteName")
      if let resume = extra?.first("StructuredXMLResume") {
        position.licences = resume.licenceNames()
        position.level = resume.educationLevel()
      }
      records.positions.append(position)
    }
    return records
  }

  private static func department(_ root: MessageNode) -> String? {
    let requirements = root.first("CustomerReportingRequirements")
    return requirements?.value("DepartmentName") ?? requirements?.value("DepartmentCode")
  }

  private static func position(ofHeader header: MessageNode) -> MessagePosition? {
    let id = header.value("JobId") ?? header.value("PositionId")
    guard var position = MessagePosition(id: id, title: header.value("PositionTitle")) else { return nil }
    if let text = header.value("PositionDescription") { position.tasks = [text] }
    return position
  }

  private static func header(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    if let position = position(ofHeader: root) { records.positions.append(position) }
    return records
  }

  /// An order or assignment of version 2, where both have a position profile.
  private static func profileOrder(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    guard let profile = root.first("positionProfile"), var position = position(ofProfile: profile) else {
      return records
    }
    position.minutes = profile.workingPeriodMinutes(&records.remarks)
    position.hourlyCost = root.payRate(billed: true)
    let workers = MessageNode.keys(root.every("assignedWorker", "workerId"))
    if !workers.isEmpty {
      position.workers = [workers]
      var person = MessagePerson(keys: workers)
      person.minimumMinutes = position.minutes
      person.maximumMinutes = position.minutes
      person.hourlyWage = root.payRate(billed: false)
      records.people.append(person)
    }
    records.positions.append(position)
    return records
  }

  static func position(ofProfile profile: MessageNode) -> MessagePosition? {
    guard var position = MessagePosition(id: profile.value("positionId"), title: profile.value("positionTitle")) else {
      return nil
    }
    position.tasks = profile.all("positionTask").compactMap { $0.value("description") }
    if position.tasks.isEmpty, let text = profile.value("workDescription") { position.tasks = [text] }
    position.place = profile.value("positionLocation", "name")
    for node in profile.all("positionQualifications") {
      position.licences += node.every("licenses", "name").compactMap(\.ownValue).map(MessageNode.word)
      position.licences += node.every("positionCompetencies", "competencyName").compactMap(\.ownValue).map(
        MessageNode.word)
    }
    return position
  }

  /// An assignment of version 1: a person, and the position as far as it is named.
  private static func assignment(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    let extra = root.first("UserArea", "AssignmentAdditionalNL")
    let minutes = root.shiftMinutes(daysPerWeek: nil, &records.remarks)
    let reference = root.first("ReferenceInformation")
    let workers = MessageNode.keys(reference?.all("HumanResourceId") ?? [])
    if var position = MessagePosition(
      id: extra?.value("JobId") ?? reference?.value("PositionId"), title: extra?.value("JobTitle"))
    {
      position.department = department(root)
      position.minutes = minutes
      position.hourlyCost = root.hourlyRate("bill")
      position.place = extra?.value("StaffingWorkSite", "WorkSiteName")
      if !workers.isEmpty { position.workers = [workers] }
      records.positions.append(position)
    }
    if !workers.isEmpty {
      var person = MessagePerson(keys: workers)
      let contract = extra?.first("HumanResourceInformation", "ContractStaffingShift")
      let isWeekly = contract?.attribute("contractShiftPeriod")?.lowercased() ?? "weekly" == "weekly"
      person.minimumMinutes =
        (isWeekly ? MessageNode.minutes(ofHours: contract?.value("MinimumHours")) : nil) ?? minutes
      person.maximumMinutes =
        (isWeekly ? MessageNode.minutes(ofHours: contract?.value("MaximumHours")) : nil) ?? minutes
      person.hourlyWage = root.hourlyRate("pay")
      if !person.tellsNothing { records.people.append(person) }
    }
    return records
  }

  /// A person who is offered or assigned.
  private static func humanResource(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    let extra = root.first("UserArea", "HumanResourceAdditionalNL")
    var person = MessagePerson(keys: MessageNode.keys(root.all("HumanResourceId")))
    let minutes = extra?.shiftMinutes(daysPerWeek: extra?.value("DaysPerWeek"), &records.remarks)
    person.minimumMinutes = minutes
    person.maximumMinutes = minutes
    person.birthYear = year(extra?.value("BirthDate"))
    person.hourlyWage = root.hourlyRate("pay")
    if let resume = root.first("Profile", "Resume", "StructuredXMLResume") {
      person.licences = resume.licenceNames() + resume.competencyNames()
    }
    if let dates = root.first("ResourceInformation", "AvailabilityDate") {
      period(dates.value("AvailabilityStartDate"), dates.value("AvailabilityEndDate"), &records.remarks)
    }
    if !person.tellsNothing { records.people.append(person) }
    return records
  }

  /// A profile that a person has placed.
  private static func candidate(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    var person = MessagePerson(keys: MessageNode.keys(root.every("CandidateRecordInfoNL", "Id")))
    guard let profile = root.first("CandidateProfile") else { return records }
    let preferred = profile.first("PreferredPositionNL")
    person.minimumMinutes = MessageNode.minutes(ofHours: preferred?.value("HoursPerWeek", "Minimum"))
    person.maximumMinutes = MessageNode.minutes(ofHours: preferred?.value("HoursPerWeek", "Maximum"))
    person.wish = preferred?.value("DesiredProfessionName", "Name")
    person.birthYear = year(
      profile.value("PersonalData", "PersonDescriptors", "BiologicalDescriptors", "DateOfBirth"))
    let spans = profile.every("AvailabilityInfo", "AvailableHours", "AvailableHoursPerDay").compactMap { line in
      line.value("Day").flatMap { Int($0) }.flatMap { (1...7).contains($0) ? weekdays[$0 - 1] : nil }
        .flatMap { window($0, line.value("StartTime"), line.value("EndTime")) }
    }
    if !spans.isEmpty { person.availability = WeekWindows(spans.flatMap(\.spans)) }
    if let dates = profile.first("AvailabilityInfo", "AvailabilityDates") {
      period(dates.value("StartDate"), dates.value("EndDate"), &records.remarks)
    }
    if let resume = root.first("Resume", "StructuredXMLResume") {
      person.licences = resume.licenceNames() + resume.competencyNames()
    }
    if root.contains("DisabilityInfo") { records.remarks.append(MessageTexts.noDiagnosis) }
    if !person.tellsNothing { records.people.append(person) }
    return records
  }

  /// A vacancy.
  private static func opening(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    guard let profile = root.first("PositionProfileNL"), let detail = profile.first("PositionDetail"),
      var position = MessagePosition(
        id: root.value("PositionRecordInfo", "Id"),
        title: detail.value("PositionTitle") ?? detail.value("FunctionName", "Name"))
    else { return records }
    position.employer = profile.value("Organization", "OrganizationName")
    if let text = detail.value("FunctionDescription") { position.tasks = [text] }
    let least = MessageNode.minutes(ofHours: detail.value("HoursPerWeek", "Minimum"))
    let most = MessageNode.minutes(ofHours: detail.value("HoursPerWeek", "Maximum"))
    position.minutes = least ?? most
    if let least, let most, least != most { records.remarks.append(MessageTexts.hoursRange(least, most)) }
    if let number = root.value("NumberToFill").flatMap({ Int($0) }), (1...10_000).contains(number) {
      position.quantity = number
    }
    position.place = detail.value("PhysicalLocation", "Area", "Value")
    if let requirements = detail.first("Requirements") {
      position.licences = requirements.licenceNames()
      position.level = requirements.educationLevel()
    }
    records.positions.append(position)
    return records
  }

  /// Pay of comparable staff: the positions it names; salary scales have no place in a project folder.
  private static func payEquity(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    records.positions = root.all("positionProfile").compactMap(position(ofProfile:))
    records.remarks.append(MessageTexts.payEquity)
    return records
  }

  static func year(_ text: String?) -> Int? {
    text.flatMap { Day(String($0.prefix(10))) }.flatMap { (1900...2100).contains($0.year) ? $0.year : nil }
  }

  private static func period(_ from: String?, _ to: String?, _ remarks: inout [Phrase]) {
    if from != nil || to != nil { remarks.append(MessageTexts.datesLeftOut(from ?? "…", to ?? "…")) }
  }

  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// One stretch of a day by the clock on the wall: a time zone behind the time is not looked at.
  static func window(_ day: String, _ from: String?, _ to: String?) -> WeekWindows? {
    guard let from, let to, from.count >= 5, to.count >= 5 else { return nil }
    return WeekWindows("\(day.lowercased()) \(from.prefix(5))-\(to.prefix(5))")
  }
}

extension MessageNode {
  fileprivate var timeIntervals: Int {
    let direct = all("timeInterval").count
    return direct > 0 ? direct : every("ReportedTime", "TimeInterval").count
  }
}
