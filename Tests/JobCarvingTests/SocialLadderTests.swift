import Testing

@testable import JobCarving

/// The example of the methods note (§8 item 2), with the norms of one size as the note has them.
@Suite struct SocialLadderTests {
  private let norms = [
    SocialLadder.Norm(employees: 45, steps: [34, 46, 74]), SocialLadder.Norm(employees: 50, steps: [30, 37, 68]),
  ]

  @Test("One full-time Wajong contract and one unemployed placement are 1.5625 fte: 3.125 percent of 50, first step")
  func example() {
    let ladder = SocialLadder(
      [.init(.wajong, .regular, minutes: 2400), .init(.unemployment, .placement, minutes: 2400)],
      fullTimeMinutes: 2400, fteHundredths: 5000)
    #expect(ladder.weightedFTE == 15_625)
    #expect(ladder.contribution == 31_250)
    #expect(ladder.step(employees: 50, norms: norms) == 1)
    // The stricter size below, and no norm at all.
    #expect(ladder.step(employees: 49, norms: norms) == 0)
    #expect(ladder.step(employees: 44, norms: norms) == nil)
  }

  @Test("Half the hours are half the contribution, and a person who is seconded out counts for nothing")
  func weights() {
    let half = SocialLadder([.init(.wsw, .regular, minutes: 1200)], fullTimeMinutes: 2400, fteHundredths: 1000)
    #expect(half.weightedFTE == 5000 && half.contribution == 50_000)
    let out = SocialLadder([.init(.wsw, .ownSecondedOut, minutes: 2400)], fullTimeMinutes: 2400, fteHundredths: 1000)
    #expect(out.contribution == 0)
    #expect(SocialLadder([], fullTimeMinutes: 0, fteHundredths: 0).contribution == 0)
  }
}
