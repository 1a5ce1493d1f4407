import ArgumentParser
import Exporting
import Foundation
import ScenarioMethod
import WorkshopStore

/// How the screens of an entry look.
struct EntryLook: ParsableArguments {
  @Flag(
    help: .words(
      nl: "Wis het scherm voor elke ontwikkeling; niet geschikt voor een schermlezer.",
      en: "Clear the screen before each development; not fit for a screen reader."))
  var fancy = false
}

/// Where forms are filled in by hand, one participant after the other.
struct EntryDesk {
  let asked: EntryForm
  let slug: String
  let store: WorkshopStore
  let study: StudyOptions
  /// The round that somebody named, where it is not simply the newest.
  var round: Int?

  /// What stands in one cell, as an option gives it.
  struct Given {
    let item: String, criterion: String, answer: String
    let reason: String?
  }

  /// The sheets that stand on this form.
  var sheets: [Sheet] {
    get throws { try store.study(slug).answers[asked.name] ?? [] }
  }

  /// Somebody sits down and answers what is still open.
  ///
  /// - Parameter participant: `nil` for a respondent who gets the next number.
  /// - Returns: false when somebody stopped before the end.
  func sit(
    _ participant: Participant.ID?, of group: StakeholderGroup.ID?, isFancy: Bool
  ) throws -> Bool {
    try ReadOnlyStore.refuse(in: asked.language)
    Keys.keepOnInterrupt(asked.language)
    var entry = try Entry(
      asked, by: try participant ?? store.nextRespondent(in: slug), isNew: participant == nil,
      of: group, in: slug, store, study.stamp, sitting: UUID().uuidString.lowercased(),
      isFancy: isFancy)
    Terminal.say("", Terminal.bold(entry.who))
    let isDone = try entry.run()
    Terminal.say([""] + farewell(to: entry, isDone: isDone))
    return isDone
  }

  /// Fills in answers that options give, all or none.
  func fill(
    by participant: Participant.ID, of group: StakeholderGroup.ID?, _ given: [Given]
  ) throws {
    let sheet = try store.answer(
      participant, of: group, on: asked.name, in: slug, sitting: UUID().uuidString.lowercased(),
      study.stamp
    ) { sheet, form in
      for one in given { try Self.fill(one, in: &sheet, form, asked) }
    }
    if study.json { return Terminal.say(sheet.json(on: asked.form)) }
    let (said, all) = (asked.places.count { sheet.codes[$0] > 0 }, asked.places.count)
    Terminal.say(
      Wording(
        nl: "\(participant): \(said) van \(all) ingevuld",
        en: "\(participant): \(said) of \(all) filled in")(asked.language))
  }

  private static func fill(
    _ given: Given, in sheet: inout Sheet, _ form: Form, _ asked: EntryForm
  ) throws {
    guard let start = asked.step(of: given.item) else {
      throw EntryError.unknownItem(given.item, known: asked.blank.items.map(\.code.rawValue))
    }
    let names = asked.places[start..<start + form.cellsPerItem].map { form.cells[$0].criterion }
    guard let column = names.meant(by: given.criterion).flatMap(names.firstIndex) else {
      throw EntryError.unknownCriterion(given.criterion, known: names)
    }
    let step = start + column
    let answer = given.answer == "-" ? "" : given.answer
    try sheet.say(answer, at: asked.places[step], on: form)
    if let reason = given.reason { sheet.setText(reason, named: asked.textName(at: step)) }
  }
}

/// Why an answer that an option gives was refused.
enum EntryError: Refusal, Equatable {
  /// A respondent without a name or a number.
  case noName
  /// Somebody else wrote this at the same place since it was shown.
  case changedMeanwhile(String)
  case unknownItem(String, known: [String])
  case unknownCriterion(String, known: [String])
  /// Not written as `D01.impact=4`.
  case notAnswer(String)

  var wording: Wording {
    switch self {
    case .noName:
      Wording(
        nl: "--respondent is leeg; noem wie antwoordt, of laat --respondent weg voor een nummer",
        en: "--respondent is empty; name who answers, or leave --respondent out to get a number")
    case .changedMeanwhile(let said):
      Wording(
        nl: "intussen is dit elders veranderd, nu: \(said.isEmpty ? "–" : said); antwoord nog eens",
        en: "this was changed elsewhere meanwhile, now: \(said.isEmpty ? "–" : said); answer again")
    case .unknownItem(let name, let known):
      Wording(
        nl: "“\(name)” staat niet op dit formulier; gevraagd: \(known.joined(separator: ", "))",
        en: "“\(name)” is not on this form; asked: \(known.joined(separator: ", "))")
        + .meant(NearestName.nearest(to: name, among: known))
    case .unknownCriterion(let name, let known):
      Wording(
        nl: "“\(name)” wordt niet gevraagd; toegestaan: \(known.joined(separator: ", "))",
        en: "“\(name)” is not asked; allowed: \(known.joined(separator: ", "))")
        + .meant(NearestName.nearest(to: name, among: known))
    case .notAnswer(let text):
      Wording(
        nl: "“\(text)” is geen antwoord; schrijf het als D01.impact=4",
        en: "“\(text)” is no answer; write it as D01.impact=4")
    }
  }
}
