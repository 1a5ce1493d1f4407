import Foresight
import Longlisting
import TestSupport
import Testing

struct LonglistTests {
  @Test func `a list on which nothing takes part is refused`() throws {
    var inputs = try LonglistInputs(titles: ["One"])
    try inputs.apply(.drop("D01", reason: "small"), Panel.stamp)
    #expect(throws: LonglistError.empty) { try Longlist(inputs) }
    #expect(throws: LonglistError.empty) { try Longlist(LonglistInputs()) }
  }

  @Test func `the list keeps what takes part apart from what was closed, by code`() throws {
    var inputs = try LonglistInputs(titles: ["One", "Two", "Three"])
    try inputs.apply(.drop("D02", reason: "small"), Panel.stamp)
    let longlist = try Longlist(inputs)
    #expect(longlist.developments.map(\.id) == ["D01", "D03"])
    #expect(longlist.closed.map(\.id) == ["D02"])
    #expect(longlist["D03"]?.title == "Three" && longlist["D02"] == nil && longlist["D09"] == nil)
  }

  @Test func `each dimension is counted in the order of DESTEP, gaps included`() throws {
    var inputs = LonglistInputs()
    let dimensions: [Dimension] = [.ecological, .demographic, .ecological, .economic]
    for (code, dimension) in zip(Panel.codes(4), dimensions) {
      let one = Development(id: code, title: "T", dimension: dimension)
      try inputs.apply(.propose(development: one), Panel.stamp)
    }
    try inputs.apply(.drop("D04", reason: "small"), Panel.stamp)
    let coverage = try Longlist(inputs).coverage
    #expect(coverage.map(\.count) == [1, 0, 0, 0, 2, 0])
    #expect(coverage.map(\.dimension) == Dimension.allCases)
  }

  @Test func `a translation leaves the mark as it was, other words do not`() throws {
    let texts = ["titel", "wat", "meer", "minder", "vraag"]
    func mark(_ translations: [Language: String], _ texts: [String]) throws -> Longlist {
      let all = texts.map { StudyText($0, translations: translations) }
      var inputs = LonglistInputs()
      let development = Development(
        id: "D01", title: all[0], dimension: .economic, description: all[1], directionA: all[2],
        directionB: all[3], question: all[4])
      try inputs.apply(.propose(development: development), Panel.stamp)
      return try Longlist(inputs)
    }
    let (plain, both) = (try mark([:], texts), try mark([.en: "words"], texts))
    #expect(plain.fingerprint == both.fingerprint && plain != both)
    // The mark of a study without translations is the one that decisions rest on already.
    #expect(try plain.fingerprint == Fingerprint(of: plain.developments))
    for place in texts.indices {
      var other = texts
      other[place] += "!"
      #expect(try mark([.en: "words"], other).fingerprint != plain.fingerprint)
    }
  }

  @Test func `a list changes its mark with what takes part alone`() throws {
    let inputs = try LonglistInputs(titles: ["One", "Two", "Three"])
    let before = try Longlist(inputs)
    var dropped = inputs
    try dropped.apply(.drop("D03", reason: "small"), Panel.stamp)
    #expect(try Longlist(dropped).fingerprint != before.fingerprint)
    var other = inputs
    try other.apply(.drop("D03", reason: "large"), Panel.stamp)
    #expect(try Longlist(other).fingerprint == Longlist(dropped).fingerprint)
    #expect(try Longlist(other) != Longlist(dropped))
    #expect(try Longlist(inputs) == before)
  }
}
