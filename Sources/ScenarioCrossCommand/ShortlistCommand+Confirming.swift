import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension ShortlistCommand {
  /// `scenariocross shortlist confirm`.
  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      "confirm",
      nl: (
        "Bevestig de selectie, met een reden voor wat van de rangorde afwijkt.",
        """
        Voorbeeld: scenariocross shortlist confirm --by Anna --by Bram \
        --swap D03 D11 --because "zonder D11 niets over werk"

        Zonder opties ziet u de rangorde en wordt gevraagd wat anders moet. Na elke --drop, --add \
        en --swap komt --because. Zonder scores kiest --judgement D01,D02 op oordeel.
        """
      ),
      en: (
        "Confirm the shortlist, with a reason for what goes against the ranking.",
        """
        Example: scenariocross shortlist confirm --by Anna --by Bram \
        --swap D03 D11 --because "without D11 nothing about work"

        Without options you see the ranking and are asked what must differ. After each --drop, \
        --add and --swap comes --because. Without scores --judgement D01,D02 chooses by judgement.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(
      help: .words(
        nl: "Wie bevestigt; één keer per persoon.", en: "Who confirms; once for each person."))
    var by: [String] = []
    @Option(help: .words(nl: "De code die eruit gaat.", en: "The code that leaves."))
    var drop: [String] = []
    @Option(help: .words(nl: "De code die erbij komt.", en: "The code that comes."))
    var add: [String] = []
    @Option(
      parsing: .upToNextOption,
      help: .words(
        nl: "Twee codes: die eruit gaat en die erbij komt.",
        en: "Two codes: the one that leaves and the one that comes."))
    var swap: [String] = []
    @Option(
      help: .words(nl: "De reden voor wat ervoor staat.", en: "The reason for the one before."))
    var because: [String] = []
    @Option(
      help: .words(
        nl: "De codes die op oordeel worden gekozen, met komma's.",
        en: "The codes that are chosen by judgement, with commas."))
    var judgement: String?

    func validate() throws {
      guard DeviationWords.said(in: CommandLine.arguments) == nil else { return }
      throw ValidationError(Words.whole(Speech.language))
    }

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let pipeline = Pipeline(looked.workshop, answers: looked.answers)
      let shortlist = pipeline.shortlist.value
      if let shortlist, !study.json {
        Terminal.say(ShortlistText.lines(shortlist, prompt.language) + [""])
      }
      let codes = try chosen(shortlist, looked, prompt)
      let others =
        shortlist?.ranking.entries.map(\.development.id)
        ?? looked.workshop.longlist.developments.filter(\.isKept).map(\.id)
      let changes = try deviations(from: codes, others, looked.workshop, prompt)
      let final = try Exit.refusing(in: prompt.language) {
        try changes.applied(to: codes, of: looked.workshop.longlist)
      }
      let size = looked.workshop.scoring.rule.size
      if !isAsked, final.count > size {
        prompt.say(Terminal.paragraph(Words.many(final.count, size)(prompt.language)))
      }
      // NB: it rests on what was shown, so that what came in meanwhile makes it stale.
      let confirmed = ConfirmedShortlist(
        codes: final, by: try names(prompt, looked.workshop), at: study.stamp.day,
        reasons: shortlist?.reasons(of: final, after: changes) ?? changes.reasons,
        basis: shortlist?.isRanked == true ? pipeline.shortlistBasis : pipeline.judgementBasis)
      try write(confirmed, over: looked.workshop.scoring.confirmed)
    }

    /// Writes it, unless others confirmed another one than these people saw.
    private func write(_ new: ConfirmedShortlist, over seen: ConfirmedShortlist?) throws {
      try study.change { now in
        guard now.workshop.scoring.confirmed == seen else { throw IntakeError.changedMeanwhile }
        for code in new.codes { _ = try now.workshop.longlist.kept(code) }
        return [.scoring(.confirm(new))]
      }
    }

    private var isAsked: Bool {
      by.isEmpty && drop.isEmpty && add.isEmpty && swap.isEmpty && judgement == nil
    }

    /// The list that people start from: what stands, or by judgement what they say.
    private func chosen(
      _ shortlist: Shortlist?, _ looked: WorkshopStore.Study, _ prompt: Prompt
    ) throws -> [Development.ID] {
      let longlist = looked.workshop.longlist
      if let judgement {
        if let shortlist, shortlist.isRanked {
          prompt.say(Words.hasScores(prompt.language))
          throw Exit.refused
        }
        return try prompt.developments(
          Words.judged, given: [judgement], in: longlist, .kept)
      }
      if let shortlist, !shortlist.lacksBallots { return standing(shortlist, longlist, prompt) }
      let missing = looked.missing
      prompt.say(missing.why(prompt.language))
      guard isAsked, !longlist.developments.filter(\.isKept).isEmpty else {
        prompt.say(missing.command)
        throw Exit.earlierStage
      }
      return try prompt.developments(Words.judged, given: [], in: longlist, .kept)
    }

    /// What people confirmed before, less what left the longlist since; else what the rule chooses.
    private func standing(
      _ shortlist: Shortlist, _ longlist: LonglistInputs, _ prompt: Prompt
    ) -> [Development.ID] {
      guard shortlist.confirmed != nil else { return shortlist.codes }
      prompt.say(Terminal.paragraph(Words.goesOn(prompt.language)))
      let isKept = { (code: Development.ID) in longlist.developments[code]?.isKept == true }
      for code in shortlist.codes where !isKept(code) {
        prompt.say(Terminal.paragraph(Words.left(code)(prompt.language)))
      }
      return shortlist.codes.filter(isKept)
    }

    /// What differs from that list, with its reasons.
    private func deviations(
      from codes: [Development.ID], _ others: [Development.ID], _ workshop: Workshop,
      _ prompt: Prompt
    ) throws -> [Deviation] {
      let (longlist, size) = (workshop.longlist, workshop.scoring.rule.size)
      guard isAsked else {
        return try (DeviationWords.said(in: CommandLine.arguments) ?? []).map {
          try $0.deviation(prompt, from: codes, longlist)
        }
      }
      var changes: [Deviation] = []
      while true {
        let now = try changes.applied(to: codes, of: longlist)
        prompt.say(Terminal.paragraph(now.map(\.rawValue).joined(separator: " ")))
        let text = try prompt.ask(DeviationWords.question(now, others)) {
          $0.isEmpty ? nil : DeviationWords.refusal(of: $0, from: now, longlist)
        }
        guard let words = DeviationWords(text) else {
          if now.count <= size { return changes }
          if try prompt.confirm(Words.many(now.count, size) + Words.stillSo) { return changes }
          continue
        }
        changes.append(try words.deviation(prompt, from: now, longlist))
      }
    }

    private func names(_ prompt: Prompt, _ workshop: Workshop) throws -> [String] {
      guard isAsked || !by.isEmpty else { return study.signed(prompt.language) }
      let question = Wording(
        nl: "Wie bevestigt (met komma's ertussen)", en: "Who confirms (divided by commas)")
      let names = by.isEmpty ? try prompt.people(question, standard: study.actor) : by
      prompt.say(workshop.slips(in: names))
      return names
    }
  }
}
