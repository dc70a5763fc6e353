import Testing

@testable import JobCarving

@Suite("Light work that leaves a position in whole pieces")
struct LightCoverTests {
  @Test("No set of work that keeps enough light work has more of a cover than it allows")
  func everySetOfWork() throws {
    var (looked, covers) = (0, 0)
    for seed in 0..<400 {
      let features: CarvingFixture.Features = seed % 2 == 0 ? [.donors] : [.donors, .bonds, .parts]
      let model = try CarvingFixture.random(
        seed: UInt64(seed) &* 15_485_863, features, tasks: 6, people: 1, positions: 1 + seed % 2
      ).problem().model
      guard model.items.count <= 10, !model.lightCovers.isEmpty else { continue }
      looked += 1
      covers += model.lightCovers.count
      for mask in 0..<1 << model.items.count {
        let gone = Set(model.items.indices.filter { mask & 1 << $0 != 0 })
        guard LightCoverTests.keepsDonors(model, gone) else { continue }
        for cover in model.lightCovers {
          #expect(cover.items.count { gone.contains($0) } <= cover.most, "seed \(seed), \(gone.sorted())")
        }
      }
    }
    #expect(looked > 20 && covers >= looked)
  }

  private static func keepsDonors(_ model: CarvingModel, _ gone: Set<Int>) -> Bool {
    var moved = Array(repeating: (all: 0, light: 0, known: 0), count: model.donors.count)
    for item in gone {
      for piece in model.pieces[model.items[item].pieces] {
        moved[piece.position].all += piece.minutes
        if piece.light > 0 { moved[piece.position].light += piece.minutes }
        if piece.light >= 0 { moved[piece.position].known += piece.minutes }
      }
    }
    return zip(model.donors, moved).allSatisfy { donor, moved in
      moved.all == 0
        || moved.all <= donor.movable && donor.keepsLight(lightMoved: moved.light, knownMoved: moved.known)
    }
  }

  @Test("Two long pieces of light work that are twelve minutes too much together cannot both leave")
  func twoLongPieces() {
    var model = CarvingModel()
    for (index, (minutes, light)) in [(432, 1), (648, 1), (2040, 0)].enumerated() {
      model.pieces.append(
        CarvingModel.Piece(
          task: index, minutes: minutes, kind: 0, position: 0, freed: 0, shares: SIMD4(repeating: 0), light: Int8(light)
        ))
      model.items.append(
        CarvingModel.Item(pieces: index..<index + 1, minutes: minutes, freed: 0, pinnedTo: -1, hasConflicts: false))
    }
    // Ten percent of what stays has to be light: of 10,800 minutes 3,120 leave at most, and 768 light ones stay.
    model.donors = [
      CarvingModel.Donor(
        movable: 5400, listed: 10_800, lightNumerator: 10, lightDenominator: 100, light: 1836, known: 10_800, tasks: 25,
        minimumTasks: 3)
    ]
    let covers = LightCover.covers(of: model)
    #expect(covers.count == 1)
    #expect(covers.first?.items == [0, 1])
    #expect(covers.first?.most == 1)
    model.donors[0].light = 1848
    #expect(LightCover.covers(of: model).isEmpty)
  }
}
