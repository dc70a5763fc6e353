import Interchange
import Testing

@testable import JobCarving

/// The week in which a job can be done, on the page.
@Suite struct ReportWeekTests {
  private func figures(_ plan: Plan, _ language: Language = .english) throws -> [PageElement] {
    try PageElement.read(plan.htmlReport(language: language)).all("figure")
      .filter { $0.text.contains("one possible week") }
  }

  @Test("A job with a week has its picture, with days, times and tasks in the table; one without has none")
  func week() throws {
    let found = try figures(ReportSample.ward)
    #expect(found.count == 1)
    let text = try #require(found.first).text
    #expect(text.contains("Job 1: one possible week"))
    #expect(text.contains("All the work fits in 2 days"))
    for word in ["Monday", "Thursday", "08:30", "12:00", "Linnen bijvullen", "Prullenbakken legen"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!text.contains("Tuesday"))
  }

  @Test("The way between places is told when there is one")
  func way() throws {
    var plan = ReportSample.ward
    #expect(plan.htmlReport(language: .english).contains(WeekTexts.way(20).en))
    plan.weeks?[0]?.wayMinutes = 0
    #expect(!plan.htmlReport(language: .english).contains("on the way between places"))
  }

  @Test("A plan of before there were weeks makes a page without them")
  func none() throws {
    var plan = ReportSample.ward
    plan.weeks = nil
    #expect(try figures(plan).isEmpty)
    #expect(!plan.htmlReport(language: .english).contains(WeekTexts.title.en))
  }
}
