public import Interchange

/// The sentences of the levels. Our own words: no instrument's text is copied.
enum AnchorTexts {
  static let intro = Phrase(
    nl:
      "Wat de niveaus van 0 tot 5 betekenen, gelijk voor wat werk vraagt en voor wat iemand kan. 2 en 4 liggen ertussen.",
    en:
      "What the levels from 0 to 5 mean, the same for what work asks and for what a person can do. 2 and 4 lie between."
  )

  static let general = [
    Phrase(nl: "niet gevraagd of niet mogelijk", en: "not asked or not possible"),
    Phrase(nl: "heel weinig", en: "very little"),
    Phrase(nl: "minder dan in een gemiddelde baan", en: "less than in an average job"),
    Phrase(nl: "als in een gemiddelde baan", en: "as in an average job"),
    Phrase(nl: "meer dan in een gemiddelde baan", en: "more than in an average job"),
    Phrase(nl: "zeer veel", en: "very much"),
  ]

  static func between(_ low: Int, _ high: Int) -> Phrase {
    Phrase(nl: "meer dan bij \(low), minder dan bij \(high)", en: "more than at \(low), less than at \(high)")
  }
}

extension CapabilityDimension {
  /// Very little, as in an average job, very much.
  public var anchors: (low: Phrase, average: Phrase, high: Phrase) {
    switch self {
    case .focus:
      (
        Phrase(nl: "een paar minuten bij één ding blijven", en: "staying with one thing for a few minutes"),
        Phrase(
          nl: "een half uur bij één ding blijven, met gewone afleiding om je heen",
          en: "staying with one thing for half an hour, with ordinary distraction around"),
        Phrase(
          nl: "uren achter elkaar scherp blijven, ook als er weinig gebeurt",
          en: "staying sharp for hours, also when little happens")
      )
    case .divide:
      (
        Phrase(nl: "op één ding tegelijk letten", en: "minding one thing at a time"),
        Phrase(
          nl: "op twee of drie dingen tegelijk letten, zoals werken en de bel horen",
          en: "minding two or three things at once, such as working and hearing the bell"),
        Phrase(
          nl: "veel dingen tegelijk volgen en meteen reageren, zoals in druk verkeer",
          en: "following many things at once and reacting at once, as in busy traffic")
      )
    case .memory:
      (
        Phrase(
          nl: "één korte opdracht onthouden, met een kaart erbij",
          en: "remembering one short instruction, with a card at hand"),
        Phrase(
          nl: "een vaste werkwijze met een paar stappen leren en onthouden",
          en: "learning and remembering a set way of working with a few steps"),
        Phrase(
          nl: "veel wisselende feiten en regels leren en paraat hebben",
          en: "learning many changing facts and rules and having them ready")
      )
    case .grasp:
      (
        Phrase(
          nl: "een opdracht begrijpen die iemand voordoet", en: "understanding an instruction that somebody shows"),
        Phrase(
          nl: "een gewone uitleg van een paar zinnen begrijpen",
          en: "understanding an ordinary explanation of a few sentences"),
        Phrase(
          nl: "nieuwe en ingewikkelde uitleg snel begrijpen zonder voorbeeld",
          en: "understanding new and complicated explanations quickly, without an example")
      )
    case .plan:
      (
        Phrase(
          nl: "doen wat nu voorligt; een ander bepaalt de volgorde",
          en: "doing what lies in front; somebody else sets the order"),
        Phrase(
          nl: "het eigen werk van een dag indelen en kleine problemen oplossen",
          en: "arranging one's own work of a day and solving small problems"),
        Phrase(
          nl: "werk van weken vooruit plannen en lastige problemen zelf oplossen",
          en: "planning the work of weeks ahead and solving hard problems oneself")
      )
    case .independent:
      (
        Phrase(
          nl: "werken met iemand die steeds in de buurt is en helpt", en: "working with somebody always near who helps"),
        Phrase(
          nl: "zelf beginnen, doorgaan en hulp vragen als het nodig is",
          en: "starting and going on by oneself, and asking for help when needed"),
        Phrase(
          nl: "alleen werken en zelf bepalen wat er moet gebeuren",
          en: "working alone and deciding oneself what has to be done")
      )
    case .pace:
      (
        Phrase(nl: "op een eigen, rustig tempo werken", en: "working at an own, calm pace"),
        Phrase(nl: "het gewone tempo van collega's volgen", en: "keeping up with the ordinary pace of colleagues"),
        Phrase(
          nl: "lang een hoog tempo volgen dat een ander of een machine bepaalt",
          en: "keeping up a high pace for long that somebody else or a machine sets")
      )
    case .switch:
      (
        Phrase(nl: "hetzelfde werk afmaken zonder onderbreking", en: "finishing the same work without interruption"),
        Phrase(
          nl: "een paar keer per dag wisselen van werk of even onderbroken worden",
          en: "changing work or being interrupted a few times a day"),
        Phrase(
          nl: "om de paar minuten wisselen en steeds de draad weer oppakken",
          en: "changing every few minutes and picking up the thread each time")
      )
    case .predict:
      (
        Phrase(
          nl: "elke dag hetzelfde, of een verandering dagen van tevoren weten",
          en: "the same every day, or knowing of a change days before"),
        Phrase(nl: "soms een verandering op de dag zelf", en: "now and then a change on the day itself"),
        Phrase(
          nl: "nooit weten wat er komt en toch meteen handelen", en: "never knowing what comes and yet acting at once")
      )
    case .deadline:
      (
        Phrase(nl: "werk dat ook morgen kan", en: "work that can also be done tomorrow"),
        Phrase(
          nl: "soms een tijd halen, met een piek die je ziet aankomen",
          en: "sometimes making a time, with a peak that can be foreseen"),
        Phrase(
          nl: "de hele dag harde tijden halen, ook als alles tegelijk komt",
          en: "making hard times all day, also when everything comes at once")
      )
    case .accuracy:
      (
        Phrase(nl: "een fout is snel te zien en geeft geen schade", en: "an error is seen quickly and does no harm"),
        Phrase(nl: "netjes werken en het eigen werk nakijken", en: "working neatly and checking one's own work"),
        Phrase(
          nl: "geen enkele fout maken, want een fout geeft grote schade",
          en: "making no error at all, because an error does great harm")
      )
    case .stamina:
      (
        Phrase(nl: "een paar uur licht werk, met vaak pauze", en: "a few hours of light work, with frequent breaks"),
        Phrase(nl: "een gewone werkdag met gewone pauzes", en: "an ordinary working day with ordinary breaks"),
        Phrase(nl: "lange, zware dagen achter elkaar volhouden", en: "keeping up long, heavy days one after the other")
      )
    case .responsible:
      (
        Phrase(
          nl: "een ander let op de veiligheid en op het resultaat", en: "somebody else minds safety and the result"),
        Phrase(
          nl: "zelf opletten, en melden wat niet goed of niet veilig is",
          en: "minding it oneself, and reporting what is not right or not safe"),
        Phrase(
          nl: "beslissen over de veiligheid van anderen of over veel geld",
          en: "deciding on the safety of others or on much money")
      )
    case .team:
      (
        Phrase(nl: "naast anderen werken aan een eigen stukje", en: "working next to others on an own part"),
        Phrase(nl: "met een paar collega's afstemmen wie wat doet", en: "agreeing with a few colleagues who does what"),
        Phrase(
          nl: "de hele dag op elkaar ingespeeld werken en conflicten in de groep oplossen",
          en: "working hand in hand all day and solving conflicts in the group")
      )
    case .contact:
      (
        Phrase(nl: "groeten en kort antwoord geven", en: "greeting and answering briefly"),
        Phrase(
          nl: "af en toe klanten of bezoekers helpen met gewone vragen",
          en: "helping customers or visitors now and then with ordinary questions"),
        Phrase(
          nl: "de hele dag met klanten werken, ook met moeilijke gesprekken",
          en: "working with customers all day, also in difficult conversations")
      )
    case .conflict:
      (
        Phrase(
          nl: "er is bijna nooit ruzie of kritiek, en een ander lost het op",
          en: "there is hardly ever a quarrel or criticism, and somebody else solves it"),
        Phrase(
          nl: "rustig blijven bij gewone kritiek of een ontevreden klant",
          en: "staying calm at ordinary criticism or a dissatisfied customer"),
        Phrase(
          nl: "vaak boosheid of agressie aankunnen en die laten zakken",
          en: "coping with anger or aggression often and calming it")
      )
    case .read:
      (
        Phrase(
          nl: "losse woorden, cijfers en plaatjes herkennen", en: "recognising single words, figures and pictures"),
        Phrase(
          nl: "korte teksten lezen, zoals een werklijst of een e-mail",
          en: "reading short texts, such as a work list or an e-mail"),
        Phrase(nl: "lange en moeilijke teksten lezen en gebruiken", en: "reading and using long and difficult texts")
      )
    case .write:
      (
        Phrase(nl: "een naam, een kruisje of een getal invullen", en: "filling in a name, a cross or a number"),
        Phrase(
          nl: "een kort bericht of een meldingsformulier schrijven", en: "writing a short message or a report form"),
        Phrase(
          nl: "lange teksten schrijven die precies moeten kloppen",
          en: "writing long texts that have to be exactly right")
      )
    case .count:
      (
        Phrase(nl: "tellen tot twintig", en: "counting to twenty"),
        Phrase(
          nl: "optellen en aftrekken, wegen, meten en geld teruggeven",
          en: "adding and subtracting, weighing, measuring and giving change"),
        Phrase(
          nl: "rekenen met formules, procenten en grote tabellen",
          en: "calculating with formulas, percentages and large tables")
      )
    case .speak:
      (
        Phrase(
          nl: "een korte vraag begrijpen en ja of nee zeggen", en: "understanding a short question and saying yes or no"
        ),
        Phrase(nl: "een gewoon gesprek over het werk voeren", en: "having an ordinary conversation about the work"),
        Phrase(
          nl: "moeilijke dingen helder uitleggen aan mensen die het niet kennen",
          en: "explaining difficult things clearly to people who do not know them")
      )
    case .see:
      (
        Phrase(nl: "grote dingen en open deuren zien", en: "seeing large things and open doors"),
        Phrase(
          nl: "gewone tekst en een scherm kunnen lezen, met bril of lenzen",
          en: "being able to read ordinary text and a screen, with glasses or lenses"),
        Phrase(
          nl: "heel kleine verschillen in vorm of kleur zien", en: "seeing very small differences in shape or colour")
      )
    case .hear:
      (
        Phrase(nl: "een hard signaal merken", en: "noticing a loud signal"),
        Phrase(nl: "een gesprek volgen in een gewone ruimte", en: "following a conversation in an ordinary room"),
        Phrase(nl: "zachte of afwijkende geluiden herkennen in lawaai", en: "recognising soft or odd sounds in noise")
      )
    case .hand:
      (
        Phrase(nl: "grote dingen pakken en neerzetten", en: "grasping large things and putting them down"),
        Phrase(
          nl: "gewoon gereedschap, een toetsenbord of kleine dingen gebruiken",
          en: "using ordinary tools, a keyboard or small things"),
        Phrase(nl: "heel fijn en snel werk met beide handen", en: "very fine and fast work with both hands")
      )
    case .lift:
      (
        Phrase(nl: "hooguit 2 kg, een paar keer per dag", en: "2 kg at most, a few times a day"),
        Phrase(nl: "tot 10 of 15 kg, een paar keer per uur", en: "up to 10 or 15 kg, a few times an hour"),
        Phrase(
          nl: "tot de gezonde grens van 23 kg, of vaak per uur",
          en: "up to the healthy limit of 23 kg, or often an hour")
      )
    case .push:
      (
        Phrase(nl: "een lade of een lege kar", en: "a drawer or an empty trolley"),
        Phrase(nl: "een volle kar op een gladde vloer", en: "a full trolley on a smooth floor"),
        Phrase(nl: "zware karren of bedden, vaak en ver", en: "heavy trolleys or beds, often and far")
      )
    case .reach:
      (
        Phrase(nl: "alles ligt binnen handbereik", en: "everything is within easy reach"),
        Phrase(nl: "vaak reiken tot een gestrekte arm", en: "often reaching to a stretched arm"),
        Phrase(
          nl: "bijna steeds reiken, ook boven de schouder", en: "reaching nearly all the time, also above the shoulder")
      )
    case .bend:
      (
        Phrase(nl: "bijna niet bukken of knielen", en: "hardly any bending or kneeling"),
        Phrase(nl: "geregeld bukken, soms even knielen", en: "bending regularly, kneeling now and then"),
        Phrase(nl: "lang gebukt, gedraaid of op de knieën werken", en: "working long bent, twisted or on the knees")
      )
    case .walk:
      (
        Phrase(
          nl: "een paar minuten achter elkaar, op één kamer of gang",
          en: "a few minutes on end, in one room or corridor"),
        Phrase(
          nl: "tot een half uur achter elkaar, verspreid over de dag",
          en: "up to half an hour on end, spread over the day"),
        Phrase(
          nl: "een uur of meer achter elkaar, het grootste deel van de dag",
          en: "an hour or more on end, most of the day")
      )
    case .stand:
      (
        Phrase(nl: "een paar minuten achter elkaar; zitten kan", en: "a few minutes on end; sitting is possible"),
        Phrase(
          nl: "tot een half uur achter elkaar, de helft van de dag", en: "up to half an hour on end, half of the day"),
        Phrase(
          nl: "een uur of meer achter elkaar, het grootste deel van de dag",
          en: "an hour or more on end, most of the day")
      )
    case .sit:
      (
        Phrase(nl: "een kwartier achter elkaar, daarna opstaan", en: "a quarter of an hour on end, then getting up"),
        Phrase(nl: "een uur achter elkaar, de helft van de dag", en: "an hour on end, half of the day"),
        Phrase(nl: "twee uur achter elkaar, bijna de hele dag", en: "two hours on end, nearly the whole day")
      )
    case .climate:
      (
        Phrase(
          nl: "een droge, stille, schone ruimte op kamertemperatuur", en: "a dry, quiet, clean room at room temperature"
        ),
        Phrase(
          nl: "soms warm, koud, nat, stoffig of luid, met kleding die helpt",
          en: "sometimes warm, cold, wet, dusty or loud, with clothing that helps"),
        Phrase(
          nl: "vaak heet, koud, nat, stoffig of zo luid dat bescherming moet",
          en: "often hot, cold, wet, dusty or so loud that protection is a must")
      )
    case .time:
      (
        Phrase(
          nl: "een paar uur per dag, op vaste dagen overdag", en: "a few hours a day, on fixed days in the daytime"),
        Phrase(
          nl: "een werkweek van ongeveer 24 uur, overdag door de week",
          en: "a working week of about 24 hours, in the daytime on weekdays"),
        Phrase(
          nl: "36 uur of meer, ook avond, nacht of weekend", en: "36 hours or more, also evening, night or weekend")
      )
    }
  }
}
