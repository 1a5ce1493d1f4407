import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross axes`: the candidates and their pairs.
struct AxesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "axes",
    nl: ("Stel kandidaat-assen op, bekijk hun paren en kies er twee.", ""),
    en: ("Propose candidate axes, look at their pairs and choose two.", ""),
    subcommands: [
      Candidates.self, Add.self, Edit.self, Withdraw.self, Pairs.self, Reject.self,
      ChooseAxesCommand.self, Unchoose.self,
    ], default: Pairs.self)

  /// `scenariocross axes candidates`.
  struct Candidates: ParsableCommand {
    static let configuration = CommandConfiguration(
      "candidates",
      nl: (
        "Toon de kandidaten.",
        """
        Voorbeeld: scenariocross axes candidates

        Per kandidaat de ontwikkelingen (met een min ervoor: omgekeerd), de zin en de twee polen.
        """
      ),
      en: (
        "Show the candidates.",
        """
        Example: scenariocross axes candidates

        Of each its developments (with a minus in front: reversed), its sentence and its poles.
        """
      ))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let looked = try study.look()
      let (candidates, language) = (looked.workshop.axes.candidates, study.language(of: looked))
      if study.json { return Terminal.say(candidates.json(language)) }
      if candidates.isEmpty {
        let none = Wording(nl: "er zijn nog geen kandidaten: ", en: "there are no candidates yet: ")
        return Terminal.say(none(language) + "scenariocross axes add")
      }
      for line in Self.lines(candidates, language) { Terminal.say(line) }
    }

    /// Each candidate with its developments, its sentence and its poles.
    static func lines(_ candidates: Shelf<AxisCandidate>, _ language: Language) -> [String] {
      Table(
        candidates.map { candidate in
          let poles = candidate.poles.map { $0.name(language) }.joined(separator: " ↔ ")
          return [
            candidate.id.rawValue, candidate.members.map(\.word).joined(separator: " "),
            candidate.degree.isEmpty ? poles : candidate.degree(language) + ": " + poles,
          ]
        }
      ).rows
    }
  }

  /// `scenariocross axes pairs`.
  struct Pairs: ParsableCommand {
    static let configuration = CommandConfiguration(
      "pairs",
      nl: (
        "Toon elk paar met zijn cijfers.",
        """
        Voorbeeld: scenariocross axes pairs --all

        Impact en onzekerheid van 0 tot 1; ρ van Spearman met 95 %-interval, op het criterium \
        waarop die het sterkst is; het kleinste kwadrant.
        """
      ),
      en: (
        "Show every pair with its numbers.",
        """
        Example: scenariocross axes pairs --all

        Impact and uncertainty from 0 to 1; Spearman's ρ with its 95 % interval, on the \
        criterion where it is strongest; the emptiest quadrant.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Flag(
      help: .words(
        nl: "Ook elk paar ontwikkelingen van de selectie.",
        en: "Every pair of shortlisted developments too."))
    var all = false

    func run() throws {
      let opened = try study.open()
      let pairs = all ? opened.pipeline.pairs.value?.pairs ?? [] : try candidates(opened)
      let shown = try pairs + (all ? developments(opened) : [])
      if study.json { return Terminal.say(shown.json(opened.language)) }
      let table = PairTable(
        pairs: shown, scope: opened.frame.scope, language: opened.language,
        axes: opened.workshop.axes)
      if let head = table.head { Terminal.say(Terminal.bold(head)) }
      Terminal.say(table.lines)
    }

    private func candidates(_ opened: StudyOptions.Opened) throws -> [AxisPair] {
      try study.reached(opened.pipeline.pairs, in: opened).pairs
    }

    private func developments(_ opened: StudyOptions.Opened) throws -> [AxisPair] {
      let shortlist = try study.reached(opened.pipeline.shortlist, in: opened)
      return AxisPair.developments(of: shortlist, findings: opened.pipeline.findings.value)
    }
  }
}
