import Testing

@testable import JobCarving

@Suite("Work that nothing tells apart")
struct AlikeWorkTests {
  /// Two tasks in parts of so many minutes each.
  private static func model(_ minutes: [[Int]]) -> CarvingModel {
    var model = CarvingModel()
    for (task, parts) in minutes.enumerated() {
      for part in parts {
        let piece = CarvingModel.Piece(
          task: task, minutes: part, kind: task, position: 0, freed: part, shares: SIMD4(repeating: 0), light: -1)
        model.items.append(
          CarvingModel.Item(
            pieces: model.pieces.count..<model.pieces.count + 1, minutes: part, freed: part, pinnedTo: -1,
            hasConflicts: false))
        model.pieces.append(piece)
      }
    }
    return model
  }

  @Test("Parts of one task with the same minutes are alike; of two tasks, or with a minute more, they are not")
  func parts() {
    let alike = AlikeWork(AlikeWorkTests.model([[60, 60, 59], [60, 60]]))
    #expect(alike.first == [0, 0, 2, 3, 3])
    #expect(alike.members == [[0, 1], [], [2], [3, 4], []])
    #expect(alike.canonical([1, 2, 4]) == [0, 2, 3])
    #expect(alike.canonical([4, 3, 1]) == [0, 3, 4])
    #expect(AlikeWork(count: 3).canonical([2, 1]) == [1, 2])
    #expect(alike.counts([1, 2, 4, 0]) == [0: 2, 2: 1, 3: 1])
    #expect(alike.apart([[0, 3], [0, 3], [0, 2]]) == [[0, 3], [1, 4], [2]])
    #expect(alike.longestFirst([2, 3, 0, 4, 1]) { [60, 60, 59, 60, 60][$0] } == [0, 1, 3, 4, 2])
    #expect(alike.nextOther(in: [2, 0, 1, 3, 4]) == [1, 3, 3, 5, 5])
  }

  @Test("What is pinned, was with somebody else, or is in another cover is not alike")
  func apart() {
    var model = AlikeWorkTests.model([[60, 60, 60, 60]])
    model.items[1].pinnedTo = 0
    #expect(AlikeWork(model).first == [0, 1, 0, 0])
    model.changeCost = 1
    model.formerAgent = [-1, -1, 2, -1]
    #expect(AlikeWork(model).first == [0, 1, 2, 0])
    model.lightCovers = [LightCover(items: [0], most: 0)]
    #expect(AlikeWork(model).first == [0, 1, 2, 3])
  }
}
