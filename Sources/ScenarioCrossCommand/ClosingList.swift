import Exporting
import ScenarioMethod

/// Everything that somebody said on a form once more, to check before it is done.
struct ClosingList {
  let asked: EntryForm
  let sheet: Sheet
  private var language: Language { asked.language }

  /// The answers in a table, then the reasons, then the open questions with what was said there.
  var lines: [String] {
    let head = Wording(nl: "Ter controle (–: open gelaten):", en: "To check (–: left open):")
    return ["", head(language)] + Table(rows, names: names).lines + reasons + open
  }

  /// What one may type below it.
  static func keys(_ asked: EntryForm) -> Wording {
    let code = asked.blank.items.first?.code.rawValue ?? ""
    let done = Wording(nl: "Enter klaar · g \(code) ga naar", en: "Enter done · g \(code) go to")
    let open = asked.openQuestions.first.map {
      Wording(nl: " · g \($0.id) open vraag", en: " · g \($0.id) open question")
    }
    let stop = Wording(nl: " · q stop, en Enter", en: " · q stop, and Enter")
    return done + (open ?? .same("")) + stop
  }

  /// The question before a form is closed that is not full.
  static func question(open: Int) -> Wording {
    .count(
      open, nl: ("antwoord staat nog open", "antwoorden staan nog open"),
      en: ("answer is still open", "answers are still open"))
      + Wording(nl: "; toch klaar? (ja/nee) [nee]", en: "; done anyway? (yes/no) [no]")
  }

  /// The refusal of anything else.
  static func refusal(of text: String) -> Wording {
    Wording(
      nl: "“\(text)” kan hier niet: Enter is klaar, g met een code gaat terug, q stopt",
      en: "“\(text)” is not possible here: Enter is done, g with a code goes back, q stops")
  }

  private var names: [String] {
    let places = asked.places.prefix(asked.form.cellsPerItem)
    return [Wording(nl: "code", en: "code")(language)] + places.map(name)
      + [Wording(nl: "ontwikkeling", en: "development")(language)]
  }

  /// What a cell asks, in a word.
  private func name(at place: Int) -> String {
    asked.form.criterion(at: place)?.id.rawValue
      ?? Wording(nl: "richting", en: "direction")(language)
  }

  private var rows: [[String]] {
    let form = asked.form
    return asked.blank.items.enumerated().map { number, item in
      let start = number * form.cellsPerItem
      return [item.code.rawValue]
        + asked.places[start..<start + form.cellsPerItem].map { place in
          let said = sheet.said(at: place, on: form)
          return said.isEmpty ? "–" : said
        } + [item.title(language)]
    }
  }

  /// The words beside the answers.
  private var reasons: [String] {
    var names: [String] = []
    return asked.places.indices.compactMap { step -> String? in
      let name = asked.textName(at: step)
      guard let text = sheet.texts[name], !names.contains(name) else { return nil }
      names.append(name)
      let item = asked.item(at: step).code
      let about =
        asked.blank.isQuestionnaire ? "\(item)" : "\(item) \(self.name(at: asked.places[step]))"
      return Terminal.paragraph(
        Wording(nl: "reden \(about): ", en: "reason \(about): ")(language) + text)
    }
  }

  private var open: [String] {
    asked.openQuestions.map { question in
      let said = sheet.texts["open.\(question.id)"] ?? "–"
      return Terminal.paragraph("\(question.id) \(question.text(language)): \(said)")
    }
  }
}
