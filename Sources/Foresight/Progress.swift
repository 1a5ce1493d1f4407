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
    items.indices.first { isAsked(items[$0]) && isOpen($0, on: sheet) }.map { $0 + 1 }
  }

  /// The items with a cell in which nothing was said, in their order; of what ``nextItem(of:isAsked:)``
  /// goes to, all.
  public func openItems(
    of sheet: Sheet?, isAsked: (Development.ID) -> Bool = { _ in true }
  ) -> [Development.ID] {
    items.indices.filter { isAsked(items[$0]) && isOpen($0, on: sheet) }.map { items[$0] }
  }

  private func isOpen(_ row: Int, on sheet: Sheet?) -> Bool {
    let cells = row * cellsPerItem..<(row + 1) * cellsPerItem
    return sheet.map { $0.codes[cells].contains(0) } ?? !cells.isEmpty
  }
}
