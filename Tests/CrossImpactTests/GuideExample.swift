import CrossImpact
import Foundation

/// The worked example of a guide, read from the guide itself.
///
/// It stands under `## Worked example` in a fenced block: the descriptors, a line each, `name:
/// variants`; the rows of the matrix; then what the guide prints, a line each, `name = text`.
struct GuideExample {
  let matrix: CrossImpactMatrix
  /// What the guide prints, by name.
  let printed: [String: String]

  init(_ guide: String) throws {
    let lines = try Self.lines(of: guide)
    let results = lines.filter { $0.contains("=") }.compactMap { Self.halves($0, at: "=") }
    let others = lines.filter { !$0.contains("=") }
    let descriptors = others.compactMap { Self.halves($0, at: ":") }
    matrix = try CrossImpactMatrix(
      descriptors.map { Descriptor($0, $1.split(separator: " ").map(String.init)) },
      rows: others.dropFirst(descriptors.count).map {
        $0.split(separator: " ").compactMap { Int($0) }
      })
    printed = Dictionary(uniqueKeysWithValues: results)
  }

  private static func halves(_ line: String, at mark: Character) -> (String, String)? {
    let halves = line.split(separator: mark, maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return halves.count == 2 ? (halves[0], halves[1]) : nil
  }

  /// The lines of the block under `## Worked example`.
  static func lines(of guide: String) throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/CrossImpact/CrossImpact.docc/\(guide).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    guard let section = text.range(of: "## Worked example"),
      let opening = text.range(of: "```text\n", range: section.upperBound..<text.endIndex),
      let closing = text.range(of: "\n```", range: opening.upperBound..<text.endIndex)
    else { throw NoExample(guide: guide) }
    return text[opening.upperBound..<closing.lowerBound]
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  struct NoExample: Error { let guide: String }

  /// What the guide prints under a name.
  subscript(name: String) -> String { printed[name] ?? "nothing under this name" }

  /// A configuration by the names of its variants.
  func configuration(_ names: String) -> Configuration {
    let words = names.split(separator: " ").map(String.init)
    return Configuration(
      zip(words, matrix.descriptors).map { word, descriptor in
        descriptor.variants.firstIndex { $0.name == word } ?? -1
      })
  }

  /// The names of a configuration's variants.
  func names(_ configuration: Configuration) -> String {
    zip(configuration.variants, matrix.descriptors).map { $1.variants[$0].name }
      .joined(separator: " ")
  }

  /// The names of configurations, as the guides print them.
  func names(_ configurations: [Configuration]) -> String {
    configurations.isEmpty ? "none" : configurations.map(names).joined(separator: " / ")
  }

  /// Configurations by their names.
  func configurations(_ names: String) -> [Configuration] {
    names.components(separatedBy: " / ").map(configuration)
  }
}

/// Whether a number is what was printed: equal to half a unit of the last printed digit.
func agrees(_ number: Double?, with printed: String) -> Bool {
  guard let number, let value = Double(printed) else { return false }
  let decimals = printed.split(separator: ".").dropFirst().first?.count ?? 0
  return abs(number - value) <= 0.500001 * pow(10, -Double(decimals))
}
