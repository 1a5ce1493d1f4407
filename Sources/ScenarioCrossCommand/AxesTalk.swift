import Exporting
import ScenarioMethod
import WorkshopStore

/// What the options of `axes choose` say; what they leave out is asked.
struct SaidChoice {
  var vertical: AxisCandidate.ID?, horizontal: AxisCandidate.ID?
  /// Which pole (1 or 2) lies at the top, and which at the left; `nil` when nobody said.
  var top: Int?, left: Int?
  /// Who chose; `nil` when nobody was named.
  var by: [String]?
  var reason: String?
  /// Pairs that were set aside, before or with the choice.
  var rejected: [AxisChoice.Rejection]
}

/// The choice of the axes as a conversation: the candidates and their pairs, the cross as it would
/// lie, the arguments, the reasons.
struct AxesTalk {
  private let opened: StudyOptions.Opened
  private let stamp: Stamp
  /// Who said to be at work; the user of the machine decides nothing.
  private let actor: String?
  private let desk: PairDesk
  private let prompt: Prompt
  private var language: Language { prompt.language }
  /// The choice that stands.
  private var now: AxisChoice? { opened.workshop.axes.choice }

  init(_ opened: StudyOptions.Opened, _ store: WorkshopStore, _ study: StudyOptions) throws {
    (self.opened, stamp, actor) = (opened, study.stamp, study.actor)
    let desk = PairDesk(opened, store, study)
    prompt = Prompt(opened.language, leftOff: PairDesk.leftOff, aside: desk.takes)
    self.desk = desk
  }

  /// The choice, with everything asked that is not said yet.
  ///
  /// There are two candidates or more.
  func settle(_ said: SaidChoice) throws -> AxisChoice {
    let candidates = opened.workshop.axes.candidates
    for line in AxesCommand.Candidates.lines(candidates, language) { prompt.say(line) }
    prompt.say("")
    desk.list()
    var choice = try pair(said, among: candidates.map(\.id.rawValue))
    try lay(&choice)
    choice.by = try people(said.by, now?.pair == choice.pair ? now?.by : nil)
    try desk.showArguments(on: choice.pair)
    choice.reason = try reason(of: choice, said.reason)
    return try reject(choice)
  }

  /// The two candidates; who chooses again mostly lets them stand as they lie.
  private func pair(_ said: SaidChoice, among names: [String]) throws -> AxisChoice {
    let vertical = try axis(
      Wording(nl: "Van boven naar onder", en: "From top to bottom"), said.vertical, names,
      now?.vertical)
    let horizontal = try axis(
      Wording(nl: "Van links naar rechts", en: "From left to right"), said.horizontal,
      names.filter { $0 != vertical.rawValue }, now?.horizontal)
    prompt.say(opened.workshop.remarks(on: [vertical, horizontal]))
    // NB: a mirrored cross gives every letter another world.
    return AxisChoice(
      vertical: vertical, horizontal: horizontal,
      top: said.top ?? now?.firstPole(of: vertical) ?? 1,
      left: said.left ?? now?.firstPole(of: horizontal) ?? 1, by: [], at: stamp.day, reason: "",
      rejected: said.rejected, basis: opened.pipeline.basis)
  }

  private func axis(
    _ question: Wording, _ given: AxisCandidate.ID?, _ names: [String], _ now: AxisCandidate.ID?
  ) throws -> AxisCandidate.ID {
    let standard = now.flatMap { names.contains($0.rawValue) ? $0.rawValue : nil } ?? ""
    let choices = Choices(names: names) { answer in
      let isBegun = names.contains { $0.hasPrefix(answer) }
      return given != nil || isBegun || Int(answer) == nil ? nil : desk.refusal(of: answer)
    }
    return AxisCandidate.ID(
      rawValue: try prompt.choose(
        question, among: choices, given: given?.rawValue, standard: standard))
  }

  /// Why people chose these two; who chooses the same two again may let the reason stand.
  private func reason(of choice: AxisChoice, _ given: String?) throws -> StudyText {
    let stands = now.flatMap { $0.pair == choice.pair ? $0.reason : nil } ?? ""
    let text = try prompt.ask(
      Wording(nl: "Waarom deze twee", en: "Why these two"), given: given,
      standard: stands(language)
    ) { $0.isEmpty ? Prompt.needed : nil }
    return text == stands(language) ? stands : StudyText(text)
  }

  /// Shows the cross as it would lie until people are content with it.
  private func lay(_ choice: inout AxisChoice) throws {
    let keys = SideKeys(language)
    let (swaps, flips, mirrors) = (Turn.swap(language), Turn.flip(language), Turn.mirror(language))
    var isTurned = true
    while true {
      if isTurned { prompt.say(try drawing(choice)) }
      let answer = try prompt.ask(Turn.question) { answer in
        ["", swaps, flips, mirrors].contains(answer) || keys[answer] != nil ? nil : Turn.refusal
      }
      let side = keys[answer]
      isTurned = side == nil
      switch answer {
      case swaps: swap(&choice.vertical, &choice.horizontal)
      case flips: choice.top = 3 - choice.top
      case mirrors: choice.left = 3 - choice.left
      default:
        guard let side else { return }
        try desk.argue(side, on: choice.pair)
      }
    }
  }

  /// The keys that turn the cross.
  private enum Turn {
    static let swap = Wording(nl: "w", en: "s")
    static let flip = Wording(nl: "b", en: "t")
    static let mirror = Wording(nl: "l", en: "l")

    static let question = Wording(
      nl: "Enter goed · w wissel de assen · b keer boven en onder om · l keer links en rechts om · "
        + "v argument voor · t argument tegen",
      en: "Enter good · s swap the axes · t flip top and bottom · l flip left and right · "
        + "f argument for · a argument against")
    static let refusal = Wording(
      nl: "typ w, b, l, v, t of Enter", en: "type s, t, l, f, a or Enter")
  }

  /// The cross that a choice would make, and which stories would then lie under other poles.
  private func drawing(_ choice: AxisChoice) throws -> String {
    var workshop = opened.workshop
    try workshop.apply(.axes(.choose(choice: choice)), stamp)
    guard let cross = Pipeline(workshop, answers: opened.answers).cross.value else { return "" }
    let uprooted = FrameWords.uprooted(cross.uprooted).map { Terminal.paragraph($0(language)) }
    return ([TerminalCross(cross: cross, language: language).text] + uprooted)
      .joined(separator: "\n")
  }

  /// Who chose: one name or more.
  ///
  /// - Parameter before: who chose the same two before.
  private func people(_ given: [String]?, _ before: [String]?) throws -> [String] {
    let names = try prompt.people(
      Self.choosers, given: given, standard: actor ?? before?.joined(separator: ", "))
    prompt.say(opened.workshop.slips(in: names))
    return names
  }

  static let choosers = Wording(
    nl: "Wie kozen (met komma's ertussen)", en: "Who chose (divided by commas)")

  /// Asks of every other pair why it was not chosen; nothing said is no reason.
  private func reject(_ choice: AxisChoice) throws -> AxisChoice {
    var choice = choice
    for pair in desk.pairs {
      let ids: Set = [pair.first.id, pair.second.id]
      let isSaid = choice.rejected.contains { Set($0.pair) == ids }
      guard ids != choice.pair, !isSaid else { continue }
      try desk.showArguments(on: ids)
      let name = PairView(pair: pair, opened: opened, comments: []).name
      let why = try prompt.ask(
        Wording(
          nl: "Waarom niet \(name) (Enter: geen reden)", en: "Why not \(name) (Enter: no reason)"))
      guard !why.isEmpty else { continue }
      choice = choice.rejecting([
        AxisChoice.Rejection(pair: [pair.first.id, pair.second.id], reason: StudyText(why))
      ])
    }
    return choice
  }
}
