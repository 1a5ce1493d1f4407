extension Schemas {
  static let scenarios = Schema.object(["scenarios": FrameSchema.scenarios])
  static let comparison = Schema.object(["comparison": FrameSchema.comparison])
  static let policyQuestions = Schema.object([
    "scenarios": .array(.object(["letter": .string, "questions": FrameSchema.questions]))
      .about("Scenarios that were written.")
  ])
}
