import AxisSelection
public import Foresight

/// The story of one development: what was said and decided about it, in the order of time.
///
/// What was taken back is left out. Of scores and answers it tells how many people gave them, never
/// who.
public struct Story: Equatable, Sendable {
  /// One thing that happened.
  public struct Event: Equatable, Sendable {
    public let day: Day
    /// What happened, without the name of the development.
    public let sentence: Wording
  }

  public private(set) var events: [Event] = []

  let id: Development.ID
  /// The development as it was last written.
  private(set) var known: Development?
  private var forms: [String: Form] = [:]
  private(set) var candidates: [AxisCandidate.ID: AxisCandidate] = [:]
  /// Who answered on one form since anything else happened.
  private var answering: (form: String, people: Set<Participant.ID>)?

  /// Tells the story of a development; it has no events when the history never speaks of it.
  public init(of id: Development.ID, in history: History) {
    self.id = id
    let standing = Set(history.journal.standing.map(\.seq))
    for one in history.entries where standing.contains(one.entry.seq) {
      for (name, form) in one.entry.deed.forms { forms[name.word] = form }
      tell(one)
    }
  }

  /// Tells one entry in the order of the method, since files bring scores and decisions at once.
  private mutating func tell(_ one: History.Entry) {
    let (deed, day) = (one.entry.deed, one.entry.stamp.day)
    let sheets = one.sheetsByForm
    for turn in Turn.allCases {
      for command in deed.commands where Turn(of: command) == turn { tell(command, day) }
      for (word, own) in sheets {
        switch (turn, Form.Name(word: word)) {
        case (.asking, .round), (.publishing, .questionnaire): tell(own, on: word, day)
        default: break
        }
      }
    }
  }

  /// In which order the changes of one entry are told.
  private enum Turn: CaseIterable {
    case listing, asking, confirming, publishing, choosing

    init(of command: Command) {
      switch command {
      case .longlist: self = .listing
      case .study: self = .asking
      case .scoring(.confirm), .scoring(.unconfirm): self = .confirming
      case .scoring: self = .asking
      case .survey: self = .publishing
      case .axes, .scenarios: self = .choosing
      }
    }
  }

  public static func == (a: Self, b: Self) -> Bool { (a.id, a.events) == (b.id, b.events) }

  private mutating func say(_ day: Day, _ sentence: Wording?) {
    guard let sentence else { return }
    answering = nil
    events.append(Event(day: day, sentence: sentence))
  }

  private mutating func tell(_ command: Command, _ day: Day) {
    switch command {
    case .study(let command): say(day, sentence(command))
    case .longlist(let command):
      say(day, sentence(command))
      switch command {
      case .propose(let new) where new.id == id: known = new
      case .edit(let new, _) where new.id == id: known = new
      default: break
      }
    case .scoring(let command): say(day, sentence(command))
    case .survey(let command): say(day, sentence(command))
    case .axes(let command):
      for sentence in sentences(command) { say(day, sentence) }
      switch command {
      case .propose(let candidate): candidates[candidate.id] = candidate
      case .withdraw(let id): candidates[id] = nil
      case .choose, .unchoose, .reject, .reconsider: break
      }
    case .scenarios: break
    }
  }

  /// Tells how many said something of it; answers that follow each other are one event.
  private mutating func tell(_ sheets: some Sequence<Sheet>, on word: String, _ day: Day) {
    guard let form = forms[word], let name = Form.Name(word: word) else { return }
    let places = form.cells.filter { $0.item == id }.map(\.place)
    let people = sheets.filter { sheet in
      sheet.codes.count == form.cellCount && places.contains { sheet.codes[$0] > 0 }
    }.map(\.participant)
    guard !people.isEmpty else { return }
    let before = answering?.form == word ? answering?.people ?? [] : []
    let all = before.union(people)
    if !before.isEmpty { events.removeLast() }
    events.append(Event(day: day, sentence: Self.answered(all.count, name)))
    answering = (word, all)
  }

  private static func answered(_ count: Int, _ name: Form.Name) -> Wording {
    switch name {
    case .round(let number):
      .count(count, nl: ("expert scoorde", "experts scoorden"), en: ("expert", "experts"))
        + Wording(nl: " dit in ronde \(number)", en: " scored it in round \(number)")
    case .questionnaire(let version):
      .count(
        count, nl: ("respondent antwoordde", "respondenten antwoordden"),
        en: ("respondent", "respondents"))
        + Wording(
          nl: " hierop in vragenlijst \(version)", en: " answered on it in questionnaire \(version)"
        )
    }
  }
}

extension History.Entry {
  /// The sheets that it brought, batch by batch, with the word of their form.
  fileprivate var sheetsByForm: [(form: String, sheets: ArraySlice<Sheet>)] {
    var rest = sheets[...]
    return entry.deed.batches.map { batch in
      let own = rest.prefix(batch.last - batch.first + 1)
      rest = rest.dropFirst(own.count)
      return (batch.form, own)
    }
  }
}
