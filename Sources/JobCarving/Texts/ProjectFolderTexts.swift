import Interchange

/// What is said when a project folder cannot be written.
enum ProjectFolderTexts {
  static func cannotWrite(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "output/cannot-write",
      Phrase(nl: "Hier kan niet worden geschreven.", en: "Writing here is not possible."),
      at: SourceLocation(file: path),
      hint: Phrase(
        nl: "Misschien mag u in deze map niet schrijven, of is de schijf vol.",
        en: "Maybe you are not allowed to write in this folder, or the disk is full."))
  }
}
