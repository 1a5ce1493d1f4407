import ScenarioMethod

// How reliable are scores, or their mean?

extension Measure {
  /// One of the six forms of the intraclass correlation.
  static func intraclass(_ form: IntraclassCorrelation.Form) -> Measure {
    let own = told(form)
    return Measure(
      name: "icc-\(form.rawValue)", words: own.words,
      method: Wording(
        nl: "intraklassecorrelatie \(own.name); interval van Shrout en Fleiss",
        en: "intraclass correlation \(own.name); interval of Shrout and Fleiss"),
      work: .scores { input in
        let icc = IntraclassCorrelation(input.scores)
        let found = icc.estimate(form, rule: .shroutFleiss)
        return Measured(
          value: found.value, n: icc.raters * icc.items, interval: found.interval.value,
          tests: found.test.map { [.init("f", $0)] } ?? [],
          note: icc.items == icc.ratedItems
            ? nil
            : Wording(
              nl: "zonder de items die iemand niet scoorde",
              en: "without items that some did not score"))
      })
  }

  /// The name after Shrout and Fleiss, and what it says.
  private static func told(
    _ form: IntraclassCorrelation.Form
  ) -> (name: String, words: Wording) {
    switch form {
    case .oneWaySingle:
      (
        "ICC(1,1)",
        Wording(
          nl: "hoe betrouwbaar één score is, elk item door anderen gescoord",
          en: "how reliable one score is, each item scored by others")
      )
    case .agreementSingle:
      (
        "ICC(2,1)",
        Wording(
          nl: "hoe betrouwbaar één score is; strengheid telt mee",
          en: "how reliable one score is; strictness counts")
      )
    case .consistencySingle:
      (
        "ICC(3,1)",
        Wording(
          nl: "hoe betrouwbaar één score is; strengheid telt niet mee",
          en: "how reliable one score is; strictness does not count")
      )
    case .oneWayMean:
      (
        "ICC(1,k)",
        Wording(
          nl: "hoe betrouwbaar het gemiddelde is, elk item door anderen gescoord",
          en: "how reliable the mean is, each item scored by others")
      )
    case .agreementMean:
      (
        "ICC(2,k)",
        Wording(
          nl: "hoe betrouwbaar het gemiddelde van het panel is; strengheid telt mee",
          en: "how reliable the mean of the panel is; strictness counts")
      )
    case .consistencyMean:
      (
        "ICC(3,k)",
        Wording(
          nl: "hoe betrouwbaar het gemiddelde van juist deze beoordelaars is",
          en: "how reliable the mean of these very raters is")
      )
    }
  }
}
