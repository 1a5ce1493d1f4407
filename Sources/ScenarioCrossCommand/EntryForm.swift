import Exporting
import ScenarioMethod

/// A form as somebody fills it in by hand, a question at a time.
struct EntryForm {
  /// What is asked, in the words that stand on paper too.
  let blank: BlankForm
  let language: Language

  var name: Form.Name { blank.name }
  var form: Form { blank.form }
  var openQuestions: [OpenQuestion] { blank.openQuestions }

  /// The cells that are asked, in order: those of every item that is.
  let places: [Int]
  /// How many things are asked: the cells, then the open questions.
  var count: Int { places.count + openQuestions.count }

  init(_ blank: BlankForm, _ language: Language) {
    (self.blank, self.language) = (blank, language)
    let asked = Set(blank.items.map(\.code))
    places = blank.form.cells.filter { asked.contains($0.item) }.map(\.place)
  }

  /// The item that is asked about at `step`.
  func item(at step: Int) -> BlankForm.Item { blank.items[step / form.cellsPerItem] }

  /// Where an item stands, and all that one must know of it.
  func lines(at step: Int) -> [String] {
    let item = item(at: step)
    let number = step / form.cellsPerItem + 1
    let of = Wording(nl: "van", en: "of")(language)
    let description = [item.description(language)].filter { !$0.isEmpty }
    return ["", "\(number) \(of) \(blank.items.count)  \(item.code)  \(item.title(language))"]
      + description + item.ways(in: language).map { "  \($0.letter): \($0.text)" }
  }

  /// What is asked at `step`, with its scale and the words at its ends.
  func question(at step: Int) -> String {
    let question = blank.question(form.criterion(at: places[step]))
    return "\(question.asked(language)) \(question.answers(language))"
  }

  /// True when one key can say every answer at `step`.
  func isOneKey(at step: Int) -> Bool {
    guard let scale = form.criterion(at: places[step])?.scale else { return true }
    return scale.from >= 0 && scale.to <= 9
  }

  /// Under which name a sheet keeps the words beside what is asked at `step`.
  func textName(at step: Int) -> String {
    let code = item(at: step).code
    guard !blank.isQuestionnaire else { return "comment.\(code)" }
    return "\(code).\(form.criterion(at: places[step])?.id.rawValue ?? "direction")"
  }

  /// The first thing that a sheet leaves open; ``count`` when it leaves nothing open.
  func start(in sheet: Sheet) -> Int {
    if let step = places.firstIndex(where: { sheet.codes[$0] == 0 }) { return step }
    let open = openQuestions.firstIndex { sheet.texts["open.\($0.id)"] == nil }
    return open.map { places.count + $0 } ?? count
  }

  /// The first step of the item that `code` names.
  func step(of code: String) -> Int? {
    blank.items.firstIndex { $0.code.rawValue.lowercased() == code.lowercased() }
      .map { $0 * form.cellsPerItem }
  }

  /// Where one goes by a code: to an item, or to an open question.
  func step(to code: String) -> Int? {
    let open = openQuestions.firstIndex { $0.id.rawValue.lowercased() == code.lowercased() }
    return step(of: code) ?? open.map { places.count + $0 }
  }
}

extension EntryForm {
  /// Why one cannot go to a code: none was named, or it is not on the form.
  func refusal(of code: String) -> Wording {
    let codes = blank.items.map(\.code.rawValue) + openQuestions.map(\.id.rawValue)
    let allowed = Wording(nl: "; gevraagd: ", en: "; asked: ") + .some(of: codes)
    guard !code.isEmpty else {
      return Wording(nl: "typ achter g een code", en: "type a code behind g") + allowed
    }
    let nearest = NearestName.nearest(to: code, among: codes)
    return Wording(nl: "“\(code)” staat niet op dit formulier", en: "“\(code)” is not on this form")
      + (nearest == nil ? allowed : .meant(nearest))
  }
}
