/// The cells that a participant is asked to fill: items by criteria, and perhaps which way each
/// item will go.
///
/// A form never changes once answers can come in.
public struct Form: Hashable, Codable, Sendable {
  /// Which form it is.
  public enum Name: Hashable, Sendable, Comparable {
    /// A round of expert scores, from 1.
    case round(Int)
    /// A version of the questionnaire, from 1.
    case questionnaire(Int)

    /// The numbers that a round and a version may have.
    ///
    /// House: more than any panel sees; the next one always exists.
    public static let numbers = 1...9_999

    /// The name as the store keeps it: `round-1`, `questionnaire-2`.
    public var word: String {
      switch self {
      case .round(let number): "round-\(number)"
      case .questionnaire(let version): "questionnaire-\(version)"
      }
    }

    /// The name that `word` stands for; `nil` when it is none.
    public init?(word: String) {
      let parts = word.split(separator: "-")
      guard parts.count == 2, let number = Int(parts[1]), number > 0
      else { return nil }
      switch parts[0] {
      case "round": self = .round(number)
      case "questionnaire": self = .questionnaire(number)
      default: return nil
      }
      // NB: an extra dash, a sign or a zero in front would give one form two names.
      guard self.word == word else { return nil }
    }

    public static func < (a: Self, b: Self) -> Bool {
      switch (a, b) {
      case (.round(let a), .round(let b)), (.questionnaire(let a), .questionnaire(let b)): a < b
      case (.round, .questionnaire): true
      case (.questionnaire, .round): false
      }
    }
  }

  /// What is asked about, in the order asked.
  public let items: [Development.ID]
  /// What is asked of each item, in the order asked.
  public let criteria: [Criterion]
  /// True when each item also asks which way it will go.
  public let asksDirection: Bool

  public init(items: [Development.ID], criteria: [Criterion], asksDirection: Bool = false) {
    (self.items, self.criteria, self.asksDirection) = (items, criteria, asksDirection)
  }

  /// How many cells there are an item.
  public var cellsPerItem: Int { criteria.count + (asksDirection ? 1 : 0) }
  /// How many cells there are.
  public var cellCount: Int { items.count * cellsPerItem }

  /// The place of a criterion's cell; `nil` when the form does not ask it.
  public func cell(_ item: Development.ID, _ criterion: Criterion.ID) -> Int? {
    guard let row = items.firstIndex(of: item),
      let column = criteria.firstIndex(where: { $0.id == criterion })
    else { return nil }
    return row * cellsPerItem + column
  }

  /// The place of an item's direction cell; `nil` when the form does not ask it.
  public func directionCell(_ item: Development.ID) -> Int? {
    guard asksDirection, let row = items.firstIndex(of: item) else { return nil }
    return row * cellsPerItem + criteria.count
  }

  /// How many levels the cell at `place` has.
  public func levels(at place: Int) -> Int {
    let column = place % cellsPerItem
    return column < criteria.count ? criteria[column].scale.count : Direction.allCases.count
  }
}

extension Form {
  /// One cell, told so that a reader of codes needs no form.
  public struct Cell: Equatable, Sendable {
    /// Where it stands among the codes of a sheet, from 0.
    public let place: Int
    public let item: Development.ID
    /// The name of the criterion, or `direction`.
    public let criterion: String
    /// The level that code 1 stands for, and how many levels there are.
    public let lowest: Int, levels: Int
  }

  /// Every cell in the order of the codes.
  public var cells: [Cell] {
    (0..<cellCount).map { place in
      let column = place % cellsPerItem
      let criterion = column < criteria.count ? criteria[column] : nil
      return Cell(
        place: place, item: items[place / cellsPerItem],
        criterion: criterion?.id.rawValue ?? "direction",
        lowest: criterion?.scale.from ?? 1, levels: levels(at: place))
    }
  }
}

extension Form {
  /// The first name that two cells share, such as `a.b.c` for `a.b` on `c` and `a` on `b.c`; `nil`
  /// when each has its own, as it must to keep what is written beside them apart.
  public var sharedName: String? {
    Self.shared(among: cells.map { "\($0.item).\($0.criterion)" })
  }

  /// The first of `names` that stands there before; `nil` when all differ.
  public static func shared(among names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }
}

/// One of the two ways that a development could go.
public enum Direction: String, Codable, Sendable, CaseIterable { case a, b }
