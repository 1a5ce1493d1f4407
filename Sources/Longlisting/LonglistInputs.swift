public import Foresight

/// What people said and decided about the longlist.
public struct LonglistInputs: Equatable, Sendable {
  /// All developments ever proposed, those taken off included.
  public internal(set) var developments = Shelf<Development>()
  /// Former wordings, with who replaced them and why.
  public internal(set) var formerWordings = Shelf<FormerWording>()

  public init() {}

  /// The tables that mirror these shelves.
  public static let shelves = [
    ShelfTable<Self>("kept_development", \.developments),
    ShelfTable<Self>("former_wording", \.formerWordings),
  ]

  /// Checks and applies one command.
  public mutating func apply(
    _ command: LonglistCommand, _ stamp: Stamp
  ) throws(LonglistError) {
    switch command {
    case .propose(let development):
      guard developments[development.id] == nil else { throw .codeTaken(development.id) }
      try place(development)
    case .edit(let development, let reason):
      try edit(development, reason: reason, stamp)
    case .drop(let id, let reason):
      try close(id, as: .dropped(reason: reason.cleaned))
    case .merge(let id, let into, let reason):
      guard id != into else { throw .intoItself(id) }
      _ = try kept(into)
      try close(id, as: .merged(into: into, reason: reason.cleaned))
    case .split(let id, let parts, let reason):
      guard !parts.isEmpty else { throw .overNothing(id) }
      guard !parts.contains(id) else { throw .overItself(id) }
      for part in parts { _ = try kept(part) }
      try close(id, as: .split(into: parts, reason: reason.cleaned))
    case .restore(let id):
      _ = try development(id)
      developments[id]?.status = .kept
    }
  }

  /// The development with this code, whether it still takes part or not.
  public func development(_ id: Development.ID) throws(LonglistError) -> Development {
    guard let found = developments[id] else {
      let codes = developments.map(\.id.rawValue)
      throw .unknown(id, nearest: NearestName.nearest(to: id.rawValue, among: codes))
    }
    return found
  }

  /// The development with this code, which takes part.
  public func kept(_ id: Development.ID) throws(LonglistError) -> Development {
    let found = try development(id)
    guard found.isKept else { throw .notKept(id) }
    return found
  }

  /// Puts a development on its shelf, with what every development must have.
  private mutating func place(_ development: Development) throws(LonglistError) {
    guard !development.title.isEmpty else { throw .noTitle(development.id) }
    guard development.secondary != development.dimension else {
      throw .sameDimensionTwice(development.id)
    }
    developments[development.id] = development
  }

  private mutating func edit(
    _ new: Development, reason: String, _ stamp: Stamp
  ) throws(LonglistError) {
    let old = try development(new.id)
    var changed = new
    changed.status = old.status
    try place(changed)
    // NB: a translation that comes beside the words that people scored on replaces none of them.
    guard !new.title.says(old.title) else { return }
    let former = FormerWording(
      of: new.id, edition: 1 + formerWordings.filter { $0.of == new.id }.count,
      title: old.title, replaced: stamp, reason: reason.cleaned)
    formerWordings[former.id] = former
  }

  private mutating func close(
    _ id: Development.ID, as status: Development.Status
  ) throws(LonglistError) {
    _ = try kept(id)
    guard !status.reason.isEmpty else { throw .noReason(id) }
    developments[id]?.status = status
  }
}

/// A title that a development had before.
public struct FormerWording: Kept {
  public var id: Identifier<FormerWording> { Identifier(rawValue: "\(of)/\(edition)") }
  public let of: Development.ID
  /// 1 for the first wording.
  public let edition: Int
  public let title: StudyText
  /// By whom and when it was replaced.
  public let replaced: Stamp
  public let reason: String
}
