/// One of the ways that a descriptor may turn out.
public struct Variant: Hashable, Sendable {
  /// Its name; may be blank, since variants are told apart by their place.
  public var name: String
  /// What somebody wrote about it.
  public var note: String

  public init(_ name: String, note: String = "") { (self.name, self.note) = (name, note) }
}

/// A factor of the system, in a few variants that exclude each other.
///
/// Source: `weimerjehle2006`.
public struct Descriptor: Hashable, Sendable {
  /// Its name; may be blank or occur twice, since descriptors are told apart by their place.
  public var name: String
  /// What somebody wrote about it.
  public var note: String
  /// In the order of the matrix.
  public var variants: [Variant]

  public init(_ name: String, note: String = "", variants: [Variant]) {
    (self.name, self.note, self.variants) = (name, note, variants)
  }

  /// A descriptor whose variants have only names.
  public init(_ name: String, _ variants: [String]) {
    self.init(name, variants: variants.map { Variant($0) })
  }
}
