import PanelStatistics
import Testing

struct CounterRandomTests {
  @Test func `the same seed, stream and draw give the same numbers`() {
    var a = CounterRandom(seed: 7, stream: 1, draw: 3)
    var b = CounterRandom(seed: 7, stream: 1, draw: 3)
    #expect((0..<10).allSatisfy { _ in a.next() == b.next() })
  }

  @Test func `another seed, stream or draw gives other numbers`() {
    let first = [(7, 1, 3), (8, 1, 3), (7, 2, 3), (7, 1, 4), (7, 3, 1), (1, 7, 3)].map { place in
      var generator = CounterRandom(
        seed: UInt64(place.0), stream: UInt64(place.1), draw: UInt64(place.2))
      return generator.next()
    }
    #expect(Set(first).count == first.count)
  }

  @Test func `shares lie inside 0 to 1 and are spread evenly`() {
    var counts = Array(repeating: 0, count: 10)
    for draw in 0..<10_000 {
      var generator = CounterRandom(seed: 1, draw: UInt64(draw))
      let share = generator.share()
      #expect(share > 0 && share < 1)
      counts[Int(share * 10)] += 1
    }
    // Nine standard deviations of a binomial of 10,000 and a tenth are 270.
    #expect(counts.allSatisfy { abs($0 - 1000) < 270 })
  }

  @Test func `an index is below its bound and each is reached`() {
    var generator = CounterRandom(seed: 5)
    let found = Set((0..<1000).map { _ in generator.index(below: 7) })
    #expect(found == Set(0..<7))
  }
}
