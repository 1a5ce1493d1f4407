import Exporting
import ScenarioMethod

/// The choice of the axes as a conversation: the pairs, the cross as it would lie, the reasons.
struct AxesTalk {
  private let opened: StudyOptions.Opened
  private let prompt: Prompt
  private var language: Language { prompt.language }

  init(_ opened: StudyOptions.Opened) {
    (self.opened, prompt) = (opened, Prompt(opened.language))
  }

  /// The choice, with everything asked that is not said yet.
  ///
  /// - Parameter isWhole: true when nothing needs to be asked.
  func settle(_ given: AxisChoice, isWhole: Bool) throws -> AxisChoice {
    let candidates = opened.workshop.axes.candidates.map(\.id.rawValue)
    guard !isWhole else { return given }
    for line in AxesCommand.Pairs.lines(opened.pipeline.pairs.value?.pairs ?? [], language) {
      prompt.say(line)
    }
    var choice = given
    choice.vertical = try axis(
      Wording(nl: "Van boven naar onder", en: "From top to bottom"), given.vertical, candidates)
    choice.horizontal = try axis(
      Wording(nl: "Van links naar rechts", en: "From left to right"), given.horizontal,
      candidates.filter { $0 != choice.vertical.rawValue })
    try lay(&choice)
    let by = try prompt.ask(
      Wording(nl: "Wie kozen (met komma's ertussen)", en: "Who chose (divided by commas)"),
      standard: given.by.joined(separator: ", "))
    choice.by = by.split(separator: ",").map { String($0).cleaned }.filter { !$0.isEmpty }
    choice.reason = StudyText(
      try prompt.need(
        Wording(nl: "Waarom deze twee", en: "Why these two"),
        given: given.reason.isEmpty ? nil : given.reason.original))
    return try reject(choice)
  }

  private func axis(
    _ question: Wording, _ given: AxisCandidate.ID, _ names: [String]
  ) throws -> AxisCandidate.ID {
    let isGiven = names.contains(given.rawValue)
    return AxisCandidate.ID(
      rawValue: try prompt.choose(question, among: names, given: isGiven ? given.rawValue : nil))
  }

  /// Shows the cross as it would lie until people are content with it.
  private func lay(_ choice: inout AxisChoice) throws {
    let (swaps, flips, mirrors) = (Turn.swap(language), Turn.flip(language), Turn.mirror(language))
    while true {
      prompt.say(try drawing(choice))
      let answer = try prompt.ask(Turn.question) { answer in
        ["", swaps, flips, mirrors].contains(answer) ? nil : Turn.refusal
      }
      switch answer {
      case swaps: swap(&choice.vertical, &choice.horizontal)
      case flips: choice.top = 3 - choice.top
      case mirrors: choice.left = 3 - choice.left
      default: return
      }
    }
  }

  /// The keys that turn the cross.
  private enum Turn {
    static let swap = Wording(nl: "w", en: "s")
    static let flip = Wording(nl: "b", en: "t")
    static let mirror = Wording(nl: "l", en: "l")

    static let question = Wording(
      nl: "Enter goed · w wissel de assen · b keer boven en onder om · l keer links en rechts om",
      en: "Enter good · s swap the axes · t flip top and bottom · l flip left and right")
    static let refusal = Wording(nl: "typ w, b, l of Enter", en: "type s, t, l or Enter")
  }

  /// The cross that a choice would make.
  private func drawing(_ choice: AxisChoice) throws -> String {
    var workshop = opened.workshop
    let stamp = Stamp(actor: "", day: choice.at ?? .filesRead)
    try workshop.apply(.axes(.choose(choice: choice)), stamp)
    let cross = Pipeline(workshop, answers: opened.answers).cross.value
    return cross.map { TerminalCross(cross: $0, language: language).text } ?? ""
  }

  /// Asks of every other pair why it was not chosen; nothing said is no reason.
  private func reject(_ choice: AxisChoice) throws -> AxisChoice {
    let chosen = Set([choice.vertical, choice.horizontal])
    var choice = choice
    for pair in opened.pipeline.pairs.value?.pairs ?? [] {
      let ids = [pair.first.id, pair.second.id]
      let isSaid = choice.rejected.contains { Set($0.pair) == Set(ids) }
      guard Set(ids) != chosen, !isSaid else { continue }
      let name = "\(pair.first.name(language)) × \(pair.second.name(language))"
      let why = try prompt.ask(
        Wording(
          nl: "Waarom niet \(name) (Enter: geen reden)", en: "Why not \(name) (Enter: no reason)"))
      guard !why.isEmpty else { continue }
      choice = choice.rejecting([AxisChoice.Rejection(pair: ids, reason: StudyText(why))])
    }
    return choice
  }
}
