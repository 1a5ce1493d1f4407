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

  @Test func `the Tennessee vote is rank-equivalent to the classic Borda count`() {
    // Memphis, Nashville, Chattanooga, Knoxville; 4 is a voter's first choice.
    let ballots: [([Double?], Double)] = [
      ([4, 3, 2, 1], 42), ([1, 4, 3, 2], 26), ([1, 2, 4, 3], 15), ([1, 2, 3, 4], 17),
    ]
    let shares = Borda.shares(of: ballots.map(\.0), weights: ballots.map(\.1))
    // 126, 194, 173 and 107 points of at most 300.
    for (share, points) in zip(shares, [126.0, 194, 173, 107]) {
      #expect(abs((share.value ?? -1) - points / 300) < 1e-12)
    }
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("Borda")
    let shares = Borda.shares(of: example.rows, weights: example.rows.map { _ in 1 })
    for (share, name) in zip(shares, ["first", "second", "third"]) {
      #expect(agrees(share.value, with: example[name]))
    }
  }

  @Test func `Emerson 2013: duels one by one, in any order of raters and items`() throws {
    var random = CounterRandom(seed: 41)
    for _ in 0..<30 {
      let rows = (0..<6).map { _ in
        (0..<4).map { _ in random.index(below: 5) == 0 ? nil : Double(random.index(below: 4)) }
      }
      let shares = Borda.shares(of: rows, weights: rows.map { _ in 1 })
      for i in 0..<4 {
        let duels = (0..<4).filter { $0 != i }.compactMap { j -> Double? in
          let met = rows.compactMap { row in row[i].flatMap { x in row[j].map { (x, $0) } } }
          let won = met.reduce(0.0) { $0 + ($1.0 > $1.1 ? 1 : $1.0 == $1.1 ? 0.5 : 0) }
          return met.isEmpty ? nil : won / Double(met.count)
        }
        let mean = duels.reduce(0, +) / Double(max(1, duels.count))
        #expect(duels.isEmpty ? shares[i].value == nil : close(shares[i].value, mean))
      }
      let turned = Borda.shares(
        of: rows.reversed().map { $0.reversed() }, weights: rows.map { _ in 1 })
      for (one, other) in zip(shares, turned.reversed()) {
        #expect(one.value == nil ? other.value == nil : close(other.value, one.value ?? 9))
      }
    }
  }

  @Test func `a tie is half a win to both`() {
    let shares = Borda.shares(of: [[3, 3], [5, 1]], weights: [1, 1])
    #expect(shares.map(\.value) == [0.75, 0.25])
  }

  @Test func `an item that was compared with none has no share`() {
    #expect(Borda.shares(of: [[3]], weights: [1]) == [.undefined(.singleItem)])
    #expect(
      Borda.shares(of: [[3, nil], [nil, 2]], weights: [1, 1])
        == [.undefined(.singleItem), .undefined(.singleItem)])
  }

  @Test func `raters without weight decide nothing`() {
    #expect(
      Borda.shares(of: [[1, 0]], weights: [0]) == [
        .undefined(.singleItem), .undefined(.singleItem),
      ])
    #expect(Borda.shares(of: [[1, 0], [0, 1]], weights: [0, 2]).map(\.value) == [0, 1])
  }

  @Test func `every other item counts the same, however many compared it`() throws {
    // 0 beats 1 once of once; against 2 it wins one of three.
    let shares = Borda.shares(
      of: [[1, 0, 0.5], [0.2, nil, 0.5], [0.2, nil, 0.5]], weights: [1, 1, 1])
    let third = 1.0 / 3
    for (share, expected) in zip(shares, [(1 + third) / 2, 0, (1 + 2 * third) / 2]) {
      #expect(abs(try #require(share.value) - expected) < 1e-12)
    }
  }
}
