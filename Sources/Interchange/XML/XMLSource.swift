import Foundation

/// Hands the bytes of a document to the parser one tag at a time, and none behind the start of a DOCTYPE.
///
/// libxml2 expands parameter entities and builds default attributes while it reads a DOCTYPE; refusing it afterwards
/// would be too late for a file that was written to keep a parser busy.
final class XMLSource {
  private let descriptor: Int32?
  private var buffer: [UInt8]
  private var start = 0
  private var end: Int
  private var isFirst = true
  private var prolog = XMLProlog()
  let allowsInternalSubset: Bool
  /// Without it, all that is asked for is handed out, once the first element has begun.
  var cutsBehindTags = true
  private(set) var isRefused = false
  private(set) var readError: Int32 = 0
  /// Nothing but white space (and a byte order mark) so far.
  private(set) var isBlank = true

  var refusedLine: Int { prolog.line }

  /// Owns the descriptor.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer = [UInt8](repeating: 0, count: 65_536)
    end = 0
    allowsInternalSubset = false
  }

  init(bytes: [UInt8], allowsInternalSubset: Bool = false) {
    descriptor = nil
    buffer = bytes
    end = bytes.count
    self.allowsInternalSubset = allowsInternalSubset
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  func refuse() { isRefused = true }

  /// Line breaks and blanks before the document that are not handed on.
  private(set) var leadingBlanks = 0

  /// Goes to the first byte that is no blank; only before the first read.
  func passLeadingBlanks() {
    while isFirst, start < end || refill(), [9, 10, 13, 32].contains(buffer[start]) {
      start += 1
      leadingBlanks += 1
    }
  }

  /// Copies at most `count` bytes, up to and with the next `>`; 0 at the end, -1 at a read error.
  func read(into target: UnsafeMutablePointer<CChar>, count: Int32) -> Int32 {
    if isRefused { return 0 }
    if start == end, !refill() { return readError == 0 ? 0 : -1 }
    let limit = min(end, start + Int(count))
    // The first four bytes tell libxml2 the encoding: they go together.
    var stop = isFirst ? min(start + 4, limit) : start
    isFirst = false
    buffer.withUnsafeBufferPointer { bytes in
      if !cutsBehindTags, prolog.isOver { stop = limit }
      while stop < limit {
        stop += 1
        if bytes[stop - 1] == UInt8(ascii: ">") { break }
      }
      if isBlank {
        isBlank = bytes[start..<stop].allSatisfy { $0 <= 32 || $0 >= 0xFE || [0xEF, 0xBB, 0xBF].contains($0) }
      }
      if !allowsInternalSubset, !prolog.isOver {
        for i in start..<stop where !prolog.isOver { prolog.pass(bytes[i]) }
        isRefused = prolog.isDoctype
      }
      if !isRefused {
        UnsafeMutableRawPointer(target).copyMemory(from: bytes.baseAddress! + start, byteCount: stop - start)
      }
    }
    if isRefused { return 0 }
    defer { start = stop }
    return Int32(stop - start)
  }

  private func refill() -> Bool {
    guard let descriptor else { return false }
    start = 0
    end = 0
    while true {
      let got = Foundation.read(descriptor, &buffer, buffer.count)
      if got > 0 {
        end = got
        return true
      }
      if got == 0 { return false }
      if errno != EINTR {
        readError = errno
        return false
      }
    }
  }
}

/// Follows the prolog of a document byte by byte, until the first element or a DOCTYPE: `(S | PI | comment)*`.
///
/// Zero bytes are passed over, so UTF-16 looks like ASCII.
struct XMLProlog {
  private enum State { case between, open, bang, comment, instruction }
  private var state = State.between
  private var last: (UInt8, UInt8) = (0, 0)
  private var count = 0
  private(set) var line = 1
  private(set) var isOver = false
  private(set) var isDoctype = false

  mutating func pass(_ byte: UInt8) {
    if byte == 0 { return }
    if byte == 10 { line += 1 }
    switch state {
    case .between:
      if byte == UInt8(ascii: "<") { state = .open }
    case .open:
      switch byte {
      case UInt8(ascii: "?"): state = .instruction
      case UInt8(ascii: "!"): state = .bang
      default: isOver = true
      }
      count = 0
    case .bang:
      if byte == UInt8(ascii: "-") {
        state = .comment
        count = 0
      } else {
        isOver = true
        isDoctype = byte == UInt8(ascii: "D")
      }
    case .comment:
      count += 1
      // `<!-->` does not close: the two dashes that open a comment are not those that close it.
      if byte == UInt8(ascii: ">"), count > 3, last == (UInt8(ascii: "-"), UInt8(ascii: "-")) { state = .between }
    case .instruction:
      if byte == UInt8(ascii: ">"), last.1 == UInt8(ascii: "?"), count > 0 { state = .between }
      count += 1
    }
    last = (last.1, byte)
  }
}
