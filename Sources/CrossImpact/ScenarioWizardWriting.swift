extension ScenarioWizardProject {
  /// The file as text.
  ///
  /// A file that was read and not changed comes out as it was, blank lines among descriptors and
  /// judgements excepted.
  public var text: String {
    var lines = ["$ ScenarioWizard \(version)", name]
    for descriptor in matrix.descriptors {
      lines.append("&" + descriptor.name)
      lines += descriptor.variants.map { " -" + $0.name }
    }
    lines.append("#")
    lines += unreadNotes ?? notes
    lines.append("#")
    lines += parts[0] + ["#"] + colours + ["#"] + parts[1] + ["#"]
    lines += matrix.rows.map { $0.map(Self.cell).joined(separator: ",") }
    if let trailing { lines += ["#"] + trailing }
    return lines.joined(separator: lineEnding) + (isLastLineEnded ? lineEnding : "")
  }

  /// The file as bytes, in ``encoding``; in UTF-8 when that lacks a letter.
  public var bytes: [UInt8] { encoding.bytes(of: text) ?? Array(text.utf8) }

  private var notes: [String] {
    matrix.descriptors.flatMap { descriptor in
      ["&" + descriptor.note] + descriptor.variants.map { " " + $0.note }
    }
  }

  /// A judgement as ScenarioWizard writes it: a place for the sign in front, a space behind.
  private static func cell(_ judgement: Int) -> String {
    (judgement < 0 ? "" : " ") + "\(judgement) "
  }
}
