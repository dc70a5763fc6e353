import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite("Page of a job for the person concerned")
struct JobPageTests {
  @Test("Each job has a page with its own tasks and its own person, in both languages", arguments: Language.allCases)
  func pages(_ language: Language) throws {
    let plan = ReportSample.ward
    let facts = ReportFacts(plan)
    let pages = plan.jobPages(language: language)
    #expect(pages.map(\.job) == facts.jobs.map(\.id) && pages.count == 4)
    for (page, job) in zip(pages, facts.jobs) {
      let root = try PageElement.read(page.html)
      #expect(root.first("html")?.attributes["lang"] == language.rawValue)
      #expect(root.all("h1").count == 1 && root.all("h2").count == 9)
      for part in job.tasks { #expect(root.first("table")?.text.contains(facts.task(part.task)?.name ?? "?") == true) }
      #expect(root.text.contains(facts.personName(job.person)))
      for table in root.all("table") {
        #expect(table.first("caption")?.text.isEmpty == false)
        #expect(table.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
      }
    }
  }

  @Test("No page says anything about another person, nor a wage value, a level or a score")
  func keepsToOnePerson() throws {
    let plan = ReportSample.ward
    let facts = ReportFacts(plan)
    for (page, job) in zip(plan.jobPages(language: .dutch), facts.jobs) {
      let text = try PageElement.read(page.html).text
      for other in plan.people where other.id != job.person {
        #expect(!text.contains(other.name + " ") && !text.contains(other.name + "."), "\(page.job): \(other.name)")
      }
      for word in ["loonwaarde", "niveau", "score", "deze persoon", "saldo", "gezondheidsklacht"] {
        #expect(!text.lowercased().contains(word), "\(page.job): \(word)")
      }
    }
  }

  @Test("What the work asks too much of is said as an agreement to make, and nothing that is known is left out")
  func agreements() throws {
    let plan = ReportSample.ward
    var found = 0
    for (number, page) in plan.jobPages(language: .dutch).enumerated() {
      let text = try PageElement.read(page.html).text
      let comparison = try #require(ReportFacts(plan).comparison(number))
      for point in comparison.points where point.verdict == .signal || point.verdict == .exceeds {
        #expect(text.contains(point.name.nl.capitalisedFirst))
        found += 1
      }
      for point in comparison.points where point.verdict == .unknown { #expect(text.contains(point.name.nl)) }
    }
    #expect(found > 0)
  }

  @Test("A wage that follows the wage value is told as a band, another as it is")
  func pay() throws {
    var plan = ReportSample.ward
    let line = try #require(plan.money[0].lines.firstIndex { $0.id == "money.wage" })
    plan.money[0].hourlyWage = Euro(cents: 1000)
    plan.money[0].wageValueLow = 40
    plan.money[0].wageValueLikely = 50
    plan.money[0].wageValueHigh = 65
    plan.money[0].lines[line].isEstimate = false
    let job = try #require(plan.carving?.jobs.firstIndex { $0.id == plan.money[0].job })
    let fixed = plan.jobPages(language: .english)[job].html
    #expect(fixed.contains("€10.00") && !fixed.contains("€8.00"))
    plan.money[0].lines[line].isEstimate = true
    let band = plan.jobPages(language: .english)[job].html
    #expect(band.contains("€8.00 to €13.00") && !band.contains("€10.00"))
  }

  @Test("What is arranged and who helps is on the page")
  func arranged() throws {
    var plan = ReportSample.ward
    let job = try #require(plan.carving?.jobs.first)
    let person = try #require(plan.people.firstIndex { $0.id == job.person })
    plan.people[person].arrangements = ["Sta-zitkruk <x>"]
    plan.people[person].guidanceMinutes = 90
    let text = try PageElement.read(plan.jobPages(language: .dutch)[0].html).text
    #expect(text.contains("Sta-zitkruk <x>") && text.contains("1,5\u{a0}uur per week voor"))
  }
}
