/// What kind of step a task is in the work (soort stap): WEBA's completeness asks for all three in one job.
public enum WorkStep: String, CaseIterable, Hashable, Sendable, Codable {
  /// Getting ready: fetching, setting out, planning one's own work (voorbereiden).
  case prepare
  /// The work itself (uitvoeren).
  case execute
  /// Looking after and looking over: checking, recording, maintaining (controleren, ondersteunen).
  case check
}

/// What a task is like for who does it, each 1–5 in tenths: 10 not at all, 30 partly, 50 wholly (kwaliteit van het werk).
///
/// The list is as small as the formulas allow. They also read what a task has already: `RoutineItem.freedomOfSequence`
/// (the order, autonomy), `.repeatSame` and `.create` (Karasek's skill discretion), `TaskDemand.pace`,
/// `.deadlinesAndPeaks`, `.interruptions` and `.physicalLoad` (Karasek's demands), `WorkTask.level` (skill), `kind`
/// (variety), `process` (robustness), `cycleSeconds` (short cycles) and the conditions `alone` and those of danger.
public enum QualityItem: Int, CaseIterable, Hashable, Sendable, Codable {
  /// Own pace (eigen tempo): WEBA 5 autonomy, JDS autonomy, Karasek's "a lot of say".
  case ownPace
  /// Own way of working (eigen werkwijze): WEBA 5, JDS autonomy, Karasek's "own decisions".
  case ownMethod
  /// Choosing where (eigen plaats): WEBA 5, JDS autonomy.
  case ownPlace
  /// Choosing when to pause (eigen pauze): WEBA 5, JDS autonomy.
  case ownPause
  /// Knowing in time how it turned out (resultaat kennen): WEBA 7 information, JDS feedback.
  case knowsResults
  /// Knowing when it is good enough (normen kennen): WEBA 7 information.
  case knowsNorms
  /// A whole piece of work with a visible end (heel stuk werk): JDS task identity.
  case wholeTask
  /// Other people notice it (van belang voor anderen): JDS task significance.
  case mattersToOthers
  /// Learning something new in it (iets nieuws leren): Karasek's "learn new things" and "develop own abilities".
  case learnsNew
  /// More of it than the time allows (te veel werk): Karasek's "excessive work".
  case tooMuchWork

  /// The items of autonomy; the fifth is `RoutineItem.freedomOfSequence`.
  public static let autonomy: [QualityItem] = [.ownPace, .ownMethod, .ownPlace, .ownPause]
  public static let information: [QualityItem] = [.knowsResults, .knowsNorms]
  public var id: String { "\(self)" }
}
