/// The method on one page: every step from scope to scenarios, done or open with its reason.
///
/// Nothing here touches a disk, a clock or a network: the same inputs give the same steps.
/// Source: `schwartz1991`, and `tno2025` for the order of the steps.
public struct Pipeline: Sendable {
  public let scope: Step<Scope>
  public let longlist: Step<Longlist>
  public let shortlist: Step<Shortlist>
  public let findings: Step<Findings>
  public let pairs: Step<AxisPairs>
  public let axes: Step<Axes>
  public let cross: Step<ScenarioCross>

  /// Goes through the method as far as the inputs reach.
  public init(_ workshop: Workshop, answers: Answers) {
    let scope = Step<Scope> { try workshop.study.described() }
    let longlist = Step<Longlist> { try Longlist(workshop.longlist) }
    let shortlist = longlist.then { (longlist) -> Shortlist in
      try longlist.shortlist(workshop.scoring, answers: answers)
    }
    let findings = Step<Findings> { try workshop.survey.findings(answers: answers) }
    let pairs = shortlist.then { (shortlist) -> AxisPairs in
      try workshop.axes.pairs(shortlist: shortlist, findings: findings.value)
    }
    let axes = Step<Axes> { try workshop.axes.axes(assessedBy: pairs.value) }
    let cross = axes.then { (axes) -> ScenarioCross in axes.cross(workshop.scenarios) }

    (self.scope, self.longlist, self.shortlist) = (scope, longlist, shortlist)
    (self.findings, self.pairs, self.axes, self.cross) = (findings, pairs, axes, cross)
  }
}
