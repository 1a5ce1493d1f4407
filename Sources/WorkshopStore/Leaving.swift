import GRDB
import ScenarioMethod

/// Somebody who leaves a study: the code, and every name by which the history knows them.
struct Leaving {
  /// What the journal keeps of them; the id of the name for who has no code.
  let code: Participant.ID
  /// The names under which they stand, the code not among them.
  let names: [String]
  /// Other experts who bear one of these names.
  let namesakes: [Participant.ID]
  private let folded: Set<String>

  /// Finds who is meant by a code, or by the name of somebody.
  ///
  /// - Throws: ``StoreError/noParticipant(_:known:)`` for a word that the study never knew;
  ///   ``StoreError/sharedName(_:_:)`` for a name of several experts.
  init(_ word: String, among codes: Set<Participant.ID>, _ slug: String, _ db: Database) throws {
    let known = try PeopleTable(of: slug, db).people
    let enrolled = try Self.enrolled(slug, db)
    func bearing(_ name: String) -> [Participant.ID] {
      enrolled.filter { $0.value.contains(name.lowercased()) }.map(\.key).sorted()
    }
    var code = Participant.ID(rawValue: word)
    if !codes.contains(code) {
      let named = known.filter { $0.name.lowercased() == word.lowercased() }
      guard let first = named.first else {
        throw StoreError.noParticipant(
          word, known: codes.map(\.rawValue).sorted() + known.map(\.name).sorted())
      }
      let experts = bearing(word)
      guard experts.count < 2 else { throw StoreError.sharedName(word, experts) }
      code = experts.first ?? Participant.ID(rawValue: first.id)
    }
    let own = codes.contains(code) ? enrolled[code] ?? [] : [word.lowercased()]
    self.code = code
    folded = own.union([code.rawValue.lowercased()])
    names = known.map(\.name).filter { own.contains($0.lowercased()) }.sorted()
    namesakes = Set(own.flatMap(bearing)).subtracting([code]).sorted()
  }

  /// True for the code and for every name of theirs, whatever its capitals.
  func bears(_ name: String) -> Bool { folded.contains(name.lowercased()) }

  /// The names that experts ever had, in small letters.
  private static func enrolled(
    _ slug: String, _ db: Database
  ) throws -> [Participant.ID: Set<String>] {
    try JournalTable.journal(slug, db).entries.flatMap(\.deed.commands).reduce(into: [:]) {
      guard case .scoring(.enrol(let expert)) = $1, !expert.name.isEmpty else { return }
      $0[expert.id, default: []].insert(expert.name.lowercased())
    }
  }
}
