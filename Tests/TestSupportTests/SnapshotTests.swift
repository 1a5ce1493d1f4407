import Foundation
import TestSupport
import Testing

struct SnapshotTests {
  @Test func `a difference shows the lines that were expected and that came`() {
    #expect(differingLines("a\nb\nc", "a\nx\nc") == "− 2: b\n+ 2: x")
  }

  @Test func `a missing snapshot is written and reported, and then holds`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let test = folder.appendingPathComponent("Test.swift").path
    withKnownIssue { try expectSnapshot(of: "one\n", named: "a", filePath: test) }
    try expectSnapshot(of: "one\n", named: "a", filePath: test)
    withKnownIssue { try expectSnapshot(of: "two\n", named: "a", filePath: test) }
  }
}
