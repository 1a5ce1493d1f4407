import ScenarioMethod

extension HTMLFrame {
  /// What each group answered: the median and how many it rests on, a table a criterion.
  func groups(_ findings: Findings) -> [HTML] {
    let groups = findings.questionnaire.groups
    guard groups.count > 1 else { return [] }
    let invited = groups.map { group in
      let answered = findings.responses(of: group.id)
      let of = group.invited.map { word(" van \($0) genodigden", " of \($0) invited") } ?? ""
      return "\(plain(group.name)): \(answered)\(of)"
    }
    let tables = findings.questionnaire.form.criteria.map { criterion in
      table(
        word(
          "Mediaan per groep (n): \(criterion.id); minder dan \(Findings.fewestShown) verborgen",
          "Median by group (n): \(criterion.id); fewer than \(Findings.fewestShown) hidden"),
        [word("Ontwikkeling", "Development")] + groups.map { plain($0.name) },
        findings.questionnaire.form.items.map { row($0, criterion, findings) })
    }
    return [.make("p", word("Wie antwoordden:", "Who answered:")), list(invited)] + tables
  }

  private func row(
    _ item: Development.ID, _ criterion: Criterion, _ findings: Findings
  ) -> HTML {
    let cells = findings.questionnaire.groups.map { group -> HTML in
      let cell = findings.cells.first {
        $0.item == item && $0.criterion.id == criterion.id && $0.group == group.id
      }
      let text =
        cell?.summary.map { "\(Decimal.text($0.median, language)) (\($0.n))" }
        ?? word("verborgen", "hidden")
      return .make("td", ["class": "n"], text)
    }
    return .make("tr", [.make("th", ["scope": "row"], item.rawValue)] + cells)
  }
}
