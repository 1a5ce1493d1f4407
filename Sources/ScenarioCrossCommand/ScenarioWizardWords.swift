import CrossImpact
import ScenarioMethod

extension ScenarioWizardProblem {
  /// What is wrong, and what is allowed, behind what stood there.
  var wording: Wording { .same("“\(value)” ") + reason.wording }
}

extension ScenarioWizardProblem.Reason {
  fileprivate var wording: Wording {
    switch self {
    case .notScenarioWizard, .unknownVersion, .missingName: ofHeading
    case .unexpectedLine, .variantBeforeDescriptor, .noVariants, .noDescriptors: ofDescriptors
    case .missingSections(let found, let expected):
      Wording(
        nl: "het bestand houdt te vroeg op: \(found) regels # van de \(expected) voor de matrix",
        en: "the file ends too early: \(found) lines # of the \(expected) before the matrix")
    case .wrongRowCount(let found, let expected):
      Wording(
        nl: "de matrix heeft \(found) rijen; er zijn \(expected) varianten",
        en: "the matrix has \(found) rows; there are \(expected) variants")
    case .wrongCellCount(let found, let expected):
      Wording(
        nl: "een rij van \(found) oordelen; er zijn \(expected) varianten",
        en: "a row of \(found) judgements; there are \(expected) variants")
    case .notAnInteger(let cell):
      Wording(
        nl: "oordeel \(cell) is geen heel getal, zoals -2",
        en: "judgement \(cell) is no whole number, such as -2")
    case .matrix(let problem): .same("\(problem)")
    case .notASolution, .wrongVariantCount, .unknownVariant, .wrongSolutionCount: ofSolutions
    }
  }

  private var ofHeading: Wording {
    switch self {
    case .unknownVersion(let allowed):
      Wording(
        nl: "is een onbekende versie; toegestaan: \(allowed.joined(separator: ", "))",
        en: "is an unknown version; allowed: \(allowed.joined(separator: ", "))")
    case .missingName:
      Wording(
        nl: "de tweede regel moet de naam van het project zijn",
        en: "the second line must be the name of the project")
    default:
      Wording(
        nl: "dit is geen bestand van ScenarioWizard; de eerste regel begint met: $ ScenarioWizard",
        en: "this is no file of ScenarioWizard; the first line begins with: $ ScenarioWizard")
    }
  }

  private var ofDescriptors: Wording {
    switch self {
    case .variantBeforeDescriptor:
      Wording(
        nl: "een variant staat voor de eerste descriptor; begin met: &Naam",
        en: "a variant stands before the first descriptor; begin with: &Name")
    case .noVariants:
      Wording(
        nl: "een descriptor heeft minstens één variant: -Naam",
        en: "a descriptor has at least one variant: -Name")
    case .noDescriptors:
      Wording(nl: "er is geen descriptor: &Naam", en: "there is no descriptor: &Name")
    default:
      Wording(
        nl: "hoort hier niet; toegestaan: &Naam, -Naam en #",
        en: "does not belong here; allowed: &Name, -Name and #")
    }
  }

  private var ofSolutions: Wording {
    switch self {
    case .wrongVariantCount(let found, let expected):
      Wording(
        nl: "\(found) varianten voor \(expected) descriptoren",
        en: "\(found) variants for \(expected) descriptors")
    case .unknownVariant(let descriptor, let allowed):
      Wording(
        nl: "descriptor \(descriptor) heeft \(allowed.lowerBound)…\(allowed.upperBound)",
        en: "descriptor \(descriptor) has \(allowed.lowerBound)…\(allowed.upperBound)")
    case .wrongSolutionCount(let found, let declared):
      Wording(
        nl: "\(found) oplossingen, het bestand noemt er \(declared)",
        en: "\(found) solutions, the file says \(declared)")
    default:
      Wording(nl: "is geen oplossing", en: "is no solution")
    }
  }
}
