/// The kinds of staffing message (berichtsoorten), told by the root of XML and by the members of JSON.
enum MessageKind: String, Sendable, CaseIterable {
  case staffingOrder = "StaffingOrder"
  case humanResource = "HumanResource"
  case assignment = "Assignment"
  case timecard = "TimeCard"
  case positionOpening = "PositionOpeningNL"
  case candidate = "CandidateNL"
  case vacancyResponse = "VacancyResponseNL"
  case positionHeader = "StaffingPositionHeader"
  case planningRequest = "PlanningRequest"
  case planningConstraints = "PlanningConstraints"
  case planningAssignment = "PlanningAssignment"
  case payEquity = "InquiryPayEquity"

  init?(_ root: MessageNode) {
    if !root.name.isEmpty {
      let name = root.name.lowercased()
      guard let kind = MessageKind.allCases.first(where: { $0.rawValue.lowercased() == name }) else { return nil }
      self = kind
      return
    }
    let keys = Set(root.children.map(\.name))
    guard let match = MessageKind.byMembers.first(where: { $0.members.allSatisfy(keys.contains) }) else { return nil }
    self = match.kind
  }

  /// In this order, for a planning assignment has all that a planning request has, and more.
  private static let byMembers: [(kind: MessageKind, members: [String])] = [
    (.timecard, ["timeInterval"]),
    (.planningConstraints, ["worker", "periodicAvailabilityLine"]),
    (.planningConstraints, ["worker", "singleAvailabilityLine"]),
    (.planningAssignment, ["assignedWorker", "positionProfile", "periodicPlanningLine"]),
    (.planningAssignment, ["assignedWorker", "positionProfile", "singlePlanningLine"]),
    (.planningRequest, ["positionProfile", "periodicPlanningLine"]),
    (.planningRequest, ["positionProfile", "singlePlanningLine"]),
    (.payEquity, ["remuneration"]),
    (.payEquity, ["remunerations"]),
    (.payEquity, ["labourAgreements"]),
    (.staffingOrder, ["orderType", "positionProfile"]),
    (.assignment, ["assignedWorker", "positionProfile"]),
    (.humanResource, ["humanResourceId"]),
  ]
}

extension MessageNode {
  /// The standard and version by the namespaces of the message, the most telling one last.
  var standard: String? {
    var found: [String] = []
    func visit(_ node: MessageNode) {
      if let uri = node.namespace, let known = MessageNamespace.byURI[uri], !found.contains(known.standard) {
        found.append(known.standard)
      }
      for child in node.children { visit(child) }
    }
    visit(self)
    return found.last { $0.hasPrefix("SETU") } ?? found.first
  }
}
