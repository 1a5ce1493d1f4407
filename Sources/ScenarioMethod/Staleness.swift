extension Pipeline {
  /// What is on the table now, by part; a decision keeps what was on the table then.
  public var basis: Basis {
    var parts = shortlistBasis.parts
    parts[.shortlist] = shortlist.value?.chosen
    parts[.answers] = findings.value?.fingerprint
    parts[.candidates] = pairs.value?.fingerprint
    return Basis(parts)
  }

  /// The parts that a shortlist rests on; what comes later in the method never makes it stale.
  public var shortlistBasis: Basis {
    var parts = judgementBasis.parts
    parts[.ballots] = shortlist.value.flatMap { $0.isByJudgement ? nil : $0.fingerprint }
    return Basis(parts)
  }

  /// What those rest on who choose by judgement: they see no ranking, and so no ballots.
  public var judgementBasis: Basis {
    Basis(longlist.value.map { [.longlist: $0.fingerprint] } ?? [:])
  }

  /// The parts that changed since the shortlist was confirmed.
  public var shortlistStale: [Basis.Part] {
    let changed = shortlist.value?.confirmed.map { basis.changed(since: $0.basis) } ?? []
    return changed.filter { [.longlist, .ballots].contains($0) }
  }

  /// The parts that changed since the axes were chosen.
  public var axesStale: [Basis.Part] {
    axes.value.map { basis.changed(since: $0.choice.basis) } ?? []
  }
}
