import Foundation
import ScenarioMethod

/// A text that somebody wrote, and where it stands until it is taken in.
struct TypedText {
  let bytes: [UInt8]
  /// The file that somebody named, or in which it was kept before.
  let given: String?
  /// The folder in which an editor wrote.
  private let desk: URL?

  /// True when it was written in an editor, from the text as it was opened.
  var isEdited: Bool { desk != nil }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Another text in its place, to be kept in a file of its own.
  func holding(_ text: String) -> TypedText {
    TypedText(Array(text.utf8), given: isEdited ? given : nil, desk: desk)
  }

  /// True for the file that somebody named, which is theirs.
  func isGiven(_ file: String) -> Bool { !isEdited && file == given }

  private init(_ bytes: [UInt8], given: String? = nil, desk: URL? = nil) {
    (self.bytes, self.given, self.desk) = (bytes, given, desk)
  }

  /// Reads the text from a file; `-` is standard input.
  init(from file: String) throws {
    if file == "-" {
      self.init(Array(FileHandle.standardInput.readDataToEndOfFile()))
      return
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw TextError.unreadable(file)
    }
    self.init(Array(data), given: file)
  }

  /// The editor that `VISUAL` or `EDITOR` names; for somebody at a terminal else the plainest that the
  /// machine has.
  private static var editor: String? {
    let environment = ProcessInfo.processInfo.environment
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
      .first { !$0.allSatisfy(\.isWhitespace) }
    guard named == nil, isatty(STDIN_FILENO) == 1 else { return named }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return ["nano", "vi"].first { name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
  }

  /// Lets somebody write with an editor; what is offered behind the text is not taken in as it is.
  ///
  /// The editor runs in front, on the same terminal, as a shell would run it.
  ///
  /// - Throws: ``TextError`` when there is none, or when it fails.
  init(editing text: String, offering lacking: String, _ part: TextPart) throws {
    guard let editor = Self.editor else { throw TextError.noEditor(verb: part.verb) }
    let files = FileManager.default
    let desk = files.temporaryDirectory.appendingPathComponent("scenariocross-\(UUID().uuidString)")
    try files.createDirectory(
      at: desk, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = desk.appendingPathComponent("\(part.copy.name).\(part.copy.ending)")
    let text = lacking.isEmpty ? text : text + "\n" + lacking
    try Data(text.utf8).write(to: file)
    fflush(nil)
    let status = system("\(editor) \(file.path.shellWord)")
    let data = try? Data(contentsOf: file)
    guard status == 0, let data else {
      // NB: what was typed before the editor fell over is not thrown away.
      if let data, data != Data(text.utf8) {
        Terminal.complain(file.path)
      } else {
        try? files.removeItem(at: desk)
      }
      throw TextError.editorFailed(status >> 8)
    }
    self.init(Self.typed(data, over: lacking), desk: desk)
  }

  /// What somebody wrote, without what was offered and stayed as it was.
  private static func typed(_ data: Data, over lacking: String) -> [UInt8] {
    guard !lacking.isEmpty, let text = String(data: data, encoding: .utf8) else {
      return Array(data)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let heading = lacking.prefix { $0 != "\n" }
    let place = lines.firstIndex { $0 == heading } ?? lines.endIndex
    let rest = OpenedText.filled(lines[place...].joined(separator: "\n"), lacking)
    lines[place...] =
      rest.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Lets somebody go on with a text that was refused, which is kept where it was.
  ///
  /// - Throws: ``TextError`` as for any text, and when it cannot be read.
  init(goingOnWith file: String, _ part: TextPart) throws {
    let before = try TypedText(from: file)
    let edited = try TypedText(editing: before.text, offering: "", part)
    self.init(edited.bytes, given: file, desk: edited.desk)
  }

  /// Keeps the text where people find it, over no other file, and says where that is.
  func kept(as copy: (name: String, ending: String)) -> String {
    if let given {
      guard isEdited else { return given }
      if (try? Data(bytes).write(to: URL(fileURLWithPath: given), options: .atomic)) != nil {
        discard()
        return given
      }
    }
    for number in 1...99 {
      let name = copy.name + (number == 1 ? "" : "-\(number)") + ".\(copy.ending)"
      let file = URL(fileURLWithPath: name)
      let isNew = !FileManager.default.fileExists(atPath: file.path)
      if isNew, (try? Data(bytes).write(to: file, options: .withoutOverwriting)) != nil {
        discard()
        return name
      }
    }
    // NB: where nothing can be written here, the editor's own file stays.
    let spare =
      desk
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("scenariocross-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: spare, withIntermediateDirectories: true)
    let file = spare.appendingPathComponent("\(copy.name).\(copy.ending)")
    try? Data(bytes).write(to: file)
    return file.path
  }

  /// Takes the editor's file away.
  func discard() {
    if let desk { try? FileManager.default.removeItem(at: desk) }
  }
}
