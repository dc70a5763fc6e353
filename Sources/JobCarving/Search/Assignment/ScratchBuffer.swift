/// Working memory of a search: a fixed number of values without bounds checks, freed with its owner.
///
/// The inner loops of the search read and write these millions of times a second; every index comes from the problem's
/// own sizes.
final class ScratchBuffer<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(_ count: Int, _ value: Element) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: max(1, count))
  }

  convenience init(_ values: [Element], _ value: Element) {
    self.init(values.count, value)
    for (index, element) in values.enumerated() { base[index] = element }
  }

  deinit { base.deallocate() }

  func copy(from other: ScratchBuffer<Element>) { base.update(from: other.base, count: count) }

  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
