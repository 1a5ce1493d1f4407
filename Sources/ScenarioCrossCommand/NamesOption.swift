import ArgumentParser

/// Whether what leaves a study tells of people by their names.
struct NamesOption: ParsableArguments {
  @Flag(
    help: .words(
      nl: "Ook wie meededen; anders alleen codes van experts.",
      en: "Who took part too; else only codes of experts."))
  var names = false
}
