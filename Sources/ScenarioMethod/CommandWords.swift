import Foresight

extension Command {
  /// The name of the command, as the history prints it: `longlist.propose`.
  public var name: String { "\(stage.stringValue).\(word)" }

  /// The codes and names of the things that it is about, in the order said.
  public var about: [String] {
    switch self {
    case .study(let command): command.about
    case .longlist(let command): command.about
    case .scoring(let command): command.about
    case .survey(let command): command.about
    case .axes(let command): command.about
    case .scenarios(let command): command.about
    }
  }

  /// The stage whose command it is.
  public var stage: Stage {
    switch self {
    case .study: .study
    case .longlist: .longlist
    case .scoring: .scoring
    case .survey: .survey
    case .axes: .axes
    case .scenarios: .scenarios
    }
  }

  private var word: String {
    switch self {
    case .study(let command): command.word
    case .longlist(let command): command.word
    case .scoring(let command): command.word
    case .survey(let command): command.word
    case .axes(let command): command.word
    case .scenarios(let command): command.word
    }
  }
}

extension StudyCommand {
  var word: String {
    switch self {
    case .describe: "describe"
    case .cite: "cite"
    case .hold: "hold"
    case .note: "note"
    case .uncite: "uncite"
    case .cancel: "cancel"
    case .retract: "retract"
    }
  }

  var about: [String] {
    switch self {
    case .describe: []
    case .cite(let source): [source.id.rawValue] + source.about.map(\.rawValue)
    case .hold(let session): [session.id.rawValue]
    case .note(let comment): [comment.id.rawValue, comment.about].filter { !$0.isEmpty }
    case .uncite(let id): [id.rawValue]
    case .cancel(let id): [id.rawValue]
    case .retract(let id): [id.rawValue]
    }
  }
}

extension LonglistCommand {
  var word: String {
    switch self {
    case .propose: "propose"
    case .edit: "edit"
    case .drop: "drop"
    case .merge: "merge"
    case .split: "split"
    case .restore: "restore"
    }
  }

  var about: [String] {
    switch self {
    case .propose(let development), .edit(let development, _): [development.id.rawValue]
    case .drop(let id, _), .restore(let id): [id.rawValue]
    case .merge(let id, let into, _): [id.rawValue, into.rawValue]
    case .split(let id, let into, _): [id.rawValue] + into.map(\.rawValue)
    }
  }
}

extension ScoringCommand {
  var word: String {
    switch self {
    case .enrol: "enrol"
    case .dismiss: "dismiss"
    case .openRound: "openRound"
    case .reopenRound: "reopenRound"
    case .dropRound: "dropRound"
    case .rule: "rule"
    case .confirm: "confirm"
    case .unconfirm: "unconfirm"
    }
  }

  var about: [String] {
    switch self {
    case .enrol(let expert): [expert.id.rawValue]
    case .dismiss(let id): [id.rawValue]
    case .openRound(let number, _), .reopenRound(let number, _), .dropRound(let number):
      ["round-\(number)"]
    case .rule, .unconfirm: []
    case .confirm(let confirmed): confirmed.codes.map(\.rawValue)
    }
  }
}

extension SurveyCommand {
  var word: String {
    switch self {
    case .draft: "draft"
    case .publish: "publish"
    case .invite: "invite"
    case .withdraw: "withdraw"
    }
  }

  var about: [String] {
    switch self {
    case .draft(let draft): draft.groups.map(\.id.rawValue)
    case .publish(let questionnaire): questionnaire.form.items.map(\.rawValue)
    case .invite(_, let groups): groups.map(\.id.rawValue)
    case .withdraw(let version): [Form.Name.questionnaire(version).word]
    }
  }
}

extension AxisCommand {
  var word: String {
    switch self {
    case .propose: "propose"
    case .choose: "choose"
    case .reject: "reject"
    case .reconsider: "reconsider"
    case .withdraw: "withdraw"
    case .unchoose: "unchoose"
    }
  }

  var about: [String] {
    switch self {
    case .propose(let candidate):
      [candidate.id.rawValue] + candidate.members.map(\.development.rawValue)
    case .choose(let choice): [choice.vertical.rawValue, choice.horizontal.rawValue]
    case .reject(let rejection): rejection.pair.map(\.rawValue)
    case .reconsider(let id): id.rawValue.split(separator: " × ").map(String.init)
    case .withdraw(let id): [id.rawValue]
    case .unchoose: []
    }
  }
}

extension ScenarioCommand {
  var word: String {
    switch self {
    case .write: "write"
    case .erase: "erase"
    case .compare: "compare"
    case .place: "place"
    case .conclude: "conclude"
    }
  }

  var about: [String] {
    switch self {
    case .write(let scenario): [scenario.quadrant.letter]
    case .erase(let quadrant): [quadrant.letter]
    case .compare(let theme, _): [theme.rawValue]
    case .place, .conclude: []
    }
  }
}
