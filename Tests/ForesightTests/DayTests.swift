import Foresight
import Testing

struct DayTests {
  @Test(arguments: [
    "2025-01-31", "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31",
    "2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2024-02-29",
    "2000-02-29", "2025-02-28", "0001-01-01",
  ])
  func `a day of the calendar is read and written as it stood`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-04-31", "2025-06-31", "2025-09-31", "2025-11-31",
    "2025-01-32", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01", "25-01-01",
    "2025-1-01", "2025/01/01", "", "2025-01-01-01", "2025-aa-01",
  ])
  func `what is no day is refused`(text: String) { #expect(Day(text) == nil) }

  @Test func `days stand in the order of time`() throws {
    let days = try ["2024-12-31", "2025-01-01", "2025-02-01", "2025-02-02"].map {
      try #require(Day($0))
    }
    #expect(days.shuffled().sorted() == days)
    #expect(Day.filesRead.description == "1970-01-01")
  }

  @Test(arguments: [("2024-02-29", true), ("2023-02-29", false), ("2100-02-29", false)])
  func `a day is one of the calendar`(text: String, isSound: Bool) {
    #expect((Day(text) != nil) == isSound)
    if let day = Day(text) { #expect(day.description == text) }
  }

  @Test(arguments: [
    "2025-03-32", "2025-05-32", "2025-07-32", "2025-08-32", "2025-10-32", "2025-12-32",
    "2024-02-30", "2000-02-30", "2025-+1-01", "2025-01-+1", "+025-01-01", "-025-01-01",
    "2025-01- 1", "２０２５-01-01",
  ])
  func `a day has four, two and two digits and ends with its month`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [" 2025-01-01\n", "9999-12-31"])
  func `white space around a day does not count`(text: String) {
    #expect(Day(text)?.description == text.trimmed)
  }

  @Test func `a day is written as its text, and read only as a day`() throws {
    let day = try #require(Day("2024-02-29"))
    #expect((day.year, day.month, day.day) == (2024, 2, 29))
    #expect(try CanonicalJSON.string([day]) == #"["2024-02-29"]"#)
    #expect(try CanonicalJSON.value([Day].self, from: #"["2024-02-29"]"#) == [day])
    #expect(throws: DecodingError.self) {
      try CanonicalJSON.value([Day].self, from: #"["2023-02-29"]"#)
    }
  }

  @Test func `a stamp has a clean actor`() {
    #expect(Stamp(actor: " ann\t\n\u{202E}", day: .filesRead).actor == "ann")
    #expect(Stamp(actor: "ann\nseq 9 bob", day: .filesRead).actor == "ann seq 9 bob")
  }
}
