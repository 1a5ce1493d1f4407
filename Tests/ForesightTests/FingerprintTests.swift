import Foresight
import Testing

struct FingerprintTests {
  @Test func `a fingerprint is the SHA-256 of the bytes`() {
    #expect(
      Fingerprint(bytes: "abc".utf8).rawValue
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
