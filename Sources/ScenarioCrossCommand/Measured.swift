import ScenarioMethod

/// What a measure says of a table.
struct Measured: Sendable {
  let value: Statistic<Double>
  /// How many ratings it rests on; of two columns, how many raters gave both.
  let n: Int
  var interval: Interval?
  /// How likely chance alone is.
  var tests: [Test] = []
  /// What random numbers were used.
  var chance: (draws: Int, seed: UInt64)?
  /// What is added to the method: how gaps were dealt with, or what the value is of many.
  var note: Wording?
  /// What it says of each item, rater or pair.
  var parts: Parts?

  /// The probability of what was found, or more, when there is nothing to find.
  struct Test: Sendable {
    let name: String
    /// The number that was compared; `nil` where there is none, or it is infinite.
    var statistic: Double?
    var degrees: [Double] = []
    let p: Double
  }

  /// What a measure says of parts of the table.
  struct Parts: Sendable {
    enum Kind: String, Sendable { case items, raters, pairs }
    let kind: Kind
    let all: [Part]
  }

  /// One item, rater or pair.
  struct Part: Sendable {
    /// Its name; two for a pair.
    let names: [String]
    let value: Statistic<Double>
    let n: Int
    var interval: Interval?
    /// The probability by chance, and the same held for all pairs together.
    var p: Double?, adjusted: Double?
  }

  /// A value with its interval, of one item, rater or pair.
  typealias Own = (value: Statistic<Double>, n: Int, interval: Interval?)
}

extension Measured {
  /// The value of a measure of single items: the item's own, or the mean of those that have one.
  static func each(
    item names: [String], _ own: (Int) -> Own
  ) -> Measured { each(.items, names, own) }

  /// The same of single raters.
  static func each(
    rater names: [String], _ own: (Int) -> Own
  ) -> Measured { each(.raters, names, own) }

  private static func each(
    _ kind: Parts.Kind, _ names: [String], _ own: (Int) -> Own
  ) -> Measured {
    let parts = names.indices.map { place in
      let found = own(place)
      return Part(
        names: [names[place]], value: found.value, n: found.n, interval: found.interval)
    }
    let n = parts.reduce(0) { $0 + $1.n }
    guard parts.count != 1 else {
      return Measured(
        value: parts[0].value, n: n, interval: parts[0].interval,
        parts: Parts(kind: kind, all: parts))
    }
    return Measured(
      value: mean(of: parts.map(\.value)), n: n, note: meanNote(kind),
      parts: Parts(kind: kind, all: parts))
  }

  /// The mean of those that are defined; the first reason where none is.
  private static func mean(of all: [Statistic<Double>]) -> Statistic<Double> {
    let values = all.compactMap(\.value)
    guard !values.isEmpty else { return all.first ?? .undefined(.noData) }
    return .value(values.reduce(0, +) / Double(values.count))
  }

  private static func meanNote(_ kind: Parts.Kind) -> Wording {
    kind == .raters
      ? Wording(nl: "gemiddelde over de beoordelaars", en: "mean over the raters")
      : Wording(nl: "gemiddelde over de items", en: "mean over the items")
  }

  /// The value of a measure of two columns: that of the first two, and that of every pair.
  static func pairs(
    of names: [String], _ part: (_ a: Int, _ b: Int) -> Measured
  ) -> Measured {
    guard names.count > 1 else { return Measured(value: .undefined(.singleItem), n: 0) }
    var found = part(0, 1)
    var all: [Part] = []
    for a in names.indices {
      for b in names.indices where b > a {
        let own = part(a, b)
        all.append(
          Part(
            names: [names[a], names[b]], value: own.value, n: own.n, interval: own.interval,
            p: own.tests.first?.p))
      }
    }
    found.parts = Parts(kind: .pairs, all: all)
    if names.count > 2 {
      found.note = Wording(nl: "de eerste twee kolommen", en: "the first two columns")
    }
    return found
  }
}

extension Measured.Test {
  init(_ name: String, _ test: SignificanceTest) {
    self.init(
      name: name, statistic: test.statistic.isFinite ? test.statistic : nil,
      degrees: test.degrees, p: test.p)
  }
}
