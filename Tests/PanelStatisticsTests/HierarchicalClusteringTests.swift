import PanelStatistics
import Testing

struct HierarchicalClusteringTests {
  /// R's notation: −i for item i, j for the group of the j-th merge.
  static func named(_ clustering: HierarchicalClustering) -> [[Int]] {
    clustering.merges.map { merge in
      [merge.first, merge.second].map {
        $0 < clustering.items ? -($0 + 1) : $0 - clustering.items + 1
      }.sorted()
    }
  }

  @Test func `Lance and Williams 1967: attitude by mean distance, as R's hclust gives it`() throws {
    let found = HierarchicalClustering(CorrelationMatrix(try Attitude.answers()))
    let heights = [
      "0.16779944", "0.37758588", "0.39374987", "0.50662100", "0.64130946", "0.84234489",
    ]
    for (merge, height) in zip(found.merges, heights) {
      #expect(agrees(merge.height, with: height))
    }
    #expect(Self.named(found) == [[-2, -1], [-5, 1], [-4, 2], [-3, 3], [-7, 4], [-6, 5]])
  }

  @Test func `by greatest distance, as R's hclust gives it`() throws {
    let found = HierarchicalClustering(
      CorrelationMatrix(try Attitude.answers()), linkage: .complete)
    let heights = [
      "0.16779944", "0.37862232", "0.41989750", "0.54464383", "0.74483298", "0.95179643",
    ]
    for (merge, height) in zip(found.merges, heights) {
      #expect(agrees(merge.height, with: height))
    }
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("HierarchicalClustering")
    let found = HierarchicalClustering(example.rows.map { $0.compactMap { $0 } })
    for (number, merge) in found.merges.enumerated() {
      #expect(agrees(merge.height, with: example["height \(number + 1)"]))
    }
    let groups = found.groups(below: 0.5).map { group in
      group.map { String($0 + 1) }.joined(separator: " ")
    }
    #expect(groups.joined(separator: " | ") == example["groups below 0.5"])
  }

  @Test func `the mean distance of all pairs of items is the height of their merge`() {
    var generator = CounterRandom(seed: 22)
    let size = 8
    var distances = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    for a in 0..<size {
      for b in 0..<a {
        distances[a][b] = generator.share()
        distances[b][a] = distances[a][b]
      }
    }
    let found = HierarchicalClustering(distances)
    var members = (0..<size).map { [$0] }
    for merge in found.merges {
      let (a, b) = (members[merge.first], members[merge.second])
      let sum = a.reduce(0.0) { sum, x in b.reduce(sum) { $0 + distances[x][$1] } }
      #expect(close(merge.height, sum / Double(a.count * b.count)))
      members.append(a + b)
    }
    #expect(found.groups(below: 2) == [Array(0..<size)])
    #expect(found.groups(below: 0) == (0..<size).map { [$0] })
  }

  @Test func `of equally near pairs the lowest are joined first`() {
    let same = (0..<4).map { a in (0..<4).map { a == $0 ? 0.0 : 0.3 } }
    #expect(Self.named(HierarchicalClustering(same)) == [[-2, -1], [-3, 1], [-4, 2]])
  }

  @Test func `items without a correlation are as far apart as can be`() throws {
    let answers = try AnswerColumns(
      rows: (1...5).map { [$0, $0, 3] }, scale: 1...5)
    let found = HierarchicalClustering(CorrelationMatrix(answers))
    #expect(found.merges.map(\.height) == [0, 1])
    #expect(found.groups(below: HierarchicalClustering.usualCut) == [[0, 1], [2]])
  }

  @Test func `one item is a group and none have none`() {
    #expect(HierarchicalClustering([[0]]).groups(below: 1) == [[0]])
    #expect(HierarchicalClustering([]).groups(below: 1) == [])
  }
}
