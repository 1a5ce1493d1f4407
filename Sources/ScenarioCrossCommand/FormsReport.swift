import Exporting
import ScenarioMethod
import WorkshopFiles

/// What forms that came back do to a study, for people and for programs.
struct FormsReport {
  let slug: String
  let forms: ReturnedForms
  let study: Workshop
  /// True when it was only shown, and not written.
  var dryRun: Bool

  /// How many people are told one by one.
  private static let mostPeople = 12
  /// How many cells of one person are told.
  private static let mostCells = 4

  private func counts(_ name: Form.Name) -> [(change: ReturnedForms.Change, number: Int)] {
    ReturnedForms.Change.allCases.map { change in
      (change, forms.count(change, on: name))
    }
  }

  /// A line a form with its numbers; a line a person when they are few.
  var lines: [Wording] {
    forms.names.flatMap { name -> [Wording] in
      let numbers = counts(name).filter { $0.number > 0 }.map { change, number in
        Wording.same("\(number) ") + change.word
      }
      let head = FormWords.name(of: name) + .same(": ") + .list(numbers)
      return [head] + forms.people(on: name, atMost: Self.mostPeople).map(line)
    }
  }

  private func line(_ one: ReturnedForms.Returned) -> Wording {
    let who = Wording.same("  \(one.new.participant): ")
    guard let form = study.form(one.form) else { return who }
    switch one.change {
    case .blank:
      return who
        + Wording(
          nl: "niets ingevuld, gelaten zoals het was", en: "nothing filled in, left as it was")
    case .new, .unchanged:
      let said = one.new.codes.count { $0 > 0 }
      return who + one.change.word + .same(", ")
        + .count(said, nl: ("antwoord", "antwoorden"), en: ("answer", "answers"))
    case .changed: return who + one.change.word + .same(": ") + differences(one, form)
    }
  }

  /// The cells that differ, the first few by name.
  private func differences(_ one: ReturnedForms.Returned, _ form: Form) -> Wording {
    guard let old = one.old else { return .same("") }
    func shown(_ sheet: Sheet, _ place: Int) -> String {
      let word = sheet.said(at: place, on: form)
      return word.isEmpty ? "–" : word
    }
    let cells = form.cells.filter { old.codes[$0.place] != one.new.codes[$0.place] }.map {
      "\($0.item).\($0.criterion) \(shown(old, $0.place)) → \(shown(one.new, $0.place))"
    }
    let texts = Set(old.texts.keys).union(one.new.texts.keys).count {
      old.texts[$0] != one.new.texts[$0]
    }
    let more = cells.count - Self.mostCells
    return .list(
      cells.prefix(Self.mostCells).map { .same($0) }
        + (more > 0 ? [Wording(nl: "en nog \(more)", en: "and \(more) more")] : [])
        + (texts > 0 ? [.count(texts, nl: ("tekst", "teksten"), en: ("text", "texts"))] : [])
        + (old.group != one.new.group ? [.same(one.new.group?.rawValue ?? "")] : []))
  }

  var json: JSONValue {
    .object([
      "workshop": .string(slug), "dryRun": .bool(dryRun),
      "forms": .array(
        forms.names.map { name in
          .object(
            [.init(key: "form", value: .string(name.word))]
              + counts(name).map { .init(key: $0.change.rawValue, value: .integer($0.number)) })
        }),
    ])
  }
}

extension ReturnedForms.Change {
  var word: Wording {
    switch self {
    case .new: Wording(nl: "nieuw", en: "new")
    case .changed: Wording(nl: "gewijzigd", en: "changed")
    case .unchanged: Wording(nl: "ongewijzigd", en: "unchanged")
    case .blank: Wording(nl: "leeg", en: "blank")
    }
  }
}
