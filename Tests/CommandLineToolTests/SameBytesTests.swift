import Foundation
import TestSupport
import Testing

@testable import JobCarving

/// The same input gives the same output, in any folder, process and format.
@Suite(.serialized) struct SameBytesTests {
  @Test("Two runs of the ward in two folders, one of them on one core, write the same bytes, every file")
  func sameBytes() throws {
    let runs = try WardRuns.tables.get()
    for run in runs {
      #expect(run.answer.status == 0)
      #expect(run.folder.outputs("out") == Tool.outputNames)
    }
    let pages = runs[0].folder.names("out/jobs")
    #expect(!pages.isEmpty)
    #expect(runs.allSatisfy { $0.folder.names("out/jobs") == pages })
    let calendars = runs[0].folder.names("out/calendars")
    #expect(!calendars.isEmpty && runs[1].folder.names("out/calendars") == calendars)
    for name in Tool.outputNames + pages.map({ "jobs/\($0)" }) + calendars.map({ "calendars/\($0)" }) {
      let bytes = try runs.map { try $0.bytes(name) }
      #expect(bytes[0] == bytes[1], "\(name)")
      #expect(bytes[0].count > 200, "\(name)")
    }
  }

  @Test("The ward in XML, with Dutch and with English element names, gives the plan of the tables")
  func xmlGivesTheSamePlan() throws {
    let tables = try #require(try WardRuns.tables.get().first)
    for run in [try WardRuns.xml.get(), try WardRuns.englishXML.get()] {
      #expect(run.answer.status == 0)
      #expect(run.answer.errors.isEmpty)
      #expect(try plan(run).provenance.inputs.count { $0.name.hasSuffix(".xml") } == 8)
      #expect(try withoutProvenance(run) == withoutProvenance(tables))
      for name in ["jobs.csv", "unassigned.csv", "value.csv", "rotation.csv"] {
        #expect(try run.bytes(name) == tables.bytes(name), "\(name)")
      }
    }
  }

  private func plan(_ run: WardRuns.Run) throws -> Plan {
    try JSONDecoder().decode(Plan.self, from: try run.bytes("plan.json"))
  }

  private func withoutProvenance(_ run: WardRuns.Run) throws -> [UInt8] {
    var plan = try plan(run)
    #expect(plan.carving?.jobs.isEmpty == false)
    plan.provenance = Provenance(tool: "", command: "", seed: 0, inputs: [], lawVerifiedOn: nil)
    return plan.json()
  }

  @Test("The page made of plan.json is the page that the run wrote")
  func reportOfPlan() throws {
    let run = try #require(try WardRuns.tables.get().first)
    let report = try Tool.run("report", "out/plan.json", in: run.folder.url)
    #expect(report.status == 0)
    #expect(try report.output == run.bytes("report.html"))
  }
}
