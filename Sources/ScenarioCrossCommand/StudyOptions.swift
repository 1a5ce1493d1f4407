public import ArgumentParser
import Exporting
public import ScenarioMethod
import WorkshopFiles

/// What every command that shows a study takes.
package struct StudyOptions: ParsableArguments {
  @Argument(help: "The folder of the study, such as Workshops/werkzekerheid.")
  var folder: String

  @Option(help: "The language of what is shown: nl or en; else that of the study.")
  var lang: Language?

  package init() {}

  /// The study that the folder holds, and the language to show it in.
  func open() throws -> Opened {
    let reading = try refusing { try StudyReading(WorkshopFolder(at: folder)) }
    return try refusing {
      let workshop = try reading.study(Self.importer)
      let frame = try Frame(workshop, slug: reading.slug, answers: reading.answers)
      return Opened(frame: frame, language: lang ?? frame.scope.language)
    }
  }

  /// Who is said to have written what comes from files.
  static let importer = Stamp(actor: "import", day: .filesRead)

  /// A study as a command sees it.
  struct Opened {
    let frame: Frame
    let language: Language
    var pipeline: Pipeline { frame.pipeline }
  }

  /// Turns a refusal into its words and the exit code for refused input.
  func refusing<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let refusal as any Refusal {
      Terminal.complain(refusal.wording(lang ?? .en))
      throw ExitCode(65)
    }
  }
}

extension Language: ExpressibleByArgument {}
