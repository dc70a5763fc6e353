/// One number for the order of jobs with the same colours (score): a weighted mean of figures on 0–1000. Ours.
///
/// It ranks and never decides: `QualityRank` looks at the colours first.
public enum QualityScore {
  /// The figures that count, and how much.
  public static let weights: [(figure: String, weight: Int)] = [
    ("variety", 2), ("autonomy", 2), ("information", 1), ("contact", 1), ("organising", 1), ("learning", 2),
    ("integration", 1), ("robustness", 1), ("motivation", 1),
  ]

  /// 0–1000; a figure that is not known counts as 0, so that silence never pays.
  static func score(_ quality: JobQuality, _ limits: QualityLimits) -> Int {
    var (sum, total) = (0, 0)
    for (figure, weight) in weights {
      // A position has no person to learn.
      if figure == "learning", quality.learning == nil { continue }
      total += weight
      sum += weight * value(figure, quality, limits)
    }
    return sum / max(1, total)
  }

  private static func value(_ figure: String, _ quality: JobQuality, _ limits: QualityLimits) -> Int {
    func percent(_ value: Int?, upTo full: Int) -> Int {
      value.map { full == 0 ? 1000 : min(1000, $0 * 1000 / full) } ?? 0
    }
    return switch figure {
    case "variety": quality.variety?.scaled ?? 0
    case "autonomy": quality.condition(.autonomy).figure ?? 0
    case "information": quality.condition(.information).figure ?? 0
    case "contact": percent(quality.condition(.contact).figure, upTo: 100)
    case "organising": percent(quality.condition(.organising).figure, upTo: limits.organisingGreen)
    case "learning": learning(quality.learning?.stretchShare ?? 0, limits)
    case "integration": percent(quality.integration, upTo: 100)
    case "robustness": quality.robustness.spread ?? 0
    case "motivation": quality.motivation?.scaled ?? 0
    default: 0
    }
  }

  /// Full within the band; less below it and above it, for work that is all stretch wears people out.
  static func learning(_ share: Int, _ limits: QualityLimits) -> Int {
    if share < limits.stretchMinimum { return share * 1000 / max(1, limits.stretchMinimum) }
    if share <= limits.stretchMaximum { return 1000 }
    return max(0, (100 - share) * 1000 / max(1, 100 - limits.stretchMaximum))
  }
}
