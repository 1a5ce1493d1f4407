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
      nl: "Welke pool van de verticale as boven ligt: 1 of 2.",
      en: "Which pole of the vertical axis lies at the top: 1 or 2."))
  var top = 1
  @Option(
    help: .words(
      nl: "Welke pool van de horizontale as links ligt: 1 of 2.",
      en: "Which pole of the horizontal axis lies at the left: 1 or 2."))
  var left = 1
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
          nl: "\"\(rejected)\": schrijf een paar als \"A B: waarom niet\"",
          en: "\"\(rejected)\" must be written as \"A B: why not\""))
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
      let choice = try AxesTalk(opened).settle(given(opened), isWhole: isWhole)
      try store.perform(.axes(.choose(choice: choice)), in: opened.frame.slug, study.stamp)
      return try study.open(store)
    }
    try CrossCommand.show(chosen, study)
  }

  /// True when the options say all that a choice needs, so that nothing is asked.
  private var isWhole: Bool { vertical != nil && horizontal != nil && reason != nil }

  /// The choice as far as the options say it.
  private func given(_ opened: StudyOptions.Opened) -> AxisChoice {
    // NB: what was set aside before is part of the choice from now on.
    let waiting = opened.workshop.axes.rejections.map(\.rejection)
    return AxisChoice(
      vertical: AxisCandidate.ID(rawValue: vertical ?? ""),
      horizontal: AxisCandidate.ID(rawValue: horizontal ?? ""), top: top, left: left,
      by: by.isEmpty ? [study.stamp.actor] : by, at: study.stamp.day,
      reason: StudyText(reason ?? ""), rejected: waiting, basis: opened.pipeline.basis
    ).rejecting(reject.compactMap(Self.rejection))
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
