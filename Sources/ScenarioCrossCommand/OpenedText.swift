import ScenarioMethod
import WorkshopFiles

/// A text as somebody gets to see it, with the folder that it is part of.
struct OpenedText {
  let file: String
  let folder: WorkshopFolder
  /// What stands in the file before the text and is not shown.
  private(set) var head = ""
  /// The heading of the part that is shown, where it is not the whole file.
  private(set) var heading: String?
  var text = ""
  /// The parts of the template that the text lacks, for who writes on.
  private(set) var lacking = ""
  /// The template, while nobody wrote the text yet.
  private var template: String?

  init(file: String, folder: WorkshopFolder) { (self.file, self.folder) = (file, folder) }

  /// Opens what is there, or else a template.
  mutating func begin(_ present: String?, _ template: String) {
    text = present ?? template
    guard let present else {
      self.template = template
      return
    }
    lacking = Self.parts(of: template)
      .filter { part in part.first.map { !Self.holds(present, $0) } ?? false }
      .joined().map { $0 + "\n" }.joined()
  }

  /// The lines of a template, from one heading to the next; what stands before the first is none.
  private static func parts(of template: String) -> [[String]] {
    template.split(separator: "\n", omittingEmptySubsequences: false).reduce(into: []) {
      if $1.hasPrefix("## ") { $0.append([]) }
      if !$0.isEmpty { $0[$0.count - 1].append(String($1)) }
    }
  }

  /// Opens what is there from `heading` on, or else a template.
  mutating func cut(_ present: String, before heading: String, _ template: String) {
    self.heading = heading
    let lines = present.split(separator: "\n", omittingEmptySubsequences: false)
    if let place = lines.firstIndex(where: { $0 == heading }) {
      head = lines[..<place].map { $0 + "\n" }.joined()
      text = lines[place...].joined(separator: "\n")
    } else {
      head = present + "\n"
      begin(nil, template)
    }
  }

  /// A short mark of the text, by which a later command knows it again.
  var mark: String { String(Fingerprint(bytes: text.utf8).rawValue.prefix(8)) }

  /// How many lines of the file stand before the ones that were typed.
  func hiddenLines(before typed: String) -> Int { lead(of: typed).utf8.count { $0 == 10 } }

  /// What stands in the file before a text that was typed: the heading too, where it was left out.
  private func lead(of typed: String) -> String {
    guard let heading, !Self.holds(typed, heading) else { return head }
    return head + heading + "\n\n"
  }

  /// True when somebody left the text as it was, but for blanks at the end of a line.
  func isUnchanged(_ typed: [UInt8]) -> Bool {
    Self.settled(String(decoding: typed, as: UTF8.self)) == Self.settled(text)
  }

  private static func settled(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The folder with `typed` in place of the text.
  func folder(with typed: [UInt8]) -> WorkshopFolder {
    var files = folder.files
    files[file] = whole(typed)
    return WorkshopFolder(files: files)
  }

  private func whole(_ typed: [UInt8]) -> [UInt8] {
    // NB: what is not UTF-8 goes on as it is; the reader knows other encodings, and refuses.
    guard let text = String(validating: typed, as: UTF8.self) else { return typed }
    let lead = lead(of: text)
    if let template { return Array((lead + Self.filled(text, template)).utf8) }
    return lead.isEmpty ? typed : Array((lead + text).utf8)
  }

  /// The text without what the template says as an example, and without headings under which
  /// nothing was written; lines keep their numbers.
  static func filled(_ text: String, _ template: String) -> String {
    let given = Set(settled(template))
    var lines = settled(text).map { $0.hasPrefix("##") || !given.contains($0) ? $0 : "" }
    var isEmpty = true
    for place in lines.indices.reversed() {
      if lines[place].hasPrefix("## ") {
        if isEmpty, given.contains(lines[place]) { lines[place] = "" }
        isEmpty = true
      } else if !lines[place].isEmpty {
        isEmpty = false
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
