import Drawing
import Exporting
import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// Every document says everything: no text of a study is lost on the way.
struct CompletenessTests {
  static let studies = ["werkzekerheid", "kustplaats-2045", "other"]

  static func frame(_ slug: String) throws -> Frame {
    try ExportsTests.frame(slug == "other" ? OtherStudy.folder : ExportsTests.folder(slug))
  }

  /// The paragraphs of a text without those that cite: citations are shown in another form.
  static func told(_ texts: [StudyText], _ language: Language) -> [String] {
    texts.flatMap { $0(language).split(separator: "\n\n").map(String.init) }
      .filter { !$0.isEmpty && !$0.contains("[@") }
  }

  static func scope(of frame: Frame) -> [StudyText] {
    let scope = frame.scope
    return [
      scope.title, scope.reason, scope.focalQuestion, scope.decisionOwner, scope.audience,
      scope.geography, scope.labels.comparisonLead, scope.labels.questionsLead,
    ] + scope.subQuestions + scope.affectedGroups + scope.outcomes.map(\.name)
      + scope.outcomes.map(\.definition) + scope.glossary.flatMap { [$0.term, $0.meaning] }
      + frame.sessions.map(\.title)
      + (frame.pipeline.longlist.value?.developments ?? []).flatMap { [$0.title, $0.description] }
      + (frame.pipeline.pairs.value?.candidates ?? []).map(\.name)
  }

  static func scenarios(of frame: Frame) -> [StudyText] {
    guard let cross = frame.pipeline.cross.value else { return [] }
    let axes = cross.axes
    let poles = [axes.top, axes.bottom, axes.left, axes.right].flatMap { [$0.name, $0.label] }
    let points = cross.comparison.flatMap { $0.points.values.flatMap { $0 } }
    let conclusions = cross.conclusions
    return poles + points + cross.caveats + [axes.choice.reason, axes.vertical.degree]
      + axes.choice.rejected.map(\.reason) + conclusions.shared.map(\.text)
      + [conclusions.coreMessage, conclusions.implications]
      + cross.cells.compactMap(\.scenario).flatMap(texts)
  }

  static func texts(of scenario: Scenario) -> [StudyText] {
    [scenario.title, scenario.tagline, scenario.introduction, scenario.questions.introduction]
      + scenario.keyPoints.flatMap { [$0.text] + $0.subPoints }
      + scenario.summary.flatMap { [$0.heading, $0.text] }
      + scenario.chapters.flatMap { [$0.subheading, $0.text] }
      + scenario.questions.questions.map(\.text)
  }

  @Test func `a bar with an accent does not end a cell of a Markdown table`() throws {
    var files = OtherStudy.files
    files["comparison.csv"] = OtherStudy.files["comparison.csv"]?.replacing(
      "beta opens", with: "beta |\u{301} opens | shuts")
    let frame = try ExportsTests.frame(
      WorkshopFolder(files: files.mapValues { Array($0.utf8) }))
    let text = MarkdownFrame(frame, language: .en).text
    #expect(text.contains("| • beta \\|\u{301} opens \\| shuts |"))
  }

  @Test(arguments: studies, Language.allCases)
  func `the page says every text of the study`(slug: String, language: Language) throws {
    let frame = try Self.frame(slug)
    let page = HTMLFrame(frame, language: language).page
    for text in Self.told(Self.scope(of: frame) + Self.scenarios(of: frame), language) {
      #expect(page.contains(Markup.escaped(text)), "\(text)")
    }
  }

  @Test(arguments: studies, Language.allCases)
  func `the Markdown says every text of the study`(slug: String, language: Language) throws {
    let frame = try Self.frame(slug)
    let document = MarkdownFrame(frame, language: language).text
    for text in Self.told(Self.scope(of: frame) + Self.scenarios(of: frame), language) {
      #expect(document.contains(text), "\(text)")
    }
  }

  @Test(arguments: studies)
  func `the data say every text of the study`(slug: String) throws {
    let frame = try Self.frame(slug)
    let data = FrameJSON(frame, language: frame.scope.language).value.text
    for text in Self.told(Self.scope(of: frame) + Self.scenarios(of: frame), frame.scope.language) {
      let quoted = JSONValue.string(text).text.trimmed.dropFirst().dropLast()
      #expect(data.contains(quoted), "\(text)")
    }
  }

  @Test func `no citation stays raw where a reader sees it`() throws {
    let frame = try Self.frame("other")
    let page = HTMLFrame(frame, language: .en).page
    let document = MarkdownFrame(frame, language: .en).text
    let drawing = SVG.document(try #require(Drawings(frame, language: .en)["cross"]))
    for text in [page, document, drawing] { #expect(!text.contains("[@")) }
    #expect(page.contains("<li>as a book says.</li>"))
    #expect(drawing.contains(">as a book says.</text>"))
    #expect(document.contains("as a book says (The book of tides 1999)."))
    #expect(page.contains("alpha lends <a href=\"#source-book1999\">"))
  }

  @Test func `a study of another make gives a complete frame of its own`() throws {
    let frame = try Self.frame("other")
    #expect(!frame.isConcept)
    let shortlist = try #require(frame.pipeline.shortlist.value)
    // Weights 2, 1 and 0.5; i1 counts three times i2, whose polarity is turned:
    // K1: x1 (3 × 0.9 + 0.8) / 4, x2 1, x3 (3 × 0.4 + 0.6) / 4.
    let first = try #require(shortlist["K1"]?.score.value)
    #expect(abs(first - (2 * 0.875 + 1 + 0.5 * 0.45) / 3.5) < 1e-12)
    #expect(shortlist.codes == ["K1", "K2", "K4"])
    let axes = try #require(frame.pipeline.axes.value)
    #expect((axes.top.name, axes.left.name) == ("Unpaid", "They come"))
    // K1 and K2 reversed give 8.5, 1.5, 7, 1.5, 8.5, 3, 10, 0: four above the middle, four below;
    // K4 gives 8, 9, 1, 2, 7, 3, 0, 10: paid for r0, r1, r4 and r7. Unpaid lies at the top.
    #expect(axes.balance == .value([0.25, 0.25, 0.25, 0.25]))
    // A candidate of two developments weighs no more than one of a single development.
    let impacts = try ["K1", "K2", "K4"].map { code in
      try #require(shortlist[Development.ID(rawValue: code)]?.impact.value)
    }
    let impact = try #require(axes.assessment?.impact.value)
    #expect(abs(impact - ((impacts[0] + impacts[1]) / 2 + impacts[2]) / 2) < 1e-12)
    let rho = try #require(axes.assessment?.associations.first?.correlation)
    #expect(rho.n == 8)
  }

  @Test func `a drawn axis that is turned turns the balance with it`() throws {
    var files = OtherStudy.files
    files["responses.csv"] =
      "respondent,group,K1.q,K2.q,K4.q\nr1,g1,9,1,9\nr2,g1,9,1,9\nr3,g1,9,1,9\n"
      + "r4,g1,1,9,0\n"
    let frame = try ExportsTests.frame(.init(files: files.mapValues { Array($0.utf8) }))
    // Three come and pay: bottom left is D, since unpaid lies at the top; one stays unpaid: B.
    let balance = try #require(frame.pipeline.axes.value?.balance.value)
    #expect(balance == [0, 0.25, 0, 0.75])
  }
}
