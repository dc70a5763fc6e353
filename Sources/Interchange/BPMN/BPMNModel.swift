/// A BPMN 2.0 process model as far as it tells who does what (procesmodel): pools, lanes, activities and what links them.
///
/// Identifiers are those of the file; names have their white space drawn together, for tools break lines in them.
package struct BPMNModel: Hashable, Sendable {
  /// Where an element begins: the line and column behind its start tag.
  package struct Place: Hashable, Sendable {
    package var line: Int
    package var column: Int
  }

  /// A pool (deelnemer).
  package struct Participant: Hashable, Sendable {
    package var id: String
    package var name: String
    /// The identifier of its process; empty for a pool without content.
    package var process: String
  }

  package struct Process: Hashable, Sendable {
    package var id: String
    package var name: String
  }

  /// A lane (baan), often a position or a department; lanes may hold lanes.
  package struct Lane: Hashable, Sendable {
    package var id: String
    package var name: String
    /// The lane round it, by position in `lanes`.
    package var parent: Int?
    package var process: Int?
    package var nodes: [String]
    package var place: Place
  }

  /// A sub-process, transaction or ad-hoc sub-process.
  package struct SubProcess: Hashable, Sendable {
    package var id: String
    package var name: String
    /// The sub-process round it, by position in `subProcesses`.
    package var parent: Int?
    package var process: Int?
  }

  package enum ActivityKind: String, CaseIterable, Sendable {
    case task, userTask, manualTask, serviceTask, scriptTask, businessRuleTask, sendTask, receiveTask, callActivity
  }

  package struct Activity: Hashable, Sendable {
    package var kind: ActivityKind
    package var id: String
    package var name: String
    package var process: Int?
    package var subProcess: Int?
    /// The model names people for it (performer, human performer, potential owner).
    package var hasPerformer: Bool
    /// What a call activity calls; empty for none.
    package var calls: String
    /// Data objects and stores that it reads or writes, by identifier.
    package var data: [String]
    package var place: Place
  }

  package struct Flow: Hashable, Sendable {
    package var source: String
    package var target: String
    package var place: Place
  }

  package var file: String
  package var participants: [Participant] = []
  package var processes: [Process] = []
  package var lanes: [Lane] = []
  package var subProcesses: [SubProcess] = []
  package var activities: [Activity] = []
  package var messageFlows: [Flow] = []
  package var sequenceFlows: [Flow] = []
  /// Reusable tasks that call activities name, by identifier.
  package var globalTasks: [String: ActivityKind] = [:]
  /// Names of data objects, data stores and references to them, by identifier; a reference without a name of its own
  /// has that of what it refers to.
  package var dataNames: [String: String] = [:]

  init(file: String) { self.file = file }

  /// The innermost lane that names the activity or the nearest sub-process round it; by position in `lanes`.
  package func lanesOfActivities() -> [Int?] {
    var depth: [Int] = []
    for lane in lanes { depth.append(lane.parent.map { depth[$0] + 1 } ?? 0) }
    var laneOfNode: [String: Int] = [:]
    for (index, lane) in lanes.enumerated() {
      for node in lane.nodes where laneOfNode[node].map({ depth[$0] < depth[index] }) ?? true {
        laneOfNode[node] = index
      }
    }
    return activities.map { activity in
      if let lane = laneOfNode[activity.id] { return lane }
      var around = activity.subProcess
      while let index = around {
        if let lane = laneOfNode[subProcesses[index].id] { return lane }
        around = subProcesses[index].parent
      }
      return nil
    }
  }

  /// The names of the sub-processes round an activity, from outside to inside; those without a name are left out.
  package func path(of activity: Activity) -> [String] {
    var names: [String] = []
    var around = activity.subProcess
    while let index = around {
      if !subProcesses[index].name.isEmpty { names.append(subProcesses[index].name) }
      around = subProcesses[index].parent
    }
    return names.reversed()
  }

  /// Which activities follow from which by message flows, as positions in `activities`, in the order of the file; and
  /// how many flows join no two activities.
  ///
  /// A flow that ends at an event or a gateway counts for the activities that come directly after it, one that starts
  /// there for those directly before it. One that would link more than a hundred pairs, or that leads past a thousand
  /// nodes, says nothing of any of them.
  package func messageDependencies() -> (pairs: [(source: Int, target: Int)], loose: Int) {
    var activity: [String: Int] = [:]
    for (index, item) in activities.enumerated() where activity[item.id] == nil { activity[item.id] = index }
    var (after, before): ([String: [String]], [String: [String]]) = ([:], [:])
    for flow in sequenceFlows {
      after[flow.source, default: []].append(flow.target)
      before[flow.target, default: []].append(flow.source)
    }
    func ends(from start: String, along next: [String: [String]]) -> [Int]? {
      var found: [Int] = []
      var seen: Set<String> = [start]
      var queue = [start]
      var read = 0
      while read < min(queue.count, 1000) {
        let node = queue[read]
        read += 1
        if let index = activity[node] {
          found.append(index)
          continue
        }
        for other in next[node] ?? [] where seen.insert(other).inserted { queue.append(other) }
      }
      return read < queue.count ? nil : found
    }
    var pairs: [(source: Int, target: Int)] = []
    var loose = 0
    for flow in messageFlows {
      guard let sources = ends(from: flow.source, along: before), let targets = ends(from: flow.target, along: after),
        (1...100).contains(sources.count * targets.count)
      else {
        loose += 1
        continue
      }
      for source in sources { for target in targets where source != target { pairs.append((source, target)) } }
    }
    return (pairs, loose)
  }
}
