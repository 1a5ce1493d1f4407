import PanelStatistics

/// Shares: of one item, and of weighted answers.
enum ShareCells {
  static let all = wilson + margins + weighted

  /// The true share is another in each panel: for a single one, such as 0.05 of 10, the share of intervals
  /// that hold jumps with each answer.
  private static let wilson = [(0.02, 0.1), (0.1, 0.3), (0.3, 0.5)].flatMap { low, high in
    [10, 20, 50, 200].map { n in
      Cell(
        guide: "WilsonInterval", row: "true shares of \(low) to \(high)", column: "Wilson",
        detail: "\(n) answers"
      ) { random in
        let truth = low + (high - low) * random.share()
        let count = (0..<n).count { _ in random.share() < truth }
        return WilsonInterval.of(count, of: n).holds(truth)
      }
    }
  }

  private static let margins = [100, 400].map { n in
    Cell(
      guide: "SampleSize", row: "\(n) of 1,000 with a share of 0.5", column: "margin of error",
      detail: "without return"
    ) { random in
      // One by one from those that are left: half of the thousand have the property.
      var (left, having) = (1000, 500)
      for _ in 0..<n {
        having -= random.index(below: left) < having ? 1 : 0
        left -= 1
      }
      let found = Double(500 - having) / Double(n)
      return SampleSize.marginOfError(n, of: 1000).value.map { abs(found - 0.5) <= $0 }
    }
  }

  private static let weighted = [100, 400].map { n in
    Cell(
      guide: "DesignEffect", row: "\(n) answers with weights of 1 to 5 and a share of 0.5",
      column: "margin of error times the root of the effect", detail: "weights apart from answers"
    ) { random in
      let weights = (0..<n).map { _ in Double(1 + random.index(below: 5)) }
      let having = weights.filter { _ in random.share() < 0.5 }.reduce(0, +)
      guard let effect = DesignEffect.of(weights).value?.effect else { return nil }
      return SampleSize.marginOfError(n, designEffect: effect).value.map {
        abs(having / weights.reduce(0, +) - 0.5) <= $0
      }
    }
  }
}
