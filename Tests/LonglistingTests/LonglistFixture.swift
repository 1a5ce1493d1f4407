import Foresight
import Longlisting
import TestSupport

extension LonglistInputs {
  /// The developments `D01`, `D02` and so on with these titles.
  init(titles: [String]) throws {
    self.init()
    for (code, title) in zip(Panel.codes(titles.count), titles) {
      try apply(.propose(development: Development(code, title)), Panel.stamp)
    }
  }
}

extension Development {
  init(_ id: ID, _ title: String) {
    self.init(id: id, title: StudyText(title), dimension: .demographic)
  }
}
