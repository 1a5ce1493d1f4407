extension Sheet {
  /// Writes an answer as people type it in the cell at `place`: a level or a direction, `?` for
  /// *don't know*, nothing for nothing said.
  ///
  /// - Throws: ``RatingError`` or ``DirectionError`` with what is allowed; the sheet stays as it was.
  public mutating func say(_ answer: String, at place: Int, on form: Form) throws {
    let item = form.item(at: place)
    if let criterion = form.criterion(at: place) {
      try set(Rating.reading(answer, on: criterion.scale), item, criterion.id, on: form)
    } else {
      try setDirection(Direction.reading(answer), item, on: form)
    }
  }

  /// The answer in the cell at `place` as people type it; empty when nothing was said.
  public func said(at place: Int, on form: Form) -> String {
    form.word(for: codes[place], at: place)
  }
}

extension Form {
  /// The criterion that the cell at `place` asks; `nil` where it asks which way the item will go.
  public func criterion(at place: Int) -> Criterion? {
    let column = place % cellsPerItem
    return column < criteria.count ? criteria[column] : nil
  }

  /// What a code in the cell at `place` says, as people type it; empty for nothing said.
  ///
  /// - Parameters:
  ///   - code: from 0 to one above the levels of the cell.
  ///   - place: from 0.
  public func word(for code: UInt8, at place: Int) -> String {
    let code = Int(code)
    if code == 0 { return "" }
    if code > levels(at: place) { return "?" }
    guard let criterion = criterion(at: place) else { return Direction.allCases[code - 1].rawValue }
    return String(criterion.scale.from + code - 1)
  }

  /// The item that the cell at `place` is about.
  public func item(at place: Int) -> Development.ID { items[place / cellsPerItem] }
}

extension Direction {
  /// The direction that a cell holds: `a`, `b`, `?` for *don't know*, nothing for nothing said.
  ///
  /// - Returns: `.some(nil)` for *don't know*, `nil` for nothing said.
  public static func reading(_ cell: String) throws(DirectionError) -> Direction?? {
    switch cell.cleaned {
    case "": return .none
    case "?": return .some(.none)
    case let text:
      guard let way = Direction(rawValue: text) else { throw .notDirection(text) }
      return .some(.some(way))
    }
  }
}

/// Why a cell of directions was refused.
public enum DirectionError: Refusal, Equatable {
  case notDirection(String)

  public var wording: Wording {
    switch self {
    case .notDirection(let value):
      Wording(
        nl: "“\(value)” is geen richting; toegestaan: a, b, ? (weet niet) of leeg",
        en: "“\(value)” is no direction; allowed: a, b, ? (don't know) or empty")
    }
  }
}
