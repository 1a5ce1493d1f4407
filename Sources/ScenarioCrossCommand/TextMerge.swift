/// A text that two people changed at the same time, put together line by line.
///
/// Where both changed the same lines, theirs stand below each other between marks, and a person
/// takes one of them.
struct TextMerge {
  /// The text with what both of them changed.
  let text: String

  /// - Parameters:
  ///   - base: the text as both opened it.
  ///   - mine: what the one made of it.
  ///   - theirs: what the other made of it.
  ///   - marks: what is said of the lines of the one and of the other.
  init(base: String, mine: String, theirs: String, marks: (mine: String, theirs: String)) {
    let lines = LineDifference.lines(of: base)
    let (own, other) = (Edited(lines, as: mine), Edited(lines, as: theirs))
    var merged: [Substring] = []
    var start = 0
    for end in 0...lines.count where end == lines.count || own.keeps(end) && other.keeps(end) {
      let (a, b) = (own.lines(for: start..<end), other.lines(for: start..<end))
      if a == b || b == Array(lines[start..<end]) {
        merged += a
      } else if a == Array(lines[start..<end]) {
        merged += b
      } else {
        merged += ["\(Self.start) \(marks.mine)"] + a + ["======="] + b
        merged += ["\(Self.end) \(marks.theirs)"]
      }
      if end < lines.count { merged.append(lines[end]) }
      start = end + 1
    }
    text = merged.joined(separator: "\n")
  }

  private static let start = "<<<<<<<", end = ">>>>>>>"

  /// The first line, from 1, that marks where a person must still take one of two; `nil` when there
  /// is none.
  static func openLine(in text: String) -> Int? {
    LineDifference.lines(of: text).firstIndex { $0.hasPrefix(start) || $0.hasPrefix(end) }
      .map { $0 + 1 }
  }
}

/// What somebody made of a text, seen from the lines that stood there.
private struct Edited {
  private let base: [Substring]
  private var gone: Set<Int> = []
  /// What came before a line, by the place of that line.
  private var come: [Int: [Substring]] = [:]

  init(_ base: [Substring], as text: String) {
    self.base = base
    let new = LineDifference.lines(of: text)
    let difference = new.difference(from: base)
    gone = Set(difference.removals.map(\.place))
    let added = Set(difference.insertions.map(\.place))
    var (left, right) = (0, 0)
    while left < base.count || right < new.count {
      if gone.contains(left) {
        left += 1
      } else if added.contains(right) {
        come[left, default: []].append(new[right])
        right += 1
      } else {
        (left, right) = (left + 1, right + 1)
      }
    }
  }

  func keeps(_ line: Int) -> Bool { !gone.contains(line) }

  /// What stands now in the place of these lines and before the one that follows them.
  func lines(for range: Range<Int>) -> [Substring] {
    range.flatMap { (come[$0] ?? []) + (gone.contains($0) ? [] : [base[$0]]) }
      + (come[range.upperBound] ?? [])
  }
}
