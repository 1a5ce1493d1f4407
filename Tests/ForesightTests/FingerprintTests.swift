import Foresight
import Testing

struct FingerprintTests {
  @Test func `a fingerprint is the SHA-256 of the bytes`() {
    #expect(
      Fingerprint(bytes: "abc".utf8).rawValue
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `equal meaning has an equal mark`() throws {
    #expect(try Fingerprint(of: ["b": 1, "a": 2]) == Fingerprint(bytes: #"{"a":2,"b":1}"#.utf8))
    #expect(try Fingerprint(of: 1) != Fingerprint(of: 2))
  }

  static let bases: [(old: [Basis.Part: String], new: [Basis.Part: String], [Basis.Part])] = [
    ([.ballots: "1"], [.ballots: "1"], []), ([.ballots: "1"], [.ballots: "2"], [.ballots]),
    ([.ballots: "1"], [:], [.ballots]), ([:], [.ballots: "1"], []),
    // Answers that come after a decision are new to it.
    ([.longlist: "1"], [.longlist: "1", .answers: "1"], [.answers]),
    (
      [.axes: "1", .longlist: "1", .answers: "1"], [.axes: "2", .longlist: "2", .answers: "1"],
      [.longlist, .axes]
    ),
  ]

  @Test(arguments: bases)
  func `a part changed when it is not as it was on the table, or was not there yet`(
    old: [Basis.Part: String], new: [Basis.Part: String], changed: [Basis.Part]
  ) {
    func basis(_ parts: [Basis.Part: String]) -> Basis {
      Basis(parts.mapValues { Fingerprint(rawValue: $0) })
    }
    #expect(basis(new).changed(since: basis(old)) == changed)
  }
}
