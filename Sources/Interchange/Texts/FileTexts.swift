/// What is said about a file as a whole: that it is absent, no text, or damaged.
enum FileTexts {
  static func missing(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "file/missing",
      Phrase(nl: "Dit bestand bestaat niet.", en: "This file does not exist."), at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien staat het in een andere map of is de naam anders geschreven.",
        en: "Maybe it is in another folder or its name is spelt differently."))
  }

  static func unreadable(_ file: String, reason: String) -> Diagnostic {
    Diagnostic(
      .error, "file/unreadable",
      Phrase(nl: "Dit bestand kan niet worden gelezen: \(reason).", en: "This file cannot be read: \(reason)."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien mag u het bestand niet lezen, of is het nog open in een ander programma.",
        en: "Maybe you are not allowed to read it, or another program still has it open."))
  }

  static func isFolder(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "file/unreadable",
      Phrase(nl: "Dit is een map, geen bestand.", en: "This is a folder, not a file."), at: SourceLocation(file: file),
      hint: Phrase(nl: "Misschien is een bestand in deze map bedoeld.", en: "Maybe a file in this folder is meant."))
  }

  static func tooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "file/too-large",
      Phrase(nl: "Dit bestand is groter dan 2 gigabyte.", en: "This file is larger than 2 gigabytes."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien kunt u het in delen opslaan.", en: "Maybe you can save it in parts."))
  }

  static func empty(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "file/empty", Phrase(nl: "Dit bestand is leeg.", en: "This file is empty."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien is het opslaan of kopiëren mislukt.", en: "Maybe saving or copying it has failed."))
  }

  static func binary(_ file: String, kind: BinarySignature?) -> Diagnostic {
    let what: Phrase
    var hint = Phrase(
      nl: "Misschien kunt u het eerst opslaan als CSV of XML.", en: "Maybe save it as CSV or XML first.")
    switch kind {
    case .spreadsheetPackage:
      what = Phrase(
        nl: "Dit is een zip-bestand (zoals .xlsx, .ods of .docx), geen tekst.",
        en: "This is a zip file (such as .xlsx, .ods or .docx), not a text.")
      hint = Phrase(
        nl: "Misschien kunt u het in Excel eerst opslaan als CSV: Opslaan als, CSV UTF-8 (door lijstscheidingsteken).",
        en: "Maybe save it as CSV or XML first: in Excel, Save as, CSV UTF-8.")
    case .oldSpreadsheet:
      what = Phrase(
        nl: "Dit is een bestand van een oude Office-versie (.xls of .doc), geen tekst.",
        en: "This is a file of an old Office version (.xls or .doc), not a text.")
    case .pdf: what = Phrase(nl: "Dit is een pdf, geen tekst.", en: "This is a PDF, not a text.")
    case .archive: what = Phrase(nl: "Dit is een gezipt bestand, geen tekst.", en: "This is a gzip file, not a text.")
    case .picture: what = Phrase(nl: "Dit is een afbeelding, geen tekst.", en: "This is a picture, not a text.")
    case .program: what = Phrase(nl: "Dit is een programma, geen tekst.", en: "This is a program, not a text.")
    case .database: what = Phrase(nl: "Dit is een database, geen tekst.", en: "This is a database, not a text.")
    case .utf32:
      what = Phrase(nl: "Dit bestand is UTF-32; dat lezen wij niet.", en: "This file is UTF-32, which is not read.")
      hint = Phrase(nl: "Misschien kunt u het opslaan als UTF-8.", en: "Maybe save it as UTF-8.")
    case nil:
      what = Phrase(
        nl: "Dit bestand is geen tekst: er staan veel nulbytes in.",
        en: "This file is not a text: it holds many zero bytes.")
    }
    return Diagnostic(.error, "file/binary", what, at: SourceLocation(file: file), hint: hint)
  }

  static func damaged(
    _ file: String, _ damage: TextDecoder.Damage, encoding: TextEncoding, place: TextPlace
  ) -> Diagnostic {
    let message: Phrase
    switch damage {
    case .undefinedByte(let byte), .invalidUTF8(let byte):
      message = Phrase(
        nl: "Byte \(hexadecimal(byte)) betekent niets in \(encoding.rawValue); er staat nu een vervangteken.",
        en: "Byte \(hexadecimal(byte)) means nothing in \(encoding.rawValue); a replacement character stands for it.")
    case .loneSurrogate, .halfUnit:
      message = Phrase(
        nl: "Hier staat een half teken; er staat nu een vervangteken.",
        en: "Half a character stands here; a replacement character stands for it.")
    case .zero:
      message = Phrase(
        nl: "Hier staat een nulbyte; er staat nu een vervangteken.",
        en: "A zero byte stands here; a replacement character stands for it.")
    }
    return Diagnostic(
      .warning, "file/broken-character", message,
      at: SourceLocation(file: file, line: place.line, column: place.column), excerpt: place.excerpt,
      hint: Phrase(
        nl: "Misschien is het bestand in een andere codering opgeslagen, of beschadigd.",
        en: "Maybe the file was saved in another encoding, or it is damaged."))
  }

  static func moreDamage(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning, "file/broken-character",
      Phrase(
        nl: "Nog \(count) tekens konden niet worden gelezen.", en: "\(count) more characters could not be read."),
      at: SourceLocation(file: file))
  }

  static func mixedEncoding(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      .warning, "file/mixed-encoding",
      Phrase(
        nl: "Dit bestand is deels UTF-8 en deels niet; het is gelezen als Windows-1252, dus letters met een accent "
          + "kunnen verkeerd zijn.",
        en: "Part of this file is UTF-8 and part is not; it was read as Windows-1252, so accented letters may be "
          + "wrong."),
      at: SourceLocation(file: file, line: line),
      hint: Phrase(
        nl: "Misschien zijn twee bestanden aan elkaar geplakt.", en: "Maybe two files were pasted together."))
  }

  static func encodingAsked(_ encoding: TextEncoding) -> Phrase {
    Phrase(nl: "\(encoding.rawValue), omdat dat is gevraagd", en: "\(encoding.rawValue), because it was asked for")
  }
  static func encodingMark(_ encoding: TextEncoding) -> Phrase {
    Phrase(
      nl: "\(encoding.rawValue), door de byte order mark aan het begin",
      en: "\(encoding.rawValue), by the byte order mark at the start")
  }
  static let encodingByZeros = Phrase(
    nl: "UTF-16, want om de andere byte is nul", en: "UTF-16, because every other byte is zero")
  static let encodingValidUTF8 = Phrase(
    nl: "UTF-8, want alle bytes zijn geldig UTF-8", en: "UTF-8, because all bytes are valid UTF-8")
  static let encodingPlain = Phrase(
    nl: "UTF-8: alleen gewone letters en tekens (ASCII)", en: "UTF-8: plain letters and signs only (ASCII)")
  static func encodingMacRoman(_ letters: Int) -> Phrase {
    Phrase(
      nl: "Mac Roman, want \(letters) bytes van 0x80 tot 0x9F staan als letters in woorden",
      en: "Mac Roman, because \(letters) bytes from 0x80 to 0x9F stand as letters in words")
  }
  static func encodingLatin9(_ euros: Int) -> Phrase {
    Phrase(
      nl: "ISO-8859-15, want byte 0xA4 staat \(euros) keer als euroteken bij een bedrag",
      en: "ISO-8859-15, because byte 0xA4 stands \(euros) times as the euro sign beside an amount")
  }
  static func encodingNotUTF8(byte: UInt8, line: Int) -> Phrase {
    Phrase(
      nl: "Windows-1252, want byte \(hexadecimal(byte)) op regel \(line) is geen UTF-8",
      en: "Windows-1252, because byte \(hexadecimal(byte)) on line \(line) is not UTF-8")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}

extension FileTexts {
  /// The findings of one code and severity that are not told one by one.
  static func more(
    _ severity: Diagnostic.Severity, code: String, file: String, count: Int, first: Int, last: Int
  ) -> Diagnostic {
    let lines =
      first == last
      ? Phrase(nl: "op regel \(first)", en: "on line \(first)")
      : Phrase(nl: "van regel \(first) tot en met regel \(last)", en: "from line \(first) to line \(last)")
    var more = Diagnostic(
      severity, code,
      Phrase(
        nl: "… en nog \(count) van deze soort, \(lines.nl).", en: "… and \(count) more of this kind, \(lines.en)."),
      at: SourceLocation(file: file, line: first))
    more.rest = Diagnostic.Rest(count: count, lastLine: last)
    return more
  }
}
