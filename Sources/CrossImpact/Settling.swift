extension PropagationSearch {
  /// Decides a descriptor for one variant on the next level.
  ///
  /// - Returns: false when that leaves some descriptor without a variant.
  @inline(__always)
  func decide(_ place: Int, _ one: UInt64, at level: Int) -> Bool {
    let field = gaps.fields[place]
    let (here, next) = (level &* gaps.wordCount, (level &+ 1) &* gaps.wordCount)
    for word in 0..<gaps.wordCount { alive[next &+ word] = alive[here &+ word] }
    let before = field.set(in: alive[here &+ field.word])
    alive[next &+ field.word] ^= (before ^ one) &<< field.shift
    changes[0] = change(place, before, one)
    return settle(from: level, to: level &+ 1)
  }

  /// Takes the first change into account, strikes what no longer can be chosen, and goes on with
  /// the changes that this makes, until there are none.
  ///
  /// - Returns: false when some descriptor has no variant left.
  @inline(__always)
  func settle(from: Int, to: Int) -> Bool {
    var source = UnsafePointer(slack.base + from &* gaps.stride)
    let target = slack.base + to &* gaps.stride
    let left = alive.base + to &* gaps.wordCount
    var count = 1
    while true {
      weigh(source, target, count)
      source = UnsafePointer(target)
      count = 0
      for word in 0..<gaps.wordCount {
        let dead = struck[word]
        var hit = dead & left[word]
        while hit != 0 {
          let place = gaps.fieldOfColumn[word &* GapLayout.wordBits &+ hit.trailingZeroBitCount]
          let field = gaps.fields[place]
          let before = field.set(in: left[word])
          let after = before & ~(dead &>> field.shift)
          guard after != 0 else { return false }
          left[word] ^= (before ^ after) &<< field.shift
          hit &= ~(field.ones &<< field.shift)
          changes[count] = change(place, before, after)
          count &+= 1
        }
      }
      if count == 0 { return true }
    }
  }

  /// Adds what changes take from every gap to its slack, and marks the columns of all variants
  /// that some rival must beat.
  @inline(__always)
  private func weigh(
    _ source: UnsafePointer<Vector>, _ target: UnsafeMutablePointer<Vector>, _ count: Int
  ) {
    var vector = 0
    for word in 0..<gaps.wordCount {
      var dead: UInt64 = 0
      var shift: UInt64 = 0
      while shift < GapLayout.wordBits, vector < gaps.columnVectors {
        let worst = gaps.weighed(vector, from: source, to: target, changes, count)
        dead |= UInt64(Self.signs(of: worst)) &<< shift
        shift &+= UInt64(GapLayout.lanes)
        vector &+= 1
      }
      struck[word] = dead
    }
  }

  /// A bit a lane that is below 0.
  ///
  /// NB: a comparison of vectors goes lane by lane, and so does picking bits from lanes; a shift
  /// that keeps the sign and a product of bytes do not.
  @inline(__always)
  private static func signs(of vector: Vector) -> UInt16 {
    let bytes = SIMD16<Int8>(truncatingIfNeeded: vector &>> 15)
    let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self) & 0x8040_2010_0804_0201
    let low = (halves[0] &* 0x0101_0101_0101_0101) &>> 56
    let high = (halves[1] &* 0x0101_0101_0101_0101) &>> 56
    return UInt16(truncatingIfNeeded: low | high &<< 8)
  }

  @inline(__always)
  private func change(_ place: Int, _ before: UInt64, _ after: UInt64) -> Shrinking {
    Shrinking(
      before: gaps.contribution(place, before, computed, 2 &* place),
      after: gaps.contribution(place, after, computed, 2 &* place &+ 1))
  }

  /// The field to decide next; `nil` when every descriptor has one variant left.
  @inline(__always)
  func next(at level: Int) -> Int? {
    var best: Int?
    var fewest = Int.max
    for word in 0..<gaps.wordCount {
      let left = alive[level &* gaps.wordCount &+ word]
      // NB: no field is empty, so taking 1 from each borrows from none of its neighbours.
      var undecided = left & (left &- gaps.lowestBits[word])
      while undecided != 0 {
        let place =
          gaps.fieldOfColumn[word &* GapLayout.wordBits &+ undecided.trailingZeroBitCount]
        let field = gaps.fields[place]
        let others = undecided & (field.ones &<< field.shift)
        let cost = branching == .inOrder ? field.position : others.nonzeroBitCount
        if cost < fewest { (best, fewest) = (place, cost) }
        if branching == .smallest, fewest == 1 { return best }
        undecided ^= others
      }
    }
    return best
  }
}
