import PanelStatistics

/// How a normal value becomes a level: by the values between one level and the next.
struct Levels: Sendable {
  let name: String
  let cuts: [Double]

  static let even = Levels(name: "five levels, even", cuts: [-0.8416, -0.2533, 0.2533, 0.8416])
  /// Two in five at the highest level, one in twenty at the lowest.
  static let skewed = Levels(name: "five levels, skewed", cuts: [-1.6, -1, -0.4, 0.25])
  static let eleven = Levels(
    name: "eleven levels", cuts: [-2, -1.5, -1.1, -0.7, -0.3, 0.1, 0.5, 0.9, 1.3, 1.8])

  var count: Int { cuts.count + 1 }

  /// The level of a value, from 0.
  func level(_ value: Double) -> Int { cuts.count { value > $0 } }

  /// How likely each level is for a normal value.
  func chances(mean: Double = 0, deviation: Double = 1) -> [Double] {
    let above = [1] + cuts.map { Normal.survival(($0 - mean) / deviation) } + [0]
    return zip(above, above.dropFirst()).map { $0 - $1 }
  }
}

extension CounterRandom {
  /// A standard normal value.
  mutating func normal() -> Double { Normal.quantile(share()) }
}

/// The middles of so many equally likely parts of the standard normal distribution.
func normalGrid(_ parts: Int) -> [Double] {
  (0..<parts).map { Normal.quantile((Double($0) + 0.5) / Double(parts)) }
}

/// The mean and the variance of levels 0, 1, … by how likely they are.
func moments(_ chances: [Double]) -> (mean: Double, variance: Double) {
  let mean = chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
  let squares = chances.enumerated().reduce(0) {
    $0 + Double($1.offset) * Double($1.offset) * $1.element
  }
  return (mean, squares - mean * mean)
}
