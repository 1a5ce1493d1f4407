import ScenarioMethod
import Yams

/// What `workshop.yaml` holds.
struct WorkshopYAML {
  var slug = ""
  var scope = Scope(title: "", language: .nl)
  var criteria: [Criterion] = []
  /// What rounds asked that asked something else than the newest.
  var earlierRounds: [EarlierRound] = []
  var experts: [Participant] = []
  var rule = ShortlistRule()
  var confirmed: ConfirmedShortlist?
  var questionnaire: QuestionnaireYAML?
  var candidates: [AxisCandidate] = []
  var choice: AxisChoice?
  /// The pairs that were set aside before any was chosen.
  var rejected: [AxisChoice.Rejection] = []
  var caveats: [StudyText] = []
  var positions: [Quadrant: Position] = [:]
  var problems: [FileProblem] = []
  /// The codes that it names, with their lines.
  var mentions: [(code: Development.ID, line: Int?)] = []
  /// False when nothing of it could be read.
  var isReadable = true

  /// The keys of the file, in their fixed order.
  static let keys = [
    "format", "slug", "language", "translations", "title", "programme", "commissioners",
    "partners", "authors", "audience", "made_up", "reason", "focal_question", "sub_questions",
    "decision_owner", "started", "horizon", "geography", "affected_groups", "glossary",
    "outcomes", "themes", "criteria", "earlier_rounds", "experts", "shortlist", "questionnaire",
    "candidates",
    "axes", "cross", "labels",
  ]
  /// The format that this program writes.
  static let format = 1

  init(reading text: String, file: String) {
    var reader = YAMLReader(file: file)
    do {
      let node = try Yams.compose(yaml: Self.folded(text))
      let root = reader.map(node, keys: Self.keys)
      isReadable = node?.mapping != nil && knowsLanguage(root["language"], &reader)
      if node == nil { reader.report(nil, Self.empty) }
      if isReadable { read(root, &reader) }
    } catch {
      isReadable = false
      problems.append(Self.problem(error, in: text, file))
    }
    problems += reader.problems
    mentions = reader.mentions
  }

  /// Sets the language of the study; false when the file names one that we do not know, so that
  /// none of its texts can be read.
  private func knowsLanguage(_ node: Node?, _ reader: inout YAMLReader) -> Bool {
    let before = reader.problems.count
    reader.language = reader.choice(node, default: .nl)
    return reader.problems.count == before
  }

  private mutating func read(_ root: [String: Node], _ reader: inout YAMLReader) {
    readHead(root, &reader)
    scope = reader.scope(root)
    if scope.title.isEmpty, root["title"]?.mapping == nil {
      reader.report(root["title"], StudyError.noTitle.wording)
    }
    reader.outcomes = scope.outcomes.map(\.id.rawValue)
    criteria = reader.criteria(root["criteria"])
    earlierRounds = reader.earlierRounds(root["earlier_rounds"])
    experts = reader.named(root["experts"]) { $0.expert($1) }
    readDecisions(root, &reader)
  }

  /// The format and the name of the study.
  private mutating func readHead(_ root: [String: Node], _ reader: inout YAMLReader) {
    reader.need(["format", "slug"], in: root, at: nil)
    let format = reader.string(root["format"])
    if !format.isEmpty, format != String(Self.format) {
      reader.report(root["format"], Self.otherFormat(format))
    }
    slug = reader.string(root["slug"]).composed
    if !slug.isEmpty, !Slug.isSlug(slug) {
      reader.report(root["slug"], SlugError.bad(slug).wording)
    }
  }

  private mutating func readDecisions(_ root: [String: Node], _ reader: inout YAMLReader) {
    (rule, confirmed) = reader.shortlist(root["shortlist"])
    questionnaire = root["questionnaire"].map { reader.questionnaire($0) }
    candidates = reader.named(root["candidates"]) { $0.candidate($1) }
    if let node = root["axes"] { (choice, rejected) = reader.axes(node, of: candidates) }
    (caveats, positions) = reader.cross(root["cross"])
  }
}

/// A round before the newest, with the criteria that it had.
struct EarlierRound {
  let number: Int
  let criteria: [Criterion]
  /// Where it stands.
  let line: Int?
}

/// What `workshop.yaml` says of the questionnaire.
struct QuestionnaireYAML {
  var version = 1
  var items: [Development.ID] = []
  var criteria: [Criterion] = []
  var groups: [StakeholderGroup] = []
  var direction = true
  var open: [OpenQuestion] = []
  var introduction: StudyText = "", privacy: StudyText = ""
  /// Where it starts.
  var line: Int?

  /// What it says when it has no items: what the next version will ask.
  var draft: QuestionnaireDraft {
    var draft = QuestionnaireDraft()
    (draft.criteria, draft.groups, draft.asksDirection) = (criteria, groups, direction)
    (draft.openQuestions, draft.introduction, draft.privacy) = (open, introduction, privacy)
    return draft
  }
  /// The questionnaire in the words of the longlist; without criteria of its own it asks those of
  /// the experts.
  func questionnaire(_ longlist: [Development], criteria common: [Criterion]) -> Questionnaire {
    let form = Form(
      items: items, criteria: criteria.isEmpty ? common : criteria, asksDirection: direction)
    return Questionnaire(
      version: version, form: form, asking: longlist, groups: groups, openQuestions: open,
      introduction: introduction, privacy: privacy)
  }
}
