package import ScenarioMethod

/// Why the file of a store was refused or could not be written.
package enum StoreError: Refusal, Equatable {
  /// There is no such file, and the command does not make one.
  case missing(String)
  case notADatabase(String)
  /// A database, but of another program.
  case notOurs(String)
  case truncated(String)
  /// Made by a newer version of the program.
  case newer(String)
  /// There is such a file, but we may not read it.
  case cannotRead(String)
  /// There is such a file, but we may only read it.
  case readOnly(String)
  case cannotWrite(String)
  case full(String)
  case busy(String)
  case noWorkshop(String, known: [String])
  case several([String])
  case empty(String)
  case notEmpty(String)
  case formNotOpen(String)
  /// Nobody of this name takes part or took part in the study.
  case noParticipant(String, known: [String])
  /// Several participants bear this name.
  case sharedName(String, [Participant.ID])
  /// A history of a study that has one here already.
  case known(String)
  /// This entry was written in the words of a newer version of the program.
  case newerEntry(Int)
  /// The chain of the journal breaks at this entry, or it cannot be read.
  case broken(Int)
  /// The sheets that this entry names are not what was handed in.
  case forged(Int)
  /// A row of a mirror table is not what the journal makes.
  case strayRow(String, String)
}
