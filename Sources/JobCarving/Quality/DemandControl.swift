/// Demands and decision latitude after Karasek's Job Content Questionnaire (taakeisen en regelmogelijkheden).
///
/// The two scales and their quadrants are Karasek's; which answer about a task stands for which question is ours, so that
/// published norms are no norm here.
public struct DemandControl: Hashable, Sendable, Codable {
  /// Tenths of 12–48.
  public var demandsTenths: Int
  /// Tenths of 24–96: skill discretion and decision authority, equally weighted.
  public var latitudeTenths: Int
  /// Both on 0–1 in thousandths: latitude ranges over twice the width of demands, so that a quotient of the raw scores
  /// says nothing.
  public var demands: Int { (demandsTenths - 120) * 1000 / 360 }
  public var latitude: Int { (latitudeTenths - 240) * 1000 / 720 }
  /// Normalised demands ÷ normalised latitude in thousandths; `nil` without any latitude.
  public var strain: Int? { latitude > 0 ? demands * 1000 / latitude : nil }

  public enum Quadrant: String, CaseIterable, Hashable, Sendable, Codable {
    /// High demands with high latitude: people learn (actief).
    case active
    /// High demands with low latitude (hoge druk).
    case highStrain
    /// Low demands with high latitude (lage druk).
    case lowStrain
    /// Low both: skills fade (passief).
    case passive
  }

  /// The answers to the questions, each in hundredths of 1–4.
  public struct Answers: Hashable, Sendable {
    public var learnsNew = 100
    public var repetitive = 100
    public var creative = 100
    public var highSkill = 100
    public var varied = 100
    public var developsAbilities = 100
    public var ownDecisions = 100
    public var littleFreedom = 100
    public var lotOfSay = 100
    public var workFast = 100
    public var workHard = 100
    public var excessiveWork = 100
    public var enoughTime = 100
    public var conflictingDemands = 100

    public init() {}
  }

  /// `SD = 2·[learn + (5 − repetitive) + creative + skill + varied + develop]`, `DA = 4·[decisions + (5 − little freedom)
  /// + say]`, `D = 3·(fast + hard) + 2·(15 − (not excessive + enough time + no conflict))`, from memory of the
  /// questionnaire; they give its ranges.
  public init(_ a: Answers) {
    let discretion =
      2 * (a.learnsNew + (500 - a.repetitive) + a.creative + a.highSkill + a.varied + a.developsAbilities)
    let authority = 4 * (a.ownDecisions + (500 - a.littleFreedom) + a.lotOfSay)
    let relief = (500 - a.excessiveWork) + a.enoughTime + (500 - a.conflictingDemands)
    latitudeTenths = (discretion + authority + 5) / 10
    demandsTenths = (3 * (a.workFast + a.workHard) + 2 * (1500 - relief) + 5) / 10
  }

  public func quadrant(_ limits: QualityLimits) -> Quadrant {
    let isLow = latitudeTenths < limits.latitudeLow * 10
    let isHigh = demandsTenths > limits.demandsHigh * 10
    return isHigh ? (isLow ? .highStrain : .active) : isLow ? .passive : .lowStrain
  }
}
