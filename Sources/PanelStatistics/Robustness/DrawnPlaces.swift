import CountingKernels

/// The place of every item in many draws, made and added up by several threads.
///
/// Places are added up item by item in the order of the draws: shares of a place are no whole numbers,
/// and their sum must not depend on the threads.
struct DrawnPlaces: ~Copyable {
  /// The draws that are kept at once.
  ///
  /// House: two bytes a draw and item.
  private static let most = 16_384

  /// Memory for some draws.
  struct Room {
    /// A place an item, a row a draw.
    let places: UnsafeMutablePointer<UInt16>
    /// Of each draw: the last place in the top, and the share of those who stand there.
    let last: UnsafeMutablePointer<UInt16>, shares: UnsafeMutablePointer<Double>

    /// The memory from a draw on.
    func from(_ draw: Int, width: Int) -> Room {
      Room(places: places + draw * width, last: last + draw, shares: shares + draw)
    }
  }

  private let panel: PackedPanel
  private let room: Room
  private let included: UnsafeMutablePointer<Double>
  private let counts: UnsafeMutablePointer<UInt32>

  private init(_ panel: PackedPanel, draws: Int) {
    self.panel = panel
    let kept = min(draws, Self.most)
    room = Room(
      places: .allocate(capacity: kept * panel.width), last: .allocate(capacity: kept),
      shares: .allocate(capacity: kept))
    included = .allocate(capacity: panel.width)
    included.initialize(repeating: 0, count: panel.width)
    counts = .allocate(capacity: panel.width * (panel.items + 1))
    counts.initialize(repeating: 0, count: panel.width * (panel.items + 1))
  }

  deinit {
    room.places.deallocate()
    room.last.deallocate()
    room.shares.deallocate()
    included.deallocate()
    counts.deallocate()
  }

  /// What the draws of a panel say of its items.
  static func tally(
    _ panel: PackedPanel, size: Int, draws: Int, seed: UInt64, threads: Int, path: KernelPath
  ) -> RankTally {
    let places = DrawnPlaces(panel, draws: draws)
    for first in stride(from: 0, to: draws, by: most) {
      let some = first..<min(first + most, draws)
      places.rank(some, seed: seed, size: max(0, min(size, panel.items)), threads, path)
      places.add(some.count, threads, path)
    }
    return RankTally(
      items: panel.items, size: size,
      included: Array(UnsafeBufferPointer(start: places.included, count: panel.items)),
      counts: UnsafeBufferPointer(start: places.counts, count: panel.items * (panel.items + 1))
        .map { Int($0) })
  }

  private func rank(
    _ draws: Range<Int>, seed: UInt64, size: Int, _ threads: Int, _ path: KernelPath
  ) {
    // Safe: each thread writes the rows of its own draws.
    nonisolated(unsafe) let room = room
    let panel = panel
    Threads.run(
      Threads.shares(of: draws.count, threads: threads).map { share in
        {
          panel.rank(
            draws.lowerBound + share.lowerBound..<draws.lowerBound + share.upperBound, seed: seed,
            size: size, into: room.from(share.lowerBound, width: panel.width), path: path)
        }
      })
  }

  private func add(_ draws: Int, _ threads: Int, _ path: KernelPath) {
    // Safe: each thread writes the sums and counts of its own items.
    nonisolated(unsafe) let (room, included, counts) = (room, included, counts)
    let panel = panel
    Threads.run(
      Threads.shares(of: panel.width / PackedPanel.group, threads: threads).map { share in
        {
          counting_tally(
            path.rawValue, room.places, draws, panel.width, share.lowerBound * PackedPanel.group,
            share.upperBound * PackedPanel.group, room.last, room.shares, included, counts,
            panel.items + 1)
        }
      })
  }
}
