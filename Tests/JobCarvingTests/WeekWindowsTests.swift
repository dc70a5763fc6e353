import Interchange
import Testing

@testable import JobCarving

@Suite struct WeekWindowsTests {
  @Test(
    "Moments are read in Dutch and English",
    arguments: [
      ("ma-vr 07:00-09:00", 600), ("mon-fri 7-9", 600), ("dagelijks 10:00-10:30", 210),
      ("za 8:00-12:00; zo 8u-12u", 480),
      ("ma,wo,vr 9.00-10.00", 180), ("vr-ma 08:00-09:00", 240), ("07:00-08:00", 420), ("weekend 22:00-06:00", 960),
      ("zo 22:00-06:00", 480), ("ma", 1440),
    ])
  func reads(text: String, minutes: Int) throws {
    #expect(try #require(WeekWindows(text)).totalMinutes == minutes)
  }

  @Test(
    "What cannot be read is refused whole",
    arguments: [
      "", "ochtend", "ma 7", "ma 25:00-26:00", "ma-xx 07:00-08:00", "ma 07:00-08:00; straks", "ma 07:60-08:00",
    ])
  func refuses(text: String) {
    #expect(WeekWindows(text) == nil)
  }

  @Test("The text of windows reads back to the same windows")
  func roundTrip() throws {
    for text in ["ma-vr 07:00-09:00", "ma,wo 08:00-12:00; za 10:00-11:00", "dagelijks 06:45-07:45"] {
      let windows = try #require(WeekWindows(text))
      #expect(WeekWindows(windows.text(in: .dutch)) == windows)
      #expect(WeekWindows(windows.text(in: .english)) == windows)
    }
  }

  @Test("An intersection is what both have, day by day")
  func intersection() throws {
    let a = try #require(WeekWindows("ma-vr 07:00-12:00"))
    let b = try #require(WeekWindows("wo-za 11:00-13:00"))
    #expect(a.intersection(b) == WeekWindows("wo-vr 11:00-12:00"))
    #expect(a.intersection(b).days == [2, 3, 4])
  }
}
