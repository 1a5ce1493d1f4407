/// How much a criterion or an expert counts among the others.
public enum Weight {
  /// The weights that a study may give; 1 is usual, no unit.
  ///
  /// Further apart, one drowns the others, and sums of them lose what the small ones say.
  ///
  /// House.
  public static let allowed = 0.001...1_000.0
}
