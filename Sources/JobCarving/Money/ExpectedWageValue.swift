import Foundation
import Interchange
import Legislation

/// The performance that may be expected in a job nobody has worked in yet, by main task.
///
/// The band moves the expected pace up and down by the scenario's percentage points; that the pace alone carries the
/// band is ours.
enum ExpectedWageValue {
  static func tasks(of bundle: Bundle, band: Int) -> [ExpectedTask] {
    func fraction(_ percent: Int) -> Decimal { Decimal(min(100, max(1, percent))) / 100 }
    return mainTasks(of: bundle).map { group in
      ExpectedTask(
        name: group.name, share: Decimal(group.share) / 10_000,
        pace: PerformanceBand(
          low: fraction(group.performance.pace - band), likely: fraction(group.performance.pace),
          high: fraction(group.performance.pace + band)),
        quality: PerformanceBand(fraction(group.performance.quality)),
        netWorkTime: PerformanceBand(fraction(group.performance.netWorkTime)))
    }
  }

  private struct Group {
    var name: String
    var performance: CapabilityProfile.Performance
    var minutes: Int
    /// Hundredths of a percent of the job; all groups together 10,000.
    var share = 0
  }

  /// Tasks with the same expected performance make one main task, at most five: the smallest join the group that is
  /// nearest in performance, which takes the mean by minutes.
  private static func mainTasks(of bundle: Bundle) -> [Group] {
    var groups: [Group] = []
    for part in bundle.parts where part.personMinutes > 0 {
      let performance = bundle.person.performance(on: part.task)
      let name = part.task.kind.isEmpty ? part.task.name : part.task.kind
      if let index = groups.firstIndex(where: { $0.performance == performance }) {
        groups[index].minutes += part.personMinutes
        if !groups[index].name.contains(name), groups[index].name.count < 60 { groups[index].name += ", \(name)" }
      } else {
        groups.append(Group(name: name, performance: performance, minutes: part.personMinutes))
      }
    }
    let total = groups.reduce(0) { $0 + $1.minutes }
    groups.sort { ($1.minutes, $0.name) < ($0.minutes, $1.name) }
    // The law's least size of a main task is 1/16 of the week.
    while groups.count > 1, let last = groups.last, groups.count > 5 || last.minutes * 16 < total {
      groups.removeLast()
      let nearest = groups.indices.min {
        abs(groups[$0].performance.millionths - last.performance.millionths)
          < abs(groups[$1].performance.millionths - last.performance.millionths)
      }
      guard let nearest else { break }
      groups[nearest] = joined(groups[nearest], last)
    }
    var left = 10_000
    for index in groups.indices.dropFirst() {
      groups[index].share = groups[index].minutes * 10_000 / max(1, total)
      left -= groups[index].share
    }
    if !groups.isEmpty { groups[0].share = left }
    return groups
  }

  private static func joined(_ a: Group, _ b: Group) -> Group {
    let minutes = a.minutes + b.minutes
    func mean(_ x: Int, _ y: Int) -> Int { (x * a.minutes + y * b.minutes + minutes / 2) / minutes }
    return Group(
      name: a.name.count < 60 ? "\(a.name), \(b.name)" : a.name,
      performance: .init(
        pace: mean(a.performance.pace, b.performance.pace),
        quality: mean(a.performance.quality, b.performance.quality),
        netWorkTime: mean(a.performance.netWorkTime, b.performance.netWorkTime)), minutes: minutes)
  }
}
