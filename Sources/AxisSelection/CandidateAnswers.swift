import Foresight
import PanelStatistics
import Surveying

/// What each respondent said of one candidate: the mean of its members, with reversed members
/// turned round.
struct CandidateAnswers {
  /// The criteria asked, in the order of the questionnaire.
  private let criteria: [Criterion]
  /// Criteria × respondents; `nil` where a respondent answered no member.
  private let values: [[Double?]]
  /// A side a respondent: true for the first pole, `nil` when undecided or unanswered.
  private let sides: [Bool?]

  init(_ candidate: AxisCandidate, in findings: Findings?) {
    let form = findings?.questionnaire.form
    let sheets = findings?.sheets ?? []
    criteria = form?.criteria ?? []
    values = criteria.map { criterion in
      sheets.map { sheet in Self.value(of: candidate, on: criterion, in: sheet, form) }
    }
    sides = sheets.map { Self.side(of: candidate, in: $0, form) }
  }

  /// One rank correlation a criterion.
  func associations(with other: Self) -> [AxisPair.Association] {
    criteria.indices.map { index in
      AxisPair.Association(
        criterion: criteria[index],
        correlation: Spearman.correlation(values[index], other.values[index]))
    }
  }

  /// The shares of the quadrants A–D, with self vertical and first poles at the top and left.
  ///
  /// Of so few that persons could be recognised there are none.
  func balance(with other: Self) -> (shares: Statistic<[Double]>, n: Int) {
    var counts = [0, 0, 0, 0]
    for case (let top?, let left?) in zip(sides, other.sides) {
      counts[top ? (left ? 0 : 1) : (left ? 3 : 2)] += 1
    }
    let n = counts.reduce(0, +)
    guard n > 0 else { return (.undefined(.noData), 0) }
    guard n >= Findings.fewestShown else { return (.undefined(.tooFewPerGroup), n) }
    return (.value(counts.map { Double($0) / Double(n) }), n)
  }

  /// The mean level of the members, reversed ones mirrored in the middle of the scale.
  private static func value(
    of candidate: AxisCandidate, on criterion: Criterion, in sheet: Sheet, _ form: Form?
  ) -> Double? {
    guard let form else { return nil }
    let (from, to) = (criterion.scale.from, criterion.scale.to)
    let levels = candidate.members.compactMap { member in
      sheet.rating(member.development, criterion.id, on: form)?.level.map {
        member.isReversed ? from + to - $0 : $0
      }
    }
    guard !levels.isEmpty else { return nil }
    return Double(levels.reduce(0, +)) / Double(levels.count)
  }

  /// By the direction answers of the members; when direction is not asked, by which half of the
  /// scale of the first criterion the value lies in.
  ///
  /// The exact middle is undecided.
  private static func side(
    of candidate: AxisCandidate, in sheet: Sheet, _ form: Form?
  ) -> Bool? {
    guard let form else { return nil }
    guard form.asksDirection else {
      guard let first = form.criteria.first,
        let value = value(of: candidate, on: first, in: sheet, form),
        value != first.scale.middle
      else { return nil }
      return value > first.scale.middle
    }
    let votes = candidate.members.compactMap { member in
      sheet.direction(member.development, on: form).map { ($0 == .a) != member.isReversed }
    }
    let towards = votes.count(where: \.self)
    return towards * 2 == votes.count ? nil : towards * 2 > votes.count
  }
}
