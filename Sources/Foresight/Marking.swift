import Crypto

/// A mark in the making, of bytes that come one part after another.
public struct Marking {
  private var hash = SHA256()

  /// Nothing yet.
  public init() {}

  /// Adds the bytes that follow.
  ///
  /// - Parameter bytes: the next part; how a whole is cut in parts does not change its mark.
  public mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The mark of everything that was added.
  public var fingerprint: Fingerprint { Fingerprint(hash.finalize()) }
}

extension Fingerprint {
  /// The mark that a hash is, as hexadecimal digits.
  init(_ hash: SHA256.Digest) {
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    self.init(rawValue: String(decoding: text, as: UTF8.self))
  }
}
