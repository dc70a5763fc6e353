import Foundation

/// Two named pipes with messages that end in a zero byte; neither reading nor writing waits for ever.
final class MessagePipe {
  private let output: Int32
  private let input: Int32
  private var buffer: [UInt8] = []
  /// So many bytes of the buffer hold no zero.
  private var scanned = 0

  init(writing writePath: String, reading readPath: String) throws {
    guard mkfifo(writePath, 0o600) == 0, mkfifo(readPath, 0o600) == 0 else {
      throw Browser.Failure(description: "no named pipe: \(String(cString: strerror(errno)))")
    }
    // Opened for both ways, so that neither side waits for the other to open its end.
    output = open(writePath, O_RDWR | O_NONBLOCK)
    input = open(readPath, O_RDWR | O_NONBLOCK)
  }

  deinit {
    close(output)
    close(input)
  }

  /// Writes a message and its zero.
  ///
  /// - Parameter fault: asked several times a second: an error when there is no use in waiting.
  func write(_ message: Data, until deadline: ContinuousClock.Instant, fault: () -> (any Error)?) throws {
    let bytes = [UInt8](message) + [0]
    var sent = 0
    while sent < bytes.count {
      guard try isReady(output, POLLOUT, until: deadline, fault: fault) else {
        throw Browser.Failure(description: "a message cannot be sent")
      }
      let count = bytes.withUnsafeBytes { Foundation.write(output, $0.baseAddress! + sent, bytes.count - sent) }
      guard count > 0 || errno == EAGAIN || errno == EINTR else {
        throw Browser.Failure(description: "a message cannot be sent: \(String(cString: strerror(errno)))")
      }
      sent += max(0, count)
    }
  }

  /// The next message without its zero; `nil` when none came in time.
  func read(until deadline: ContinuousClock.Instant, fault: () -> (any Error)?) throws -> Data? {
    while true {
      if let end = zero() {
        let message = Data(buffer[..<end])
        buffer.removeSubrange(...end)
        scanned = 0
        return message
      }
      guard try isReady(input, POLLIN, until: deadline, fault: fault) else { return nil }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = Foundation.read(input, &chunk, chunk.count)
      if count > 0 { buffer += chunk[..<count] }
    }
  }

  private func zero() -> Int? {
    let place = buffer.withUnsafeBytes { bytes -> Int? in
      guard let start = bytes.baseAddress, scanned < bytes.count else { return nil }
      return memchr(start + scanned, 0, bytes.count - scanned).map { UnsafeRawPointer($0) - start }
    }
    if place == nil { scanned = buffer.count }
    return place
  }

  private func isReady(
    _ descriptor: Int32, _ event: Int32, until deadline: ContinuousClock.Instant, fault: () -> (any Error)?
  ) throws -> Bool {
    while true {
      var poll = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      if Foundation.poll(&poll, 1, 200) > 0 { return true }
      if let error = fault() { throw error }
      if .now >= deadline { return false }
    }
  }
}
