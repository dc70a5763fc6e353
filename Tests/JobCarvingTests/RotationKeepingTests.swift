import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationKeepingTests {
  private func organisation(_ wishes: [TrainingWish], _ seekers: [Seeker]) -> Organisation {
    RotationFixture.organisation(wishes, seekers)
  }

  @Test func `an earlier seeker stays when a change costs more than it saves, and goes when it costs nothing`() throws {
    let wishes = [RotationFixture.wish("A", from: 4, to: 4)]
    // Alone the dearer seeker is planned; then a cheaper one comes in front of the list.
    let dear = try RotationFixture.problem(organisation(wishes, [RotationFixture.seeker("S1")]), wage: 30_000)
    let earlier = dear.solve()
    let both = try RotationProblem(
      organisation: organisation(wishes, [RotationFixture.seeker("S0"), RotationFixture.seeker("S1")]),
      seekerNetWagePerMinute: [20_000, 30_000])
    let kept = both.keeping(earlier, changeCost: Euro(cents: 1_000_000)).solve(startingFrom: earlier)
    #expect(kept.trainings.map(\.seeker) == ["S1"])
    #expect(kept.changes(from: earlier).isEmpty)
    let free = both.keeping(earlier, changeCost: .zero).solve(startingFrom: earlier)
    #expect(free.trainings.map(\.seeker) == ["S0"])
    let change = try #require(free.changes(from: earlier).first)
    #expect(change.before == .init(startDay: RotationFixture.day(4), seeker: "S1"))
    #expect(change.after == .init(startDay: RotationFixture.day(4), seeker: "S0"))
    #expect(RotationReportTexts.change(change).en.contains("covered by S1"))
  }

  @Test func `weeks of a schedule that began earlier are the same days in this one`() throws {
    let wishes = [RotationFixture.wish("A", from: 6, to: 8)]
    let earlier = try RotationFixture.problem(organisation(wishes, [RotationFixture.seeker("S")])).solve()
    var later = organisation(wishes, [RotationFixture.seeker("S")])
    later.scenario.rotation.firstWeek = RotationFixture.day(2)
    let kept = try RotationFixture.problem(later).keeping(earlier, changeCost: Euro(cents: 100)).solve()
    #expect(kept.trainings.map(\.startDay) == earlier.trainings.map(\.startDay))
    #expect(kept.record.score.value == earlier.record.score.value)
  }

  @Test func `what is new and what is gone are changes of their own`() throws {
    let seekers = [RotationFixture.seeker("S")]
    let first = try RotationFixture.problem(
      organisation([RotationFixture.wish("A", from: 4, to: 4)], seekers)
    ).solve()
    let second = try RotationFixture.problem(
      organisation([RotationFixture.wish("B", from: 4, to: 4)], seekers)
    ).solve()
    let changes = second.changes(from: first)
    #expect(changes.map(\.training) == ["A", "B"])
    #expect(changes.map { $0.after == nil } == [true, false])
    #expect(changes.map { $0.before == nil } == [false, true])
  }
}
