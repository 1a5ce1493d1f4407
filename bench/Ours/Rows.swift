/// The row of the table that is measured in this process, by the name that the driver gives.
func row(named name: String) -> (any Work.Type)? {
  switch name {
  case "alpha-rows": AlphaOfRows.self
  case "alpha-columns": AlphaOfColumns.self
  case "bootstrap": TopTen.self
  case "spearman": AllPairs.self
  case "group-tests": GroupTests.self
  case "answers": AnswerTable.self
  case "scenarios": AllScenarios.self
  case "scenarios-by-bounds": AllScenariosByBounds.self
  default: nil
  }
}
