/// Conditions that a task brings along and that a person may have to avoid (arbeidsomstandigheden).
public enum WorkCondition: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  // The surroundings: dimension `climate`.
  case heatOrCold, weather, draught, unheated, noise, poorLight, dustOrFumes, wetOrSkin, smell, cramped, vibration
  case radiation, infection, heights, dangerousSubstances, dangerousMachines, sharpOrHot, protectiveGear
  // How the work is organised: what the FML calls the conditions of personal and social functioning.
  case onCall, alone, distraction, personalRisk, leading

  /// Surroundings belong to `climate`; the others are compared as conditions of the work itself.
  public var isSurroundings: Bool { rawValue <= WorkCondition.protectiveGear.rawValue }

  public var id: String { "\(self)" }

  public static func < (a: WorkCondition, b: WorkCondition) -> Bool { a.rawValue < b.rawValue }
}
