/// By whom and on which day something was said or decided.
public struct Stamp: Hashable, Codable, Sendable {
  /// Who did it, as given to the program, on one line.
  public let actor: String
  /// The day, as people gave it.
  public let day: Day

  public init(actor: String, day: Day) {
    (self.actor, self.day) = (actor.oneLine, day)
  }
}

/// A calendar day, written `2025-03-01`.
///
/// No clock, no time zone.
public struct Day: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int, month: Int, day: Int

  /// The day that `text` names; `nil` when it is no day of the calendar.
  public init?(_ text: String) {
    let parts = text.cleaned.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    // NB: a sign before a number would be read as part of it.
    guard parts.joined(separator: "-") == description else { return nil }
  }

  /// How many days the month has.
  private static func length(of month: Int, in year: Int) -> Int {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  public var description: String {
    "\(String(10_000 + year).dropFirst())-\(String(100 + month).dropFirst())-"
      + String(100 + day).dropFirst()
  }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a day is written YYYY-MM-DD")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Day {
  /// The day that stands for “when the files were read”: no decision carries it.
  public static let filesRead = Day(trusted: 1970, 1, 1)

  private init(trusted year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }
}
