import Crypto
import FoundationEssentials

/// A mark of a value's meaning, the SHA-256 of its canonical form: equal meaning, equal mark.
public struct Fingerprint: RawRepresentable, Hashable, Codable, Sendable {
  /// 64 hexadecimal digits.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The mark of these bytes.
  public init(bytes: some Sequence<UInt8>) {
    self.init(SHA256.hash(data: Array(bytes)))
  }

  /// The mark of a value's canonical JSON.
  public init(of value: some Encodable) throws {
    self.init(bytes: try CanonicalJSON.data(value))
  }
}

/// What a decision was made on, by part, so that one can say *which* part changed.
public struct Basis: Hashable, Codable, Sendable {
  /// A part of what was on the table.
  public enum Part: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
    case longlist, ballots, shortlist, answers, candidates, axes

    /// The name that people read.
    public var name: Wording {
      switch self {
      case .longlist: Wording(nl: "de longlist", en: "the longlist")
      case .ballots: Wording(nl: "de scores", en: "the scores")
      case .shortlist: Wording(nl: "de selectie", en: "the shortlist")
      case .answers: Wording(nl: "de antwoorden", en: "the answers")
      case .candidates: Wording(nl: "de kandidaten", en: "the candidates")
      case .axes: Wording(nl: "de assen", en: "the axes")
      }
    }
  }

  public let parts: [Part: Fingerprint]

  public init(_ parts: [Part: Fingerprint] = [:]) { self.parts = parts }

  /// What was on the table, in the order of the method.
  public var present: [Part] { Part.allCases.filter { parts[$0] != nil } }

  /// The parts that differ from what they were, in the order of the method.
  ///
  /// A part that was not there yet differs once it is; an old basis without any part says nothing
  /// of what was seen, so that nothing differs from it.
  public func changed(since old: Basis) -> [Part] {
    old.parts.isEmpty ? [] : Part.allCases.filter { old.parts[$0] != parts[$0] }
  }
}
