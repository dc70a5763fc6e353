import Testing

@testable import CommandLineTool

@Suite struct ImportFormatTests {
  @Test("every import format has a name of its own, and an option that several share means the same in each")
  func formats() {
    let names = ImportFormat.all.map(\.name)
    #expect(names.contains("onet") && names.contains("bpmn"))
    #expect(Set(names).count == names.count)
    let options = Set(ImportFormat.all.flatMap(\.options))
    #expect(Set(options.map(\.long)).count == options.count)
  }

  @Test("the format is a choice, and files follow it")
  func grammar() throws {
    guard case .run(let arguments) = try Request(["import", "bpmn", "a.bpmn", "b.bpmn", "-o", "map"]) else {
      Issue.record("not read as a command")
      return
    }
    #expect(arguments.operands == ["bpmn", "a.bpmn", "b.bpmn"])
    #expect(throws: UsageError.self) { try Request(["import", "word", "a.doc"]) }
    #expect(throws: UsageError.self) { try Request(["import", "bpmn"]) }
  }
}
