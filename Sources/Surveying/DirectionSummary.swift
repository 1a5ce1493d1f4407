public import Foresight
public import PanelStatistics

/// Which way people think that a development will go.
public struct DirectionSummary: Equatable, Sendable {
  /// How many said direction a, direction b and *don't know*, and how many said nothing.
  public let a: Int, b: Int, dontKnow: Int, missing: Int

  /// Counts one item over `sheets`.
  public init(of item: Development.ID, in sheets: [Sheet], on form: Form) {
    var counts = [0, 0, 0, 0]
    if let place = form.directionCell(item) {
      for sheet in sheets { counts[Int(sheet.codes[place])] += 1 }
    } else {
      counts[0] = sheets.count
    }
    (missing, a, b, dontKnow) = (counts[0], counts[1], counts[2], counts[3])
  }

  /// How many said something; a *don't know* is an answer of somebody too.
  public var answered: Int { a + b + dontKnow }

  /// What part of those who said something said a, b and *don't know*: three shares that add to 1.
  ///
  /// Undefined (`noData`) when nobody did. Who is undecided counts here, since that is an answer to
  /// the question which way it will go.
  public var shares: Statistic<[Double]> {
    guard answered > 0 else { return .undefined(.noData) }
    return .value([a, b, dontKnow].map { Double($0) / Double(answered) })
  }
}
