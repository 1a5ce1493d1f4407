import PanelStatistics
import Testing

struct BordaTests {
  @Test func `a share is of the duels that both were scored in`() throws {
    // The first expert prefers 0 over 1, the second says nothing of 1, the third ties them.
    let shares = Borda.shares(
      of: [[1, 0.5, nil], [1, nil, 0.2], [0.4, 0.4, nil]], weights: [1, 1, 2])
    // 0 over 1: (1 + 2·½) of 3; 0 over 2: 1 of 1. 1 over 0: 1 of 3; 1 over 2 was never scored.
    for (share, expected) in zip(shares, [5.0 / 6, 1.0 / 3, 0]) {
      #expect(abs(try #require(share.value) - expected) < 1e-12)
    }
  }

  @Test func `all equal is a half each, and nobody to compare with is undefined`() {
    #expect(Borda.shares(of: [[0.5, 0.5, 0.5]], weights: [3]).map(\.value) == [0.5, 0.5, 0.5])
    #expect(Borda.shares(of: [[0.5]], weights: [1]) == [.undefined(.singleItem)])
    #expect(Borda.shares(of: [], weights: []) == [])
    #expect(
      Borda.shares(of: [[nil, 1]], weights: [1]) == [
        .undefined(.singleItem), .undefined(.singleItem),
      ])
  }
}
