import Foresight
import Testing

struct ShelfTests {
  struct Root: Equatable, Sendable { var sources = Shelf<Source>() }
  struct Whole: Sendable { var part = Root() }
  static let table = ShelfTable<Root>("source", \.sources)

  static func root(_ sources: Source...) -> Root {
    var root = Root()
    for source in sources { root.sources[source.id] = source }
    return root
  }

  @Test func `things stand in the order of their names`() {
    let shelf = Self.root(Source(id: "b", title: "B"), Source(id: "a", title: "A")).sources
    #expect(shelf.all.map(\.id) == ["a", "b"] && shelf.map(\.title) == ["A", "B"])
    #expect(shelf.count == 2 && !shelf.isEmpty && Shelf<Source>().isEmpty)
    #expect(shelf["a"]?.title == "A" && shelf["c"] == nil)
  }

  @Test func `a change names what is new, what differs and what went`() throws {
    let old = Self.root(
      Source(id: "a", title: "A"), Source(id: "b", title: "B"), Source(id: "c", title: "C"))
    let new = Self.root(
      Source(id: "a", title: "A"), Source(id: "b", title: "b"), Source(id: "d", title: "D"))
    let changes = try Self.table.changes(old, new)
    #expect(changes.map(\.id) == ["b", "d", "c"])
    #expect(changes.map { $0.body == nil } == [false, false, true])
    #expect(changes.allSatisfy { $0.table == "source" })
    #expect(try Self.table.changes(old, old).isEmpty)
  }

  @Test func `a row that was written puts its thing back`() throws {
    let full = Self.root(Source(id: "a", title: "A", year: " 2020 ", about: ["D01"]))
    var loaded = Root()
    for change in try Self.table.changes(Root(), full) {
      try Self.table.load(try #require(change.body), &loaded)
    }
    #expect(loaded == full && loaded.sources["a"]?.year == "2020")
  }

  @Test func `a shelf of a part is a shelf of the whole`() throws {
    let lifted = Self.table.lifted(\Whole.part)
    var whole = Whole()
    whole.part = Self.root(Source(id: "a", title: "A"))
    let rows = try lifted.changes(Whole(), whole)
    #expect(rows.map(\.id) == ["a"] && lifted.table == "source")
    var other = Whole()
    try lifted.load(try #require(rows.first?.body), &other)
    #expect(other.part == whole.part)
  }
}
