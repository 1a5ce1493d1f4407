import ScenarioMethod
import Testing

struct TieNoiseTests {
  @Test func `scores that are equal but added in another order are a tie`() throws {
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    let ids: [Development.ID] = ["D01", "D02"]
    for id in ids {
      let one = Development(id: id, title: StudyText("\(id)"), dimension: .economic)
      try workshop.apply(.longlist(.propose(development: one)), stamp)
    }
    let scale = try Scale(from: 0, to: 10)
    let form = Form(items: ids, criteria: [Criterion(id: "i", kind: .impact, scale: scale)])
    try workshop.apply(.scoring(.openRound(number: 1, form: form)), stamp)
    try workshop.apply(.scoring(.rule(ShortlistRule(size: 2))), stamp)
    // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in floating point.
    let rows: [[UInt8]] = [[2, 4], [3, 3], [4, 2]]
    for place in rows.indices {
      let expert = Participant(id: Identifier(rawValue: "e\(place)"), name: "")
      try workshop.apply(.scoring(.enrol(expert: expert)), stamp)
    }
    let sheets = rows.enumerated().map { place, codes in
      Sheet(
        participant: Identifier(rawValue: "e\(place)"), group: nil, codes: codes, texts: [:])
    }
    let entries = try #require(
      Pipeline(workshop, answers: [.round(1): sheets]).shortlist.value?.entries)
    #expect(entries.map(\.rank.value) == [1, 1])
  }
}
