import Exporting
import ScenarioMethod

/// All that is known of one pair, as people look at it before they choose.
struct PairView {
  let pair: AxisPair
  let opened: StudyOptions.Opened
  /// What was said in the study so far.
  let comments: [Comment]

  private var language: Language { opened.language }

  /// The pair, its numbers, the cross that it would make, and what people said of it.
  var lines: [String] {
    Fitting.lines(of: name, to: Terminal.width).map(Terminal.bold)
      + [pair.first, pair.second].map(sentence) + numbers
      + [TerminalCross(pair, language: language).text] + arguments + fate
  }

  /// What both are called.
  var name: String {
    [pair.first, pair.second].map { candidate in
      candidate.name.isEmpty ? candidate.id.rawValue : candidate.name(language)
    }.joined(separator: " × ")
  }

  private func sentence(_ candidate: AxisCandidate) -> String {
    let poles = candidate.poles.map { $0.name(language) }.joined(separator: " ↔ ")
    let degree = candidate.degree.isEmpty ? "" : candidate.degree(language) + ": "
    return Terminal.paragraph("\(candidate.id): \(degree)\(poles)")
  }

  private var numbers: [String] {
    let (impact, uncertainty) = (
      Decimal.text(pair.impact, language), Decimal.text(pair.uncertainty, language)
    )
    let criteria = pair.associations.map(\.criterion)
    let scores = Wording(
      nl: "impact \(impact) · onzekerheid \(uncertainty)",
      en: "impact \(impact) · uncertainty \(uncertainty)")
    let associations = pair.associations.map { association in
      let name = FrameWords.name(
        of: association.criterion, among: criteria, opened.frame.scope, language)
      let rho = PairTable.text(association.correlation, language)
      return "ρ \(name): \(rho), n = \(association.correlation.n)"
    }
    return ([scores(language)] + associations + [pair.sentence(language)]).map(Terminal.paragraph)
  }

  /// What people brought forward, for it first; one line when nobody did.
  var arguments: [String] {
    let said = pair.arguments(among: comments)
    guard !said.isEmpty else {
      return [Wording(nl: "nog geen argumenten", en: "no arguments yet")(language)]
    }
    return Comment.Side.allCases.flatMap { side -> [String] in
      let own = said.filter { $0.side == side }
      return own.isEmpty ? [] : ["\(side.name(language)):"] + own.map(Self.line(in: language))
    }
  }

  /// An argument behind whoever brought it forward.
  private static func line(in language: Language) -> (Comment) -> String {
    { comment in
      Terminal.paragraph("  \(comment.by.isEmpty ? "–" : comment.by): \(comment.text(language))")
    }
  }

  /// What people decided about it, where they did.
  private var fate: [String] {
    opened.workshop.axes.fate(of: [pair.first.id, pair.second.id])
      .map { [Terminal.paragraph($0(language))] } ?? []
  }
}
