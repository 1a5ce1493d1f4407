import Glibc

/// Work for several threads at once.
enum Threads {
  private struct Piece {
    let work: @Sendable () -> Void
  }

  /// What every work returned, in their order.
  static func results<Found: Sendable>(of works: [@Sendable () -> Found]) -> [Found] {
    let room = UnsafeMutableBufferPointer<Found?>.allocate(capacity: works.count)
    room.initialize(repeating: nil)
    defer { room.deinitialize().deallocate() }
    // Safe: each work writes a place of its own, and all have ended when the room is read.
    nonisolated(unsafe) let found = room
    run(works.enumerated().map { place, work in { found[place] = work() } })
    return room.compactMap { $0 }
  }

  /// The places below `count` in at most so many ranges of about one length; none is empty.
  ///
  /// - Parameters:
  ///   - count: how many places there are.
  ///   - threads: how many ranges are wanted; below 1 is 1.
  static func shares(of count: Int, threads: Int) -> [Range<Int>] {
    let parts = max(1, min(threads, count))
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }

  /// The places below `count` in at most so many ranges, all but the last of whole stretches.
  ///
  /// - Parameters:
  ///   - count: how many places there are.
  ///   - stretch: the places that are not parted.
  ///   - threads: how many ranges are wanted; below 1 is 1.
  static func shares(of count: Int, by stretch: Int, threads: Int) -> [Range<Int>] {
    shares(of: (count + stretch - 1) / stretch, threads: threads).map {
      $0.lowerBound * stretch..<min(count, $0.upperBound * stretch)
    }
  }

  /// Does all works, the first on this thread, each other on its own.
  static func run(_ works: [@Sendable () -> Void]) {
    let pieces = UnsafeMutableBufferPointer<Piece>.allocate(capacity: works.count)
    _ = pieces.initialize(from: works.map { Piece(work: $0) })
    defer { pieces.deinitialize().deallocate() }
    var threads: [pthread_t] = []
    for place in pieces.indices.dropFirst() {
      var thread = pthread_t()
      guard let piece = pieces.baseAddress.map({ $0 + place }) else { continue }
      let begun = pthread_create(
        &thread, nil,
        { pointer in
          pointer?.assumingMemoryBound(to: Piece.self).pointee.work()
          return nil
        }, piece)
      // NB: a system that gives no more threads still gets its answer.
      if begun == 0 { threads.append(thread) } else { piece.pointee.work() }
    }
    pieces.first?.work()
    for thread in threads { pthread_join(thread, nil) }
  }
}
