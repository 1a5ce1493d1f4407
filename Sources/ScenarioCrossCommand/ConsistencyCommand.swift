import ArgumentParser
import CrossImpact
import Exporting
import ScenarioMethod
import WorkshopFiles

/// `scenariocross consistency`: all consistent scenarios of a project of ScenarioWizard.
struct ConsistencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "consistency",
    nl: (
      "Vind alle consistente scenario's van een ScenarioWizard-bestand.",
      """
      Voorbeeld: scenariocross consistency --scw model.scw

      Een scenario is consistent als geen van zijn varianten door een andere wordt overtroffen, \
      gegeven alle andere (Weimer-Jehle 2006). Met --tolerance mag een variant zoveel punten \
      achterblijven. Getoond worden de varianten (geteld vanaf 1), de consistentiewaarde, de som \
      van de invloeden en het gewicht: vanuit hoeveel scenario's men hier uitkomt.
      """
    ),
    en: (
      "Find all consistent scenarios of a ScenarioWizard file.",
      """
      Example: scenariocross consistency --scw model.scw

      A scenario is consistent when none of its variants is surpassed by another, given all the \
      others (Weimer-Jehle 2006). With --tolerance a variant may stay behind by so many points. \
      Shown are the variants (counted from 1), the consistency value, the total impact score and \
      the weight: from how many scenarios one ends up here.
      """
    ))

  /// House: more than anybody reads, and few enough for the memory of a small machine.
  private static let mostListed = 1_000_000

  @Option(
    help: .words(
      nl: "Het projectbestand van ScenarioWizard.", en: "The project file of ScenarioWizard."),
    completion: .file(extensions: ["scw"]))
  var scw: String
  @Option(
    help: .words(
      nl: "Hoeveel punten een variant mag achterblijven.",
      en: "By how many points a variant may stay behind."))
  var tolerance = 0
  @Option(
    help: .words(nl: "Hoeveel scenario's hoogstens.", en: "How many scenarios at most."))
  var cap = ConsistentScenarios.usualCap
  @Flag(help: .words(nl: "Druk JSON af.", en: "Print JSON."))
  var json = false
  @Option(
    help: .words(
      nl: "De taal van wat wordt getoond: nl of en.",
      en: "The language of what is shown: nl or en."))
  var lang: Language?

  func validate() throws {
    guard tolerance >= 0, (1...Self.mostListed).contains(cap) else {
      throw ValidationError(
        Speech.words(
          nl: "--tolerance is 0 of meer, --cap 1 tot en met \(Self.mostListed)",
          en: "--tolerance is 0 or more, --cap 1 to \(Self.mostListed)"))
    }
  }

  func run() throws {
    let language = lang ?? Speech.language
    let project = try Exit.refusing(in: language) {
      let file = try NamedFiles.read([scw])[0]
      do throws(ScenarioWizardRefusal) {
        return try ScenarioWizardProject(bytes: file.bytes)
      } catch {
        throw FileProblems(
          all: error.problems.map { FileProblem(file.name, $0.line, $0.wording) })
      }
    }
    let table = ConsistencyTable(of: project.matrix, tolerance: tolerance, cap: cap, threads: 2)
    json ? Terminal.say(table.json) : Terminal.say(table.lines(project.matrix, language))
  }
}

extension ConsistencyTable {
  /// What programs read.
  fileprivate var json: JSONValue {
    .object([
      "scenarios": .array(
        rows.map { row in
          .object([
            "variants": .array(row.configuration.variants.map { .integer($0 + 1) }),
            "consistency": .optional(row.consistencyValue) { .integer($0) },
            "impactScore": .integer(row.totalImpactScore),
            "weight": .optional(row.weight) { .integer($0) },
          ])
        }),
      "complete": .bool(isComplete),
    ])
  }

  /// What people read: a scenario a line, and what the numbers do not say.
  fileprivate func lines(_ matrix: CrossImpactMatrix, _ language: Language) -> [String] {
    guard !rows.isEmpty else {
      return [Wording(nl: "geen consistente scenario's", en: "no consistent scenarios")(language)]
    }
    let names = Wording(
      nl: "scenario consistentie invloed gewicht", en: "scenario consistency impact weight")
    let table = Terminal.table(
      rows.map { row in
        [
          row.configuration.variants.map { "\($0 + 1)" }.joined(separator: " "),
          row.consistencyValue.map { "\($0)" } ?? "–", "\(row.totalImpactScore)",
          row.weight.map { "\($0)" } ?? "–",
        ]
      }, names: names(language).split(separator: " ").map(String.init))
    let order = Wording(nl: "Volgorde van de varianten: ", en: "Order of the variants: ")
    let incomplete = Wording(
      nl: "Er zijn er meer; verhoog --cap.", en: "There are more; raise --cap.")
    return [table, Terminal.paragraph(order(language) + named(matrix))]
      + (isComplete ? [] : [incomplete(language)])
  }

  /// The descriptors; one without a name by its number.
  private func named(_ matrix: CrossImpactMatrix) -> String {
    matrix.descriptors.enumerated().map { $1.name.isEmpty ? "\($0 + 1)" : $1.name }
      .joined(separator: ", ")
  }
}
