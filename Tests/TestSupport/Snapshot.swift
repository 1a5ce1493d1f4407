import Foundation
package import Testing

/// Compares a text with the one in `Snapshots/` next to the test, and shows the lines that differ.
///
/// A missing snapshot is written and reported; with `RECORD_SNAPSHOTS=1` every one is.
package func expectSnapshot(
  of text: String, named name: String, extension: String = "txt", filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent("\(name).\(`extension`)")
  let recording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard !recording, FileManager.default.fileExists(atPath: file.path) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record(
      "Recorded \(file.path); look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  guard expected != text else { return }
  Attachment.record(
    text, named: "\(name).\(`extension`)", sourceLocation: sourceLocation)
  Issue.record(
    "\(file.path) differs:\n\(differingLines(expected, text))", sourceLocation: sourceLocation)
}

/// Every line that is only in one of two texts: `− 1: …` was expected, `+ 1: …` came.
package func differingLines(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, 0, "− \(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, 1, "+ \(offset + 1): \(line)")
    }
  }
  return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
}
