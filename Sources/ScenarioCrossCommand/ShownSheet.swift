import Exporting
import ScenarioMethod
import WorkshopStore

/// What one person handed in, as people or as programs read it.
struct ShownSheet {
  let study: StudyOptions
  let opened: WorkshopStore.Study
  let form: Form
  /// Items that were taken off the longlist are not asked of experts any more.
  let asksDropped: Bool

  func show(_ sheet: Sheet) {
    if study.json { return Terminal.say(sheet.json(on: form, isAsked: isAsked)) }
    let language = study.language(of: opened)
    let head = [""] + form.criteria.map(\.id.rawValue)
    let names = head + (form.asksDirection ? [Wording(nl: "kant", en: "way")(language)] : [])
    let rows = form.items.filter(isAsked).map { item in
      [item.rawValue]
        + form.cells.filter { $0.item == item }.map {
          Self.shown(sheet.said(at: $0.place, on: form))
        }
        + [opened.workshop.longlist.developments[item]?.title(language) ?? ""]
    }
    Terminal.say(Terminal.table(rows, names: names + [""]))
    for (name, text) in sheet.texts.sorted(by: { $0.key < $1.key }) {
      Terminal.say(Terminal.paragraph("\(name): \(text)"))
    }
    Terminal.say(Terminal.paragraph(next(sheet)(language)))
  }

  private func isAsked(_ item: Development.ID) -> Bool {
    asksDropped || opened.workshop.longlist.developments[item]?.isKept == true
  }

  private static func shown(_ word: String) -> String { word.isEmpty ? "–" : word }

  /// What is still open: how many of the items that are asked, and which.
  private func next(_ sheet: Sheet) -> Wording {
    let open = form.openItems(of: sheet, isAsked: isAsked)
    guard !open.isEmpty else {
      return Wording(nl: "alles is ingevuld", en: "everything is filled in")
    }
    // NB: counted as who fills it in sees it, without what is no longer asked.
    let asked = form.items.count(where: isAsked)
    return Wording(
      nl: "nog open: \(open.count) van \(asked): ", en: "still open: \(open.count) of \(asked): ")
      + .some(of: open.map(\.rawValue))
  }
}
