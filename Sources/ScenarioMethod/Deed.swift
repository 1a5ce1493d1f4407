public import Foresight

/// What one entry of the journal did.
///
/// The coding keys are the journal's words: only added to.
public enum Deed: Equatable, Sendable {
  /// A person made one change.
  case command(Command)
  /// Files brought changes and answers in, all or nothing.
  case bring(commands: [Command], answers: [SheetBatch])
  /// Participants handed in sheets.
  case answers(SheetBatch)
  /// A person took an earlier entry back.
  case undo(entry: Int)
  /// A participant was forgotten: name and texts were erased, and sheets that say nothing took the
  /// place of every answer.
  ///
  /// It is never taken back, since nothing is left to put back.
  case forget(Participant.ID, withdrawals: [SheetBatch])

  /// The version of the words in which deeds are written.
  ///
  /// Words that change take the next number, and whoever reads older ones lifts them.
  public static let version = 1

  /// The changes to the study that it made.
  public var commands: [Command] {
    switch self {
    case .command(let command): [command]
    case .bring(let commands, _): commands
    case .forget(let participant, _): [.scoring(.dismiss(participant))]
    case .answers, .undo: []
    }
  }

  /// The sheets that it brought.
  public var batches: [SheetBatch] {
    switch self {
    case .bring(_, let batches), .forget(_, let batches): batches
    case .answers(let batch): [batch]
    case .command, .undo: []
    }
  }
}

extension Deed {
  /// The forms that it opened.
  public var forms: [(name: Form.Name, form: Form)] {
    commands.compactMap { command in
      switch command {
      case .scoring(.openRound(let number, let form)), .scoring(.reopenRound(let number, let form)):
        (.round(number), form)
      case .survey(.publish(let questionnaire)):
        (.questionnaire(questionnaire.version), questionnaire.form)
      default: nil
      }
    }
  }

  /// The forms that it opened or took away: what was handed in on them before no longer counts.
  public var renewed: Set<Form.Name> {
    let dropped = commands.compactMap { command -> Form.Name? in
      switch command {
      case .scoring(.dropRound(let number)): .round(number)
      case .survey(.withdraw(let version)): .questionnaire(version)
      default: nil
      }
    }
    return Set(forms.map(\.name) + dropped)
  }
}

/// Sheets that were handed in together, named by their numbers and their mark.
public struct SheetBatch: Hashable, Codable, Sendable {
  /// The word of the form, such as `round-1`.
  public let form: String
  /// The mark of the form as it was answered.
  public let formMark: Fingerprint
  /// The numbers of the first and the last sheet, both inclusive.
  public let first: Int, last: Int
  /// The mark of participants, groups and codes; texts stand apart and may be erased.
  public let mark: Fingerprint
  /// What an answer shares with those typed in one sitting, so that one undo takes all back; `nil`
  /// for sheets that came in whole.
  public let sitting: String?

  public init(
    form: Form.Name, formMark: Fingerprint, first: Int, last: Int, mark: Fingerprint,
    sitting: String? = nil
  ) {
    (self.form, self.formMark, self.sitting) = (form.word, formMark, sitting)
    (self.first, self.last, self.mark) = (first, last, mark)
  }

  /// The same sheets under other numbers.
  func moved(to first: Int) -> SheetBatch { SheetBatch(self, first: first) }

  private init(_ batch: SheetBatch, first: Int) {
    (form, formMark, sitting) = (batch.form, batch.formMark, batch.sitting)
    (self.first, last, mark) = (first, first + batch.last - batch.first, batch.mark)
  }
}

extension Deed: Codable {
  private enum Key: String, CodingKey { case bring = "import", answers, undo, forget }
  private enum Part: String, CodingKey { case commands, answers, entry, participant }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch container.allKeys.first {
    case .bring:
      let parts = try container.nestedContainer(keyedBy: Part.self, forKey: .bring)
      self = .bring(
        commands: try parts.decode([Command].self, forKey: .commands),
        answers: try parts.decode([SheetBatch].self, forKey: .answers))
    case .answers: self = .answers(try container.decode(SheetBatch.self, forKey: .answers))
    case .undo:
      let parts = try container.nestedContainer(keyedBy: Part.self, forKey: .undo)
      self = .undo(entry: try parts.decode(Int.self, forKey: .entry))
    case .forget:
      let parts = try container.nestedContainer(keyedBy: Part.self, forKey: .forget)
      self = .forget(
        try parts.decode(Participant.ID.self, forKey: .participant),
        withdrawals: try parts.decode([SheetBatch].self, forKey: .answers))
    case nil: self = .command(try Command(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if case .command(let command) = self { return try command.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .command: break
    case .bring(let commands, let answers):
      var parts = container.nestedContainer(keyedBy: Part.self, forKey: .bring)
      try parts.encode(commands, forKey: .commands)
      try parts.encode(answers, forKey: .answers)
    case .answers(let batch): try container.encode(batch, forKey: .answers)
    case .undo(let entry):
      var parts = container.nestedContainer(keyedBy: Part.self, forKey: .undo)
      try parts.encode(entry, forKey: .entry)
    case .forget(let participant, let withdrawals):
      var parts = container.nestedContainer(keyedBy: Part.self, forKey: .forget)
      try parts.encode(participant, forKey: .participant)
      try parts.encode(withdrawals, forKey: .answers)
    }
  }
}
