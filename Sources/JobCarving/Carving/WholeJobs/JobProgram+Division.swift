/// How a program of whole jobs is divided: who gets a job, else who gets how much of which work.
extension JobProgram: DividedProgram {
  enum Division {
    case placed(group: Int)
    /// So many of an item and those like it, or more.
    case given(item: Int, group: Int, count: Int)
  }

  /// What lies nearer to whole than this counts as whole.
  static let leastPart = 0.002

  var division: Division? {
    let shares = shares
    var placed = Array(repeating: 0.0, count: classes.count)
    var given: [[Int: Double]] = classes.map { _ in [:] }
    for (column, part) in shares {
      placed[column.group] += part
      for item in column.items { given[column.group][alike.first[item], default: 0] += part }
    }
    var best: (weight: Double, division: Division)?
    func consider(_ amount: Double, _ weight: Double, _ division: Division) {
      let part = amount - amount.rounded(.down)
      let distance = min(part, 1 - part)
      guard distance > JobProgram.leastPart, distance * weight > best?.weight ?? 0 else { return }
      best = (distance * weight, division)
    }
    for group in classes.indices where classes[group].mandatory == 0 {
      consider(placed[group], 1, .placed(group: group))
    }
    if let best { return best.division }
    // Where long work goes decides more than where short work does.
    for group in classes.indices {
      for item in given[group].keys.sorted() {
        let amount = given[group][item] ?? 0
        consider(
          amount, Double(model.items[item].minutes),
          .given(item: item, group: group, count: Int(amount.rounded(.down)) + 1))
      }
    }
    return best?.division
  }

  mutating func give(_ item: Int, to group: Int, count: Int = 1) {
    let items = alike.members[item]
    guard classes[group].agents.count == 1 else {
      for other in classes.indices where other != group { terms[other].barred.insert(item) }
      needed.insert(item)
      return
    }
    terms[group].required.formUnion(items.prefix(count))
    classes[group].mandatory = 1
    let taken = terms.map { terms in items.count(where: terms.required.contains) }
    let left = max(0, items.count - taken.reduce(0, +))
    for other in classes.indices where other != group {
      terms[other].barred.formUnion(items.dropFirst(taken[other] + left))
    }
  }

  var whole: [Column] { shares.filter { $0.part > 0.5 }.map(\.column) }

  mutating func restrict(_ division: Division, isFirst: Bool) {
    switch division {
    case .placed(let group):
      if isFirst { classes[group].mandatory += 1 } else { (classes[group].agents, classes[group].most) = ([], 0) }
    case .given(let item, let group, let count):
      if isFirst {
        give(item, to: group, count: count)
      } else {
        terms[group].barred.formUnion(alike.members[item].dropFirst(count - 1))
      }
    }
    regain()
  }

  /// Goes on with what jobs gain under the terms of now.
  mutating func regain() {
    for (index, column) in columns.enumerated() {
      let uses = program.columns[index]
      let isRefused = settled?.refused.contains(index) ?? false
      program.setGain(
        isRefused ? PackingProgram.worthless : gain(column, (uses.rows, uses.amounts)), of: index)
    }
    program.refresh()
    (isComplete, effort) = (false, .quick)
  }

  /// Of each class how many have a job in the solution: those first who have most of one.
  var choice: [CarvingChoice.Share] {
    guard case .value(let target) = goal else { return [] }
    var placed = Array(repeating: 0.0, count: classes.count)
    for (column, part) in shares { placed[column.group] += part }
    var most = placed.map { Int($0 + JobProgram.leastPart) }
    var left = zip(most, classes).reduce(target) { $0 - $1.0 * $1.1.weight }
    let order = classes.indices.sorted { a, b in
      let (x, y) = (placed[a] - Double(most[a]), placed[b] - Double(most[b]))
      return x != y ? x > y : a < b
    }
    for group in order where left > 0 && most[group] < classes[group].agents.count {
      most[group] += 1
      left -= classes[group].weight
    }
    return zip(classes, most).map { CarvingChoice.Share(agents: $0.agents, most: $1) }
  }
}
