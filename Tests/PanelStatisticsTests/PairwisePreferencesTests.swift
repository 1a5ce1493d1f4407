import PanelStatistics
import Testing

struct PairwisePreferencesTests {
  @Test func `a tie is half a win, and only who scored both compares them`() {
    let preferences = PairwisePreferences(
      [[2, 1, nil], [3, 3, 1], [1, 2, nil]], weights: [1, 2, 4])
    #expect(preferences.items == 3)
    #expect(preferences.preferring(0, over: 1) == 2 && preferences.preferring(1, over: 0) == 5)
    #expect(preferences.comparing(0, 1) == 7 && preferences.comparing(0, 2) == 2)
    #expect(preferences.majority(1, over: 0) == 3 && preferences.majority(0, over: 1) == -3)
  }

  @Test func `what rounding alone makes is no majority`() {
    let weights = [0.1, 0.2, 0.3]
    let preferences = PairwisePreferences([[1, 0], [1, 0], [0, 1]], weights: weights)
    #expect(preferences.majority(0, over: 1) == 0)
  }
}
