import Foundation

/// A bar for work that takes longer than a second; shown on a terminal only.
struct ProgressBar {
  private let start = ContinuousClock.now
  private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1

  /// After how long a bar appears.
  private static let patience = Duration.seconds(1)
  private static let width = 40

  /// Shows how much of the work is done, 0–1.
  func show(_ share: Double) {
    guard isShown, ContinuousClock.now - start > Self.patience else { return }
    let full = Int(share * Double(Self.width))
    let bar =
      String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
    FileHandle.standardError.write(Data("\r\(bar) \(Int(share * 100)) %".utf8))
  }

  /// Clears the line.
  func end() {
    guard isShown, ContinuousClock.now - start > Self.patience else { return }
    let blank = String(repeating: " ", count: Self.width + 8)
    FileHandle.standardError.write(Data("\r\(blank)\r".utf8))
  }
}
