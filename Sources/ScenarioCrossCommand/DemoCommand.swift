import ArgumentParser
import Exporting
import Foundation
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross demo`: the sample studies, from their files to all exports.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "demo",
    nl: (
      "Breng elke studie in een map van haar bestanden naar alle documenten.",
      """
      Voorbeeld: scenariocross demo --workshops Workshops --out Exports

      Elke studie gaat door een eigen bestand, zoals het met de hand zou gaan.
      """
    ),
    en: (
      "Take every study in a folder from its files to all exports.",
      """
      Example: scenariocross demo --workshops Workshops --out Exports

      Every study goes through a store of its own, as it would by hand.
      """
    ))

  @Option(
    help: .words(
      nl: "De map met de mappen van de studies.",
      en: "The folder that holds the folders of the studies."))
  var workshops = "Workshops"
  @Option(help: .words(nl: "De map om in te schrijven.", en: "The folder to write to."))
  var out = "Exports"
  @Option(
    help: .words(
      nl: "De taal van de meldingen: nl of en.", en: "The language of what is said: nl or en."))
  var lang: Language?

  func validate() throws { try OutOption.check(out) }

  func run() throws {
    let language = lang ?? Speech.language
    let folders = try Exit.refusing(in: language) { try studies() }
    let bar = ProgressBar()
    for (place, folder) in folders.enumerated() {
      let lines = try Exit.refusing(in: language) { try make(folder) }
      bar.end()
      for line in lines { Terminal.say(line) }
      bar.show(Double(place + 1) / Double(folders.count))
    }
    bar.end()
  }

  /// The folders inside the folder of studies, in order; files and hidden folders are left alone.
  private func studies() throws(DemoError) -> [String] {
    let files = FileManager.default
    guard let names = try? files.contentsOfDirectory(atPath: workshops) else {
      throw .noFolder(workshops)
    }
    let folders = names.sorted().filter { !$0.hasPrefix(".") }.map { "\(workshops)/\($0)" }
      .filter { path in
        var isFolder: ObjCBool = false
        return files.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
      }
    guard !folders.isEmpty else { throw .noStudy(workshops) }
    return folders
  }

  /// Takes one study through a store to its documents, and says what was written.
  private func make(_ path: String) throws -> [String] {
    let stamp = Stamp(actor: "demo", day: .filesRead)
    let reading = try StudyReading(WorkshopFolder(at: path))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("demo-\(UUID().uuidString).sqlite").path
    let store = try WorkshopStore(at: file)
    defer {
      try? store.close()
      try? FileManager.default.removeItem(atPath: file)
    }
    let files = try reading.study(stamp)
    try store.takeIn(as: reading.slug, stamp) { _ in
      let difference = try StudyDifference(from: Workshop(), [:], to: files, reading.answers, stamp)
      return Import(commands: difference.commands, answers: difference.answers)
    }
    let study = try store.study(reading.slug)
    let frame = try Frame(study.workshop.withoutNames(), slug: study.slug, answers: study.answers)
    let set = ExportSet(frame, languages: Language.allCases)
    try ExportCommand.write(set, to: "\(out)/\(frame.slug)")
    let title = frame.scope.title(frame.scope.language)
    return ["\(title): \(out)/\(frame.slug)"] + set.files.map { "  \($0.name)" }
  }
}

/// Why there was nothing to demonstrate.
enum DemoError: Refusal, Equatable {
  case noFolder(String)
  case noStudy(String)

  var wording: Wording {
    switch self {
    case .noFolder(let path):
      Wording(
        nl: "\(path): hier is geen map die te lezen is",
        en: "\(path): there is no folder that can be read here")
    case .noStudy(let path):
      Wording(
        nl: "\(path): hier staat geen map met een studie",
        en: "\(path): there is no folder of a study here")
    }
  }
}
