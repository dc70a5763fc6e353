public import Interchange

/// What a person can do, by pseudonym (mogelijkhedenprofiel). No diagnosis is ever stored.
public struct CapabilityProfile: Hashable, Sendable, Codable {
  public var id: String
  /// A name for on paper; a pseudonym.
  public var name: String
  /// How many people with this profile look for work.
  public var count: Int
  /// Contract minutes a week.
  public var minimumMinutes: Int
  public var maximumMinutes: Int
  /// Nobody gave this number of hours: what stands for it is a guess from the other, or 0.
  public var minimumIsMissing = false
  public var maximumIsMissing = false
  /// When the person can work; `nil`: not stated.
  public var availability: WeekWindows?
  public var maximumMinutesPerDay: Int?
  public var birthYear: Int?
  public var supportGroup: SupportGroup
  public var instrument: WageInstrument
  /// Gross wage an hour, without holiday allowance; `nil`: the statutory minimum wage.
  public var hourlyWage: Euro?
  /// Expected performance in percent of an average colleague (verwachting, geen meting).
  public var pace: Int
  public var quality: Int
  public var netWorkTime: Int
  /// Expected performance by kind of work, where it differs.
  public var performanceByKind: [String: Performance]
  /// Hours of guidance a week by a colleague, in minutes.
  public var guidanceMinutes: Int
  public var oneOffCost: Euro
  /// How much placing this person weighs; 1 unless the scenario says otherwise.
  public var weight: Int
  /// Licences and certificates.
  public var licences: [String]
  /// 0–5 in tenths, by position in `CapabilityDimension.levels`; `nil` is unknown.
  public var levels: [Int?]
  /// By `ExposureQuantity.rawValue`; the shares are here minutes a day; `nil` is unknown.
  public var limits: [Int?]
  public var avoids: [WorkCondition]
  public var measures: [Measure]
  /// What the person wishes, in a few words.
  public var wish: String
  /// Levels that stand for "this or more": how much more is not known, as after an FML.
  public var atLeast: [CapabilityDimension] = []
  /// Who or what says so (bron).
  public var source: String = ""
  public var location: SourceLocation?

  public struct Performance: Hashable, Sendable, Codable {
    public var pace: Int
    public var quality: Int
    public var netWorkTime: Int

    public init(pace: Int, quality: Int, netWorkTime: Int) {
      self.pace = pace
      self.quality = quality
      self.netWorkTime = netWorkTime
    }

    /// Tempo × quality × net work time in millionths, capped at a full performance.
    public var millionths: Int { min(pace, 100) * min(quality, 100) * min(netWorkTime, 100) }
  }

  public init(id: String, minimumMinutes: Int, maximumMinutes: Int) {
    self.id = id
    name = id
    count = 1
    self.minimumMinutes = minimumMinutes
    self.maximumMinutes = maximumMinutes
    supportGroup = .participationAct
    instrument = .measured
    pace = 100
    quality = 100
    netWorkTime = 100
    performanceByKind = [:]
    guidanceMinutes = 0
    oneOffCost = .zero
    weight = 1
    licences = []
    levels = Array(repeating: nil, count: CapabilityDimension.levels.count)
    limits = Array(repeating: nil, count: ExposureQuantity.allCases.count)
    avoids = []
    measures = []
    wish = ""
  }

  public func level(_ dimension: CapabilityDimension) -> Int? {
    dimension.kind == .level ? levels[dimension.rawValue] : nil
  }

  public func performance(on task: WorkTask) -> Performance {
    performanceByKind[task.kind.lowercased()] ?? Performance(pace: pace, quality: quality, netWorkTime: netWorkTime)
  }

  /// The minutes this person needs for work that takes the present people `minutes`: `⌈m ÷ (tempo × quality × net)⌉`.
  public func minutes(for task: WorkTask, doneIn minutes: Int) -> Int {
    let rate = max(performance(on: task).millionths, 1)
    let (product, overflow) = minutes.multipliedReportingOverflow(by: 1_000_000)
    return overflow ? Int.max / 4 : (product + rate - 1) / rate
  }
}

/// Under which law a person is supported (doelgroep).
public enum SupportGroup: String, Hashable, Sendable, Codable, CaseIterable {
  case participationAct, wajong, jobsAgreement, disabledEmployee, none
}

/// How a lower performance is made good to the employer.
public enum WageInstrument: String, Hashable, Sendable, Codable, CaseIterable {
  case measured, flatRate, dispensation, none
}

extension CapabilityProfile {
  /// The profile as it is with its recorded measures: levels and limits raised, conditions lifted.
  public var applyingMeasures: CapabilityProfile {
    var result = self
    for measure in measures {
      switch measure.effect {
      case .raisesLevel(let dimension, let tenths):
        guard dimension.kind == .level, let level = result.levels[dimension.rawValue] else { continue }
        result.levels[dimension.rawValue] = min(50, level + tenths)
      case .raisesLimit(let quantity, let amount):
        if let limit = result.limits[quantity.rawValue] { result.limits[quantity.rawValue] = limit + amount }
      case .lifts(let condition):
        result.avoids.removeAll { $0 == condition }
      }
    }
    return result
  }

  /// On how many days of the week this person can work: by the availability, else five.
  public var workDays: Int { availability.map { max(1, $0.days.count) } ?? 5 }
}
