import CrossImpact
import Testing

struct QuadrantsTests {
  @Test func `the corners run clockwise from top left`() throws {
    let matrix = try Somewhereland.matrix()
    let corners = Quadrants.corners(
      vertical: CrossAxis(descriptor: 0, first: [0], second: [1, 2]),
      horizontal: CrossAxis(descriptor: 3, first: [1], second: [0]), of: matrix)
    #expect(corners.map { $0.allowed[0] } == [[0], [0], [1, 2], [1, 2]])
    #expect(corners.map { $0.allowed[3] } == [[1], [0], [0], [1]])
    #expect(corners.allSatisfy { $0.allowed[1] == [0, 1, 2] })
  }
}
