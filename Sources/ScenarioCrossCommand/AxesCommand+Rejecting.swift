import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension AxesCommand {
  /// `scenariocross axes reject`.
  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
      "reject",
      nl: (
        "Laat een paar kandidaten afvallen, met de reden.",
        """
        Voorbeeld: scenariocross axes reject energie water --reason "te veel hetzelfde"

        De reden blijft bij de keuze staan, ook als die nog moet komen.
        """
      ),
      en: (
        "Set a pair of candidates aside, with the reason.",
        """
        Example: scenariocross axes reject energy water --reason "too alike"

        The reason stays with the choice, also when that is still to come.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De ene kandidaat.", en: "The one candidate."))
    var first: String?
    @Argument(help: .words(nl: "De andere kandidaat.", en: "The other candidate."))
    var second: String?
    @Option(help: .words(nl: "Waarom niet.", en: "Why not."))
    var reason: String?

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      try Exit.refusing(in: prompt.language) { try looked.workshop.axes.checkPairs() }
      let pair = try pair(prompt, looked.workshop.axes)
      let reason = StudyText(try prompt.reason(given: reason))
      try study.change { _ in [.axes(.reject(.init(pair: pair, reason: reason)))] }
    }

    /// The two that fall, of which the second is looked at beside the first.
    private func pair(_ prompt: Prompt, _ axes: AxisInputs) throws -> [AxisCandidate.ID] {
      let one = try prompt.candidate(
        Wording(nl: "Eerste kandidaat", en: "First candidate"), given: first, among: axes)
      let other = try prompt.candidate(
        Wording(nl: "Tweede kandidaat", en: "Second candidate"), given: second, among: axes
      ) { other in
        if other == one {
          return Wording(
            nl: "“\(one)” is de eerste al; een paar zijn twee kandidaten",
            en: "“\(one)” is the first already; a pair is two candidates")
        }
        return axes.choice?.pair == [one, other]
          ? AxisError.isChosenPair([one, other]).wording : nil
      }
      return [one, other]
    }
  }
}
