import Drawing
package import ScenarioMethod

/// All documents of a study, by file name.
///
/// The same frame gives the same bytes.
package struct ExportSet {
  /// A form in which a frame can leave the program.
  package enum Format: String, CaseIterable, Sendable {
    case markdown, json, csv, html, svg
  }

  /// File name and text, sorted by name.
  package let files: [(name: String, text: String)]

  /// Writes `formats` in every language that the study is written in.
  package init(_ frame: Frame, formats: [Format] = Format.allCases, languages: [Language]) {
    files = languages.flatMap { language in
      formats.flatMap { Self.files(of: frame, $0, language) }
    }.sorted { $0.0 < $1.0 }
  }

  private static func files(
    of frame: Frame, _ format: Format, _ language: Language
  ) -> [(String, String)] {
    let end = "\(language.rawValue)"
    return switch format {
    case .markdown: [("frame.\(end).md", MarkdownFrame(frame, language: language).text)]
    case .json: [("frame.\(end).json", FrameJSON(frame, language: language).value.text)]
    case .html: [("index.\(end).html", HTMLFrame(frame, language: language).page)]
    case .csv: CSVTables(frame, language: language).files
    case .svg:
      Drawings(frame, language: language).all.map {
        ("\($0.name).\(end).svg", SVG.document($0.scene))
      }
    }
  }
}
