/// A share of people as whole percents: the one rule by which every text rounds it.
public enum Percent {
  /// Rounded half up; `<1` and `>99` keep few apart from nobody, and almost all from everybody.
  ///
  /// Percents of parts need not add up to 100: equal parts are printed as equal.
  public static func text(_ share: Double) -> String {
    // NB: a half that the share misses by less than its last digits is still a half.
    let percent = Int(share * 100 + 0.5 + 1e-9)
    if percent == 0, share > 0 { return "<1" }
    if percent == 100, share < 1 { return ">99" }
    return "\(percent)"
  }
}
