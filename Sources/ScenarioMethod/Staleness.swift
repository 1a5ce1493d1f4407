extension Pipeline {
  /// What is on the table now, by part; a decision keeps what was on the table then.
  public var basis: Basis {
    var parts: [Basis.Part: Fingerprint] = [:]
    parts[.longlist] = longlist.value?.fingerprint
    parts[.ballots] = shortlist.value?.fingerprint
    parts[.answers] = findings.value?.fingerprint
    parts[.candidates] = pairs.value?.fingerprint
    return Basis(parts)
  }

  /// The parts that changed since the shortlist was confirmed.
  public var shortlistStale: [Basis.Part] {
    let changed = shortlist.value?.confirmed.map { basis.changed(since: $0.basis) } ?? []
    // NB: answers and candidates come later; a shortlist never rests on them.
    return changed.filter { [.longlist, .ballots].contains($0) }
  }

  /// The parts that changed since the axes were chosen.
  public var axesStale: [Basis.Part] {
    axes.value.map { basis.changed(since: $0.choice.basis) } ?? []
  }
}
