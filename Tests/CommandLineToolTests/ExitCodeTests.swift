import Foundation
import TestSupport
import Testing

/// Each way in which the program can end, and what it says on which stream.
@Suite(.serialized) struct ExitCodeTests {
  @Test("A sound folder ends with 0, the answer on standard output and nothing else said")
  func done() throws {
    let small = try SmallFolder()
    let check = try small.check()
    #expect(check.status == 0)
    #expect(check.text == "0 fouten, 0 waarschuwingen, 0 opmerkingen\n")
    #expect(check.errors.isEmpty)
    let run = try small.run()
    #expect(run.status == 0)
    #expect(run.text.split(separator: "\n").count == Tool.outputNames.count)
    #expect(run.errors.isEmpty)
  }

  @Test("A folder without a possible plan ends with 1, and all six files are there to say why")
  func answerIsNo() throws {
    let folder = try TemporaryFolder()
    let answer = try Tool.run("run", Checkout.example("overfull").path, "-o", "out", in: folder.url)
    #expect(answer.status == 1)
    #expect(folder.outputs("out") == Tool.outputNames)
    let plan = try String(contentsOf: folder["out/plan.json"], encoding: .utf8)
    #expect(plan.contains("\"infeasible\""))
    let report = try String(contentsOf: folder["out/report.html"], encoding: .utf8)
    #expect(report.contains("P1") && report.contains("</html>"))
    let carve = try Tool.run("carve", Checkout.example("overfull").path)
    #expect(carve.status == 1)
    #expect(carve.text.contains("[pin]"))
  }

  @Test("A word that is no command ends with 64 and names the nearest one")
  func unknownCommand() throws {
    let answer = try Tool.run("analise", "x", "--language", "en")
    #expect(answer.status == 64)
    #expect(answer.text.isEmpty)
    #expect(answer.errors == "error: There is no command 'analise'.\nMaybe you meant 'analyse'.\n")
    let far = try Tool.run("qqqqqq")
    #expect(far.status == 64)
    #expect(far.errors.contains("jobcarve --help"))
  }

  @Test("A word that is no option ends with 64 and names the nearest one and how the command is written")
  func unknownOption() throws {
    let answer = try Tool.run("carve", "x", "--iteratons", "3")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("'--iteratons'") && answer.errors.contains("'--iterations'"))
    #expect(answer.errors.contains("Gebruik: jobcarve carve MAP"))
    #expect(answer.text.isEmpty)
  }

  @Test(
    "What is missing, too much or out of place on the command line ends with 64",
    arguments: [
      (["check"], "Missing: FOLDER"),
      (["report"], "Missing: PLAN"),
      (["import", "onet"], "Missing: FILE|FOLDER"), (["import", "onet", "x", "-o", "y"], "--staffing"),
      (["import", "onet", "x", "--staffing", "y"], "-o"),
      (["run", "examples/overfull"], "-o"),
      (["carve", "a", "b"], "'b' is too much"),
      (["carve", "a", "--seed"], "value belongs after '--seed'"),
      (["carve", "a", "--quiet=yes"], "takes no value"),
      (["law", "--format", "html"], "possible: text, json, csv"),
      (["law", "--format", "yaml"], "'yaml'"),
      (["match", "examples/overfull", "--format", "csv"], "possible: text, json"),
      (["carve", "examples/overfull", "--seed", "x"], "--seed: 'x'"),
      (["carve", "examples/overfull", "--iterations", "0"], "--iterations: '0'"),
      (["carve", "examples/overfull", "--time", "-5"], "--time: '-5'"),
      (["carve", "examples/overfull", "--on", "2026-02-30"], "--on: '2026-02-30'"),
      (["schema", "nothing"], "inventory"),
      (["completion", "tcsh"], "bash, zsh, fish"),
      (["value"], "--case"),
      (["--quiet", "law"], "cannot stand before"),
      (["help", "chek"], "'check'"),
      (["import", "bpmn", "x", "--staffing", "y", "-o", "z"], "onet"),
    ])
  func usage(_ words: [String], _ said: String) throws {
    let answer = try Tool.run([words[0], "--language", "en"] + words.dropFirst())
    #expect(answer.status == 64)
    #expect(answer.errors.contains(said), "\(answer.errors)")
    #expect(answer.text.isEmpty)
  }

  @Test("A folder, a plan or a case that is not there ends with 66, names it, and leaves no output")
  func noInput() throws {
    let folder = try TemporaryFolder()
    for words in [
      ["check", "nowhere"], ["carve", "nowhere"], ["run", "nowhere", "-o", "out"], ["report", "nowhere.json"],
      ["value", "--case", "nowhere.json"], ["value", "--cases", "nowhere.csv"],
      ["import", "onet", "nowhere", "--staffing", "nowhere.csv", "-o", "out"],
    ] {
      let answer = try Tool.run(words, in: folder.url)
      #expect(answer.status == 66, "\(words)")
      #expect((answer.text + answer.errors).contains("nowhere"), "\(words)")
    }
    #expect(folder.names() == [])
  }

  @Test("Output below a regular file ends with 73, says why, and leaves that file alone")
  func belowAFile() throws {
    let small = try SmallFolder()
    let before = try Data(contentsOf: small.folder["in/mensen.csv"])
    for words in [
      ["run", "in", "-o", "in/mensen.csv/out"], ["law", "-o", "in/mensen.csv/out"],
      ["check", "in", "-o", "nowhere/out"], ["law", "-o", "in"],
    ] {
      let answer = try Tool.run(words + ["--language", "en"], in: small.folder.url)
      #expect(answer.status == 73, "\(words)")
      #expect(answer.errors.hasPrefix("error: '"), "\(answer.errors)")
      #expect(answer.errors.contains("cannot be written: "), "\(answer.errors)")
      #expect(answer.text.isEmpty)
    }
    #expect(try Data(contentsOf: small.folder["in/mensen.csv"]) == before)
    #expect(small.folder.names() == ["in"])
  }

  @Test("When one of the six files cannot be written, none is, and what stood there stays")
  func allOrNone() throws {
    let small = try SmallFolder()
    try small.folder.write("old", "out/jobs.csv")
    try small.folder.write("x", "out/value.csv/in the way")
    let answer = try small.run()
    #expect(answer.status == 73)
    #expect(answer.errors.contains("out/value.csv"))
    #expect(small.folder.names("out") == ["jobs.csv", "value.csv"])
    #expect(try String(contentsOf: small.folder["out/jobs.csv"], encoding: .utf8) == "old")
  }

  @Test("A full disk ends with 73 and a reason, for a file and for standard output")
  func fullDisk() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else {
      print("skipped: there is no /dev/full here")
      return
    }
    let file = try Tool.run("law", "-o", "/dev/full", "--language", "en")
    #expect(file.status == 73)
    #expect(file.errors.contains("'/dev/full' cannot be written"))
    var status = stat()
    #expect(stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    let stream = try Tool.run(["law", "--language", "en"], output: "/dev/full")
    #expect(stream.status == 73)
    #expect(stream.errors.hasPrefix("error: The output cannot be written: "))
  }

  @Test("A device gets the answer in place, and a link keeps leading to the file that got it")
  func devicesAndLinks() throws {
    let small = try SmallFolder()
    let null = try Tool.run("law", "-o", "/dev/null")
    #expect(null.status == 0)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    try small.folder.write("old", "target.txt")
    try FileManager.default.createSymbolicLink(
      atPath: small.folder["link.txt"].path, withDestinationPath: "target.txt")
    #expect(try Tool.run("schema", "-o", "link.txt", in: small.folder.url).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: small.folder["link.txt"].path) == "target.txt")
    #expect(try String(contentsOf: small.folder["target.txt"], encoding: .utf8).contains("inventory"))
  }

  @Test("What tells of people is their owner's only; what does not is everybody's")
  func modes() throws {
    let small = try SmallFolder()
    #expect(try small.run().status == 0)
    for name in Tool.outputNames { #expect(try Tool.mode(small.folder["out/\(name)"]) == 0o600, "\(name)") }
    for command in ["carve", "match", "value", "analyse", "rotate", "check"] {
      #expect(try Tool.run(command, "in", "-o", "\(command).txt", in: small.folder.url).status == 0)
      #expect(try Tool.mode(small.folder["\(command).txt"]) == 0o600, "\(command)")
    }
    #expect(try Tool.run("schema", "people", "-o", "people.xsd", in: small.folder.url).status == 0)
    #expect(try Tool.mode(small.folder["people.xsd"]) == 0o644)
  }
}

extension Tool {
  /// What `run` writes beside the pages of the jobs, sorted.
  static let outputNames = [
    "jobs.csv", "plan.json", "plan.md", "plan.xml", "report.html", "rotation.csv", "unassigned.csv", "value.csv",
  ]
}

extension TemporaryFolder {
  /// What stands in a folder of output beside the folder with the pages of the jobs.
  func outputs(_ folder: String) -> [String] { names(folder).filter { $0 != "jobs" && $0 != "calendars" } }
}
