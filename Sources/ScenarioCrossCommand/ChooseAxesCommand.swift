import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross axes choose`: the two core uncertainties, by whom and why.
struct ChooseAxesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "choose",
    nl: (
      "Kies de twee kernonzekerheden en zeg waarom.",
      """
      Voorbeeld: scenariocross axes choose --vertical energie --horizontal wonen \
      --by Anna --by Bram --at 2025-09-18 --reason "beide wegen zwaar en gaan nauwelijks samen" \
      --reject "energie water: te veel hetzelfde"

      Wat u niet meegeeft, wordt gevraagd. Typ dan bij elke vraag het nummer van een paar om zijn \
      cijfers en zijn kruis te zien en argumenten voor en tegen te noteren, elk van een persoon.

      De keuze bewaart wat de kiezers zagen. Veranderen scores of antwoorden later, dan zegt status \
      dat de keuze verouderd is.
      """
    ),
    en: (
      "Choose the two core uncertainties and say why.",
      """
      Example: scenariocross axes choose --vertical energy --horizontal living \
      --by Anna --by Bram --at 2025-09-18 --reason "both weigh heavily and hardly move together" \
      --reject "energy water: too alike"

      What you do not give is asked for. At any question, type the number of a pair to see its \
      numbers and its cross and to note arguments for and against, each by a person.

      The choice keeps what the choosers saw. When scores or answers change later, status says \
      that the choice is stale.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Option(
    help: .words(nl: "De kandidaat van boven naar onder.", en: "The candidate from top to bottom."),
    completion: Completing.candidates)
  var vertical: String?
  @Option(
    help: .words(
      nl: "De kandidaat van links naar rechts.", en: "The candidate from left to right."),
    completion: Completing.candidates)
  var horizontal: String?
  @Option(
    help: .words(
      nl: "Welke pool van de verticale as boven ligt: 1 of 2; anders zoals zij lag, eerst 1.",
      en: "Which pole of the vertical axis lies at the top: 1 or 2; else as it lay, at first 1."))
  var top: Int?
  @Option(
    help: .words(
      nl: "Welke pool van de horizontale as links ligt: 1 of 2; anders zoals zij lag, eerst 1.",
      en: "Which pole of the horizontal axis lies at the left: 1 or 2; else as it lay, at first 1.")
  )
  var left: Int?
  @Option(
    help: .words(
      nl: "Wie koos; geef het één keer per persoon.",
      en: "Who chose; give it once for each person."))
  var by: [String] = []
  @Option(help: .words(nl: "Waarom deze twee.", en: "Why these two."))
  var reason: String?
  @Option(
    help: .words(
      nl: "Een paar dat is overwogen en niet gekozen: \"A B: waarom niet\".",
      en: "A pair that was considered and not chosen: \"A B: why not\"."))
  var reject: [String] = []

  func validate() throws {
    for rejected in reject where Self.rejection(rejected) == nil {
      throw ValidationError(
        Speech.words(
          nl: "“\(rejected)”: schrijf een paar als “A B: waarom niet”",
          en: "“\(rejected)” must be written as “A B: why not”"))
    }
    if let reason, reason.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        Speech.words(nl: "geef de reden van de keuze", en: "give the reason of the choice"))
    }
  }

  func run() throws {
    let chosen = try study.withStore { store in
      let opened = try study.open(store)
      try opened.workshop.axes.checkPairs()
      let said = said(opened.workshop.axes)
      let choice = try whole(said, opened) ?? AxesTalk(opened, store, study).settle(said)
      try store.change(opened.frame.slug, study.stamp) { now in
        let seen = opened.workshop.axes
        guard let settled = try now?.workshop.axes.settled(choice, seen: seen) else {
          throw IntakeError.changedMeanwhile
        }
        return [.axes(.choose(choice: settled))]
      }
      return try study.open(store, names: false)
    }
    try CrossCommand.show(chosen, study)
  }

  /// What the options say; pairs that were set aside before are part of the choice from now on.
  private func said(_ axes: AxisInputs) -> SaidChoice {
    let names = axes.candidates.map(\.id.rawValue)
    func meant(_ name: String) -> AxisCandidate.ID {
      AxisCandidate.ID(rawValue: names.meant(by: name) ?? name)
    }
    let told = reject.compactMap(Self.rejection).map { one in
      AxisChoice.Rejection(pair: one.pair.map { meant($0.rawValue) }, reason: one.reason)
    }
    let pairs = told.map { Set($0.pair) }
    let before = axes.setAside.filter { !pairs.contains(Set($0.pair)) }
    return SaidChoice(
      vertical: vertical.map(meant), horizontal: horizontal.map(meant), top: top, left: left,
      by: by.isEmpty ? nil : by, reason: reason, rejected: before + told)
  }

  /// The choice, when the options say all that it needs, so that nothing is asked.
  private func whole(_ said: SaidChoice, _ opened: StudyOptions.Opened) -> AxisChoice? {
    guard let vertical = said.vertical, let horizontal = said.horizontal, let reason = said.reason
    else { return nil }
    let known = opened.workshop
    Prompt(opened.language).say(
      known.remarks(on: [vertical, horizontal]) + known.slips(in: said.by ?? []))
    // NB: a mirrored cross gives every letter another world, so poles stay as they lie.
    let now = known.axes.choice
    return AxisChoice(
      vertical: vertical, horizontal: horizontal,
      top: said.top ?? now?.firstPole(of: vertical) ?? 1,
      left: said.left ?? now?.firstPole(of: horizontal) ?? 1,
      by: said.by ?? study.signed(opened.language),
      at: study.stamp.day, reason: StudyText(reason),
      rejected: said.rejected, basis: opened.pipeline.basis)
  }

  /// `A B: why not` as the model has it; `nil` when it is not written so.
  private static func rejection(_ text: String) -> AxisChoice.Rejection? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let names = parts.first?.split(separator: " ").map(String.init) ?? []
    guard parts.count == 2, names.count == 2, parts[1].contains(where: { !$0.isWhitespace })
    else { return nil }
    return AxisChoice.Rejection(
      pair: names.map { AxisCandidate.ID(rawValue: $0) }, reason: StudyText(parts[1]))
  }
}
