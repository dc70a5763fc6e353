import CLibXML2
import Foundation
import Interchange

/// Reads XML records, every field typed and checked, beside libxml2's own reader walking over the same file.
///
///     python3 Tests/Peers/make_rows.py rows.xml 200000
///     Benchmarks xml rows.xml 5
///
/// Both are timed in turn, in processor time of this process, so that other work on the machine counts for little.
enum XMLReadingBenchmark {
  static let usage = "xml FILE [TIMES]"

  static func run(_ words: [String]) -> Int32 {
    guard let path = words.first, words.count <= 2, let times = words.count > 1 ? Int(words[1]) : 5, times > 0 else {
      print("Usage: Benchmarks \(usage)")
      return 64
    }
    return run(path, times: times) ? 0 : 1
  }

  /// `false` when there was nothing to read, or not all of it could be: then the times say nothing.
  private static func run(_ path: String, times: Int) -> Bool {
    var bare: [Double] = []
    var records: [Double] = []
    var line = ""
    var isWhole = true
    for _ in 0..<max(1, times) {
      var nodes = 0
      bare.append(seconds { nodes = walk(path) })
      var (count, total, findings) = (0, 0, Findings())
      records.append(
        seconds {
          guard let file = RecordFile.read(path, schema: TableReadingBenchmark.schema, into: &findings) else { return }
          count = file.records.count
          for values in file.columns?.values ?? [] {
            for value in values where value != RecordColumns.absent { total &+= value }
          }
        })
      isWhole = isWhole && nodes > 0 && count > 0 && !findings.hasErrors
      line = "\(nodes) nodes; \(count) records, sum \(total), \(findings.all.count) findings"
    }
    let (walked, read) = (bare.sorted()[bare.count / 2], records.sorted()[records.count / 2])
    print(line)
    guard isWhole else {
      print("The file was not read whole: its times say nothing.")
      return false
    }
    print("median: libxml2 reader \(walked) s, records \(read) s, ratio \((100 * walked / read).rounded() / 100)")
    return true
  }

  /// The number of nodes, or 0 when the file is not well-formed.
  private static func walk(_ path: String) -> Int {
    guard let reader = xmlReaderForFile(path, nil, Int32(XML_PARSE_NONET.rawValue)) else { return 0 }
    defer { xmlFreeTextReader(reader) }
    var nodes = 0
    var result = xmlTextReaderRead(reader)
    while result == 1 {
      nodes += 1
      result = xmlTextReaderRead(reader)
    }
    return result == 0 ? nodes : 0
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
