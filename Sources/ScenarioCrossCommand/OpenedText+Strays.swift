import ScenarioMethod

extension OpenedText {
  /// What somebody typed that is no part of the text, each with its line.
  ///
  /// It is a heading of another part of the file, or words above its own heading. Nothing is where the
  /// text is the whole file, whose reader knows its headings.
  ///
  /// - Parameter whole: the command that edits all parts.
  func strays(in typed: String, whole: String?) -> [(line: Int, wording: Wording)] {
    guard let heading, let whole else { return [] }
    let lines = Self.lines(of: typed)
    let others = lines.indices.filter { Self.isHeading(lines[$0]) && lines[$0] != heading }
    guard others.isEmpty else {
      return others.map { ($0 + 1, Self.other(lines[$0], heading, whole)) }
    }
    guard let start = lines.firstIndex(of: heading),
      let above = lines[..<start].firstIndex(where: { !$0.isEmpty })
    else { return [] }
    return [(above + 1, Self.above(lines[above], heading))]
  }

  /// True when a text has this heading.
  static func holds(_ text: String, _ heading: String) -> Bool {
    lines(of: text).contains(heading)
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
  }

  /// The title of a file or the heading of a part of it; what stands lower is part of a text.
  private static func isHeading(_ line: String) -> Bool {
    line.hasPrefix("# ") || line.hasPrefix("## ")
  }

  /// The beginning of a line, at most 40 characters.
  private static func start(of line: String) -> String {
    line.count > 40 ? "\(line.prefix(39))…" : line
  }

  private static func other(_ line: String, _ heading: String, _ whole: String) -> Wording {
    let found = start(of: line)
    return Wording(
      nl:
        "“\(found)” hoort hier niet: deze tekst is alleen wat onder “\(heading)” staat; de rest gaat "
        + "met: scenariocross \(whole)",
      en:
        "“\(found)” does not belong here: this text is only what stands under “\(heading)”; the rest "
        + "goes with: scenariocross \(whole)")
  }

  private static func above(_ line: String, _ heading: String) -> Wording {
    let found = start(of: line)
    return Wording(
      nl: "“\(found)” staat boven “\(heading)”; zet het eronder, of laat de kop weg",
      en: "“\(found)” stands above “\(heading)”; put it below, or leave out the heading")
  }
}
