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
      let changes = try deviations(from: codes, looked.workshop.longlist, prompt)
      let final = try Exit.refusing(in: prompt.language) {
        try changes.applied(to: codes, of: looked.workshop.longlist)
      }
      // NB: it rests on what was shown, so that what came in meanwhile makes it stale.
      let confirmed = ConfirmedShortlist(
        codes: final, by: try names(prompt), at: study.stamp.day,
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
          Words.judged, given: [judgement], in: longlist, areKept: true)
      }
      if let shortlist, !shortlist.lacksBallots { return standing(shortlist, longlist, prompt) }
      let missing = looked.missing
      prompt.say(missing.why(prompt.language))
      guard isAsked, !longlist.developments.filter(\.isKept).isEmpty else {
        prompt.say(missing.command)
        throw Exit.earlierStage
      }
      return try prompt.developments(Words.judged, given: [], in: longlist, areKept: true)
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
      from codes: [Development.ID], _ longlist: LonglistInputs, _ prompt: Prompt
    ) throws -> [Deviation] {
      guard isAsked else {
        return try (DeviationWords.said(in: CommandLine.arguments) ?? []).map {
          try $0.deviation(prompt, from: codes, longlist)
        }
      }
      var changes: [Deviation] = []
      while true {
        let now = try changes.applied(to: codes, of: longlist)
        prompt.say(Terminal.paragraph(now.map(\.rawValue).joined(separator: " ")))
        let text = try prompt.ask(DeviationWords.question) {
          $0.isEmpty ? nil : DeviationWords.refusal(of: $0, from: now, longlist)
        }
        guard let words = DeviationWords(text) else { return changes }
        changes.append(try words.deviation(prompt, from: now, longlist))
      }
    }

    private func names(_ prompt: Prompt) throws -> [String] {
      guard by.isEmpty else { return by }
      guard isAsked else { return [study.stamp.actor] }
      let question = Wording(
        nl: "Wie bevestigt (met komma's ertussen)", en: "Who confirms (divided by commas)")
      return try prompt.ask(question, standard: study.stamp.actor).split(separator: ",")
        .map { String($0).cleaned }.filter { !$0.isEmpty }
    }
  }

  /// The questions and refusals.
  private enum Words {
    static let whole = Wording(
      nl: "schrijf elke afwijking apart en heel, met haar reden erachter: "
        + "--swap D03 D11 --because \"waarom\", of met --drop D03, of met --add D11",
      en: "write each deviation by itself and whole, with its reason behind it: "
        + "--swap D03 D11 --because \"why\", or with --drop D03, or with --add D11")
    static let judged = Wording(
      nl: "Codes die op oordeel worden gekozen", en: "Codes that are chosen by judgement")
    static let goesOn = Wording(
      nl: "U gaat uit van wat is bevestigd; opnieuw van de rangorde uitgaan kan na: "
        + "scenariocross shortlist unconfirm",
      en: "You go on from what was confirmed; to start from the ranking again, first: "
        + "scenariocross shortlist unconfirm")
    static func left(_ code: Development.ID) -> Wording {
      LonglistError.notKept(code).wording
        + Wording(nl: ", en gaat dus uit de selectie", en: ", and so leaves the shortlist")
    }
    static let hasScores = Wording(
      nl: "er zijn scores: wijk daarvan af met --drop, --add of --swap, elk met --because",
      en: "there are scores: go against them with --drop, --add or --swap, each with --because")
  }
}

extension WorkshopStore.Study {
  /// Why there is no ranking, and the command that leads on.
  fileprivate var missing: (why: Wording, command: String) {
    guard let longlist = try? Longlist(workshop.longlist) else {
      return (LonglistError.empty.wording, "scenariocross longlist add")
    }
    let codes = (workshop.scoring.confirmed?.codes ?? longlist.developments.prefix(2).map(\.id))
      .map(\.rawValue).joined(separator: ",")
    let command = "scenariocross shortlist confirm --judgement \(codes)"
    switch Result(catching: { try longlist.shortlist(workshop.scoring, answers: answers) }) {
    case .failure(let error as ScoringError): return (error.wording, command)
    case .success(let shortlist) where shortlist.lacksBallots:
      return (ScoringError.tooFewBallots(shortlist.ballots).wording, command)
    default: return (.same(""), "")
    }
  }
}
