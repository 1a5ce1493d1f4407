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

  func run() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: workshops).sorted()
    let bar = ProgressBar()
    for (place, name) in names.enumerated() where !name.hasPrefix(".") {
      let lines = try StudyOptions().refusing { try make("\(workshops)/\(name)") }
      bar.end()
      for line in lines { Terminal.say(line) }
      bar.show(Double(place + 1) / Double(names.count))
    }
    bar.end()
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
    let difference = try StudyDifference(
      from: Workshop(), [:], to: reading.study(stamp), reading.answers, stamp)
    try store.perform(
      difference.commands, answers: difference.answers, in: reading.slug, stamp)
    let study = try store.study(reading.slug)
    let frame = try Frame(study.workshop, slug: study.slug, answers: study.answers)
    let set = ExportSet(frame, languages: Language.allCases)
    try ExportCommand.write(set, to: "\(out)/\(frame.slug)")
    let title = frame.scope.title(frame.scope.language)
    return ["\(title): \(out)/\(frame.slug)"] + set.files.map { "  \($0.name)" }
  }
}
