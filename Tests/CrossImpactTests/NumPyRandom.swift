import CrossImpact

/// The generator behind NumPy's `RandomState(seed)`: the Mersenne Twister.
struct MersenneTwister {
  private var state: [UInt32]
  private var place = 624

  init(_ seed: UInt32) {
    state = [seed]
    for word in 1..<624 {
      let last = state[word - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(word))
    }
  }

  private mutating func twist() {
    for word in 0..<624 {
      let mixed = (state[word] & 0x8000_0000) | (state[(word + 1) % 624] & 0x7FFF_FFFF)
      state[word] =
        state[(word + 397) % 624] ^ (mixed >> 1) ^ (mixed & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    place = 0
  }

  mutating func next() -> UInt32 {
    if place == 624 { twist() }
    var word = state[place]
    place += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// `randint(low, high + 1)`: as many bits as needed, again when they are too large.
  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    let width = UInt32(range.count - 1)
    let mask = UInt32.max >> UInt32(width.leadingZeroBitCount)
    while true {
      let word = next() & mask
      if word <= width { return range.lowerBound + Int(word) }
    }
  }
}

/// The generator behind NumPy's `default_rng(seed)`: PCG64, seeded by a `SeedSequence`.
struct PCG64 {
  private static let multiplier: UInt128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645
  private var state: UInt128 = 0
  private let increment: UInt128
  private var kept: UInt32?

  init(_ seed: UInt32) {
    let words = Self.seeds(seed)
    func wide(_ at: Int) -> UInt128 {
      UInt128(words[at + 1]) << 96 | UInt128(words[at]) << 64 | UInt128(words[at + 3]) << 32
        | UInt128(words[at + 2])
    }
    increment = wide(4) << 1 | 1
    step()
    state &+= wide(0)
    step()
  }

  private mutating func step() { state = state &* Self.multiplier &+ increment }

  private static func seeds(_ seed: UInt32) -> [UInt32] {
    var hash: UInt32 = 0x43B0_D7E5
    func hashed(_ value: UInt32) -> UInt32 {
      var mixed = value ^ hash
      hash = hash &* 0x931E_8875
      mixed = mixed &* hash
      return mixed ^ (mixed >> 16)
    }
    var pool = [seed, 0, 0, 0].map(hashed)
    for source in 0..<4 {
      for target in 0..<4 where target != source {
        let mixed = 0xCA01_F9DD &* pool[target] &- 0x4973_F715 &* hashed(pool[source])
        pool[target] = mixed ^ (mixed >> 16)
      }
    }
    var out: UInt32 = 0x8B51_F9DD
    return (0..<8).map { word in
      var mixed = pool[word % 4] ^ out
      out = out &* 0x58F3_8DED
      mixed = mixed &* out
      return mixed ^ (mixed >> 16)
    }
  }

  private mutating func word() -> UInt32 {
    if let word = kept {
      kept = nil
      return word
    }
    step()
    let (high, low) = (UInt64(truncatingIfNeeded: state >> 64), UInt64(truncatingIfNeeded: state))
    let turn = high >> 58
    let mixed = high ^ low
    let both = mixed >> turn | mixed << ((64 - turn) & 63)
    kept = UInt32(both >> 32)
    return UInt32(truncatingIfNeeded: both)
  }

  /// `integers(low, high + 1)`: a product of 64 bits, again when it would favour some number.
  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    let count = UInt32(range.count)
    var product = UInt64(word()) * UInt64(count)
    let threshold = (UInt32.max - (count - 1)) % count
    while UInt32(truncatingIfNeeded: product) < threshold {
      product = UInt64(word()) * UInt64(count)
    }
    return range.lowerBound + Int(product >> 32)
  }
}

/// The matrices whose numbers of consistent scenarios are known.
enum KnownMatrix {
  /// Random judgements −3…3 for descriptors of as many variants each, the seeds of the
  /// specification.
  static func random(_ descriptors: Int, _ variants: Int, _ number: Int) throws
    -> CrossImpactMatrix
  {
    var random = PCG64(UInt32(1000 * descriptors + 10 * variants + number))
    return try matrix(Array(repeating: variants, count: descriptors)) { random.integer(-3...3) }
  }

  /// `bench_50x50` of CrossImpactBalances.jl (MIT): 15 descriptors, 60,466,176 configurations.
  static func bench50() throws -> CrossImpactMatrix {
    var random = MersenneTwister(0)
    return try matrix([4, 4, 4, 4, 4] + Array(repeating: 3, count: 10)) { random.integer(-2...2) }
  }

  private static func matrix(
    _ counts: [Int], _ judgement: () -> Int
  ) throws -> CrossImpactMatrix {
    let owner = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let rows = owner.map { source in
      owner.map { target in
        let drawn = judgement()
        return source == target ? 0 : drawn
      }
    }
    return try CrossImpactMatrix(variantCounts: counts, rows: rows)
  }
}
