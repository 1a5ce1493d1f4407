import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross axes choose`: the two core uncertainties, by whom and why.
struct ChooseAxesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "choose", abstract: "Choose the two core uncertainties and say why.",
    discussion: """
      Example: scenariocross axes choose --vertical energy --horizontal living \
      --by Anna --by Bram --at 2025-09-18 --reason "both weigh heavily and hardly move together" \
      --reject "energy water: too alike"

      The choice keeps what the choosers saw. When scores or answers change later, status says \
      that the choice is stale.
      """)

  @OptionGroup var study: StudyOptions
  @Option(help: "The candidate from top to bottom.") var vertical: String
  @Option(help: "The candidate from left to right.") var horizontal: String
  @Option(help: "Which pole of the vertical axis lies at the top: 1 or 2.") var top = 1
  @Option(help: "Which pole of the horizontal axis lies at the left: 1 or 2.") var left = 1
  @Option(help: "Who chose; give it once for each person.") var by: [String] = []
  @Option(help: "Why these two.") var reason: String
  @Option(help: "A pair that was considered and not chosen: \"A B: why not\".")
  var reject: [String] = []

  func validate() throws {
    for rejected in reject where Self.rejection(rejected) == nil {
      throw ValidationError("\"\(rejected)\" must be written as \"A B: why not\"")
    }
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("give the reason of the choice") }
  }

  func run() throws {
    let drawing = try study.withStore { store in
      let opened = try study.open(store)
      let choice = AxisChoice(
        vertical: AxisCandidate.ID(rawValue: vertical),
        horizontal: AxisCandidate.ID(rawValue: horizontal), top: top, left: left,
        by: by.isEmpty ? [study.stamp.actor] : by, at: study.stamp.day,
        reason: StudyText(reason), rejected: reject.compactMap(Self.rejection),
        basis: opened.pipeline.basis)
      try store.perform(.axes(.choose(choice: choice)), in: opened.frame.slug, study.stamp)
      let chosen = try study.open(store)
      return chosen.pipeline.cross.value.map { CrossCommand.drawing(of: $0, chosen.language) }
    }
    Terminal.say(drawing ?? "")
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
