extension Form {
  /// The place, from 1, of the first item with a cell in which nothing was said; `nil` when every
  /// cell says something, be it *don't know*.
  ///
  /// - Parameters:
  ///   - sheet: what was handed in; `nil` for nothing yet.
  ///   - isAsked: false for an item that is no longer asked, and never waits for an answer.
  public func nextItem(
    of sheet: Sheet?, isAsked: (Development.ID) -> Bool = { _ in true }
  ) -> Int? {
    let place = items.indices.first { row in
      guard isAsked(items[row]) else { return false }
      let cells = row * cellsPerItem..<(row + 1) * cellsPerItem
      return sheet.map { $0.codes[cells].contains(0) } ?? !cells.isEmpty
    }
    return place.map { $0 + 1 }
  }
}
