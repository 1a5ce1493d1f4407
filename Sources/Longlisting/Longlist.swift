public import Foresight

/// The developments that take part.
///
/// Only ``init(_:)`` makes one.
public struct Longlist: Equatable, Sendable {
  /// Those that take part, by code.
  public let developments: [Development]
  /// Those that were dropped, merged or split, by code; their reasons stand in their status.
  public let closed: [Development]
  /// How many take part under each dimension, in the order of DESTEP; 0 is a gap.
  public let coverage: [(dimension: Dimension, count: Int)]
  /// Pairs of titles that say nearly the same.
  public let nearDuplicates: [NearDuplicate]
  /// The titles that developments had before, oldest first, by code.
  public let formerWordings: [Development.ID: [FormerWording]]
  /// A mark of all that takes part, in the words of the study alone: a translation changes no decision.
  public let fingerprint: Fingerprint

  /// Makes the longlist from what people proposed.
  ///
  /// - Throws: ``LonglistError/empty`` when nothing takes part.
  public init(_ inputs: LonglistInputs) throws {
    let developments = inputs.developments.filter(\.isKept)
    guard !developments.isEmpty else { throw LonglistError.empty }
    self.developments = developments
    closed = inputs.developments.filter { !$0.isKept }
    coverage = Dimension.allCases.map { dimension in
      (dimension, developments.count { $0.dimension == dimension })
    }
    nearDuplicates = NearDuplicate.pairs(among: developments)
    formerWordings = Dictionary(
      grouping: inputs.formerWordings.sorted { $0.edition < $1.edition }, by: \.of)
    fingerprint = try Fingerprint(of: developments.map(\.untranslated))
  }

  /// The development with this code, if it takes part.
  public subscript(id: Development.ID) -> Development? { developments.first { $0.id == id } }

  public static func == (a: Self, b: Self) -> Bool {
    a.developments == b.developments && a.closed == b.closed
  }
}

extension Development {
  /// The development in the study's own language alone.
  fileprivate var untranslated: Development {
    Development(
      id: id, title: title.untranslated, dimension: dimension, secondary: secondary,
      description: description.untranslated, directionA: directionA.untranslated,
      directionB: directionB.untranslated, question: question.untranslated, status: status)
  }
}
