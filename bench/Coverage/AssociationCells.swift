import PanelStatistics

/// Two normal values with a correlation, seen as levels.
struct PairModel: Sendable {
  let levels: Levels
  let rho: Double

  /// The levels of people for both items.
  func columns(_ n: Int, _ random: inout CounterRandom) -> [[UInt8]] {
    let rest = (1 - rho * rho).squareRoot()
    let pairs = (0..<n).map { _ in
      let (first, second) = (random.normal(), random.normal())
      return [levels.level(first), levels.level(rho * first + rest * second)]
    }
    return [0, 1].map { item in pairs.map { UInt8($0[item]) + 1 } }
  }

  func table(_ n: Int, _ random: inout CounterRandom) -> JointTable {
    let columns = columns(n, &random)
    return JointTable(columns[0], columns[1], levels: levels.count)
  }

  /// How likely each pair of levels is.
  var chances: [[Double]] {
    let cuts = [-.infinity] + levels.cuts + [.infinity]
    func below(_ a: Int, _ b: Int) -> Double {
      BivariateNormal.cumulative(cuts[a], cuts[b], rho: rho)
    }
    return (0..<levels.count).map { a in
      (0..<levels.count).map { b in
        below(a + 1, b + 1) - below(a, b + 1) - below(a + 1, b) + below(a, b)
      }
    }
  }

  /// A table of so many people that a measure of it is the true one.
  var endless: JointTable {
    JointTable(chances.map { row in row.map { Int((max(0, $0) * 1e8).rounded()) } })
  }

  /// The product-moment correlation of the levels.
  var pearson: Double {
    let chances = chances
    let (mean, variance) = moments(chances.map { $0.reduce(0, +) })
    var covariance = 0.0
    for (a, row) in chances.enumerated() {
      for (b, chance) in row.enumerated() {
        covariance += chance * (Double(a) - mean) * (Double(b) - mean)
      }
    }
    return covariance / variance
  }
}

/// What goes together: Spearman's ρ, Kendall's τ-b and the polychoric correlation.
enum AssociationCells {
  static let all = [10, 20, 50, 200].flatMap { n in
    [Levels.even, .skewed, .eleven].flatMap { levels in
      [0, 0.3, 0.6, 0.8].flatMap { rho in
        kinds(n, PairModel(levels: levels, rho: rho))
      }
    }
  }

  private static func kinds(_ n: Int, _ model: PairModel) -> [Cell] {
    let detail = "correlation \(model.rho)"
    let endless = model.endless
    let rho = Spearman.correlation(endless).rho.value ?? 9
    let tau = KendallTauB.of(endless).value?.tau ?? 9
    return [
      Cell(
        guide: "Spearman", row: "\(n) people", column: model.levels.name, detail: detail
      ) { random in
        let found = Spearman.correlation(model.table(n, &random))
        guard let low = found.low, let high = found.high else { return nil }
        return Interval(low: low, high: high).holds(rho)
      },
      Cell(
        guide: "KendallTauB", row: "\(n) people", column: model.levels.name, detail: detail
      ) { random in
        KendallTauB.interval(model.table(n, &random)).holds(tau)
      },
    ] + (n > 20 && model.levels.count < 6 ? [polychoric(n, model, detail)] : [])
  }

  private static func polychoric(_ n: Int, _ model: PairModel, _ detail: String) -> Cell {
    Cell(
      guide: "PolychoricCorrelation", row: "\(n) people", column: model.levels.name, detail: detail
    ) { random in
      PolychoricCorrelation.interval(model.table(n, &random)).holds(model.rho)
    }
  }
}
