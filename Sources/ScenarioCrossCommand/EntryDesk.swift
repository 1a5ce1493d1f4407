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

  /// What stands in one cell, as an option gives it.
  struct Given {
    let item: String, criterion: String, answer: String
    let reason: String?
  }

  /// The sheets that stand on this form.
  var sheets: [Sheet] {
    get throws { try store.study(slug).answers[asked.name] ?? [] }
  }

  /// The number after those of the respondents, `r001` for the first.
  ///
  /// Nobody gets a number that somebody ever had, also who was forgotten.
  ///
  /// - Parameter last: the number that was given last, whose form may still be empty.
  func nextRespondent(after last: Participant.ID? = nil) throws -> Participant.ID {
    let answers = try store.study(slug).answers.filter { name, _ in
      if case .questionnaire = name { true } else { false }
    }
    let ever = Set(try store.participants(slug)).union([last].compactMap(\.self))
    var names = Set(answers.values.joined().map(\.participant)).union([last].compactMap(\.self))
      .map(\.rawValue)
    while true {
      let id = Participant.ID(rawValue: NextName.after(names, first: "r001"))
      guard ever.contains(id) else { return id }
      names.append(id.rawValue)
    }
  }

  /// Somebody sits down and answers what is still open.
  ///
  /// - Parameter renumber: gives another number when somebody else got this one meanwhile; `nil` for
  ///   who has a name.
  /// - Returns: false when somebody stopped before the end.
  func sit(
    _ participant: Participant.ID, of group: StakeholderGroup.ID?, isFancy: Bool,
    renumber: (() throws -> Participant.ID)? = nil
  ) throws -> Bool {
    func name(_ id: Participant.ID) -> String {
      [id.rawValue, group?.rawValue].compactMap(\.self).joined(separator: ", ")
    }
    Keys.keepOnInterrupt(asked.language)
    Terminal.say("", Terminal.bold(name(participant)))
    var entry = try Entry(
      asked, by: participant, of: group, in: slug, store, study.stamp,
      sitting: UUID().uuidString.lowercased(), isFancy: isFancy, renumber: renumber)
    let isDone = try entry.run()
    let who = name(entry.participant)
    let words =
      isDone
      ? Wording(nl: "\(who): klaar", en: "\(who): done")
      : Wording(
        nl: "\(who): gestopt; wat u typte is bewaard, later gaat het hier verder",
        en: "\(who): stopped; what you typed is kept, and goes on here later")
    Terminal.say("", words(asked.language))
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
    let said = sheet.codes.count { $0 > 0 }
    Terminal.say(
      Wording(
        nl: "\(participant): \(said) van \(asked.form.cellCount) ingevuld",
        en: "\(participant): \(said) of \(asked.form.cellCount) filled in")(asked.language))
  }

  private static func fill(
    _ given: Given, in sheet: inout Sheet, _ form: Form, _ asked: EntryForm
  ) throws {
    guard let start = asked.place(of: given.item) else {
      throw EntryError.unknownItem(given.item, known: form.items.map(\.rawValue))
    }
    let names = form.cells[start..<start + form.cellsPerItem].map(\.criterion)
    guard let column = names.firstIndex(of: given.criterion) else {
      throw EntryError.unknownCriterion(given.criterion, known: names)
    }
    let place = start + column
    try sheet.say(given.answer == "-" ? "" : given.answer, at: place, on: form)
    if let reason = given.reason { sheet.setText(reason, named: asked.textName(at: place)) }
  }
}

/// Why an answer that an option gives was refused.
enum EntryError: Refusal, Equatable {
  case unknownItem(String, known: [String])
  case unknownCriterion(String, known: [String])
  /// Not written as `D01.impact=4`.
  case notAnswer(String)

  var wording: Wording {
    switch self {
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
