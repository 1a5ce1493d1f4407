import ScenarioMethod

/// Commands as chance makes them, sensible or not: the same seed gives the same commands.
struct RandomCommands {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    // NB: far apart, or one seed would run into the numbers of the next.
    state = UInt64(number(.max)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// A number from 0 up to `bound` (SplitMix64).
  mutating func number(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }
  private mutating func code() -> Development.ID { pick(["D01", "D02", "D03", "D04"]) }
  private mutating func text() -> StudyText { pick(["", "A title", "Een titel"]) }
  private mutating func reason() -> String { pick(["", "because"]) }
  private mutating func candidate() -> AxisCandidate.ID { pick(["x", "y", "z"]) }
  private mutating func quadrant() -> Quadrant { pick(Quadrant.allCases) }

  /// The names of all commands that can come.
  static let makers: [@Sendable (inout RandomCommands) -> Command] =
    [{ .study($0.study()) }, { .longlist($0.longlist()) }, { .longlist($0.longlist()) }]
    + [{ .scoring($0.scoring()) }, { .survey($0.survey()) }]
    + [{ .axes($0.axes()) }, { .axes($0.axes()) }, { .scenarios($0.scenarios()) }]

  /// The next command.
  mutating func next() -> Command {
    let maker = pick(Self.makers)
    return maker(&self)
  }

  private mutating func study() -> StudyCommand {
    let session: Session.ID = pick(["s1", "s2"])
    return switch number(7) {
    case 0: .describe(scope: Scope(title: text(), language: .nl))
    case 1: .cite(source: Source(id: "key", title: reason()))
    case 2:
      .hold(
        session: Session(
          id: session, date: .filesRead, kind: .team, title: text(), people: number(4) - 1))
    case 3:
      .note(
        comment: Comment(
          id: pick(["c1", "c2"]), session: pick([nil, session]), by: "", about: "D01",
          side: pick([nil, .inFavour, .against]), text: text(), state: pick([.open, .declined]),
          reason: reason()))
    case 4: .uncite("key")
    case 5: .cancel(session)
    default: .retract(pick(["c1", "c2"]))
    }
  }

  private mutating func longlist() -> LonglistCommand {
    let development = Development(
      id: code(), title: text(), dimension: .economic, secondary: pick([nil, .economic]))
    return switch number(7) {
    case 0, 1: .propose(development: development)
    case 2: .edit(development: development, reason: reason())
    case 3: .drop(code(), reason: reason())
    case 4: .merge(code(), into: code(), reason: reason())
    case 5: .split(code(), into: [code()], reason: reason())
    default: .restore(code())
    }
  }

  private mutating func scoring() -> ScoringCommand {
    let round = form([code().rawValue])
    return switch number(8) {
    case 0:
      .enrol(
        expert: Participant(id: pick(["e1", "e2"]), name: reason(), weight: pick([-1, 1, 2])))
    case 1: .dismiss(pick(["e1", "e2"]))
    case 2: .openRound(number: 1 + number(2), form: round)
    case 3: .reopenRound(number: 1 + number(2), form: round)
    case 7: .dropRound(number: 1 + number(2))
    case 4: .rule(ShortlistRule(size: number(5)))
    case 5: .confirm(ConfirmedShortlist(codes: [code(), code()], by: [], at: nil))
    default: .unconfirm
    }
  }

  private mutating func survey() -> SurveyCommand {
    let version = 1 + number(2)
    if number(3) == 0 { return .invite(version: version, groups: []) }
    if number(6) == 0 { return .withdraw(version: version) }
    if number(4) == 0 { return .draft(draft()) }
    return .publish(
      questionnaire: Questionnaire(
        version: version, form: form([code().rawValue]), wording: [:], groups: []))
  }

  private mutating func draft() -> QuestionnaireDraft {
    var draft = QuestionnaireDraft()
    draft.introduction = text()
    draft.groups = pick([[], [StakeholderGroup(id: "g", name: "G", invited: number(3) - 1)]])
    return draft
  }

  private mutating func axes() -> AxisCommand {
    let poles = Array(repeating: Pole(name: "end"), count: 1 + number(4).signum())
    return switch number(7) {
    case 5:
      .reject(.init(pair: [candidate(), candidate()], reason: StudyText(reason())))
    case 6: .reconsider(RejectedPair.id(of: [candidate(), candidate()]))
    case 0, 1:
      .propose(
        candidate: AxisCandidate(
          id: candidate(), name: text(), degree: text(),
          members: pick([[], [.init(code())]]), poles: poles))
    case 2:
      .choose(
        choice: AxisChoice(
          vertical: candidate(), horizontal: candidate(), top: 1 + number(3), by: [], at: nil,
          reason: text()))
    case 3: .withdraw(candidate())
    default: .unchoose
    }
  }

  private mutating func scenarios() -> ScenarioCommand {
    let position = Position(
      horizontal: Double(number(3) - 1) / 2, vertical: Double(number(3) - 1) / 2)
    return switch number(5) {
    case 0: .write(scenario: Scenario(quadrant(), title: text()))
    case 1: .erase(quadrant())
    case 2: .compare(theme: "work", points: pick([[:], [.a: [text()]]]))
    case 3: .place(caveats: [text()], positions: [quadrant(): position])
    default: .conclude(conclusions: Conclusions())
    }
  }
}
