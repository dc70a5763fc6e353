/// The codes of metadata beside a table.
extension FindingCode {
  package static let ofMetadata: [FindingCode] = [
    FindingCode(
      "metadata/columns", .warning,
      nl: (
        "De metadata beschrijft een ander aantal kolommen dan het bestand heeft.",
        "Kijk het scheidingsteken na, of laat de metadata weg met --no-metadata."
      ),
      en: (
        "The metadata describes another number of columns than the file has.",
        "Check the delimiter, or leave the metadata out with --no-metadata."
      )),
    FindingCode(
      "metadata/other-delimiter", .warning,
      nl: (
        "De metadata noemt geen scheidingsteken en het bestand heeft een ander dan de komma.",
        "Zet \"delimiter\" in het deel \"dialect\" van de metadata."
      ),
      en: (
        "The metadata names no delimiter and the file has another than the comma.",
        "Put \"delimiter\" in the part \"dialect\" of the metadata."
      )),
    FindingCode(
      "metadata/other-file", .warning,
      nl: ("De metadata beschrijft een ander bestand en is niet gebruikt.", "Kijk het veld \"url\" na."),
      en: ("The metadata describes another file and was not used.", "Check its member \"url\".")),
    FindingCode(
      "metadata/passed-over", .warning,
      nl: (
        "Een deel van de metadata is niet zoals de standaard het heeft, of wordt niet gelezen.",
        "Vergelijk het met de standaard CSV on the Web."
      ),
      en: (
        "A part of the metadata is not as the standard has it, or is not read.",
        "Compare it with the standard CSV on the Web."
      )),
    FindingCode(
      "metadata/title", .warning,
      nl: ("Een kolom heet in het bestand anders dan in de metadata.", "Kijk of er kolommen verwisseld zijn."),
      en: ("A column has another heading in the file than in the metadata.", "See whether columns changed places.")),
    FindingCode(
      "metadata/value", .warning,
      nl: (
        "Een waarde is niet geschreven zoals de metadata zegt, of ontbreekt.", "Herstel de waarde of de metadata."
      ),
      en: ("A value is not written as the metadata says, or is missing.", "Correct the value or the metadata.")),
  ]
}
