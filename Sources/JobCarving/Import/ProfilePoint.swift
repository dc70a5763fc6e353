import Interchange

/// One point of a profile, as files name it: by the column of `people`, English or Dutch, or by a condition's word (punt).
enum ProfilePoint: Hashable, Sendable {
  case level(CapabilityDimension)
  case limit(ExposureQuantity)
  case condition(WorkCondition)

  /// `nil` when no point goes by this word, whatever its case, hyphens and blanks.
  init?(named word: String) {
    if let condition = WorkCondition(word: word) {
      self = .condition(condition)
      return
    }
    let folded = NameFolding.fold(word)
    let field = InputSchemas.people.fields.first { field in
      ([field.name, field.dutch] + field.aliases).contains { NameFolding.fold($0) == folded }
    }
    if let field, let index = CapabilityProfile.limitFields.firstIndex(of: field.name) {
      self = .limit(ExposureQuantity.allCases[index])
    } else if let level = CapabilityDimension.levels.first(where: { dimension in
      dimension.id == field?.name
        || [dimension.name.nl, dimension.name.en].contains { NameFolding.fold($0) == folded }
    }) {
      self = .level(level)
    } else {
      return nil
    }
  }

  /// What can be meant, for a hint.
  static var words: [String] {
    let limits = InputSchemas.people.fields.filter { CapabilityProfile.limitFields.contains($0.name) }
    return InputSchemas.levelNames + limits.map(\.dutch) + WorkCondition.allCases.map(\.name.nl)
  }
}
