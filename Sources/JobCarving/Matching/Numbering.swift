/// Numbers things from 0, in the order in which they are met first.
struct Numbering<Thing: Hashable> {
  private(set) var all: [Thing] = []
  private var numbers: [Thing: Int] = [:]

  mutating func number(_ thing: Thing) -> Int {
    if let known = numbers[thing] { return known }
    numbers[thing] = all.count
    all.append(thing)
    return all.count - 1
  }

  func known(_ thing: Thing) -> Int? { numbers[thing] }
}
