import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross scores form`: the form of a round, to print or to fill in.
struct ScoresFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "form",
    nl: (
      "Schrijf het scoreformulier: een pagina om af te drukken en een tabel om in te vullen.",
      """
      Voorbeeld: scenariocross scores form --expert e1 --expert e2 --out formulieren

      De pagina is voor papier of een scherm, de tabel voor een rekenblad. Zonder --expert is er \
      ruimte voor een naam. Ingevulde tabellen leest “scenariocross scores import” in.
      """
    ),
    en: (
      "Write the form for scores: a page to print and a table to fill in.",
      """
      Example: scenariocross scores form --expert e1 --expert e2 --out forms

      The page is for paper or a screen, the table for a spreadsheet. Without --expert there is \
      room for a name. “scenariocross scores import” takes filled-in tables in.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Option(
    help: .words(
      nl: "Wie scoort; geef het één keer per expert.",
      en: "Who scores; give it once for each expert."), completion: Completing.experts)
  var expert: [String] = []
  @Option(
    help: .words(nl: "Welke ronde; anders de nieuwste.", en: "Which round; else the newest."),
    completion: Completing.rounds)
  var round: Int?
  @OptionGroup var out: OutOption

  func run() throws {
    let (slug, forms) = try study.withStore { store in
      let opened = try study.look(store)
      let round = try opened.round(self.round)
      let experts = try expert.map { try opened.expert($0) }.reduce(into: [Participant.ID]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      let people: [Participant.ID?] = experts.isEmpty ? [nil] : experts
      let forms = try people.map { try BlankForm(round, of: opened.workshop, for: $0) }
      return (opened.slug, forms)
    }
    try FormFiles(forms, languages: study.lang.map { [$0] } ?? Language.allCases)
      .write(to: try out.folder(in: "Forms", of: slug, study), study)
  }
}
