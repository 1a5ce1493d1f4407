package import ScenarioMethod

/// The frame told once, in the order of the report that the method comes from; every document
/// shows these parts in its own form.
package struct Report {
  let frame: Frame
  let language: Language

  package init(_ frame: Frame, language: Language) {
    (self.frame, self.language) = (frame, language)
  }

  /// A part with its place in the contents.
  package struct Part {
    /// The name by which links find it.
    let id: String
    let title: String
    let blocks: [Block]
  }

  /// One thing in a part.
  package indirect enum Block {
    /// A heading; with a letter when it heads a scenario, with a name when links lead to it.
    case heading(level: Int, String, letter: Quadrant? = nil, id: String? = nil)
    /// Paragraphs divided by blank lines; may cite sources as `[@key]`.
    case text(String)
    /// A sentence that introduces, larger and in muted ink.
    case lead(String)
    /// A remark in muted ink.
    case note(String)
    case list([Item])
    case numbered([Item])
    /// Names and what they stand for.
    case facts([(name: String, value: String)])
    case table(Table)
    /// The cross, whose quadrants lead to a part of each scenario.
    case cross(ScenarioCross, to: Target)
    case comparison(Comparison)
    /// A drawing by its name.
    case drawing(String)
    /// Links to other places of the document.
    case links([(text: String, id: String)])
    /// What belongs to one scenario, kept together where there are pages.
    case scenario(Quadrant, Target, [Block])
    /// A source with the name by which citations find it.
    case source(Source)
  }

  /// An item of a list, which may begin with a word in bold.
  package struct Item {
    let text: String
    var opening = ""
  }

  /// The part of a scenario that a link leads to.
  package enum Target: String { case scenario, story, questions }

  /// A table, most of whose columns hold numbers.
  package struct Table {
    /// What a row is, beside its cells.
    package enum Mark: String { case plain = "", cut, out }

    let caption: String
    let head: [String]
    /// The columns that hold numbers, from 0.
    let numbers: Set<Int>
    /// The column whose cell names the row, from 0.
    var heads = 0
    var rows: [(mark: Mark, cells: [String])]
  }

  /// The four scenarios side by side: a row a theme, a column a scenario, points in the cells.
  package struct Comparison {
    let caption: String
    let theme: String
    let columns: [(quadrant: Quadrant, name: String)]
    let rows: [(theme: String, cells: [[String]])]
  }

  /// The parts in their order.
  ///
  /// One that waits for a step says what belongs there; one of which nothing was written at all,
  /// such as the sources, is left out.
  package var parts: [Part] {
    [
      Part(id: "scope", title: word("Aanleiding en vraag", "Reason and question"), blocks: scope),
      Part(id: "method", title: word("Werkwijze", "Method"), blocks: method),
      Part(id: "cross", title: word("Het scenariokruis", "The scenario cross"), blocks: cross),
      Part(
        id: "worlds", title: word("De scenario's in het kort", "The scenarios in short"),
        blocks: worlds),
      Part(
        id: "compare", title: word("De vier naast elkaar", "The four side by side"),
        blocks: comparison),
      Part(
        id: "questions", title: word("Beleidsvraagstukken", "Policy questions"),
        blocks: questions),
      Part(id: "conclusions", title: word("Conclusies", "Conclusions"), blocks: conclusions),
      Part(id: "stories", title: word("De verhalen", "The stories"), blocks: stories),
      Part(
        id: "developments", title: word("Bijlage: ontwikkelingen", "Annex: developments"),
        blocks: developments),
      Part(
        id: "numbers", title: word("Bijlage: alle cijfers", "Annex: all numbers"),
        blocks: numbers),
      Part(
        id: "sources", title: word("Bronnen", "Sources"), blocks: frame.sources.map(Block.source)),
    ].filter { !$0.blocks.isEmpty }
  }

  // MARK: What stands above and below every document

  /// Words that a reader may not miss: made up, concept.
  var chips: [String] {
    (frame.scope.madeUp ? [FrameWords.madeUp(language)] : [])
      + (isTranslated ? [] : [word("Teksten in het Engels", "Texts in Dutch")])
      + (frame.isConcept ? [word("Concept: nog niet compleet", "Concept: not complete yet")] : [])
  }

  /// What is not there yet, and what rests on something that changed since.
  var remarks: [String] {
    frame.missing.map { $0.reason(language) }
      + FrameWords.stale(frame.pipeline).map { $0(language) }
  }

  /// False when a reader will meet texts in another language than that of the document.
  private var isTranslated: Bool {
    let scope = frame.scope
    let stories = (frame.pipeline.cross.value?.cells ?? []).compactMap(\.scenario?.introduction)
    return language == scope.language
      || ([scope.reason, scope.focalQuestion] + stories).allSatisfy {
        $0.isEmpty || $0.translations[language] != nil
      }
  }

  /// What stands at the foot of every page.
  var running: String {
    let title = frame.scope.labels.runningTitle
    return ([plain(title.isEmpty ? frame.scope.title : title)] + chips).joined(separator: " · ")
  }

  // MARK: Small pieces

  func plain(_ text: StudyText) -> String { text(language) }
  func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)(language) }
  func number(_ statistic: Statistic<Double>) -> String { Decimal.text(statistic, language) }

  /// A list of texts; none for no texts.
  func list(_ texts: [String]) -> [Block] {
    texts.isEmpty ? [] : [.list(texts.map { Item(text: $0) })]
  }

  /// Paragraphs; none for an empty text.
  func text(_ text: StudyText) -> [Block] { text.isEmpty ? [] : [.text(plain(text))] }

  /// What belongs in a part that is still empty, and why it is.
  func empty(_ nl: String, _ en: String, _ reason: Wording?) -> [Block] {
    let why = reason.map { ": \($0(language))" } ?? ""
    return [.note(word("Volgt nog: \(nl)", "Still to come: \(en)") + why + ".")]
  }
}
