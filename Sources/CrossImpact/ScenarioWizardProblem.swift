/// Something in a file of ScenarioWizard that cannot be read: where, what stood there, and why.
public struct ScenarioWizardProblem: Hashable, Sendable, CustomStringConvertible {
  /// Why a line cannot be read; cells are counted from 1.
  public enum Reason: Hashable, Sendable {
    /// The first line must be `$ ScenarioWizard` and a version.
    case notScenarioWizard
    /// A version whose format is not known; these begin those that are.
    case unknownVersion(allowed: [String])
    /// The second line must be a name.
    case missingName
    /// Among the descriptors only `&name`, ` -name` and `#` may stand.
    case unexpectedLine
    /// A variant stands before the first descriptor.
    case variantBeforeDescriptor
    /// A descriptor must have a variant.
    case noVariants
    /// There is no descriptor at all.
    case noDescriptors
    /// The file ends before the matrix: so many lines `#` of those that must stand before it.
    case missingSections(found: Int, expected: Int)
    /// So many rows, and how many variants there are.
    case wrongRowCount(found: Int, expected: Int)
    /// So many judgements in a row, and how many variants there are.
    case wrongCellCount(found: Int, expected: Int)
    /// A cell must be a whole number.
    case notAnInteger(cell: Int)
    /// The descriptors and judgements make no matrix.
    case matrix(CrossImpactProblem)
    /// A solution must be `"variants",weight,consistency,number,score,"remark"`.
    case notASolution
    /// So many variants in a solution, and how many descriptors there are.
    case wrongVariantCount(found: Int, expected: Int)
    /// The descriptor, from 1, has no such variant; these are its own.
    case unknownVariant(descriptor: Int, allowed: ClosedRange<Int>)
    /// So many solutions, and how many the file says that it has.
    case wrongSolutionCount(found: Int, declared: Int)
  }

  /// From 1.
  public let line: Int
  /// What stood there.
  public let value: String
  public let reason: Reason

  public var description: String { "line \(line): \"\(value)\": \(reason)" }
}

/// Everything that is wrong with a file of ScenarioWizard, at once.
public struct ScenarioWizardRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of the file; never empty.
  public let problems: [ScenarioWizardProblem]

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
