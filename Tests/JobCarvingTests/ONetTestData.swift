import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// The O*NET release beside the checkout, read once.
enum ONetTestData {
  static let directory = SharedData.url("onet/onet-18.1")?.path

  static let all: (database: ONetDatabase?, findings: Findings) = {
    var findings = Findings()
    let database = directory.flatMap { ONetDatabase.read(directory: $0, into: &findings) }
    return (database, findings)
  }()

  static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)").path
  }

  /// A folder of our own in the shape of a release, with two occupations and four tasks.
  static func miniature(_ change: (inout [String: String]) -> Void = { _ in }) throws -> String {
    var files = [
      "Read Me.txt": "O*NET 99.7 Database\nMay 2099 Release\n",
      "Occupation Data.txt":
        "O*NET-SOC Code\tTitle\tDescription\n10-0001.00\tTrolley Pushers\tx\n10-0002.00\tSay \"Hello\" Clerks\tx\n",
      "Job Zones.txt": "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n10-0001.00\t1\tx\tx\n10-0002.00\t3\tx\tx\n",
      "Task Statements.txt":
        "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\n"
        + "10-0001.00\t1\tPush \"full\" trolleys.\tCore\t1\tx\tx\n10-0001.00\t2\tCount trolleys.\tSupplemental\t1\tx\tx\n"
        + "10-0001.00\t3\tOther.\tn/a\t1\tx\tx\n10-0002.00\t4\tGreet people.\tCore\t1\tx\tx\n",
      "Tasks to DWAs.txt":
        "O*NET-SOC Code\tTask ID\tDWA ID\tDate\tDomain Source\n10-0001.00\t1\t4.A.3.a.1.I01.D01\tx\tx\n"
        + "10-0001.00\t2\t4.A.3.b.6.I01.D01\tx\tx\n10-0002.00\t4\t4.A.4.a.8.I01.D01\tx\tx\n",
      "Content Model Reference.txt":
        "Element ID\tElement Name\tDescription\n1.A.1.a.2\tWritten Comprehension\tx\n2.A.1.a\tReading Comprehension\tx\n"
        + "4.C.2.d.1.a\tSpend Time Sitting\tx\n4.C.2.d.1.b\tSpend Time Standing\tx\n2.A.1.e\tMathematics\tx\n"
        + "2.C.4.a\tMathematics\tx\n4.A.3.a.1\tPerforming General Physical Activities\tx\n",
      "descriptor-matrix.csv":
        "domain,Occupation,Abilities,Skills,Skills,Knowledge,Work_Context,Work_Context,Work_Activities\n"
        + "element_name,title,Written_Comprehension,Reading_Comprehension,Mathematics,Mathematics,Spend_Time_Sitting,"
        + "Spend_Time_Standing,Performing_General_Physical_Activities\n,,,,,,,,\n"
        + "10-0001.00,\"Pushers, Trolley\",2.0,2.5,1.5,4.5,1.5,4.5,4.0\n10-0002.00,Clerks,,3.5,3.5,1.0,,3.0,1.0\n",
    ]
    change(&files)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return folder.path
  }

  static func readMiniature(
    _ change: (inout [String: String]) -> Void = { _ in }
  ) throws -> (database: ONetDatabase?, findings: Findings) {
    let folder = try miniature(change)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var findings = Findings()
    return (ONetDatabase.read(directory: folder, into: &findings), findings)
  }
}
