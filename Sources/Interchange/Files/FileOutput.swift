import Foundation

/// Writes whole files: under the final name stands either the old file or the whole new one.
package enum FileOutput {
  /// Why a file could not be written; the command line ends with exit code 73.
  package struct Failure: Error, Equatable, Sendable {
    package let path: String
    /// The operating system's words.
    package let reason: String

    package var message: Phrase {
      Phrase(
        nl: "'\(path)' kan niet worden geschreven: \(reason).", en: "'\(path)' cannot be written: \(reason).")
    }
  }

  /// Writes to a temporary file beside the target, waits until it is on disk, and gives it the target's name.
  ///
  /// - Parameter holdsPeople: the file tells of people: only its owner may read it (mode 0600, else 0644).
  package static func write(_ bytes: [UInt8], to path: String, holdsPeople: Bool) throws(Failure) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(Failure) {
      try write(bytes, descriptor, path)
      guard fchmod(descriptor, holdsPeople ? 0o600 : 0o644) == 0, fsync(descriptor) == 0 else { throw failure(path) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let failure = failure(path)
      unlink(temporary)
      throw failure
    }
  }

  package static func write(_ text: String, to path: String, holdsPeople: Bool) throws(Failure) {
    try write(Array(text.utf8), to: path, holdsPeople: holdsPeople)
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
      if wrote >= 0 {
        done += wrote
      } else if errno != EINTR {
        throw failure(path)
      }
    }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}
