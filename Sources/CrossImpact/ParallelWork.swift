import Glibc

/// Work for several threads, each of which finds some choices of variants.
enum ParallelWork {
  /// What one thread does, and what it found.
  private struct Piece {
    let work: @Sendable () -> SolutionList
    var found: SolutionList?
  }

  /// What every work found, in their order; the first on this thread, each other on its own.
  static func results(
    of works: [@Sendable () -> SolutionList]
  ) -> [SolutionList] {
    let pieces = UnsafeMutableBufferPointer<Piece>.allocate(capacity: works.count)
    defer { pieces.deinitialize().deallocate() }
    _ = pieces.initialize(from: works.map { Piece(work: $0) })
    var threads: [pthread_t] = []
    for place in pieces.indices.dropFirst() {
      var thread = pthread_t()
      guard let piece = pieces.baseAddress.map({ $0 + place }) else { continue }
      let begun = pthread_create(
        &thread, nil,
        { pointer in
          guard let piece = pointer?.assumingMemoryBound(to: Piece.self) else { return nil }
          piece.pointee.found = piece.pointee.work()
          return nil
        }, piece)
      // NB: a system that gives no more threads still gets its answer.
      if begun == 0 { threads.append(thread) } else { piece.pointee.found = piece.pointee.work() }
    }
    if let first = pieces.first { pieces[0].found = first.work() }
    for thread in threads { pthread_join(thread, nil) }
    return pieces.compactMap(\.found)
  }
}
