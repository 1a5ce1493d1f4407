import PanelStatistics
import Testing

struct ResponseVariabilityTests {
  @Test func `Dunn 2018: a straight line has none, and swinging from end to end has most`() {
    #expect(ResponseVariability.of([3, 3, 3, 3]) == .value(0))
    #expect(agrees(ResponseVariability.of([1, 5, 1, 5]).value, with: "2.3094010768"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("ResponseVariability")
    let answers = try AnswerColumns(rows: example.answers, scale: 1...5)
    for (rater, found) in ResponseVariability.of(answers).enumerated() {
      #expect(agrees(found.value, with: example["rater \(rater + 1)"]))
    }
  }

  @Test func `squared differences from the mean give the same`() {
    var generator = CounterRandom(seed: 10)
    for _ in 0..<100 {
      let codes = (0..<10).map { _ in UInt8(generator.index(below: 6)) }
      let answered = codes.filter { $0 > 0 }.map(Double.init)
      guard answered.count > 1 else { continue }
      let mean = answered.reduce(0, +) / Double(answered.count)
      let squares = answered.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
      let expected = (squares / Double(answered.count - 1)).squareRoot()
      #expect(close(ResponseVariability.of(codes).value, expected))
      #expect(close(ResponseVariability.of(codes.reversed()).value, expected))
    }
  }

  @Test func `one answer has no spread and none has no data`() {
    #expect(ResponseVariability.of([0, 4, 0]) == .undefined(.singleItem))
    #expect(ResponseVariability.of([0, 0]) == .undefined(.noData))
    #expect(ResponseVariability.of([] as [UInt8]) == .undefined(.noData))
  }
}
