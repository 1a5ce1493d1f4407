import ArgumentParser
import Foundation
import ScenarioMethod
import WorkshopFiles

/// `scenariocross export-folder`: a study in canonical files.
struct ExportFolderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-folder", abstract: "Write a study as canonical files.",
    discussion: "Reading the folder that it writes gives the same study, and the same bytes.")

  @OptionGroup var study: StudyOptions
  @Option(help: "The folder to write to; it is made when it is not there.") var out: String

  func run() throws {
    let folder = try study.refusing {
      let reading = try StudyReading(WorkshopFolder(at: study.folder))
      let workshop = try reading.study(StudyOptions.importer)
      return try WorkshopFolder(workshop, slug: reading.slug, answers: reading.answers)
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
