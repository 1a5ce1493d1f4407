import Foundation

/// Two pieces of work at once.
enum TwoThreads {
  /// What both found, the first on this thread and the second on its own.
  static func both<Value: Sendable>(
    _ first: @Sendable () -> Value, _ second: @escaping @Sendable () -> Value
  ) -> (Value, Value) {
    let box = Box(second)
    var thread = pthread_t()
    let begun = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Work>.fromOpaque($0).takeUnretainedValue() }?.run()
        return nil
      }, Unmanaged.passUnretained(box as Work).toOpaque())
    let one = first()
    // NB: a system that gives no more threads still gets its answer.
    if begun == 0 { pthread_join(thread, nil) }
    return (one, box.found ?? second())
  }

  private class Work { func run() {} }

  private final class Box<Value: Sendable>: Work {
    private let work: @Sendable () -> Value
    private(set) var found: Value?

    init(_ work: @escaping @Sendable () -> Value) { self.work = work }

    override func run() { found = work() }
  }
}
