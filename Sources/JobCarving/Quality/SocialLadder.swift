/// How much an employer does for people at a distance from work, after the Prestatieladder Socialer Ondernemen (PSO).
///
/// The contribution and its weights are TNO's (methods note, §1.9). The norms change every two years and stand in the
/// certifier's portal, so that they are given and not built in; an outcome is an indication, not a certificate.
public struct SocialLadder: Hashable, Sendable {
  /// Where a person came from (doelgroep bij de start), with the weight in hundredths.
  public enum Start: String, CaseIterable, Hashable, Sendable {
    case wsw, participationAct, disabilityBenefit, wajong, jobsRegister, specialEducation, statusLost
    case unemployment, trainingLevel1, trainingLevel2

    public var weight: Int {
      switch self {
      case .unemployment: 75
      case .trainingLevel1: 50
      case .trainingLevel2: 25
      default: 100
      }
    }
  }

  /// How the person works there, with the weight in hundredths.
  public enum Contract: String, CaseIterable, Hashable, Sendable {
    case regular, supported, seconded, placement, trial, ownSecondedOut

    public var weight: Int {
      switch self {
      case .regular, .supported: 100
      case .seconded: 90
      case .placement: 75
      case .trial: 50
      case .ownSecondedOut: 0
      }
    }
  }

  public struct Person: Hashable, Sendable {
    public var start: Start
    public var contract: Contract
    /// Contract minutes a week.
    public var minutes: Int

    public init(_ start: Start, _ contract: Contract, minutes: Int) {
      self.start = start
      self.contract = contract
      self.minutes = minutes
    }
  }

  /// Percent in tenths that the first, second and third step ask of an employer with at least so many employees.
  public struct Norm: Hashable, Sendable {
    public var employees: Int
    public var steps: [Int]

    public init(employees: Int, steps: [Int]) {
      self.employees = employees
      self.steps = steps
    }
  }

  /// Full-time equivalents of the target group in ten-thousandths, weighted, rounded down.
  public let weightedFTE: Int
  /// Direct contribution in ten-thousandths of a percent of all full-time equivalents; 0 without any.
  public let contribution: Int

  /// - Parameters:
  ///   - fullTimeMinutes: the norm of full time, 40 hours or the collective agreement's.
  ///   - fteHundredths: full-time equivalents of the whole employer.
  public init(_ people: [Person], fullTimeMinutes: Int, fteHundredths: Int) {
    let weighted = people.reduce(0) { sum, person in
      sum + person.start.weight * person.contract.weight * min(max(0, person.minutes), 10_080)
    }
    weightedFTE = fullTimeMinutes > 0 ? weighted / fullTimeMinutes : 0
    contribution = fteHundredths > 0 ? weightedFTE * 10_000 / fteHundredths : 0
  }

  /// The step reached, 0 for none: by the norm of the next smaller size that is listed, which is the stricter one.
  public func step(employees: Int, norms: [Norm]) -> Int? {
    guard let norm = norms.filter({ $0.employees <= employees }).max(by: { $0.employees < $1.employees }) else {
      return nil
    }
    return norm.steps.count { contribution >= $0 * 1000 }
  }
}
