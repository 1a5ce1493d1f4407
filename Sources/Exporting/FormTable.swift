package import ScenarioMethod

/// A form as a table to fill in with a spreadsheet: a row an item, a column a question.
///
/// The head of a column is its name and, between brackets, what may be written there; the name is
/// what reads it back. Rows without a code are there to be read.
package struct FormTable {
  private let form: BlankForm
  private let language: Language

  package init(_ form: BlankForm, language: Language) {
    (self.form, self.language) = (form, language)
  }

  /// The table as a spreadsheet in that language opens it.
  package var text: String {
    SpreadsheetCSV.text(
      header: header, rows: notes + items + openQuestions,
      // NB: a spreadsheet that writes decimal commas divides cells by semicolons.
      delimiter: language == .nl ? ";" : ",")
  }

  private func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)(language) }

  // MARK: The head

  private var header: [String] {
    let people =
      form.isQuestionnaire
      ? [
        "respondent (" + once + ")",
        "group (" + form.groups.map(\.id.rawValue).joined(separator: ", ") + ")", "version",
      ]
      : [form.participant == nil ? "expert (" + once + ")" : "expert", "round"]
    return people + ["code", "title", "description", "direction_a", "direction_b"]
      + form.form.criteria.map { head($0.id.rawValue, $0) } + rest
  }

  private var once: String { word("één keer is genoeg", "once is enough") }

  private func head(_ name: String, _ criterion: Criterion?) -> String {
    let question = form.question(criterion)
    return "\(name) (\(question.asked(language)) \(question.answers(language)), \(unknown))"
  }

  private var unknown: String { "? = \(FormWords.dontKnow(language))" }

  /// What comes after the levels: the direction, and room for words.
  private var rest: [String] {
    guard form.isQuestionnaire else {
      return form.form.criteria.map { "reason.\($0.id) (\(word("mag leeg", "may be empty")))" }
    }
    return (form.form.asksDirection ? [head("direction", nil)] : [])
      + [
        "comment ("
          + word(
            "opmerking, of antwoord op een open vraag", "comment, or answer to an open question")
          + ")"
      ]
  }

  // MARK: The rows

  /// How many columns stand before the code.
  private var before: Int { form.isQuestionnaire ? 3 : 2 }

  private func row(_ people: [String], _ code: String, _ texts: [String]) -> [String] {
    let cells = people + [code] + texts
    return cells + Array(repeating: "", count: max(0, header.count - cells.count))
  }

  /// What is to be read first.
  private var notes: [[String]] {
    let scope = form.scope
    let hint = word(
      "Vul elke rij in; wat u leeg laat, telt als niets gezegd.",
      "Fill in every row; what you leave empty counts as nothing said.")
    let texts =
      (scope.madeUp ? [FrameWords.madeUp(language)] : [])
      + [scope.title, scope.focalQuestion, form.introduction, form.privacy].map { $0(language) }
      + [hint]
    let empty = Array(repeating: "", count: before)
    return texts.filter { !$0.isEmpty }.map { row(empty, "", [$0]) }
  }

  private var people: [String] {
    switch form.name {
    case .round(let number): [form.participant?.rawValue ?? "", "\(number)"]
    case .questionnaire(let version): ["", "", "\(version)"]
    }
  }

  private var items: [[String]] {
    form.items.map { item in
      row(
        people, item.code.rawValue,
        [item.title, item.description, item.directionA, item.directionB].map { $0(language) })
    }
  }

  private var openQuestions: [[String]] {
    form.openQuestions.map { row(people, "open.\($0.id)", [$0.text(language)]) }
  }
}
