import Foundation

/// Opening and reading files whose absence or damage is a finding, not an error that is thrown.
package enum InputFile {
  /// Offsets into a file are kept in 31 bits; no table of an organisation comes near this.
  static let maximumSize = Int(Int32.max)

  /// All bytes of a file, or `nil` with `file/missing`, `file/unreadable` or `file/too-large` in `findings`.
  package static func bytes(at path: String, into findings: inout Findings) -> [UInt8]? {
    guard let opened = descriptor(of: path, into: &findings) else { return nil }
    defer { close(opened.descriptor) }
    guard opened.size <= maximumSize else {
      findings.add(FileTexts.tooLarge(path))
      return nil
    }
    var failure: Int32 = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: opened.size + 1) { buffer, count in
      count = 0
      while count < opened.size {
        let got = read(opened.descriptor, buffer.baseAddress! + count, opened.size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    // A pipe tells no size, and a file may have grown since.
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while failure == 0 {
      let got = read(opened.descriptor, &chunk, chunk.count)
      if got > 0 {
        bytes.append(contentsOf: chunk[..<got])
        if bytes.count > maximumSize {
          findings.add(FileTexts.tooLarge(path))
          return nil
        }
      } else if got == 0 {
        break
      } else if errno != EINTR {
        failure = errno
      }
    }
    guard failure == 0 else {
      findings.add(FileTexts.unreadable(path, reason: String(cString: strerror(failure))))
      return nil
    }
    return bytes
  }

  /// An open descriptor, which the caller closes, and the size in bytes (0 for a pipe).
  static func descriptor(of path: String, into findings: inout Findings) -> (descriptor: Int32, size: Int)? {
    var descriptor: Int32
    repeat { descriptor = open(path, O_RDONLY | O_CLOEXEC) } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else {
      let reason = errno
      findings.add(
        reason == ENOENT || reason == ENOTDIR
          ? FileTexts.missing(path) : FileTexts.unreadable(path, reason: String(cString: strerror(reason))))
      return nil
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      findings.add(FileTexts.isFolder(path))
      return nil
    }
    return (descriptor, max(0, Int(status.st_size)))
  }
}
