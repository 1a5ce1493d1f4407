import Foundation

/// A file that is read a block at a time, so that no more of it is in memory.
struct BulkFile {
  /// How many bytes a block has; as much as stays close to the processor.
  ///
  /// House.
  private static let block = 1 << 18

  private let descriptor: Int32
  let size: Int

  /// Opens a file; `nil` for what is no file, or cannot be read.
  init?(at path: String) {
    var about = stat()
    // NB: opening a pipe takes its writer's words away from who reads it afterwards.
    guard stat(path, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { return nil }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      Foundation.close(descriptor)
      return nil
    }
    size = Int(about.st_size)
  }

  func close() { Foundation.close(descriptor) }

  /// Up to so many bytes from a place on.
  func bytes(from place: Int, atMost count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      read = max(0, pread(descriptor, buffer.baseAddress, count, off_t(place)))
    }
  }

  /// The place behind the first line end at or after `place`; `nil` when it is far away.
  func line(after place: Int) -> Int? {
    bytes(from: place, atMost: Self.block).firstIndex(of: CSVDialect.lineFeed).map {
      place + $0 + 1
    }
  }

  /// Lets a scanner read a stretch of the file; false when it asks for the careful way.
  ///
  /// A record that a block cuts off is read again with the next one, or with a larger block.
  func read(_ stretch: Range<Int>, into scanner: inout BulkScanner) -> Bool {
    var (place, room) = (stretch.lowerBound, Self.block)
    var buffer = Self.buffer(room)
    defer { buffer.deallocate() }
    while place < stretch.upperBound {
      let wanted = min(room, stretch.upperBound - place)
      let found = pread(descriptor, buffer.baseAddress, wanted, off_t(place))
      guard found == wanted else { return false }
      let isLast = place + wanted == size
      guard let taken = Self.take(buffer, found, isLast: isLast, &scanner) else { return false }
      place += min(taken, found)
      guard taken == 0 else { continue }
      guard place + wanted < stretch.upperBound else { return false }
      room *= 4
      buffer.deallocate()
      buffer = Self.buffer(room)
    }
    return true
  }

  /// How many of the bytes in a buffer held whole records; `nil` when the scanner gives up.
  private static func take(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: Int, isLast: Bool,
    _ scanner: inout BulkScanner
  ) -> Int? {
    var count = count
    if isLast, buffer[count - 1] != CSVDialect.lineFeed {
      buffer[count] = CSVDialect.lineFeed
      count += 1
    }
    guard let end = buffer[..<count].lastIndex(of: CSVDialect.lineFeed) else { return 0 }
    guard case .took(let taken) = scanner.take(UnsafeBufferPointer(rebasing: buffer[...end]))
    else { return nil }
    return taken
  }

  private static func buffer(_ room: Int) -> UnsafeMutableBufferPointer<UInt8> {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room + BulkScanner.margin)
    buffer.initialize(repeating: 0)
    return buffer
  }
}
