import ScenarioMethod

/// The schema of the frame, with the meaning of every field.
enum FrameSchema {
  static let schema = Schema.object([
    "version": .integer.about("Version of this form; goes up when a field changes its meaning."),
    "workshop": .string.about("Name of the study in the store."),
    "language": .oneOf(["nl", "en"]).about("Language of all texts below."),
    "madeUp": .boolean.about("True when data were made up; say so wherever you show them."),
    "concept": .boolean.about("True while a part is missing."),
    "missing": .array(.object(["part": .string, "reason": .string]))
      .about("Parts that are not there yet, each with why, in the order of the method."),
    "stale": .object([
      "shortlist": .array(.string), "axes": .array(.string), "scenarios": .array(.string),
    ]).about(
      "Per decision: what changed since it was made, empty when nothing did; letters of "
        + "scenarios that were written when the axes lay otherwise."),
    "scope": scope.about("What the study is about and for whom."),
    "longlist": .array(development).about("Developments that take part, by code."),
    "nearDuplicates": .array(.array(.string))
      .about("Pairs of codes whose titles may say the same; a pointer, not a verdict."),
    "closed": .array(closed).about("Developments taken off the list, each with why."),
    "expertBackgrounds": .array(.string)
      .about("What the experts know about, each once; empty unless --names."),
    "experts": .array(expert).about("Who scored, by code."),
    "shortlist": .optional(shortlist).about("Ranking and choice; null while there is none."),
    "questionnaire": .optional(questionnaire)
      .about("What stakeholders were asked, as published; null before there are answers."),
    "findings": .optional(Schemas.findings).about("What stakeholders answered."),
    "candidates": .array(axis).about("Candidate axes, first pole first."),
    "pairs": .optional(Schemas.pairs).about("Every pair of candidate axes, a line a criterion."),
    "cross": .optional(FrameSchema.cross).about("Chosen axes, scenarios, comparison, conclusions."),
    "sources": .array(source).about("Works that texts cite as [@key]."),
    "sessions": .array(session).about("Meetings and interviews, by date."),
    "comments": .array(comment).about("What was said about an item."),
  ])

  private static let expert = Schema.object([
    "code": .string.about("Code."), "name": .string.about("Name; empty unless --names."),
    "background": .string.about("What the expert knows; empty unless --names."),
  ])

  static let scope = Schema.object([
    "title": .string.about("Title of the study."),
    "programme": .optional(.object(["name": .string, "about": .string, "url": .string]))
      .about("Programme that it is part of."),
    "commissioners": .array(.string).about("Who asked for it."),
    "partners": .array(.string).about("Who worked along."),
    "authors": .array(.string).about("Who wrote it."),
    "audience": .string.about("Whom it is for."), "reason": .string.about("Why it was made."),
    "focalQuestion": .string.about("The question that the scenarios serve."),
    "subQuestions": .array(.string).about("Its parts."),
    "decisionOwner": .string.about("Who decides on the basis of it."),
    "started": .optional(.string).about("First day, YYYY-MM-DD."),
    "horizon": .optional(.object(["from": .integer, "to": .integer]))
      .about("Years that the scenarios are about, both inclusive."),
    "geography": .string.about("Area."),
    "affectedGroups": .array(.string).about("Who may gain or lose."),
    "glossary": .array(.object(["term": .string, "meaning": .string])).about("Words explained."),
    "outcomes": .array(.object(["id": .string, "name": .string, "definition": .string]))
      .about("What impact is judged on."),
    "themes": .array(.object(["id": .string, "name": .string, "short": .string]))
      .about("Rows of the comparison and chapters of each story, in order."),
    "labels": .object([
      "comparisonLead": .string, "questionsLead": .string, "runningTitle": .string,
    ]).about("Sentences of the study in place of the program's own; may be empty."),
  ])

  private static let development = Schema.object([
    "code": .string.about("Code that people use, such as D01."),
    "title": .string.about("What happens, in a line."),
    "dimension": .string.about("One of the six DESTEP dimensions."),
    "secondary": .optional(.string).about("A second dimension that it touches."),
    "description": .string.about("A few sentences."),
    "directions": .array(.string).about("The two ways that it could go: a, then b."),
    "question": .string.about("How the questionnaire puts it."),
    "former": .array(.object(["title": .string, "until": .string, "reason": .string]))
      .about("Titles that it had before, oldest first, until which day and why no longer."),
  ])

  private static let closed = Schema.object([
    "code": .string.about("Code."), "title": .string.about("Title."),
    "status": .oneOf(Development.Status.Kind.allCases.filter { $0 != .kept }.map(\.rawValue)).about(
      "What became of it."),
    "into": .array(.string).about("Codes that took its meaning over."),
    "reason": .string.about("Why."),
  ])

  private static let shortlist = Schema.fields(Schemas.shortlist + decision)

  private static let decision: [Schema.Field] = [
    ("ballots", .integer.about("How many experts handed in scores.")),
    ("byJudgement", .boolean.about("True when people chose without a ranking.")),
    ("codes", .array(.string).about("What the study goes on with, in order.")),
    (
      "by",
      .array(.string).about(
        "Who confirmed it, by code when all are experts; others only with --names.")
    ),
    ("at", .optional(.string).about("On which day, YYYY-MM-DD.")),
    ("reasons", .map(.string).about("By code: why one is in or out against the ranking.")),
  ]

  private static let questionnaire = Schema.object([
    "version": .integer.about("Version, from 1."),
    "items": .array(.object(["code": .string, "question": .string]))
      .about("What was asked about, in the order asked."),
    "criteria": .array(
      .object([
        "id": .string, "kind": .oneOf(["impact", "uncertainty"]), "outcome": .optional(.string),
        "from": .integer, "to": .integer, "low": .string, "high": .string,
      ])
    ).about("What was asked of each, with its scale and the words at its ends."),
    "direction": .boolean.about("True when each item also asked which way it will go."),
    "groups": .array(
      .object([
        "id": .string, "name": .string, "invited": .optional(.integer), "answered": .integer,
      ])
    ).about("Stakeholder groups; invited is null when nobody counted."),
    "open": .array(.object(["id": .string, "text": .string])).about("Open questions."),
    "introduction": .string.about("Words above the questionnaire."),
    "privacy": .string.about("What was promised about the answers."),
  ])

  private static let source = Schema.object([
    "key": .string.about("Key of the citation."), "title": .string.about("Title."),
    "author": .string.about("Author."), "year": .string.about("Year as printed."),
    "url": .string.about("Address; may be empty."),
    "quote": .string.about("What it says in its own words; may be empty."),
    "about": .array(.string).about("Codes of developments that it supports."),
  ])

  private static let session = Schema.object([
    "id": .string.about("Name."), "date": .string.about("Day, YYYY-MM-DD."),
    "kind": .oneOf(["interview", "team", "work session", "review"]).about("Kind."),
    "title": .string.about("What it was about."),
    "people": .integer.about("How many took part."),
  ])

  private static let comment = Schema.object([
    "session": .optional(.string).about("Session in which it was said."),
    "by": .string.about("Who said it: the code of an expert, others only with --names."),
    "about": .string.about("Code or letter that it is about; two candidates of a pair."),
    "side": .optional(.oneOf(Comment.Side.allCases.map(\.rawValue)))
      .about("Side that an argument takes; null for a remark."),
    "text": .string.about("What was said."),
    "state": .oneOf(["open", "used", "declined"]).about("What became of it."),
    "reason": .string.about("Why it was used or declined."),
  ])
}
