import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite("Numbers and colours of a report")
struct ReportNumbersTests {
  let nl = ReportNumbers(language: .dutch)
  let en = ReportNumbers(language: .english)

  @Test("Dutch writes a point for thousands and a comma for decimals, English the reverse")
  func marks() {
    #expect(nl.fixed(123_456, scale: 100) == "1.234,56")
    #expect(en.fixed(123_456, scale: 100) == "1,234.56")
    #expect(nl.whole(1_234_567) == "1.234.567" && nl.whole(-999) == "−999")
    #expect(nl.short(30, scale: 10) == "3" && nl.short(35, scale: 10) == "3,5" && nl.short(105, scale: 100) == "1,05")
    #expect(en.fixed(7, scale: 1000) == "0.007")
  }

  @Test("Euros are whole, half away from zero, with the sign in front")
  func euros() {
    #expect(nl.euro(Euro(cents: 123_450)) == "€\u{a0}1.235" && en.euro(Euro(cents: 123_449)) == "€1,234")
    #expect(nl.euro(Euro(cents: -4_050)) == "−\u{2060}€\u{a0}41" && nl.euro(Euro(cents: -20)) == "€\u{a0}0")
    #expect(nl.signedEuro(Euro(cents: 10_000)) == "+€\u{a0}100" && nl.signedEuro(.zero) == "€\u{a0}0")
    #expect(nl.euroAndCents(Euro(cents: 123_405)) == "€\u{a0}1.234,05")
    #expect(en.euro(Euro(cents: .min)).hasPrefix("−\u{2060}€92,"))
  }

  @Test("Hours have one decimal; less than an hour is said in minutes")
  func hours() {
    #expect(nl.duration(1650) == "27,5\u{a0}uur" && en.duration(1650) == "27.5\u{a0}hours")
    #expect(
      nl.duration(45) == "45\u{a0}minuten" && en.duration(1) == "1\u{a0}minute" && nl.duration(60) == "1\u{a0}uur")
    #expect(nl.hours(1650) == "27,5" && nl.hours(60) == "1,0" && nl.hours(0) == "0,0" && nl.hours(2) == "<\u{a0}0,1")
    #expect(nl.hours(.max) == "153.722.867.280.912.930,1")
  }

  @Test("Days, lists and counts are words")
  func words() throws {
    let day = try #require(Day("2026-11-21"))
    #expect(nl.day(day) == "21\u{a0}november\u{a0}2026" && en.day(day) == "21\u{a0}November\u{a0}2026")
    #expect(nl.list(["a", "b", "c"]) == "a, b en c" && en.list(["a", "b"]) == "a and b" && nl.list([]) == "")
    #expect(nl.countWord(3) == "Drie" && en.countWord(12) == "Twelve" && nl.countWord(13) == "13")
    #expect(nl.permille(4) == "0,4\u{a0}%" && en.permille(12) == "1.2%")
  }

  /// Relative luminance and contrast as WCAG 2.2 defines them.
  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = (try luminance(a), try luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test(
    "Words have a contrast of at least 4.5 and drawings of at least 3, in light and in dark", arguments: [false, true])
  func contrasts(isDark: Bool) throws {
    let palette: ReportPalette = isDark ? .dark : .light
    for ground in [palette.paper, palette.tint] {
      for ink in [palette.ink, palette.soft, palette.a, palette.c, palette.warn, palette.bad] {
        #expect(try contrast(ink, ground) >= 4.5, "\(ink) on \(ground)")
      }
      for ink in [palette.a, palette.b, palette.c, palette.d, palette.soft, palette.ink, palette.bad] {
        #expect(try contrast(ink, ground) >= 3, "\(ink) on \(ground)")
      }
    }
    for ink in [palette.ink, palette.warn, palette.a, palette.soft] {
      #expect(try contrast(ink, palette.warnGround) >= 4.5, "\(ink) on \(palette.warnGround)")
    }
    #expect(try contrast("#000000", "#ffffff") == 21)
  }

  @Test("No phrase of the tables of words is the same in both languages unless it is a name")
  func bothLanguages() {
    for (rule, phrase) in ReportTexts.ruleNames { #expect(phrase.nl != phrase.en, "\(rule)") }
    for phrase in ReportTexts.leftOut {
      #expect(phrase.nl != phrase.en && phrase.nl.hasSuffix(".") && phrase.en.hasSuffix("."))
    }
    #expect(ReportTexts.countWords.count == 13 && ReportTexts.months.count == 12)
  }

  @Test("A place in percent stays between 0 and 100, also for numbers that do not fit")
  func places() {
    #expect(ChartPlace.percent(1, of: 3) == "33.3%" && ChartPlace.percent(5, of: 4) == "100.0%")
    #expect(ChartPlace.percent(-1, of: 4) == "0.0%" && ChartPlace.percent(1, of: 0) == "0.0%")
    #expect(ChartPlace.tenths(.max - 1, of: .max) == 999)
  }
}
