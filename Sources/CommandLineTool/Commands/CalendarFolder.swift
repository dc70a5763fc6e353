import Foundation
import Interchange
import JobCarving

/// The calendars of a plan in the folder `calendars` of an output folder.
struct CalendarFolder {
  let path: String
  let files: [FileOutput.File]

  init(_ plan: Plan, inFolder folder: String, _ language: Language) {
    let path = (folder as NSString).appendingPathComponent("calendars")
    self.path = path
    files = plan.calendars(language).compactMap { one in
      one.calendar.bytes.map {
        FileOutput.File((path as NSString).appendingPathComponent(one.fileName), $0, holdsPeople: true)
      }
    }
  }

  /// `rotate -o FOLDER`: the answer as `rotation.txt`, `.json` or `.csv`, and the calendars beside it.
  static func isAsked(_ path: String?) -> Bool {
    guard let path, path != "-" else { return false }
    var isFolder: ObjCBool = false
    return path.hasSuffix("/")
      || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
