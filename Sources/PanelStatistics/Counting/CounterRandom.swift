/// Random numbers that follow from where they are used: seed, stream and draw.
///
/// A bootstrap gives each replicate its own generator, so a result does not depend on the number of
/// threads or the order in which they end. The numbers are those of SplitMix64, started at a mixture
/// of the three.
///
/// Source: `steele2014`.
public struct CounterRandom: RandomNumberGenerator, Sendable {
  /// Where the numbers stand: each next one is a mixture of it and a step.
  private(set) var state: UInt64

  /// The generator of one draw.
  ///
  /// - Parameters:
  ///   - seed: what a document prints, so that its numbers can be made again.
  ///   - stream: the purpose, so that two measures of one seed share no numbers.
  ///   - draw: the replicate.
  public init(seed: UInt64, stream: UInt64 = 0, draw: UInt64 = 0) {
    state = Self.mixed(seed &+ Self.mixed(stream &+ Self.mixed(draw &+ Self.step)))
  }

  /// 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// A number of 0…1, both excluded.
  public mutating func share() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  /// A whole number of 0…`bound` − 1, each as likely to within 2⁻⁶⁴ · `bound`.
  ///
  /// `bound` is above 0.
  public mutating func index(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// The golden ratio in 64 bits.
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
