import Foundation

/// Writes whole files: under the final name stands either the old file or the whole new one.
///
/// Files that belong together are written together.
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

  /// One file to be written.
  package struct File: Sendable {
    package var path: String
    package var bytes: [UInt8]
    /// The file tells of people: only its owner may read it (mode 0600, else 0644).
    package var holdsPeople: Bool

    package init(_ path: String, _ bytes: [UInt8], holdsPeople: Bool) {
      self.path = path
      self.bytes = bytes
      self.holdsPeople = holdsPeople
    }
  }

  /// Writes files that belong together: when one cannot be written, none gets its name.
  ///
  /// Each goes to a temporary file beside its target; when all are on disk they get their names one after the other. A
  /// target that is no regular file (a pipe, `/dev/stdout`) is written to in place, last.
  package static func write(_ files: [File]) throws(Failure) {
    var staged: [(temporary: String, target: String)] = []
    var streams: [File] = []
    do throws(Failure) {
      for file in files {
        switch kind(of: file.path) {
        case S_IFDIR?: throw Failure(path: file.path, reason: String(cString: strerror(EISDIR)))
        case nil, S_IFREG?:
          let target = resolved(file.path)
          staged.append((try stage(file, beside: target), target))
        default: streams.append(file)
        }
      }
    } catch {
      for entry in staged { unlink(entry.temporary) }
      throw error
    }
    for (index, entry) in staged.enumerated() where rename(entry.temporary, entry.target) != 0 {
      let failure = failure(entry.target)
      for rest in staged[index...] { unlink(rest.temporary) }
      throw failure
    }
    for file in streams { try writeInPlace(file) }
  }

  /// Writes to a temporary file beside the target, waits until it is on disk, and gives it the target's name.
  ///
  /// - Parameter holdsPeople: the file tells of people: only its owner may read it (mode 0600, else 0644).
  package static func write(_ bytes: [UInt8], to path: String, holdsPeople: Bool) throws(Failure) {
    try write([File(path, bytes, holdsPeople: holdsPeople)])
  }

  /// The folder in which a path stands; empty: the present one. Foundation's own ends the program on a path of one
  /// character (Swift 6.3 on Linux).
  package static func folder(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those above it where they are not there yet.
  package static func makeFolder(_ path: String) throws(Failure) {
    if kind(of: path) == S_IFDIR { return }
    let above = folder(of: path)
    if !above.isEmpty, above != path { try makeFolder(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && kind(of: path) == S_IFDIR else { throw failure(path) }
  }

  /// Writes all bytes to an open descriptor; `false` when that is not possible, with the reason in `errno`.
  package static func write(_ bytes: [UInt8], toDescriptor descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
      if wrote >= 0 {
        done += wrote
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  package static func write(_ text: String, to path: String, holdsPeople: Bool) throws(Failure) {
    try write(Array(text.utf8), to: path, holdsPeople: holdsPeople)
  }

  /// The temporary file that holds the bytes.
  private static func stage(_ file: File, beside target: String) throws(Failure) -> String {
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(file.path) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isWritten =
      write(file.bytes, toDescriptor: descriptor) && fchmod(descriptor, file.holdsPeople ? 0o600 : 0o644) == 0
      && fsync(descriptor) == 0
    let failure = failure(file.path)
    guard close(descriptor) == 0, isWritten else {
      unlink(temporary)
      throw failure
    }
    return temporary
  }

  private static func writeInPlace(_ file: File) throws(Failure) {
    let descriptor = open(file.path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(file.path) }
    defer { close(descriptor) }
    guard write(file.bytes, toDescriptor: descriptor) else { throw failure(file.path) }
  }

  /// The type bits of what stands under the name, links followed; `nil` when nothing does.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Where a link leads, so that the link stays and its target gets the new bytes.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}
