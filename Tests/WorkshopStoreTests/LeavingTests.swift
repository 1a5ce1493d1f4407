import Foundation
import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

/// Everything that tells of somebody is erased, wherever it stands.
struct LeavingTests {
  /// A study in which Els is an expert who said, added, confirmed, chose and did things.
  static func lived(_ store: WorkshopStore) throws {
    let form = try opened(store)
    let els = Stamp(actor: "els jansen", day: .filesRead)
    let expert = Participant(
      id: "e1", name: "Els Jansen", background: StudyText("Ports", translations: [.nl: "Havens"]))
    let pole = Pole(name: "end")
    let commands: [Command] = [
      .scoring(.enrol(expert: expert)),
      .scoring(.enrol(expert: Participant(id: "e2", name: "Bram Kok", background: "Fish"))),
      note("c0001", "My quay sinks", by: "Els Jansen"),
      note("c0002", "By code", by: "e1"),
      note("c0003", "Name the quotas", by: "Bram Kok"),
      note("c0004", "Nobody's", by: ""),
      note("c0004", "My quay sinks", by: ""),
      .study(.cite(source: Source(id: "key", title: "T", addedBy: "Els Jansen"))),
      .scoring(.confirm(.init(codes: ["D01"], by: ["Els Jansen", "Bram Kok"], at: nil))),
      .longlist(.edit(development: development("D01", "Other"), reason: "r")),
      .axes(.propose(candidate: candidate("x", pole))),
      .axes(.propose(candidate: candidate("y", pole))),
      .axes(
        .choose(
          choice: AxisChoice(
            vertical: "x", horizontal: "y", by: ["ELS JANSEN"], at: nil, reason: "r"))),
    ]
    for command in commands { try store.perform(command, in: "s", els) }
    try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", els)
  }

  static func note(_ id: String, _ text: StudyText, by: String) -> Command {
    .study(
      .note(
        comment: .init(
          id: Identifier(rawValue: id), session: nil, by: by, about: "D01", text: text)))
  }

  static func candidate(_ id: AxisCandidate.ID, _ pole: Pole) -> AxisCandidate {
    AxisCandidate(
      id: id, name: "N", degree: "d", members: [.init("D01")], poles: [pole, pole])
  }

  static let words = ["Els", "els jansen", "ELS JANSEN", "Ports", "Havens", "My quay", "By code"]

  @Test func `the journal tells nobody by name, and the study everybody`() throws {
    try withStore { store, path in
      try Self.lived(store)
      try store.close()
      let queue = try DatabaseQueue(path: path)
      let told = try queue.read {
        try String.fetchAll($0, sql: "SELECT actor || command FROM journal").joined()
      }
      for word in Self.words + ["Bram", "Fish", "quotas"] { #expect(!told.contains(word)) }
      let again = try WorkshopStore(at: path)
      let (study, journal) = (try again.study("s").workshop, try again.journal("s"))
      #expect(study.scoring.experts["e1"]?.background(.nl) == "Havens")
      #expect(study.study.comments.map(\.by) == ["Els Jansen", "e1", "Bram Kok", ""])
      #expect(study.study.comments["c0003"]?.text == "Name the quotas")
      #expect(study.study.sources["key"]?.addedBy == "Els Jansen")
      #expect(study.scoring.confirmed?.by == ["Els Jansen", "Bram Kok"])
      #expect(study.axes.choice?.by == ["ELS JANSEN"])
      #expect(Set(journal.entries.map(\.stamp.actor)) == ["Anna", "els jansen"])
      let replayed = try journal.workshop()
      #expect(replayed == study)
      #expect(try again.verify() == 16)
      try again.close()
    }
  }

  @Test func `no byte of the file tells of who was forgotten`() throws {
    try withStore { store, path in
      try Self.lived(store)
      for word in Self.words { #expect(ForgettingTests.bytes(of: path).contains(word)) }
      let forgotten = try store.forget("e1", in: "s", stamp)
      #expect(forgotten.isClean && forgotten.mentions == [] && forgotten.namesakes == [])
      for word in Self.words { #expect(!ForgettingTests.bytes(of: path).contains(word), "\(word)") }
      let (study, journal) = (try store.study("s").workshop, try store.journal("s"))
      #expect(study.study.comments.map(\.id) == ["c0003"] && study.axes.choice?.by == [])
      #expect(study.scoring.confirmed?.by == ["Bram Kok"])
      #expect(study.scoring.experts.map(\.background) == ["Fish"])
      #expect(study.longlist.formerWordings.map(\.replaced.actor) == [""])
      #expect(Set(journal.entries.map(\.stamp.actor)) == ["Anna", ""])
      let replayed = try journal.workshop()
      #expect(replayed == study)
      #expect(try store.verify() == 17)
      try store.replay(into: path + ".copy")
      let copy = try WorkshopStore(at: path + ".copy")
      #expect(try copy.study("s").workshop == study)
      #expect(try copy.verify() == 17)
      try copy.close()
    }
  }

  @Test func `who has no code is forgotten by name, and leaves no name`() throws {
    try withStore { store, path in
      _ = try opened(store)
      let forgotten = try store.forget("anna", in: "s", Stamp(actor: "Bo", day: .filesRead))
      #expect(forgotten.code.rawValue.hasPrefix("p-"))
      #expect(!ForgettingTests.bytes(of: path).contains("Anna"))
      #expect(try store.journal("s").entries.map(\.stamp.actor) == ["", "", "Bo"])
      #expect(try store.people("s") == ["Bo"])
      #expect(throws: StoreError.noParticipant("Anna", known: ["Bo"])) {
        try store.forget("Anna", in: "s", stamp)
      }
    }
  }

  @Test func `a name means its expert; a name of two is refused, and erased for both`() throws {
    try withStore { store, _ in
      for (id, name) in [("e1", "Jan"), ("e2", "jan"), ("e3", "Els")] {
        let expert = Participant(id: Identifier(rawValue: id), name: name)
        try store.perform(.scoring(.enrol(expert: expert)), in: "s", stamp)
      }
      #expect(throws: StoreError.sharedName("Jan", ["e1", "e2"])) {
        try store.forget("Jan", in: "s", stamp)
      }
      #expect(try store.forget("els", in: "s", stamp).code == "e3")
      #expect(try store.forget("e2", in: "s", stamp).namesakes == ["e1"])
      #expect(try store.study("s").workshop.scoring.experts.map(\.name) == [""])
      #expect(try store.verify() == 5)
    }
  }

  @Test func `words of others in which the name stands are named, a longer word is not`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      try store.perform(
        .scoring(.enrol(expert: Participant(id: "e1", name: "Els"))), in: "s", stamp)
      let notes = ["With \"Els\", at noon", "The elsewhere of Elsa"]
      for (place, note) in notes.enumerated() {
        let session = Session(
          id: Identifier(rawValue: "s\(place)"), date: .filesRead, kind: .team, title: "T",
          people: 2, notes: StudyText(note))
        try store.perform(.study(.hold(session: session)), in: "s", stamp)
      }
      var sheet = ballot("e2", 1, on: form)
      sheet.setText("as Els says", named: "D01.impact")
      try store.handIn([sheet], on: .round(1), in: "s", stamp)
      #expect(try store.forget("e1", in: "s", stamp).mentions == [4, 6])
    }
  }

  @Test func `a file that another program reads is said to hold remains`() throws {
    try withStore { store, path in
      try Self.lived(store)
      let other = try DatabasePool(path: path)
      let snapshot = try other.makeSnapshot()
      #expect(try snapshot.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } == 6)
      #expect(try store.forget("e1", in: "s", stamp).isClean == false)
      #expect(try store.people("s") == ["e1", "e2", "Anna", "Bram Kok"])
      try snapshot.close()
      try other.close()
      #expect(try store.forget("e1", in: "s", stamp).isClean)
      #expect(!ForgettingTests.bytes(of: path).contains("Els Jansen"))
    }
  }

  @Test(arguments: 0..<4) func `pages that moved keep nothing either`(seed: Int) throws {
    try withStore { store, path in
      var chance = RandomCommands(seed: UInt64(seed))
      _ = try opened(store)
      let people = ["Els Jansen", "Bram Kok", "Carla Vis"]
      for place in 1...150 {
        let who = people[chance.number(3)]
        let length = chance.number(900)
        let text = StudyText("\(who.prefix(3))-said-" + String(repeating: "x", count: length))
        try store.perform(Self.note("c\(place)", text, by: who), in: "s", stamp)
      }
      for who in people {
        let said = "\(who.prefix(3))-said-"
        #expect(ForgettingTests.bytes(of: path).contains(said))
        try store.forget(who, in: "s", stamp)
        let left = ForgettingTests.bytes(of: path)
        #expect(!left.contains(said) && !left.contains(who))
      }
      #expect(try store.verify() == 155)
    }
  }
}
