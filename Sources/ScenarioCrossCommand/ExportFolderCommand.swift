import ArgumentParser
import Foundation
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross export-folder`: a study in canonical files.
struct ExportFolderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-folder", abstract: "Write a study as canonical files.",
    discussion: """
      Example: scenariocross export-folder --out Workshops/my-study

      Reading the folder that it writes gives the same study, and the same bytes.
      """)

  @OptionGroup var study: StudyOptions
  @Option(help: "The folder to write to; it is made when it is not there.") var out: String

  func run() throws {
    let folder = try study.withStore { store in
      let stored = try store.study(store.slug(meaning: study.workshop))
      return try WorkshopFolder(stored.workshop, slug: stored.slug, answers: stored.answers)
    }
    let root = URL(fileURLWithPath: out, isDirectory: true)
    for (name, bytes) in folder.files.sorted(by: { $0.key < $1.key }) {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
    }
    Terminal.say(out)
  }
}
