import Drawing
package import ScenarioMethod

/// All documents of a study, by file name.
///
/// The same frame gives the same bytes.
package struct ExportSet {
  /// A form in which a frame can leave the program.
  package enum Format: String, CaseIterable, Sendable {
    case markdown, json, csv, html, svg

    /// How the names of its files end.
    var ending: String { self == .markdown ? "md" : rawValue }
  }

  /// File name and text, sorted by name.
  package let files: [(name: String, text: String)]
  /// Every name that these formats may have in these languages, written or not.
  package let owned: [String]

  /// Writes `formats` in every language that the study is written in.
  package init(_ frame: Frame, formats: [Format] = Format.allCases, languages: [Language]) {
    files = languages.flatMap { language in
      formats.flatMap { Self.files(of: frame, $0, language) }
    }.sorted { $0.0 < $1.0 }
    owned = languages.flatMap { language in
      formats.flatMap { format in
        Self.stems(of: format).map { "\($0).\(language.rawValue).\(format.ending)" }
      }
    }
  }

  /// What the files of a format are named.
  private static func stems(of format: Format) -> [String] {
    switch format {
    case .markdown, .json: ["frame"]
    case .html: ["index"]
    case .csv: CSVTables.names
    case .svg: Drawings.names
    }
  }

  private static func files(
    of frame: Frame, _ format: Format, _ language: Language
  ) -> [(String, String)] {
    let texts: [(stem: String, text: String)] =
      switch format {
      case .markdown: [("frame", MarkdownFrame(frame, language: language).text)]
      case .json: [("frame", FrameJSON(frame, language: language).value.text)]
      case .html: [("index", HTMLFrame(frame, language: language).page)]
      case .csv: CSVTables(frame, language: language).files
      case .svg: Drawings(frame, language: language).all.map { ($0.name, SVG.document($0.scene)) }
      }
    return texts.map { ("\($0.stem).\(language.rawValue).\(format.ending)", $0.text) }
  }
}
