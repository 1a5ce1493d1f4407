import Drawing
import Testing

struct SceneTests {
  @Test func `boxes that share only an edge do not overlap`() {
    #expect(!Box(0, 0, 10, 10).overlaps(Box(10, 0, 10, 10)))
    #expect(Box(0, 0, 10, 10).overlaps(Box(9, 9, 10, 10)))
    #expect(!Box(0, 0, 10, 10).overlaps(Box(0, 11, 10, 10)))
  }
}
