import PanelStatistics
import Testing

struct AdditiveModelTests {
  static let table = ScoreTable([[5, 4, nil, 2], [4, 3, 3, nil], [nil, 5, 4, 3]])

  @Test func `Searle 1971: raters who scored different items`() {
    let model = AdditiveModel(Self.table)
    for (found, expected) in zip(model.raters, [0, -0.8, 0.8]) {
      #expect(abs((found.value ?? .nan) - expected) < 1e-12)
    }
    for (found, expected) in zip(model.items, [4.9, 4.0, 3.5, 2.1]) {
      #expect(close(found.value, expected))
    }
    #expect(model.components == 1)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("AdditiveModel")
    let model = AdditiveModel(ScoreTable(example.rows))
    for item in model.items.indices {
      #expect(agrees(model.items[item].value, with: example["item \(item + 1)"]))
    }
  }

  @Test func `alternating means find the same`() throws {
    var generator = CounterRandom(seed: 8)
    for _ in 0..<30 {
      let rows = (0..<6).map { _ in
        (0..<5).map { _ in
          generator.index(below: 4) == 0 ? nil : Double(1 + generator.index(below: 5))
        }
      }
      let weights = (0..<6).map { _ in Double(1 + generator.index(below: 3)) }
      let model = AdditiveModel(ScoreTable(rows), weights: weights)
      guard model.components == 1 else { continue }
      var (raters, items) = (Array(repeating: 0.0, count: 6), Array(repeating: 0.0, count: 5))
      for _ in 0..<5000 {
        for r in 0..<6 {
          let rest = (0..<5).compactMap { i in rows[r][i].map { $0 - items[i] } }
          raters[r] = rest.isEmpty ? 0 : rest.reduce(0, +) / Double(rest.count)
        }
        for i in 0..<5 {
          let rest = (0..<6).compactMap { r in
            rows[r][i].map { (($0 - raters[r]) * weights[r], weights[r]) }
          }
          let weight = rest.reduce(0) { $0 + $1.1 }
          items[i] = weight > 0 ? rest.reduce(0) { $0 + $1.0 } / weight : 0
        }
      }
      for i in 1..<5 {
        guard let a = model.items[0].value, let b = model.items[i].value else { continue }
        #expect(abs((b - a) - (items[i] - items[0])) < 1e-9)
      }
    }
  }

  @Test func `with complete data the items are the plain weighted means`() throws {
    let model = AdditiveModel(
      ScoreTable([[1, 2, 3], [4, 4, 5], [2, 5, 5]]), weights: [1, 2, 1])
    for (found, expected) in zip(model.items, [11.0 / 4, 15.0 / 4, 18.0 / 4]) {
      #expect(close(found.value, expected))
    }
  }

  @Test func `items that no rater connects cannot be compared`() {
    let model = AdditiveModel(ScoreTable([[1, 2, nil, nil], [nil, nil, 3, 4]]))
    #expect(model.components == 2)
    #expect(model.items.allSatisfy { $0 == .undefined(.disconnected) })
    #expect(model.raters == [.undefined(.disconnected), .undefined(.disconnected)])
  }

  @Test func `an item or a rater without scores has no number, and weight 0 is not there`() {
    let model = AdditiveModel(
      ScoreTable([[1, 2, nil], [nil, nil, nil], [2, 2, 5]]), weights: [1, 1, 0])
    #expect(model.items.map(\.value) == [1, 2, nil])
    #expect(model.raters == [.value(0), .undefined(.noData), .undefined(.noData)])
    #expect(AdditiveModel(ScoreTable([])).items == [])
  }
}
