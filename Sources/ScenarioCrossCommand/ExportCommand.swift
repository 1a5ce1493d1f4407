import ArgumentParser
import Exporting
import Foundation
import ScenarioMethod

/// `scenariocross frame`: the whole frame as JSON.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Print the whole frame as JSON.")

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    print(FrameJSON(opened.frame, language: opened.language).value.text, terminator: "")
  }
}

/// `scenariocross export`: the documents of a study.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the documents of a study.",
    discussion: "Example: scenariocross export --format html --out Exports/werkzekerheid")

  @OptionGroup var study: StudyOptions
  @Option(help: "Which forms, separated by commas: markdown, json, csv, html; or all.")
  var format = "all"
  @Option(help: "The folder to write to; it is made when it is not there.")
  var out: String

  func run() throws {
    let opened = try study.open()
    let names = format.split(separator: ",").map(String.init)
    let formats = names == ["all"] ? ExportSet.Format.allCases : try names.map(Self.format)
    let languages = study.lang.map { [$0] } ?? Language.allCases
    let set = ExportSet(opened.frame, formats: formats, languages: languages)
    try Self.write(set, to: out)
    Terminal.say(out)
  }

  private static func format(_ name: String) throws -> ExportSet.Format {
    if let format = ExportSet.Format(rawValue: name) { return format }
    let all = ExportSet.Format.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\"\(name)\" is no format; allowed: \(all) or all")
  }

  /// Writes the files of a set, each whole or not at all.
  static func write(_ set: ExportSet, to folder: String) throws {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for file in set.files {
      try Data(file.text.utf8).write(
        to: root.appendingPathComponent(file.name), options: .atomic)
    }
  }
}
