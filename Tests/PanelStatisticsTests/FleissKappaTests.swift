import Foundation
import PanelStatistics
import Testing

struct FleissKappaTests {
  /// The diagnoses of thirty patients by six psychiatrists each: a row a patient.
  static let patients = [
    "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444",
    "555555", "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112",
    "224444", "133555", "555555", "244444", "224555", "114444", "144445", "222224", "111155",
    "224444", "133333", "555555",
  ]

  static func columns(_ patients: [String]) throws -> AnswerColumns {
    try AnswerColumns(
      patients.map { $0.compactMap { $0.wholeNumberValue.map { UInt8($0) } } }, levels: 5)
  }

  @Test func `Fleiss 1971: thirty patients, six psychiatrists, as R's irr gives it`() throws {
    let found = try #require(FleissKappa.of(try Self.columns(Self.patients)).value)
    #expect(agrees(found.kappa, with: "0.430244520") && agrees(found.z, with: "17.65183"))
    #expect(found.p < 1e-15 && found.units == 30 && found.ratings == 6)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("FleissKappa")
    let answers = try AnswerColumns(rows: example.answers, scale: 1...3)
    let found = try #require(FleissKappa.of(answers).value)
    #expect(agrees(found.kappa, with: example["kappa"]) && agrees(found.z, with: example["z"]))
  }

  @Test func `pairs of raters, one by one, give the same, whatever the names of the categories`()
    throws
  {
    var generator = CounterRandom(seed: 71)
    for _ in 0..<30 {
      let columns = (0..<8).map { _ in (0..<4).map { _ in UInt8(1 + generator.index(below: 3)) } }
      let answers = try AnswerColumns(columns, levels: 3)
      guard let found = FleissKappa.of(answers).value else { continue }
      var (same, all) = (0, 0)
      for column in columns {
        for i in 0..<4 {
          for j in 0..<i {
            same += column[i] == column[j] ? 1 : 0
            all += 1
          }
        }
      }
      let ratings = columns.flatMap { $0 }
      let chance = (1...3).reduce(0.0) { sum, level in
        sum + pow(Double(ratings.count { $0 == level }) / 32, 2)
      }
      #expect(close(found.kappa, (Double(same) / Double(all) - chance) / (1 - chance)))
      let renamed = try AnswerColumns(columns.map { $0.map { 1 + $0 % 3 } }, levels: 3)
      let other = try #require(FleissKappa.of(renamed).value)
      #expect(close(other.kappa, found.kappa) && close(other.z, found.z))
    }
  }

  @Test func `nothing to compare has its reason, and a gap leaves a thing out`() throws {
    func of(_ columns: [[UInt8]]) throws -> Statistic<FleissKappa> {
      FleissKappa.of(try AnswerColumns(columns, levels: 2))
    }
    #expect(try of([]) == .undefined(.noData))
    #expect(try of([[0, 0]]) == .undefined(.noData))
    #expect(try of([[1], [2]]) == .undefined(.singleRater))
    #expect(try of([[1, 0], [0, 2]]) == .undefined(.tooFewPerGroup))
    #expect(try of([[1, 1], [1, 1]]) == .undefined(.noVariation))
    #expect(try of([[1, 1], [2, 2], [1, 0]]).value?.units == 2)
    #expect(try of([[1, 1], [2, 2], [1, 0]]).value?.kappa == 1)
  }
}
