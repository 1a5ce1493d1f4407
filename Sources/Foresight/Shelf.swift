/// A thing that is kept: it has an identifier and writes itself.
public protocol Kept: Codable, Equatable, Sendable, Identifiable where ID == Identifier<Self> {}

/// The kept things of one kind, in the order of their identifiers.
public struct Shelf<Item: Kept>: Equatable, Sendable, Sequence {
  private var items: [Identifier<Item>: Item] = [:]

  public init() {}

  public subscript(id: Identifier<Item>) -> Item? {
    get { items[id] }
    set { items[id] = newValue }
  }

  public var count: Int { items.count }
  public var isEmpty: Bool { items.isEmpty }

  /// The things in the order of their identifiers.
  public var all: [Item] { items.values.sorted { $0.id < $1.id } }
  public func makeIterator() -> IndexingIterator<[Item]> { all.makeIterator() }

  /// What turns `old` into `self`, a row each.
  fileprivate func changes(from old: Self, table: String) throws -> [RowChange] {
    if old == self { return [] }
    let written = try filter { old[$0.id] != $0 }.map {
      RowChange(table: table, id: $0.id.rawValue, body: try CanonicalJSON.string($0))
    }
    let gone = old.filter { self[$0.id] == nil }.map {
      RowChange(table: table, id: $0.id.rawValue, body: nil)
    }
    return written + gone
  }
}

/// One row of a mirror table that a change writes or takes away.
public struct RowChange: Equatable, Sendable {
  public let table: String
  public let id: String
  /// The thing as canonical JSON; `nil`: the row goes, since the thing is no longer kept.
  public let body: String?
}

/// A shelf and the table that mirrors it.
///
/// A stage names its shelves once; nothing else knows how they are kept.
public struct ShelfTable<Root>: Sendable {
  public let table: String
  /// The rows that turn the old state into the new one.
  public let changes: @Sendable (_ old: Root, _ new: Root) throws -> [RowChange]
  /// Puts the thing that a row holds back on its shelf.
  public let load: @Sendable (_ body: String, _ root: inout Root) throws -> Void

  public init<Item: Kept>(
    _ table: String, _ shelf: any WritableKeyPath<Root, Shelf<Item>> & Sendable
  ) {
    self.table = table
    changes = { old, new in
      try new[keyPath: shelf].changes(from: old[keyPath: shelf], table: table)
    }
    load = { body, root in
      let item = try CanonicalJSON.value(Item.self, from: body)
      root[keyPath: shelf][item.id] = item
    }
  }

  private init(
    table: String, changes: @escaping @Sendable (Root, Root) throws -> [RowChange],
    load: @escaping @Sendable (String, inout Root) throws -> Void
  ) {
    (self.table, self.changes, self.load) = (table, changes, load)
  }

  /// The same shelf, seen from the study of which `part` is a part.
  public func lifted<Whole>(
    _ part: any WritableKeyPath<Whole, Root> & Sendable
  ) -> ShelfTable<Whole> {
    let (changes, load) = (changes, load)
    return ShelfTable<Whole>(
      table: table,
      changes: { try changes($0[keyPath: part], $1[keyPath: part]) },
      load: { try load($0, &$1[keyPath: part]) })
  }
}
