import Foundation

/// The motivating potential of a job (MPS) after the Job Diagnostic Survey, Hackman and Oldham 1976 (motiverend vermogen).
///
/// `MPS = (variety + identity + significance) ÷ 3 × autonomy × feedback`. The formula is theirs; that the five come from
/// answers about tasks instead of a questionnaire for the worker is ours, so that their norms are no norm here.
public struct MotivatingPotential: Hashable, Sendable, Codable {
  /// Hundredths of 1–7.
  public var skillVariety: Int
  public var taskIdentity: Int
  public var taskSignificance: Int
  public var autonomy: Int
  public var feedback: Int
  /// Tenths of 1–343.
  public var scoreTenths: Int
  /// `(∛MPS − 1) ÷ 6` in thousandths. Ours.
  public var scaled: Int

  public init(skillVariety: Int, taskIdentity: Int, taskSignificance: Int, autonomy: Int, feedback: Int) {
    self.skillVariety = skillVariety
    self.taskIdentity = taskIdentity
    self.taskSignificance = taskSignificance
    self.autonomy = autonomy
    self.feedback = feedback
    let numerator = (skillVariety + taskIdentity + taskSignificance) * autonomy * feedback
    // Hundredths cubed over three, in tenths: ÷ 300 000, half up.
    scoreTenths = (2 * numerator + 300_000) / 600_000
    scaled = max(0, Int((1000 * (cbrt(Double(numerator) / 3_000_000) - 1) / 6).rounded()))
  }
}
