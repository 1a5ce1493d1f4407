import Foundation
import PanelStatistics

/// Counts how often the intervals of the module hold the true value, and writes the shares into the guides.
///
/// `--check` writes nothing and refuses guides that say something else; names of guides try only those;
/// `--panels=N` simulates another number than 1,000, and only prints.
@main
struct Coverage {
  static func main() async {
    do {
      exit(try await refusals().isEmpty ? 0 : 1)
    } catch {
      print("coverage-of-intervals: \(error)")
      exit(1)
    }
  }

  /// Tries all, writes or compares, and tells what is not as it should be.
  private static func refusals() async throws -> [String] {
    let arguments = CommandLine.arguments.dropFirst()
    let check = arguments.contains("--check")
    let wanted = Set(arguments.filter { !$0.hasPrefix("--") })
    let cells = allCells.filter { wanted.isEmpty || wanted.contains($0.guide) }
    let outcomes = await Trials.run(cells)
    for outcome in outcomes { print(outcome.line) }

    var refused = outcomes.filter { !$0.isKept }.map { "not as promised: \($0.line)" }
    let byGuide = Dictionary(grouping: outcomes, by: \.cell.guide).sorted { $0.key < $1.key }
    for (guide, own) in byGuide where Trials.panels == Trials.usual {
      let page = GuidePage(guide)
      guard try page.says(own) || !check else {
        refused.append("\(guide).md says something else; run: make coverage-of-intervals")
        continue
      }
      if !check { try page.write(own) }
    }
    for line in refused { print("coverage-of-intervals: \(line)") }
    print("coverage-of-intervals: \(outcomes.count) kinds of panels, \(Trials.panels) of each.")
    return refused
  }

  /// Every kind of panel that is tried.
  static var allCells: [Cell] {
    AlphaCells.all + IntraclassCells.all + LocationCells.all + ShareCells.all
      + ReliabilityCells.all + AssociationCells.all + GroupCells.all + RankCells.all
  }
}
