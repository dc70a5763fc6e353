/// The longest work that few may have: who has how much of it in a relaxed plan, as a mean over the last steps, and who may
/// have it still.
struct LongestWork {
  let items: [Int]
  /// Classes that may not have an item, by item.
  var barred: [Int: Set<Int>] = [:]
  /// Work that somebody has to have.
  var required: Set<Int> = []
  private let classes: Int
  /// By item, then class.
  private var parts: [Double]

  private static let most = 32
  /// Where more classes may have it, it goes from one to the other and nothing is gained by asking who has it.
  private static let mostTakers = 6
  /// As part of what people work on average.
  private static let leastPartOfContract = 3

  /// - Parameters:
  ///   - profiles: of each class.
  ///   - offered: the items that each class may have, one class after the other.
  init(_ model: CarvingModel, _ profiles: [Int], offered: [Int32]) {
    let contract = profiles.reduce(0) { $0 + model.profiles[$1].maximum } / max(1, profiles.count)
    var takers = Array(repeating: 0, count: model.items.count)
    for item in offered { takers[Int(item)] += 1 }
    items = Array(
      model.items.indices
        .filter { (1...LongestWork.mostTakers).contains(takers[$0]) }
        .filter { LongestWork.leastPartOfContract * model.items[$0].minutes >= contract }
        .sorted { (model.items[$0].minutes, $1) > (model.items[$1].minutes, $0) }.prefix(LongestWork.most))
    classes = profiles.count
    parts = Array(repeating: 0, count: items.count * profiles.count)
  }

  /// Items of which not everybody may have what they could, or that somebody has to have.
  var decided: Set<Int> { required.union(barred.keys) }

  /// How much of the work, by its place in the list, a class has.
  func given(_ number: Int, _ place: Int) -> Double { parts[number * classes + place] }

  /// - Parameter holders: the class that has each item of the list in the newest plan, or −1.
  mutating func mix(_ holders: [Int32], share: Double) {
    for index in parts.indices { parts[index] *= 1 - share }
    for (number, holder) in holders.enumerated() where holder >= 0 { parts[number * classes + Int(holder)] += share }
  }
}
