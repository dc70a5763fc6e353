import Synchronization

/// Gives lines of a file by number for findings; the file is read again only when a finding asks.
final class LineFinder: Sendable {
  private struct Lines {
    var text: [UInt8]
    var starts: [Int]
  }

  private let path: String?
  private let lines: Mutex<Lines?>

  init(path: String) {
    self.path = path
    lines = Mutex(nil)
  }

  init(bytes: [UInt8], file: String) {
    path = nil
    lines = Mutex(LineFinder.index(bytes, file: file))
  }

  func line(_ number: Int) -> String? {
    lines.withLock { lines in
      if lines == nil, let path {
        var ignored = Findings()
        lines = LineFinder.index(InputFile.bytes(at: path, into: &ignored) ?? [], file: path)
      }
      guard let lines, number >= 1, number <= lines.starts.count else { return nil }
      return TextPlace.line(startingAt: lines.starts[number - 1], in: lines.text)
    }
  }

  private static func index(_ bytes: [UInt8], file: String) -> Lines {
    // What is wrong with the bytes has been told by whoever read the file.
    var ignored = Findings()
    let text = DecodedText.decode(bytes, file: file, into: &ignored)?.bytes ?? []
    var starts = [0]
    for i in text.indices where text[i] == 10 { starts.append(i + 1) }
    return Lines(text: text, starts: starts)
  }
}
