import PanelStatistics
import Testing

/// The Tennessee vote: Memphis, Nashville, Chattanooga, Knoxville; 4 is a voter's first choice.
enum Tennessee {
  static let ballots: [[Double?]] = [[4, 3, 2, 1], [1, 4, 3, 2], [1, 2, 4, 3], [1, 2, 3, 4]]
  static let weights = [42.0, 26, 15, 17]
}

struct CopelandTests {
  @Test func `Copeland 1951: the Tennessee vote`() {
    let scores = Copeland.scores(of: Tennessee.ballots, weights: Tennessee.weights)
    #expect(scores.map(\.value) == [-3, 3, 1, -1])
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("Copeland")
    let scores = Copeland.scores(of: example.rows)
    for (item, name) in ["first", "second", "third"].enumerated() {
      #expect(agrees(scores[item].value.map(Double.init), with: example[name]))
    }
  }

  @Test func `counting the duels one by one gives the same, in any order of raters`() {
    var generator = CounterRandom(seed: 6)
    for _ in 0..<100 {
      let ballots = (0..<5).map { _ in
        (0..<4).map { _ in
          generator.index(below: 5) == 0 ? nil : Double(generator.index(below: 3))
        }
      }
      let expected = (0..<4).map { item in
        (0..<4).reduce(0) { sum, other in
          let duels = ballots.compactMap { row in
            if let a = row[item], let b = row[other] {
              (a > b ? 1 : 0) - (a < b ? 1 : 0)
            } else {
              nil
            }
          }
          return sum + duels.reduce(0, +).signum()
        }
      }
      let scores = Copeland.scores(of: ballots)
      #expect(zip(scores, expected).allSatisfy { $0.value == nil || $0.value == $1 })
      #expect(Copeland.scores(of: ballots.reversed()) == scores)
    }
  }

  @Test func `all tied is 0 each, and who was compared with none has no score`() {
    #expect(Copeland.scores(of: [[2, 2, 2], [1, 1, 1]]).map(\.value) == [0, 0, 0])
    #expect(Copeland.scores(of: [[3]]) == [.undefined(.singleItem)])
    #expect(Copeland.scores(of: []) == [])
    #expect(Copeland.scores(of: [[3, nil, 1]])[1] == .undefined(.singleItem))
  }
}
