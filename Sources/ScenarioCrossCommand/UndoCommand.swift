import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross undo`: the last change, or the one that is named, taken back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "undo",
    nl: (
      "Neem een wijziging terug; de geschiedenis bewaart haar.",
      """
      Voorbeeld: scenariocross undo 12

      Zonder nummer gaat de laatste wijziging, met --as de laatste van die persoon. Wie een \
      terugname terugneemt, zet de wijziging terug.
      """
    ),
    en: (
      "Take a change back; the history keeps it.",
      """
      Example: scenariocross undo 12

      Without a number the last change goes, with --as the last of that person. Undoing an undo \
      puts a change back.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(
      nl: "Het nummer van de regel, zoals history het toont.",
      en: "The number of the entry, as history shows it."))
  var number: String?

  func validate() throws {
    guard let number, Int(number) == nil else { return }
    throw ValidationError(
      Speech.words(
        nl: "“\(number)” is geen nummer; de nummers staan in: scenariocross history",
        en: "“\(number)” is no number; the numbers stand in: scenariocross history"))
  }

  func run() throws {
    let entry = number.flatMap { Int($0) }
    try study.withStore { store in
      let slug = try store.slug(meaning: study.workshop)
      let before = try store.journal(slug)
      let done = try store.undo(entry, by: study.actor, in: slug, study.stamp)
      let journal = try store.journal(slug)
      guard let undo = journal.entries.first(where: { $0.seq == done }),
        case .undo(let target) = undo.deed,
        let taken = journal.entries.first(where: { $0.seq == target })
      else { return }
      if study.json {
        return Terminal.say(.object(["entry": .integer(done), "takenBack": .integer(target)]))
      }
      let others = before.together(with: target).count - 1
      Terminal.say(
        Wording(nl: "ongedaan gemaakt: \(target). ", en: "taken back: \(target). ")(study.speech)
          + taken.deed.sentence(study.speech) + Self.sitting(others)(study.speech))
    }
  }

  /// How many answers went with it, since they were typed in one sitting.
  private static func sitting(_ others: Int) -> Wording {
    guard others > 0 else { return .same("") }
    return .same("; ")
      + .count(
        others, nl: ("ander antwoord van die zitting", "andere antwoorden van die zitting"),
        en: ("other answer of that sitting", "other answers of that sitting"))
  }
}
