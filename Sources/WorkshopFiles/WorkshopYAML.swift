import ScenarioMethod
import Yams

/// What `workshop.yaml` holds.
struct WorkshopYAML {
  var slug = ""
  var scope = Scope(title: "", language: .nl)
  var criteria: [Criterion] = []
  var experts: [Participant] = []
  var rule = ShortlistRule()
  var confirmed: ConfirmedShortlist?
  var questionnaire: QuestionnaireYAML?
  var candidates: [AxisCandidate] = []
  var choice: AxisChoice?
  var caveats: [StudyText] = []
  var positions: [Quadrant: Position] = [:]
  var problems: [FileProblem] = []

  /// The keys of the file, in their fixed order.
  static let keys = [
    "format", "slug", "language", "translations", "title", "programme", "commissioners",
    "partners", "authors", "audience", "made_up", "reason", "focal_question", "sub_questions",
    "decision_owner", "started", "horizon", "geography", "affected_groups", "glossary",
    "outcomes", "themes", "criteria", "experts", "shortlist", "questionnaire", "candidates",
    "axes", "cross", "labels",
  ]
  /// The format that this program writes.
  static let format = 1

  init(reading text: String, file: String) {
    var reader = YAMLReader(file: file)
    do {
      let root = reader.map(try Yams.compose(yaml: text), keys: Self.keys)
      read(root, &reader)
    } catch {
      let line = (error as? YamlError).flatMap(Self.line)
      problems.append(
        FileProblem(
          file, line, Wording(nl: "dit is geen leesbare YAML", en: "this is no readable YAML")))
    }
    problems += reader.problems
  }

  private mutating func read(_ root: [String: Node], _ reader: inout YAMLReader) {
    let format = reader.integer(root["format"], default: 0)
    if format != Self.format {
      reader.report(
        root["format"],
        Wording(
          nl: "“format: \(format)” is onbekend; toegestaan: \(Self.format)",
          en: "“format: \(format)” is unknown; allowed: \(Self.format)"))
    }
    slug = reader.string(root["slug"])
    reader.language = reader.choice(root["language"], default: .nl)
    scope = reader.scope(root)
    criteria = reader.list(root["criteria"]).map { reader.criterion($0) }
    experts = reader.list(root["experts"]).map { reader.expert($0) }
    readDecisions(root, &reader)
  }

  private mutating func readDecisions(_ root: [String: Node], _ reader: inout YAMLReader) {
    (rule, confirmed) = reader.shortlist(root["shortlist"])
    questionnaire = root["questionnaire"].map { reader.questionnaire($0) }
    candidates = reader.list(root["candidates"]).map { reader.candidate($0) }
    choice = root["axes"].flatMap { reader.axes($0) }
    (caveats, positions) = reader.cross(root["cross"])
  }

  private static func line(_ error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
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
}
