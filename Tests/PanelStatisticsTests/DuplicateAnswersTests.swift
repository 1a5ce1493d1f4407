import Foundation
import PanelStatistics
import Testing

struct DuplicateAnswersTests {
  @Test func `Kuriakose and Robbins 2016, seen by Pew: pairs against what chance makes`() throws {
    // Four of five raters on two items with two levels: half of all pairs are equal by chance.
    let answers = try AnswerColumns(
      rows: [[1, 1], [1, 1], [2, 2], [2, 1], [1, 2]], scale: 1...2)
    let found = DuplicateAnswers(answers)
    #expect(found.groups == [[0, 1]] && found.pairs == 1)
    // Each item: (3² + 2²) / 5² = 0.52; ten pairs.
    #expect(close(found.expected, 10 * 0.52 * 0.52))
    #expect(close(found.probability, 1 - exp(-2.704)))
    #expect(!found.isFlagged)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("DuplicateAnswers")
    let found = DuplicateAnswers(try AnswerColumns(rows: example.answers, scale: 1...5))
    #expect(agrees(Double(found.pairs), with: example["pairs"]))
    #expect(agrees(found.expected, with: example["expected"]))
    #expect(agrees(found.probability, with: example["probability"]))
  }

  @Test func `comparing all pairs finds as many`() throws {
    var generator = CounterRandom(seed: 11)
    for _ in 0..<20 {
      let rows = (0..<30).map { _ in (0..<3).map { _ in Int?(1 + generator.index(below: 3)) } }
      let found = DuplicateAnswers(try AnswerColumns(rows: rows, scale: 1...3))
      var pairs = 0
      for a in rows.indices { pairs += rows[..<a].count { $0 == rows[a] } }
      #expect(found.pairs == pairs)
      let turned = DuplicateAnswers(try AnswerColumns(rows: rows.reversed(), scale: 1...3))
      #expect(turned.pairs == pairs && close(turned.expected, found.expected))
    }
  }

  @Test func `one form copied many times is flagged`() throws {
    var generator = CounterRandom(seed: 12)
    let honest = (0..<40).map { _ in (0..<10).map { _ in Int?(1 + generator.index(below: 5)) } }
    let copied = honest + Array(repeating: honest[0], count: 5)
    #expect(!DuplicateAnswers(try AnswerColumns(rows: honest, scale: 1...5)).isFlagged)
    let found = DuplicateAnswers(try AnswerColumns(rows: copied, scale: 1...5))
    #expect(found.isFlagged && found.pairs == 15 && found.groups == [[0, 40, 41, 42, 43, 44]])
  }

  @Test func `who said nothing is nobody's double, and nobody has no pairs`() throws {
    let blank = DuplicateAnswers(try AnswerColumns(rows: [[nil, nil], [nil, nil]], scale: 1...5))
    #expect(blank.pairs == 0 && blank.probability == 1 && !blank.isFlagged && blank.expected == 0)
    #expect(DuplicateAnswers(try AnswerColumns(rows: [], scale: 1...5)).groups == [])
  }
}
