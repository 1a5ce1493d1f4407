import PanelStatistics
import Testing

struct EvenOddConsistencyTests {
  static let sets = [[0, 1], [2, 3], [4, 5], [6, 7]]

  @Test func `Johnson 2005: halves that go together by the length-corrected correlation`() {
    // Odd halves 1 2 3 4, even halves 2 1 4 3: r = 0.6, corrected 2 · 0.6 / 1.6.
    let answers: [Double?] = [1, 2, 2, 1, 3, 4, 4, 3]
    #expect(close(EvenOddConsistency.of(answers, sets: Self.sets).value, 0.75))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("EvenOddConsistency")
    for (rater, row) in example.rows.enumerated() {
      #expect(
        agrees(
          EvenOddConsistency.of(row, sets: Self.sets).value,
          with: example["rater \(rater + 1)"]))
    }
  }

  @Test func `the mean of a half is of what was answered in it`() {
    let sets = [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
    let full: [Double?] = [1, 2, 1, 2, 3, 3, 3, 3, 5, 4]
    let gaps: [Double?] = [1, 2, nil, 2, 3, nil, 3, 3, 5, 4]
    let expected = EvenOddConsistency.of(full, sets: sets).value ?? .nan
    #expect(close(EvenOddConsistency.of(gaps, sets: sets).value, expected))
    #expect(close(EvenOddConsistency.of(full, sets: sets.reversed()).value, expected))
  }

  @Test func `opposite halves are −1, equal ones 1`() {
    #expect(EvenOddConsistency.of([1, 4, 2, 3, 3, 2, 4, 1], sets: Self.sets) == .value(-1))
    #expect(close(EvenOddConsistency.of([1, 1, 2, 2, 3, 3, 4, 4], sets: Self.sets).value, 1))
  }

  @Test func `too few sets or a half that never changes have none`() {
    #expect(EvenOddConsistency.of([], sets: []) == .undefined(.noData))
    #expect(EvenOddConsistency.of([1, nil], sets: [[0, 1]]) == .undefined(.noData))
    #expect(
      EvenOddConsistency.of([1, 2, 2, 1], sets: [[0, 1], [2, 3]])
        == .undefined(.tooFewCategories))
    #expect(
      EvenOddConsistency.of([3, 1, 3, 2, 3, 4], sets: [[0, 1], [2, 3], [4, 5]])
        == .undefined(.noVariation))
  }
}
