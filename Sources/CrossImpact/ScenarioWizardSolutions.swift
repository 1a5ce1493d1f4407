/// A file with the solutions that ScenarioWizard found (`.sl`).
public struct ScenarioWizardSolutions: Hashable, Sendable {
  /// The versions of the format that are known, by what their numbers begin with.
  public static let versions = ["3", "4"]

  /// A solution and the numbers beside it.
  public struct Solution: Hashable, Sendable {
    public let configuration: Configuration
    /// From how many configurations a succession ends here; 0 when that was not worked out.
    public let weight: Int
    public let consistencyValue: Int
    /// 0 in every file seen; its meaning is not known.
    public let number: Int
    public let totalImpactScore: Int
    /// What somebody wrote about it.
    public let remark: String
  }

  /// The version that the file names.
  public let version: String
  /// In the order of the file.
  public let solutions: [Solution]

  /// Reads a file; see ``init(text:of:)``.
  public init(
    bytes: some Collection<UInt8>, of matrix: CrossImpactMatrix
  ) throws(ScenarioWizardRefusal) {
    try self.init(text: TextEncoding.decoded(bytes).text, of: matrix)
  }

  /// Reads the text of a file with solutions of a matrix.
  ///
  /// - Throws: everything that is wrong with it, at once; also a variant that the matrix has not, and
  ///   another number of solutions than the file says, since it was cut off then.
  public init(text: String, of matrix: CrossImpactMatrix) throws(ScenarioWizardRefusal) {
    let lines = ScenarioWizardLines(text)
    var problems: [ScenarioWizardProblem] = []
    var version = ""
    do throws(ScenarioWizardProblem.Found) {
      version = try lines.version(allowed: Self.versions)
    } catch {
      throw ScenarioWizardRefusal(problems: [error.problem])
    }
    var solutions: [Solution] = []
    let declaration = lines.lines.dropFirst(2).first
    for line in lines.lines.dropFirst(Self.headerLines) where !line.trimmed.isEmpty {
      do throws(ScenarioWizardProblem.Found) {
        solutions.append(try Self.solution(line, matrix))
      } catch {
        problems.append(error.problem)
      }
    }
    if let problem = Self.miscount(declaration, found: solutions.count + problems.count) {
      problems.insert(problem, at: 0)
    }
    guard problems.isEmpty else { throw ScenarioWizardRefusal(problems: problems) }
    (self.version, self.solutions) = (version, solutions)
  }

  /// What is wrong with the line that says how many solutions there are.
  private static func miscount(
    _ line: ScenarioWizardLines.Line?, found: Int
  ) -> ScenarioWizardProblem? {
    let line = line ?? ScenarioWizardLines.Line(number: headerLines, text: "")
    guard let declared = Int(line.trimmed) else {
      return ScenarioWizardProblem.Found(line, .notAnInteger(cell: 1)).problem
    }
    let reason = ScenarioWizardProblem.Reason.wrongSolutionCount(found: found, declared: declared)
    return found == declared ? nil : ScenarioWizardProblem.Found(line, reason).problem
  }

  /// Version, kind, number of solutions.
  private static let headerLines = 3

  private static func solution(
    _ line: ScenarioWizardLines.Line, _ matrix: CrossImpactMatrix
  ) throws(ScenarioWizardProblem.Found) -> Solution {
    // NB: a comma may stand in the remark, but in nothing before it.
    let cells = line.trimmed.split(
      separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
    guard cells.count == 6, let variants = unquoted(cells[0]), let remark = unquoted(cells[5])
    else { throw .init(line, .notASolution) }
    var numbers: [Int] = []
    for (place, cell) in cells[1...4].enumerated() {
      guard let number = Int(ScenarioWizardLines.Line.trimmed(cell)) else {
        throw .init(.init(number: line.number, text: String(cell)), .notAnInteger(cell: place + 2))
      }
      numbers.append(number)
    }
    return Solution(
      configuration: try configuration(variants, line, matrix), weight: numbers[0],
      consistencyValue: numbers[1], number: numbers[2], totalImpactScore: numbers[3],
      remark: String(remark))
  }

  private static func unquoted(_ cell: Substring) -> Substring? {
    let text = ScenarioWizardLines.Line.trimmed(cell)
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
    return text.dropFirst().dropLast()
  }

  private static func configuration(
    _ text: Substring, _ line: ScenarioWizardLines.Line, _ matrix: CrossImpactMatrix
  ) throws(ScenarioWizardProblem.Found) -> Configuration {
    let words = text.split(separator: " ")
    guard words.count == matrix.descriptors.count else {
      throw .init(
        line, .wrongVariantCount(found: words.count, expected: matrix.descriptors.count))
    }
    var variants: [Int] = []
    for (descriptor, word) in words.enumerated() {
      let allowed = 1...matrix.variantCount(of: descriptor)
      guard let variant = Int(word), allowed.contains(variant) else {
        throw .init(
          .init(number: line.number, text: String(word)),
          .unknownVariant(descriptor: descriptor + 1, allowed: allowed))
      }
      variants.append(variant - 1)
    }
    return Configuration(variants)
  }
}
