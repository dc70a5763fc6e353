import Foundation
import Interchange

/// Which position does an activity: its lane, else its pool, else its process.
///
/// A lane without a name leaves it to the lane or pool round it. Lanes of one name are one position, also in several
/// models; only when two pools of one model have such lanes, they are two, with the pool as department. A process that
/// has no pool is done by whoever calls it, when one calls it.
struct BPMNPositions {
  struct Place {
    var key: String
    var name: String
    var department: String
  }

  private let model: BPMNModel
  private let lanes: [Int?]
  private var poolOfProcess: [Int: String] = [:]
  private var callers: [Int: Int] = [:]
  /// Folded names of lanes that occur in more than one process.
  private var shared: Set<String> = []

  init(_ model: BPMNModel) {
    self.model = model
    lanes = model.lanesOfActivities()
    var indexOfProcess: [String: Int] = [:]
    for (index, process) in model.processes.enumerated() where indexOfProcess[process.id] == nil {
      indexOfProcess[process.id] = index
    }
    for participant in model.participants where !participant.name.isEmpty {
      if let process = indexOfProcess[participant.process], poolOfProcess[process] == nil {
        poolOfProcess[process] = participant.name
      }
    }
    for (index, activity) in model.activities.enumerated() where activity.kind == .callActivity {
      if let process = indexOfProcess[activity.calls], callers[process] == nil { callers[process] = index }
    }
    var processOfName: [String: Int?] = [:]
    for lane in lanes.compactMap({ $0 }).map({ model.lanes[$0] }) where !lane.name.isEmpty {
      let name = NameFolding.fold(lane.name)
      if let other = processOfName[name], other != lane.process { shared.insert(name) }
      processOfName[name] = lane.process
    }
  }

  func position(of activity: Int) -> Place {
    var current = activity
    // Processes may call each other in a circle.
    for _ in 0...model.processes.count {
      var lane = lanes[current]
      while let index = lane, model.lanes[index].name.isEmpty { lane = model.lanes[index].parent }
      if let lane {
        let key = NameFolding.fold(model.lanes[lane].name)
        let pool = model.lanes[lane].process.flatMap { poolOfProcess[$0] } ?? ""
        if shared.contains(key), !pool.isEmpty {
          return Place(key: key + " " + NameFolding.fold(pool), name: model.lanes[lane].name, department: pool)
        }
        return Place(key: key, name: model.lanes[lane].name, department: "")
      }
      guard let process = model.activities[current].process else { break }
      if let pool = poolOfProcess[process] { return Place(key: NameFolding.fold(pool), name: pool, department: "") }
      guard let caller = callers[process], model.activities[caller].process != process else { break }
      current = caller
    }
    let process = model.activities[activity].process.map { model.processes[$0].name } ?? ""
    let name = process.isEmpty ? fileName : process
    return Place(key: NameFolding.fold(name), name: name, department: "")
  }

  /// The pool or process and the sub-processes round an activity, from outside to inside.
  func process(of activity: BPMNModel.Activity) -> String {
    let outer = activity.process.map { process in
      model.processes[process].name.isEmpty ? poolOfProcess[process] ?? "" : model.processes[process].name
    }
    return ([outer ?? ""] + model.path(of: activity)).filter { !$0.isEmpty }.joined(separator: " / ")
  }

  private var fileName: String { ((model.file as NSString).lastPathComponent as NSString).deletingPathExtension }
}
