import ScenarioMethod

/// How a text may begin that nobody wrote yet: its headings, with examples to write over.
///
/// What stays of the examples is not taken in.
enum TextTemplate {
  static func scenario(_ language: Language, _ themes: [Theme]) -> String {
    let chapters = themes.map { theme in
      "## story: \(theme.id)\n\n\(theme.name(language)): …\n\n"
    }
    return scenarioStart(language) + chapters.joined() + questions(language)
  }

  /// What stands before the chapters of a story.
  private static let scenarioStart = Wording(
    nl: """
      # Titel van het scenario

      > Eén zin die zegt waar het om gaat

      ## key points

      - Een punt in één regel

      ## summary

      De wereld in het kort.

      ## story: introduction

      Hoe het begint.


      """,
    en: """
      # Title of the scenario

      > One sentence that says what it is about

      ## key points

      - A point in one line

      ## summary

      The world in short.

      ## story: introduction

      How it begins.


      """)

  static func questions(_ language: Language) -> String {
    Wording(
      nl: "## questions\n\n1. Een vraag aan het beleid?\n",
      en: "## questions\n\n1. A question to policy?\n")(language)
  }

  static func conclusions(_ language: Language) -> String { conclusionsStart(language) }

  private static let conclusionsStart = Wording(
    nl: """
      ## shared: A D

      Wat A en D gemeen hebben; noem in de kop de letters die u bedoelt.

      ## core message

      Wat de vier scenario's samen leren.

      ## implications

      Wat daaruit volgt.

      """,
    en: """
      ## shared: A D

      What A and D have in common; name the letters that you mean in the heading.

      ## core message

      What the four scenarios teach together.

      ## implications

      What follows from it.

      """)

  /// The table with a line for each theme that has none yet.
  static func comparison(_ present: String, _ themes: [Theme]) -> String {
    let table = present.isEmpty ? "theme,A,B,C,D\n" : present
    let commas = String(repeating: ",", count: table.prefix { $0 != "\n" }.count { $0 == "," })
    // NB: a line inside a cell may begin like a theme; then its own line is typed by hand.
    let missing = themes.map(\.id.rawValue).filter { !("\n" + table).contains("\n\($0),") }
    return table + missing.map { "\($0)\(commas)\n" }.joined()
  }

  /// The keys that the description of a study may have, as a remark above it.
  static func scopeKeys(_ language: Language) -> String {
    let keys = [
      "audience, reason, focal_question, sub_questions, decision_owner, started,",
      "horizon, geography, affected_groups, glossary, outcomes, themes, labels,",
      "programme, commissioners, partners, authors, translations, made_up",
    ]
    let lead = Wording(nl: "Hier kan ook staan:", en: "This may stand here too:")(language)
    return ([lead] + keys).map { "# \($0)\n" }.joined()
  }
}
