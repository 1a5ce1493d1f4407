/// A project file of ScenarioWizard (`.scw`): descriptors, notes, colours and judgements.
///
/// What is read is written back as it was: also the parts whose meaning is not known.
public struct ScenarioWizardProject: Hashable, Sendable {
  /// The versions of the format that are known, by what their numbers begin with.
  public static let versions = ["4"]
  /// The colour of a variant for which nobody chose one.
  static let plainColour = "FFFFFF"

  /// The version that the file names.
  public let version: String
  /// The name in the second line, usually that of the file.
  public var name: String
  /// Descriptors, judgements, and the notes on descriptors and variants.
  public var matrix: CrossImpactMatrix
  /// The colours, one a variant in hexadecimal digits.
  public var colours: [String]
  /// The lines behind the matrix: notes on judgements and what else there is; `nil` when the file
  /// ends with the matrix.
  public var trailing: [String]?
  /// How the file is written in bytes.
  public var encoding: TextEncoding

  /// Notes that are not one line each: kept as they stand, and not in ``matrix``.
  let unreadNotes: [String]?
  /// The two parts that are empty in every file seen.
  let parts: [[String]]
  let lineEnding: String
  let isLastLineEnded: Bool

  /// A new project.
  public init(name: String, matrix: CrossImpactMatrix) {
    (version, self.name, self.matrix) = ("4.0", name, matrix)
    colours = Array(repeating: Self.plainColour, count: matrix.columnCount)
    // What stands behind the matrix in every file seen: no note, and two empty parts.
    trailing = ["# 0-0", "\"\"", "#", "#"]
    encoding = .utf8
    (unreadNotes, parts, lineEnding, isLastLineEnded) = (nil, [[], []], "\n", true)
  }

  /// Reads a file.
  ///
  /// - Throws: everything that is wrong with it, at once.
  public init(bytes: some Collection<UInt8>) throws(ScenarioWizardRefusal) {
    let (text, encoding) = TextEncoding.decoded(bytes)
    try self.init(text: text)
    self.encoding = encoding
  }

  /// Reads the text of a file; line ends of Windows and of others are both read.
  ///
  /// - Throws: everything that is wrong with it, at once.
  public init(text: String) throws(ScenarioWizardRefusal) {
    let lines = ScenarioWizardLines(text)
    var reader = ScenarioWizardReader(lines)
    let project = reader.read()
    guard let project, reader.problems.isEmpty else {
      throw ScenarioWizardRefusal(problems: reader.problems.sorted { $0.line < $1.line })
    }
    (version, name, matrix) = (project.version, project.name, project.matrix)
    (colours, trailing, encoding) = (project.colours, project.trailing, .utf8)
    (unreadNotes, parts) = (project.unreadNotes, project.parts)
    (lineEnding, isLastLineEnded) = (lines.ending, lines.isLastEnded)
  }
}
