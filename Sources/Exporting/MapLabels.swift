import Drawing

/// Finds room for the labels of a map of four quadrants.
///
/// In which quadrant something lies is what such a map says, so a label stays in the quadrant of
/// its point, also where that is crowded.
struct MapLabels {
  private let plot: Box
  private var taken: [Box]

  static let height = 18.0
  /// How far two places that are tried lie apart.
  private static let step = (x: 7.0, y: 10.0)

  /// - Parameters:
  ///   - plot: all four quadrants.
  ///   - taken: what no label may cover.
  init(plot: Box, taken: [Box]) { (self.plot, self.taken) = (plot, taken) }

  /// The free place nearest to `point`: in its quadrant, else in any; over others only when the
  /// whole map is full.
  mutating func place(at point: Point, width: Double) -> Box {
    let own = nearest(to: point, width, in: quadrant(of: point))
    let box = own ?? nearest(to: point, width, in: plot) ?? held(point, width, in: plot)
    let dot = Self.dot(at: point)
    taken += box.overlaps(dot) ? [box] : [box, dot]
    return box
  }

  /// The quadrant in which a point lies; one on a line has both sides of it.
  private func quadrant(of point: Point) -> Box {
    func side(_ place: Double, _ start: Double, _ length: Double) -> (Double, Double) {
      let middle = start + length / 2
      if place == middle { return (start, length) }
      return (place < middle ? start : middle, length / 2)
    }
    let (x, width) = side(point.x, plot.x, plot.width)
    let (y, height) = side(point.y, plot.y, plot.height)
    return Box(x, y, width, height)
  }

  private func nearest(to point: Point, _ width: Double, in bounds: Box) -> Box? {
    let first = held(point, width, in: bounds)
    let xs = Self.places(first.x, Self.step.x, bounds.x, bounds.width - width)
    let ys = Self.places(first.y, Self.step.y, bounds.y, bounds.height - Self.height)
    let dot = Self.dot(at: point)
    let free = xs.flatMap { x in ys.map { Box(x, $0, width, Self.height) } }
      .filter { own in
        // NB: half a dot would look like part of a label.
        (!own.overlaps(dot) || own.holds(dot)) && !taken.contains { $0.overlaps(own) }
      }
    func distance(_ box: Box) -> Double {
      let (x, y) = (box.x - first.x, box.y - first.y)
      return x * x + y * y
    }
    return free.min { (distance($0), $0.y, $0.x) < (distance($1), $1.y, $1.x) }
  }

  /// The dot that shows where a point lies whose label had to move away.
  private static func dot(at point: Point) -> Box { Box(point.x - 3, point.y - 3, 6, 6) }

  /// The label with its middle at `point`, moved as far as the bounds ask.
  private func held(_ point: Point, _ width: Double, in bounds: Box) -> Box {
    func clamp(_ value: Double, _ start: Double, _ room: Double) -> Double {
      min(max(value, start + 1), start + room - 1)
    }
    return Box(
      clamp(point.x - width / 2, bounds.x, bounds.width - width),
      clamp(point.y - Self.height / 2, bounds.y, bounds.height - Self.height), width, Self.height)
  }

  /// The places at whole steps from `first` inside the bounds.
  private static func places(
    _ first: Double, _ step: Double, _ start: Double, _ room: Double
  ) -> [Double] {
    let before = Int((first - start - 1) / step), after = Int((start + room - 1 - first) / step)
    return (-before...max(after, 0)).map { first + Double($0) * step }
  }
}

extension Box {
  /// True when all of the other lies in it.
  fileprivate func holds(_ other: Box) -> Bool {
    x <= other.x && other.x + other.width <= x + width && y <= other.y
      && other.y + other.height <= y + height
  }
}
