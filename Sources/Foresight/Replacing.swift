extension Array where Element: Identifiable {
  /// The same with this one, in the place of the one that has its name, or else at the end.
  public func with(_ new: Element) -> Self {
    contains { $0.id == new.id } ? map { $0.id == new.id ? new : $0 } : self + [new]
  }
}
