/// An integer scale on which people score, such as 1…5, with words for its two ends.
public struct Scale: Hashable, Codable, Sendable {
  /// The lowest and the highest level.
  public let from: Int, to: Int
  /// What the lowest and the highest level mean.
  public let low: StudyText, high: StudyText

  /// The most levels that a scale may have: answers are packed in one byte a cell.
  public static let mostLevels = 11

  /// The numbers that levels may have.
  ///
  /// House: small enough that means and middles of levels are exact.
  public static let numbers = -1_000...1_000

  /// Makes a scale of 2 to 11 levels.
  ///
  /// - Throws: ``ScaleError/levels(from:to:)`` when `to` is not 1 to 10 above `from`,
  ///   ``ScaleError/numbers(from:to:)`` when one of them is not among ``numbers``.
  public init(from: Int, to: Int, low: StudyText = "", high: StudyText = "") throws(ScaleError) {
    let (span, overflow) = to.subtractingReportingOverflow(from)
    guard !overflow, span >= 1, span < Self.mostLevels else {
      throw .levels(from: from, to: to)
    }
    guard Self.numbers.contains(from), Self.numbers.contains(to) else {
      throw .numbers(from: from, to: to)
    }
    (self.from, self.to, self.low, self.high) = (from, to, low, high)
  }

  /// 1…5 without words for its ends: what a study gets that names no scale.
  public static let fiveLevels = Scale(trusted: 1, 5)

  private init(trusted from: Int, _ to: Int) {
    (self.from, self.to, low, high) = (from, to, "", "")
  }

  /// How many levels there are.
  public var count: Int { to - from + 1 }
  /// The middle of the scale, a level or the point between two levels.
  public var middle: Double { Double(from + to) / 2 }
  /// `value`, a level or a mean of levels, mapped to 0–1.
  public func share(of value: Double) -> Double { (value - Double(from)) / Double(to - from) }
  /// True when `level` lies on the scale.
  public func contains(_ level: Int) -> Bool { from <= level && level <= to }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      from: try container.decode(Int.self, forKey: .from),
      to: try container.decode(Int.self, forKey: .to),
      low: try container.decodeIfPresent(StudyText.self, forKey: .low) ?? "",
      high: try container.decodeIfPresent(StudyText.self, forKey: .high) ?? "")
  }
}

/// Why a scale was refused.
public enum ScaleError: Refusal, Equatable {
  /// The ends do not make 2 to 11 levels.
  case levels(from: Int, to: Int)
  /// The ends are further from 0 than levels may be.
  case numbers(from: Int, to: Int)

  public var wording: Wording {
    switch self {
    case .levels(let from, let to):
      Wording(
        nl: "schaal “\(from)…\(to)”: een schaal telt 2 tot \(Scale.mostLevels) oplopende niveaus",
        en: "scale “\(from)…\(to)”: a scale has 2 to \(Scale.mostLevels) ascending levels")
    case .numbers(let from, let to):
      Wording(
        nl: "schaal “\(from)…\(to)”: niveaus zijn getallen van \(Scale.numbers.lowerBound) tot en "
          + "met \(Scale.numbers.upperBound)",
        en: "scale “\(from)…\(to)”: levels are numbers from \(Scale.numbers.lowerBound) to "
          + "\(Scale.numbers.upperBound)")
    }
  }
}
