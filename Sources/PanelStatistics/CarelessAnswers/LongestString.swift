/// The longest run of the same answer: who draws a straight line may not have read the questions.
///
/// A flag to look at, never a reason to drop: on items that all point one way the same answer may be
/// honest.
///
/// Source: `johnson2005`.
public struct LongestString: Equatable, Sendable {
  /// The fewest answers for which the same answer everywhere is a flag.
  ///
  /// House.
  public static let fewestAnswers = 6
  /// The share of all items that a run must reach for a flag.
  ///
  /// House.
  public static let flaggedShare = 0.8

  /// How many answers in a row are the same; 0 for who answered nothing.
  public let length: Int
  /// The code of the longest run; the first of several as long; 0 for none.
  public let code: UInt8
  /// The longest run as a share of what was answered, 0–1; 0 for who answered nothing.
  public let share: Double
  /// True when the run is all that was answered (of at least ``fewestAnswers``), or holds
  /// ``flaggedShare`` of the items.
  public let isFlagged: Bool

  /// The longest run in one rater's answers, in the order asked; a missing one (0) ends a run.
  public init(_ codes: [UInt8]) {
    var (length, code) = (0, UInt8(0))
    var (run, last) = (0, UInt8(0))
    for next in codes {
      run = next == last ? run + 1 : 1
      last = next
      if next != 0, run > length { (length, code) = (run, next) }
    }
    let answered = codes.count { $0 != 0 }
    (self.length, self.code) = (length, code)
    share = answered == 0 ? 0 : Double(length) / Double(answered)
    isFlagged =
      answered >= Self.fewestAnswers
      && (length == answered || Double(length) >= Self.flaggedShare * Double(codes.count))
  }

  /// One a rater.
  public static func of(_ answers: AnswerColumns) -> [LongestString] {
    (0..<answers.raters).map { rater in LongestString(answers.columns.map { $0[rater] }) }
  }
}
