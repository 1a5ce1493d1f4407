import Foundation
import ScenarioMethod

/// A study as a folder of files that people read and edit.
public struct WorkshopFolder: Sendable {
  /// The files by their path inside the folder.
  public let files: [String: [UInt8]]

  public init(files: [String: [UInt8]]) { self.files = files }

  /// Reads the files of the folder at `path`; what is no file of a study is left alone.
  ///
  /// - Throws: ``FileProblems`` when there is no `workshop.yaml`, or with every file that cannot be
  ///   read.
  public init(at path: String) throws {
    var (files, unreadable) = ([String: [UInt8]](), [FileProblem]())
    let root = URL(fileURLWithPath: path, isDirectory: true)
    for name in Self.names {
      let file = root.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      do { files[name] = Array(try Data(contentsOf: file)) } catch {
        unreadable.append(FileProblem(name, nil, .unreadableFile))
      }
    }
    guard unreadable.isEmpty else { throw FileProblems(all: unreadable) }
    guard files["workshop.yaml"] != nil else {
      throw FileProblems(all: [
        FileProblem(
          path, nil,
          Wording(
            nl: "hier staat geen workshop.yaml: dit is geen map met een studie",
            en: "there is no workshop.yaml here: this is no folder of a study"))
      ])
    }
    self.files = files
  }

  /// The name of the study in the folder at `path`; empty when its `workshop.yaml` cannot be read,
  /// `nil` when it has none.
  public static func slug(at path: String) -> String? {
    let file = URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent("workshop.yaml")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let bytes = (try? Data(contentsOf: file)).map(Array.init) ?? []
    let text = (try? TextDecoding.text(of: bytes)) ?? ""
    return WorkshopYAML(reading: text, file: file.path).slug
  }

  /// Every file that a study may have.
  public static let names =
    [
      "workshop.yaml", "longlist.csv", "sources.csv", "ballots.csv", "responses.csv",
      "comparison.csv", "sessions.csv", "comments.csv", HistoryFile.name,
    ]
    + (Quadrant.allCases.map { "scenarios/\($0.letter)" } + ["conclusions"]).flatMap { name in
      ["\(name).md"] + Language.allCases.map { "\(name).\($0.rawValue).md" }
    }
}
