import CrossImpact
import Testing

struct ConfigurationTests {
  @Test func `configurations are in the order of their variants, the first one first`() {
    let ordered = [[0, 0], [0, 1], [1, 0], [1, 1]].map { Configuration($0) }
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func `the descriptors that differ are named`() {
    #expect(Configuration([0, 1, 2]).differences(from: Configuration([0, 2, 1])) == [1, 2])
    #expect(Configuration([0, 1, 2]).differences(from: Configuration([0, 1, 2])) == [])
  }

  @Test func `a configuration of another matrix is recognised`() throws {
    let matrix = try Somewhereland.matrix()
    #expect(Configuration([2, 2, 2, 1, 2, 2]).belongs(to: matrix))
    #expect(!Configuration([2, 2, 2, 2, 2, 2]).belongs(to: matrix))
    #expect(!Configuration([-1, 2, 2, 1, 2, 2]).belongs(to: matrix))
    #expect(!Configuration([2, 2, 2, 1, 2]).belongs(to: matrix))
  }

  @Test func `what is decided allows what it says, and no variant that does not exist`() throws {
    let matrix = try Somewhereland.matrix()
    let partial = PartialConfiguration(of: matrix, fixed: [0: [2, 0, 7], 3: [1], 9: [0]])
    #expect(partial.allowed[0] == [0, 2])
    #expect(partial.allowed[1] == [0, 1, 2])
    #expect(partial.configurationCount == 2 * 3 * 3 * 1 * 3 * 3)
    #expect(partial.contains(Somewhereland.named("A3 B1 C3 D2 E1 F1")))
    #expect(!partial.contains(Somewhereland.named("A2 B1 C3 D2 E1 F1")))
    #expect(PartialConfiguration(of: matrix).configurationCount == 486)
  }
}
