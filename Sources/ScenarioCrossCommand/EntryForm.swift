import Exporting
import ScenarioMethod

/// A form as somebody fills it in by hand: what is asked, in words.
struct EntryForm {
  let name: Form.Name
  let form: Form
  /// How each item is put.
  let titles: [Development.ID: StudyText]
  let longlist: LonglistInputs
  let scope: Scope
  let sources: [Source]
  let openQuestions: [OpenQuestion]
  let language: Language

  /// How many things are asked: every cell, then the open questions.
  var count: Int { form.cellCount + openQuestions.count }

  /// Where an item stands, and all that one must know of it.
  func item(at place: Int) -> [String] {
    let id = form.item(at: place)
    let number = place / form.cellsPerItem + 1
    let of = Wording(nl: "van", en: "of")(language)
    let development = longlist.developments[id]
    let ways = [("a", development?.directionA), ("b", development?.directionB)]
      .compactMap { name, way in
        way.flatMap { $0.isEmpty ? nil : "  \(name): \(plain($0))" }
      }
    return ["", "\(number) \(of) \(form.items.count)  \(id)  \(titles[id]?(language) ?? "")"]
      + [development.map { plain($0.description) } ?? ""].filter { !$0.isEmpty } + ways
  }

  private func plain(_ text: StudyText) -> String {
    FrameWords.uncited(text(language), sources)
  }

  /// What the cell asks, with its scale and the words at its ends.
  func question(at place: Int) -> String {
    guard let criterion = form.criterion(at: place) else {
      return Wording(nl: "welke kant gaat het op? a of b", en: "which way will it go? a or b")(
        language)
    }
    let scale = criterion.scale
    func end(_ level: Int, _ words: StudyText) -> String {
      words.isEmpty ? "\(level)" : "\(level) (\(words(language)))"
    }
    return FrameWords.name(of: criterion, among: form.criteria, scope, language)
      + ": \(end(scale.from, scale.low)) – \(end(scale.to, scale.high))"
  }

  /// True when one key can say every answer of this cell.
  func isOneKey(at place: Int) -> Bool {
    guard let scale = form.criterion(at: place)?.scale else { return true }
    return scale.from >= 0 && scale.to <= 9
  }

  /// Under which name a sheet keeps the words beside this cell.
  func textName(at place: Int) -> String {
    let item = form.item(at: place)
    switch name {
    case .round: return "\(item).\(form.criterion(at: place)?.id.rawValue ?? "direction")"
    case .questionnaire: return "comment.\(item)"
    }
  }

  /// The first thing that a sheet leaves open; ``count`` when it leaves nothing open.
  func start(in sheet: Sheet) -> Int {
    if let place = sheet.firstUnsaid { return place }
    let open = openQuestions.firstIndex { sheet.texts["open.\($0.id)"] == nil }
    return open.map { form.cellCount + $0 } ?? count
  }

  /// The place of the first cell of the item that `code` names.
  func place(of code: String) -> Int? {
    form.items.firstIndex { $0.rawValue.lowercased() == code.lowercased() }
      .map { $0 * form.cellsPerItem }
  }
}

extension EntryForm {
  /// A round of expert scores.
  init(_ round: Round, of workshop: Workshop, _ language: Language) throws(StudyError) {
    let developments = workshop.longlist.developments
    self.init(
      name: .round(round.number), form: round.form,
      titles: Dictionary(
        uniqueKeysWithValues: round.form.items.map { ($0, developments[$0]?.title ?? "") }),
      longlist: workshop.longlist, scope: try workshop.study.described(),
      sources: workshop.study.sources.all, openQuestions: [], language: language)
  }

  /// A version of the questionnaire, in the words in which it was published.
  init(
    _ questionnaire: Questionnaire, of workshop: Workshop, _ language: Language
  ) throws(StudyError) {
    self.init(
      name: .questionnaire(questionnaire.version), form: questionnaire.form,
      titles: questionnaire.wording, longlist: workshop.longlist,
      scope: try workshop.study.described(),
      sources: workshop.study.sources.all, openQuestions: questionnaire.openQuestions,
      language: language)
  }
}

extension Sheet {
  /// True while nothing stands on it.
  var saysNothing: Bool { codes.allSatisfy { $0 == 0 } && texts.isEmpty }
}
