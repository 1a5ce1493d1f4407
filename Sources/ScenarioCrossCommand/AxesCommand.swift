import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross axes`: the candidates and their pairs.
struct AxesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "axes", abstract: "Show the candidate axes and their pairs, and choose two.",
    subcommands: [Candidates.self, Pairs.self, ChooseAxesCommand.self],
    defaultSubcommand: Pairs.self)

  /// `scenariocross axes candidates`.
  struct Candidates: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the candidates.")

    @OptionGroup var study: StudyOptions

    func run() throws {
      let opened = try study.open()
      let pairs = try study.reached(opened.pipeline.pairs)
      let rows = pairs.candidates.map { candidate in
        let members = candidate.members.map { ($0.isReversed ? "-" : "") + $0.development.rawValue }
        return [
          candidate.id.rawValue, members.joined(separator: " "), candidate.degree(opened.language),
        ]
      }
      Terminal.say(Terminal.table(rows))
    }
  }

  /// `scenariocross axes pairs`.
  struct Pairs: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show every pair with its numbers.")

    @OptionGroup var study: StudyOptions
    @Flag(help: "Every pair of shortlisted developments too.") var all = false

    func run() throws {
      let opened = try study.open()
      let pairs = all ? opened.pipeline.pairs.value?.pairs ?? [] : try candidates(opened)
      let shown = try pairs + (all ? developments(opened) : [])
      if study.json { return Terminal.say(shown.json(opened.language)) }
      for pair in shown {
        Terminal.say(
          "\(pair.first.id) × \(pair.second.id)", "  " + pair.sentence(opened.language))
      }
    }

    private func candidates(_ opened: StudyOptions.Opened) throws -> [AxisPair] {
      try study.reached(opened.pipeline.pairs).pairs
    }

    private func developments(_ opened: StudyOptions.Opened) throws -> [AxisPair] {
      let shortlist = try study.reached(opened.pipeline.shortlist)
      return AxisPair.developments(of: shortlist, findings: opened.pipeline.findings.value)
    }
  }
}
