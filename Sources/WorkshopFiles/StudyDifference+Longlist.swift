import ScenarioMethod

extension StudyDifference {
  /// Developments that are new, worded otherwise, or taken off and put back.
  mutating func compareLonglist(_ files: Workshop) throws {
    let gone = Wording(nl: "staat niet meer in de bestanden", en: "no longer in the files")
    let language = files.study.language
    try word(files.longlist.developments, language)
    let moved = moved(to: files)
    // NB: all come back before any goes, since one may go into one that comes back.
    for new in moved where study.longlist.developments[new.id]?.isKept == false {
      try apply(.longlist(.restore(new.id)))
    }
    for new in ClosingOrder.sorted(moved, id: \.id, into: \.status.into) { try settle(new) }
    for old in study.longlist.developments
    where old.isKept && files.longlist.developments[old.id] == nil {
      try apply(.longlist(.drop(old.id, reason: gone(language))))
    }
  }

  /// Proposes what is new, and words otherwise what the files word otherwise.
  private mutating func word(_ developments: Shelf<Development>, _ language: Language) throws {
    let reason = Wording(nl: "gewijzigd in de bestanden", en: "changed in the files")
    for new in developments {
      guard let old = study.longlist.developments[new.id] else {
        var proposed = new
        proposed.status = .kept
        try apply(.longlist(.propose(development: proposed)))
        continue
      }
      var reworded = new
      reworded.status = old.status
      if reworded != old {
        try apply(.longlist(.edit(development: new, reason: reason(language))))
      }
    }
  }

  /// The developments to which something else happened in the files, and those that they went into:
  /// these must stand on the list again to be named.
  private func moved(to files: Workshop) -> [Development] {
    let (old, new) = (study.longlist.developments, files.longlist.developments)
    var open = new.filter { old[$0.id]?.status != $0.status }
    var moved: Set<Development.ID> = []
    while let development = open.popLast() {
      guard moved.insert(development.id).inserted else { continue }
      open += development.status.into.compactMap { new[$0] }.filter { old[$0.id]?.isKept == false }
    }
    return new.filter { moved.contains($0.id) }
  }

  /// Takes a development off the list as the files have it.
  private mutating func settle(_ new: Development) throws {
    guard let old = study.longlist.developments[new.id], old.status != new.status else { return }
    switch new.status {
    case .kept: break
    case .dropped(let reason): try apply(.longlist(.drop(new.id, reason: reason)))
    case .merged(let into, let reason):
      try apply(.longlist(.merge(new.id, into: into, reason: reason)))
    case .split(let into, let reason):
      try apply(.longlist(.split(new.id, into: into, reason: reason)))
    }
  }
}
