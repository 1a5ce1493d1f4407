import PanelStatistics
import Testing

struct AgreementATests {
  static let published = [30.0, 40, 210, 130, 530, 50, 10]

  @Test func `Van der Eijk 2001: the worked example of the agrmt package`() {
    #expect(agrees(AgreementA.of(Self.published).value, with: "0.6113333"))
    #expect(agrees(AgreementA.polarisation(of: Self.published).value, with: "0.1943333"))
  }

  @Test(arguments: [
    ([0.0, 0, 100, 0, 0], "1", "0"), ([50, 0, 0, 0, 50], "-1", "1"),
    ([20, 20, 20, 20, 20], "0", "0.5"),
    ([10, 20, 30, 15, 4], "0.3924050633", "0.3037974684"),
    ([50, 0, 50, 0, 0], "0.1666666667", "0.4166666667"), ([50, 50, 0, 0, 0], "0.75", "0.125"),
    ([40, 10, 0, 10, 40], "-0.6555555556", "0.8277777778"),
    ([5, 10, 20, 40, 25], "0.425", "0.2875"),
  ])
  func `other computations give the same`(frequencies: [Double], a: String, polarisation: String) {
    #expect(agrees(AgreementA.of(frequencies).value, with: a))
    #expect(agrees(AgreementA.polarisation(of: frequencies).value, with: polarisation))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("AgreementA")
    let frequencies = try #require(example.rows.first).compactMap { $0 }
    #expect(agrees(AgreementA.of(frequencies).value, with: example["A"]))
    #expect(
      agrees(AgreementA.polarisation(of: frequencies).value, with: example["polarisation"]))
  }

  /// By the paper's words: every triple of levels is looked at, layer by layer.
  static func slow(_ counts: [Int]) -> Double {
    var rest = counts
    let (n, k) = (Double(counts.reduce(0, +)), Double(counts.count))
    var sum = 0.0
    while let least = rest.filter({ $0 > 0 }).min() {
      let on = rest.map { $0 > 0 }
      var (tu, tdu) = (0.0, 0.0)
      for i in on.indices {
        for j in on.indices where j > i {
          for l in on.indices where l > j {
            if on[i] && on[j] && !on[l] || !on[i] && on[j] && on[l] { tu += 1 }
            if on[i] && !on[j] && on[l] { tdu += 1 }
          }
        }
      }
      let s = Double(on.count { $0 })
      let u = tu + tdu == 0 ? 0 : ((k - 2) * tu - (k - 1) * tdu) / ((k - 2) * (tu + tdu))
      sum += Double(least) * s / n * (s == 1 ? 1 : u * (1 - (s - 1) / (k - 1)))
      for i in rest.indices where rest[i] > 0 { rest[i] -= least }
    }
    return sum
  }

  @Test func `counting all triples gives the same on random answers`() {
    var generator = CounterRandom(seed: 1)
    for _ in 0..<200 {
      let counts = (0..<(3 + generator.index(below: 7))).map { _ in generator.index(below: 9) }
      guard counts.contains(where: { $0 > 0 }) else { continue }
      #expect(close(AgreementA.of(counts.map(Double.init)).value, Self.slow(counts)))
    }
  }

  @Test func `turning the scale round and weighting all the same change nothing`() {
    let a = AgreementA.of(Self.published).value
    #expect(close(AgreementA.of(Self.published.reversed()).value, a ?? .nan))
    #expect(close(AgreementA.of(Self.published.map { $0 * 0.37 }).value, a ?? .nan))
  }

  @Test func `one answer agrees, none has no agreement, two levels cannot`() {
    #expect(AgreementA.of([0, 1, 0, 0, 0]) == .value(1))
    #expect(AgreementA.of([0, 0, 0]) == .undefined(.noData))
    #expect(AgreementA.of([3, 4]) == .undefined(.tooFewCategories))
    #expect(AgreementA.polarisation(of: [0, 0, 0]) == .undefined(.noData))
    #expect(AgreementA.polarisation(of: [1, 1]) == .undefined(.tooFewCategories))
  }
}
