import Glibc

/// Measures one row as often as the driver asks.
///
/// `benchmarks ROW THREADS` reads lines: `load FOLDER` takes new data, `run` answers with the
/// nanoseconds and the numbers, `memory` with the peak of the process in KiB.
func serve(_ row: any Work.Type, threads: Int) throws {
  var work: (any Work)?
  while let line = readLine() {
    let words = line.split(separator: " ", maxSplits: 1)
    switch words.first {
    case "load":
      // The data before must be gone, or the peak would count both.
      work = nil
      work = try row.init(from: String(words[words.count - 1]), threads: threads)
      print("loaded")
    case "run":
      guard let work else { throw BenchError.usage }
      print(try answer(of: work))
    case "memory": print(try peak())
    default: throw BenchError.usage
    }
    fflush(nil)
  }
}

/// The nanoseconds that a run takes, and its numbers.
func answer<Measured: Work>(of work: Measured) throws -> String {
  let start = nanoseconds()
  let found = try work.run()
  let end = nanoseconds()
  return try ([String(end - start)] + work.numbers(of: found).map { "\($0)" })
    .joined(separator: " ")
}

/// A clock that only goes forward.
func nanoseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// The most memory that the process ever held, in KiB.
///
/// NB: not that of `getrusage`, which a process inherits from the one that started it.
func peak() throws -> Substring {
  let status = try CodeFile.lines("/proc/self/status")
  guard let line = status.first(where: { $0.hasPrefix("VmHWM:") }) else {
    throw BenchError.cannotRead("/proc/self/status")
  }
  return line.split(whereSeparator: \.isWhitespace)[1]
}

guard CommandLine.arguments.count == 3, let row = row(named: CommandLine.arguments[1]),
  let threads = Int(CommandLine.arguments[2])
else { throw BenchError.usage }
try serve(row, threads: threads)
