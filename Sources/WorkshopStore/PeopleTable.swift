import GRDB
import ScenarioMethod

/// Who and what the journal tells by a random id: names, and the free texts of people.
///
/// It stands outside the chain of marks, so that it can be erased and the history stays whole.
struct PeopleTable {
  /// A name, by the id that stands for it in the journal of one study.
  struct Person: FetchableRecord {
    let id: String, workshop: String, name: String

    init(id: String, workshop: String, name: String) {
      (self.id, self.workshop, self.name) = (id, workshop, name)
    }

    init(row: Row) { (id, workshop, name) = (row["id"], row["workshop"], row["name"]) }
  }

  /// A free text, by the id that stands for it in the journal of one study.
  struct Text: FetchableRecord {
    let id: String, workshop: String
    /// The code of an expert, or the name of somebody; empty when nobody said whose it is.
    let whose: String
    /// A ``StudyText`` as canonical JSON.
    let body: String

    init(id: String, workshop: String, whose: String, body: String) {
      (self.id, self.workshop, self.whose, self.body) = (id, workshop, whose, body)
    }

    init(row: Row) {
      (id, workshop, whose, body) = (row["id"], row["workshop"], row["whose"], row["body"])
    }
  }

  let people: [Person]
  let texts: [Text]
  private let names: [String: String]
  private let told: [String: StudyText]

  /// What was not erased of the people of one study, or of all.
  ///
  /// - Throws: ``StoreError/strayRow(_:_:)`` for a text that cannot be read.
  init(of slug: String? = nil, _ db: Database) throws {
    let (only, arguments) = (slug == nil ? "" : "WHERE workshop = ?", [slug].compactMap(\.self))
    people = try Person.fetchAll(
      db, sql: "SELECT id, workshop, name FROM person \(only) ORDER BY id",
      arguments: StatementArguments(arguments))
    texts = try Text.fetchAll(
      db, sql: "SELECT id, workshop, whose, body FROM person_text \(only) ORDER BY id",
      arguments: StatementArguments(arguments))
    names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    told = try texts.reduce(into: [:]) { told, text in
      guard let words = try? CanonicalJSON.value(StudyText.self, from: text.body) else {
        throw StoreError.strayRow("person_text", text.id)
      }
      told[text.id] = words
    }
  }

  /// The name that an id stands for; empty when it was erased.
  func name(_ id: String) -> String { names[id] ?? "" }

  /// The same deed with names and texts in place of ids; empty where they were erased.
  func telling(_ deed: Deed) -> Deed {
    deed.rewording(name: name, names: { $0.map(name) }) { id, _ in told[id.original] ?? "" }
  }
}
