public import Interchange

extension CapabilityDimension {
  public var name: Phrase {
    switch self {
    case .focus: Phrase(nl: "aandacht vasthouden", en: "holding attention")
    case .divide: Phrase(nl: "aandacht verdelen", en: "dividing attention")
    case .memory: Phrase(nl: "onthouden en leren", en: "remembering and learning")
    case .grasp: Phrase(nl: "instructies begrijpen", en: "understanding instructions")
    case .plan: Phrase(nl: "plannen en problemen oplossen", en: "planning and solving problems")
    case .independent: Phrase(nl: "zelfstandig werken", en: "working independently")
    case .pace: Phrase(nl: "werktempo", en: "pace of work")
    case .switch: Phrase(nl: "omschakelen", en: "switching")
    case .predict: Phrase(nl: "onvoorspelbaarheid aankunnen", en: "coping with the unpredictable")
    case .deadline: Phrase(nl: "deadlines en pieken", en: "deadlines and peaks")
    case .accuracy: Phrase(nl: "nauwkeurig en zorgvuldig", en: "accuracy and care")
    case .stamina: Phrase(nl: "volhouden", en: "stamina")
    case .responsible: Phrase(nl: "verantwoordelijkheid en veiligheid", en: "responsibility and safety")
    case .team: Phrase(nl: "samenwerken", en: "working together")
    case .contact: Phrase(nl: "contact met klanten", en: "contact with customers")
    case .conflict: Phrase(nl: "omgaan met conflict en kritiek", en: "coping with conflict and criticism")
    case .read: Phrase(nl: "lezen", en: "reading")
    case .write: Phrase(nl: "schrijven", en: "writing")
    case .count: Phrase(nl: "rekenen", en: "arithmetic")
    case .speak: Phrase(nl: "spreken en verstaan", en: "speaking and understanding")
    case .see: Phrase(nl: "zien", en: "seeing")
    case .hear: Phrase(nl: "horen", en: "hearing")
    case .hand: Phrase(nl: "handvaardigheid", en: "manual skill")
    case .lift: Phrase(nl: "tillen en dragen", en: "lifting and carrying")
    case .push: Phrase(nl: "duwen en trekken", en: "pushing and pulling")
    case .reach: Phrase(nl: "reiken en herhalen", en: "reaching and repeating")
    case .bend: Phrase(nl: "buigen, draaien, knielen", en: "bending, twisting, kneeling")
    case .walk: Phrase(nl: "lopen", en: "walking")
    case .stand: Phrase(nl: "staan", en: "standing")
    case .sit: Phrase(nl: "zitten", en: "sitting")
    case .climate:
      Phrase(nl: "omgeving (warmte, kou, stof, geluid, huid)", en: "surroundings (heat, cold, dust, noise, skin)")
    case .time: Phrase(nl: "werktijden", en: "working hours")
    }
  }
}

extension ExposureQuantity {
  public var name: Phrase {
    switch self {
    case .liftKilograms: Phrase(nl: "tillen, gewicht", en: "lifting, weight")
    case .liftsPerHour: Phrase(nl: "tillen, hoe vaak", en: "lifting, how often")
    case .pushKilograms: Phrase(nl: "duwen en trekken, kracht", en: "pushing and pulling, force")
    case .reachesPerHour: Phrase(nl: "reiken, hoe vaak", en: "reaching, how often")
    case .bendsPerHour: Phrase(nl: "bukken, hoe vaak", en: "bending, how often")
    case .walkOnEnd: Phrase(nl: "lopen achter elkaar", en: "walking on end")
    case .walkShare: Phrase(nl: "lopen op een dag", en: "walking in a day")
    case .standOnEnd: Phrase(nl: "staan achter elkaar", en: "standing on end")
    case .standShare: Phrase(nl: "staan op een dag", en: "standing in a day")
    case .sitOnEnd: Phrase(nl: "zitten achter elkaar", en: "sitting on end")
    case .sitShare: Phrase(nl: "zitten op een dag", en: "sitting in a day")
    }
  }

  /// The unit on the person's side and in a comparison.
  public var unit: Phrase {
    switch self {
    case .liftKilograms: Phrase(verbatim: "kg")
    case .pushKilograms: Phrase(verbatim: "kgf")
    case .liftsPerHour, .reachesPerHour, .bendsPerHour: Phrase(nl: "keer per uur", en: "times an hour")
    case .walkOnEnd, .standOnEnd, .sitOnEnd: Phrase(nl: "minuten", en: "minutes")
    case .walkShare, .standShare, .sitShare: Phrase(nl: "minuten per dag", en: "minutes a day")
    }
  }
}

extension WorkCondition {
  public var name: Phrase {
    switch self {
    case .heatOrCold: Phrase(nl: "hitte of kou", en: "heat or cold")
    case .weather: Phrase(nl: "weer en wind", en: "wind and weather")
    case .draught: Phrase(nl: "tocht", en: "draught")
    case .unheated: Phrase(nl: "onverwarmd", en: "unheated")
    case .noise: Phrase(nl: "geluid", en: "noise")
    case .poorLight: Phrase(nl: "slecht licht", en: "poor light")
    case .dustOrFumes: Phrase(nl: "stof of damp", en: "dust or fumes")
    case .wetOrSkin: Phrase(nl: "nat werk", en: "wet work")
    case .smell: Phrase(nl: "stank", en: "smell")
    case .cramped: Phrase(nl: "krappe ruimte", en: "cramped space")
    case .vibration: Phrase(nl: "trilling", en: "vibration")
    case .radiation: Phrase(nl: "straling", en: "radiation")
    case .infection: Phrase(nl: "kans op besmetting", en: "risk of infection")
    case .heights: Phrase(nl: "hoogte", en: "heights")
    case .dangerousSubstances: Phrase(nl: "gevaarlijke stoffen", en: "dangerous substances")
    case .dangerousMachines: Phrase(nl: "gevaarlijke machines", en: "dangerous machines")
    case .sharpOrHot: Phrase(nl: "scherp of heet", en: "sharp or hot")
    case .protectiveGear: Phrase(nl: "beschermende kleding", en: "protective gear")
    case .onCall: Phrase(nl: "op oproep", en: "on call")
    case .alone: Phrase(nl: "alleen werken", en: "working alone")
    case .distraction: Phrase(nl: "afleiding", en: "distraction")
    case .personalRisk: Phrase(nl: "persoonlijk risico", en: "personal risk")
    case .leading: Phrase(nl: "leidinggeven", en: "leading others")
    }
  }

  /// The words by which files name it: the identifier, the Dutch name, and short forms.
  public var words: [String] {
    let short: [String] =
      switch self {
      case .heatOrCold: ["hitte", "kou", "warmte"]
      case .weather: ["weer", "buiten"]
      case .dustOrFumes: ["stof", "damp"]
      case .wetOrSkin: ["nat", "huid"]
      case .onCall: ["oproep"]
      case .alone: ["alleen"]
      case .personalRisk: ["risico", "risk"]
      case .protectiveGear: ["beschermingsmiddelen"]
      case .sharpOrHot: ["scherp", "heet"]
      case .infection: ["besmetting"]
      default: []
      }
    return [id, name.nl, name.en] + short
  }
}
