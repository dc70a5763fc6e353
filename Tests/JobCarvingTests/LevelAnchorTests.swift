import Testing

@testable import JobCarving

/// The levels mean something on every dimension.
@Suite struct LevelAnchorTests {
  @Test("Every dimension has its own sentences for 1, 3 and 5, none of them used twice, in both languages")
  func own() {
    for language in [0, 1] {
      let sentences = CapabilityDimension.allCases.flatMap { dimension in
        [1, 3, 5].map { language == 0 ? dimension.anchor($0).nl : dimension.anchor($0).en }
      }
      #expect(sentences.count == 96)
      #expect(Set(sentences).count == 96)
      #expect(sentences.allSatisfy { $0.count >= 8 })
    }
  }

  @Test("There are six general anchors, and levels outside the scale take the nearest")
  func general() {
    #expect(Set((0...5).map { CapabilityDimension.generalAnchor($0).en }).count == 6)
    #expect(CapabilityDimension.generalAnchor(-1) == CapabilityDimension.generalAnchor(0))
    #expect(CapabilityDimension.generalAnchor(9) == CapabilityDimension.generalAnchor(5))
  }

  @Test("The table has six rows for each of the 32 dimensions")
  func rows() { #expect(LevelAnchors.rows.count == 32 * 6) }
}
