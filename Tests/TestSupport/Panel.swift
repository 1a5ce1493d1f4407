package import Foresight

/// A small panel and what it says, for the tests of every stage.
package enum Panel {
  package static let stamp = Stamp(actor: "ann", day: .filesRead)
  /// Impact on 1…5 with three times the weight of ``second``.
  package static let first = Criterion(id: "i1", kind: .impact, weight: 3, scale: .fiveLevels)
  /// Impact on 1…5, of which the lowest level means most.
  package static let second = Criterion(
    id: "i2", kind: .impact, weight: 1, polarity: -1, scale: .fiveLevels)
  package static let doubt = Criterion(id: "u", kind: .uncertainty, scale: .fiveLevels)

  /// `D01`, `D02` and so on.
  package static func codes(_ count: Int) -> [Development.ID] {
    (1...count).map { Identifier(rawValue: $0 < 10 ? "D0\($0)" : "D\($0)") }
  }

  /// A development a code, all of one dimension.
  package static func developments(_ count: Int) -> [Development] {
    codes(count).map {
      Development(id: $0, title: StudyText("Development \($0)"), dimension: .economic)
    }
  }

  /// `e1`, `e2` and so on.
  package static func participant(_ place: Int) -> Participant.ID {
    Identifier(rawValue: "e\(place + 1)")
  }

  /// An expert a weight.
  package static func experts(_ weights: [Double]) -> [Participant] {
    weights.enumerated().map { Participant(id: participant($0), name: "", weight: $1) }
  }

  /// A sheet a row, cell by cell.
  ///
  /// - Parameters:
  ///   - rows: `nil` is nothing said; `?` is *don't know*; `a` and `b` are directions; anything
  ///     else is a level.
  ///   - form: what was asked.
  ///   - groups: the group of each row; `nil` where there are no more.
  package static func sheets(
    _ rows: [[Answer?]], on form: Form, groups: [StakeholderGroup.ID] = []
  ) throws -> [Sheet] {
    try rows.enumerated().map { place, row in
      var sheet = Sheet(
        participant: participant(place), group: place < groups.count ? groups[place] : nil,
        on: form)
      for (cell, answer) in zip(form.cells, row) {
        switch answer {
        case .level(let level):
          try sheet.set(.level(level), cell.item, Identifier(rawValue: cell.criterion), on: form)
        case .way(let way): try sheet.setDirection(.some(.some(way)), cell.item, on: form)
        case .dontKnow where cell.criterion == "direction":
          try sheet.setDirection(.some(.none), cell.item, on: form)
        case .dontKnow:
          try sheet.set(.dontKnow, cell.item, Identifier(rawValue: cell.criterion), on: form)
        case nil: break
        }
      }
      return sheet
    }
  }

  /// What one cell of a row says.
  package enum Answer: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, Sendable {
    case level(Int), way(Direction), dontKnow

    package init(integerLiteral level: Int) { self = .level(level) }

    package init(stringLiteral word: String) {
      self = Direction(rawValue: word).map(Answer.way) ?? .dontKnow
    }
  }
}
