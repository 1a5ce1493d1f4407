/// Loops over many small numbers that the compiler turns into vector instructions.
///
/// Every buffer has the length of the first, which each caller cuts to measure; so places go unchecked,
/// as a buffer's do in a release build, and sums wrap, because a trap would keep the loop scalar.
///
/// NB: none is inlined. Among other code the compiler no longer sees that the buffers lie apart, and
/// the loops run ten times slower.
enum ByteLanes {
  /// Counts, place by place, where a code is `level`: at most 255 times before it overflows.
  @inline(never)
  static func tally(
    _ codes: UnsafeBufferPointer<UInt8>, _ level: UInt8,
    into counts: UnsafeMutableBufferPointer<UInt8>
  ) {
    for place in 0..<codes.count { counts[place] &+= codes[place] == level ? 1 : 0 }
  }

  /// The sum of counts.
  @inline(never)
  static func sum(_ counts: UnsafeBufferPointer<UInt8>) -> Int {
    var sum: UInt32 = 0
    for place in 0..<counts.count { sum &+= UInt32(counts[place]) }
    return Int(sum)
  }

  /// Adds counts, place by place.
  @inline(never)
  static func add(
    _ counts: UnsafeBufferPointer<UInt8>, into sums: UnsafeMutableBufferPointer<UInt8>
  ) {
    for place in 0..<counts.count { sums[place] &+= counts[place] }
  }

  /// The counts in two bytes each.
  @inline(never)
  static func widen(
    _ counts: UnsafeBufferPointer<UInt8>, into wide: UnsafeMutableBufferPointer<Int16>
  ) {
    for place in 0..<counts.count { wide[place] = Int16(counts[place]) }
  }

  /// Writes `weight` where a count is `wanted`, over a 0.
  @inline(never)
  static func mark(
    _ counts: UnsafeBufferPointer<UInt8>, _ wanted: UInt8, with weight: Int16,
    into weights: UnsafeMutableBufferPointer<Int16>
  ) {
    for place in 0..<counts.count { weights[place] |= counts[place] == wanted ? weight : 0 }
  }

  /// 1 where a weight is not 0.
  @inline(never)
  static func marked(
    _ weights: UnsafeBufferPointer<Int16>, into marks: UnsafeMutableBufferPointer<Int16>
  ) {
    for place in 0..<weights.count { marks[place] = weights[place] != 0 ? 1 : 0 }
  }

  /// The products, place by place.
  @inline(never)
  static func multiply(
    _ a: UnsafeBufferPointer<Int16>, _ b: UnsafeBufferPointer<Int16>,
    into products: UnsafeMutableBufferPointer<Int16>
  ) {
    for place in 0..<a.count { products[place] = a[place] &* b[place] }
  }

  /// The sum of the products.
  @inline(never)
  static func dot(_ a: UnsafeBufferPointer<Int16>, _ b: UnsafeBufferPointer<Int16>) -> Int {
    var sum: Int32 = 0
    for place in 0..<a.count { sum &+= Int32(a[place]) &* Int32(b[place]) }
    return Int(sum)
  }
}
