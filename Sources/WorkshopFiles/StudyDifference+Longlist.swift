import ScenarioMethod

extension StudyDifference {
  mutating func compareLonglist(_ files: Workshop) throws {
    let reason = Wording(nl: "gewijzigd in de bestanden", en: "changed in the files")
    let gone = Wording(nl: "staat niet meer in de bestanden", en: "no longer in the files")
    let language = files.study.scope?.language ?? .en
    for new in files.longlist.developments {
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
    let settled = ClosingOrder.sorted(
      files.longlist.developments.all, id: \.id, into: \.mergedInto)
    // NB: all come back before any goes, since one may be merged into one that comes back.
    for new in settled { try restore(new) }
    for new in settled { try settle(new) }
    for old in study.longlist.developments
    where old.isKept && files.longlist.developments[old.id] == nil {
      try apply(.longlist(.drop(old.id, reason: gone(language))))
    }
  }

  /// Puts a development back on the list when the files have another status for it.
  private mutating func restore(_ new: Development) throws {
    guard let old = study.longlist.developments[new.id], !old.isKept, old.status != new.status
    else { return }
    try apply(.longlist(.restore(new.id)))
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
