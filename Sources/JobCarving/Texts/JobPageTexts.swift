import Interchange

/// The words of the page for the person concerned: plain Dutch (B1) and plain English, to "u" and to "you".
enum JobPageTexts {
  static let title = Phrase(nl: "Uw nieuwe baan", en: "Your new job")
  static func lead(_ person: String, _ subject: String, _ hours: String) -> Phrase {
    let (nl, en) = subject.isEmpty ? ("", "") : (" met vooral \(subject)", " with mostly \(subject)")
    return Phrase(
      nl: "Voor \(person): een baan van \(hours) per week\(nl).", en: "For \(person): a job of \(hours) a week\(en).")
  }
  static let proposal = Phrase(
    nl: "Dit is een voorstel. Er is nog niets besloten. Lees het rustig en zeg wat u ervan vindt.",
    en: "This is a proposal. Nothing has been decided. Take your time to read it and say what you think of it.")

  static let what = Phrase(nl: "Wat u doet", en: "What you do")
  static func whatIntro(_ count: Int, _ text: String) -> Phrase {
    count == 1
      ? Phrase(nl: "U heeft één taak.", en: "You have one task.")
      : Phrase(
        nl: "U heeft \(text) taken. Bovenaan staat het werk waar u de meeste tijd aan besteedt.",
        en: "You have \(text) tasks. The work that takes most of your time comes first.")
  }
  static let tasksCaption = Phrase(nl: "Uw taken in een gewone week", en: "Your tasks in a usual week")
  static let number = Phrase(verbatim: "nr.")
  static let placeWord = Phrase(nl: "waar", en: "where")
  static let timeAWeek = Phrase(nl: "tijd per week", en: "time a week")

  static let when = Phrase(nl: "Wanneer u werkt", en: "When you work")
  static func hours(_ hours: String) -> Phrase {
    Phrase(
      nl: "U werkt \(hours) per week.", en: "You work \(hours) a week.")
  }
  static let weekTitle = Phrase(nl: "Zo kan uw week eruitzien", en: "This is what your week can look like")
  static let noWeek = Phrase(
    nl: "Op welke dagen en uren u werkt, spreekt u samen af.",
    en: "You agree together on which days and hours you work.")

  static let place = Phrase(nl: "Waar u werkt", en: "Where you work")
  static func places(_ list: String) -> Phrase { Phrase(nl: "U werkt hier: \(list).", en: "You work here: \(list).") }
  static let noPlace = Phrase(
    nl: "Dat is nog niet opgeschreven. Vraag of u de werkplek kunt zien.",
    en: "That has not been written down yet. Ask whether you can see the workplace.")

  static let people = Phrase(nl: "Met wie u werkt", en: "Whom you work with")
  static func donors(_ list: String) -> Phrase {
    Phrase(
      nl: "Dit werk hoort nu bij: \(list). Met deze collega’s heeft u te maken.",
      en: "This work now belongs to: \(list). These are the colleagues you deal with.")
  }
  static func together(_ percent: Int) -> Phrase {
    switch percent {
    case 90...:
      Phrase(nl: "Bijna altijd is er een collega in de buurt.", en: "A colleague is nearby almost all of the time.")
    case 60..<90:
      Phrase(nl: "Meestal is er een collega in de buurt.", en: "A colleague is nearby most of the time.")
    case 30..<60:
      Phrase(
        nl: "Ongeveer de helft van de tijd is er een collega in de buurt.",
        en: "A colleague is nearby about half of the time.")
    default:
      Phrase(
        nl: "Vaak werkt u alleen. Bespreek of dat goed is voor u.",
        en: "You often work alone. Discuss whether that suits you.")
    }
  }
  static func guidance(_ hours: String) -> Phrase {
    Phrase(
      nl: "Een collega helpt u: daar is \(hours) per week voor.",
      en: "A colleague helps you: there are \(hours) a week for it.")
  }
  static let noGuidance = Phrase(nl: "Vraag wie u helpt als u begint.", en: "Ask who helps you when you start.")

  static let fits = Phrase(nl: "Wat bij u past", en: "What suits you")
  static func wish(_ text: String) -> Phrase { Phrase(nl: "Uw wens: \(text).", en: "Your wish: \(text).") }
  static func fitsWith(_ list: String) -> Phrase {
    Phrase(
      nl: "Op deze punten past het werk bij wat u kunt: \(list).",
      en: "On these points the work suits what you can do: \(list).")
  }
  static let fitsUnknown = Phrase(
    nl: "Daar is nog te weinig over bekend.", en: "Too little is known about that yet.")

  static let agreements = Phrase(nl: "Wat we met u afspreken", en: "What we agree with you")
  static let nothingToAgree = Phrase(
    nl: "Er is niets wat om een aparte afspraak vraagt.", en: "There is nothing that asks for a special agreement.")
  static let arranged = Phrase(nl: "Dit wordt voor u geregeld:", en: "This is arranged for you:")
  static let toAgree = Phrase(
    nl: "Op deze punten vraagt het werk meer dan vanzelf gaat:",
    en: "On these points the work asks more than comes by itself:")
  static func asks(_ name: String, _ asked: String, _ able: String, _ place: String) -> Phrase {
    Phrase(
      nl: "\(name)\(place): het werk vraagt \(asked), bij u past \(able).",
      en: "\(name)\(place): the work asks \(asked), \(able) suits you.")
  }
  static func asksMore(_ name: String, _ place: String) -> Phrase {
    Phrase(
      nl: "\(name)\(place): hier kan het werk te veel van u vragen.",
      en: "\(name)\(place): here the work may ask too much of you.")
  }
  static func agreed(_ text: String, _ day: String) -> Phrase {
    Phrase(nl: "Afgesproken op \(day): \(text)", en: "Agreed on \(day): \(text)")
  }
  static let open = Phrase(
    nl: "Hierover is nog niets afgesproken. Zeg wat u zou helpen.",
    en: "Nothing has been agreed on this yet. Say what would help you.")
  static func unknown(_ names: String) -> Phrase {
    Phrase(
      nl: "Dit weten we nog niet: \(names). We vragen het u of we zoeken het uit op de werkplek.",
      en: "This we do not know yet: \(names). We ask you or find out at the workplace.")
  }
  static let noIllness = Phrase(
    nl: "U hoeft nooit te vertellen welke ziekte of beperking u heeft. Het gaat om wat u kunt en wat u nodig heeft.",
    en: "You never have to tell which illness or limitation you have. What counts is what you can do and what you need."
  )

  static let pay = Phrase(nl: "Wat u verdient", en: "What you earn")
  static func payHour(_ hourly: String, _ hours: String) -> Phrase {
    Phrase(
      nl: "U krijgt \(hourly) bruto per uur, voor \(hours) per week. Bruto is voor aftrek van belasting.",
      en: "You get \(hourly) gross an hour, for \(hours) a week. Gross means before tax.")
  }
  static func payBand(_ low: String, _ high: String, _ hours: String) -> Phrase {
    Phrase(
      nl:
        "U krijgt naar schatting tussen \(low) en \(high) bruto per uur, voor \(hours) per week. Het bedrag wordt pas vastgesteld als u er werkt. Vraag of uw uitkering uw loon aanvult.",
      en:
        "You get an estimated \(low) to \(high) gross an hour, for \(hours) a week. The amount is only settled once you work there. Ask whether your benefit tops up your wage."
    )
  }
  static func payYear(_ amount: String) -> Phrase {
    Phrase(
      nl: "In een heel jaar is dat ongeveer \(amount) bruto, met vakantiegeld.",
      en: "In a whole year that is about \(amount) gross, with holiday allowance.")
  }
  static func income(_ before: String, _ during: String) -> Phrase {
    Phrase(
      nl:
        "Met wat er van een uitkering overblijft, heeft u naar schatting \(during) bruto per jaar. Nu is dat \(before). Toeslagen zijn niet meegeteld: laat dat uitrekenen voordat u kiest.",
      en:
        "With what is left of a benefit you have an estimated \(during) gross a year. Now it is \(before). Allowances are not counted: have that worked out before you choose."
    )
  }
  static let benefitUnknown = Phrase(
    nl: "Wat dit doet met uw uitkering en toeslagen is hier niet berekend. Laat dat uitrekenen voordat u kiest.",
    en: "What this does to your benefit and allowances is not computed here. Have that worked out before you choose.")
  static let payUnknown = Phrase(
    nl: "Dat is nog niet berekend. Vraag ernaar voordat u kiest.",
    en: "That has not been computed yet. Ask for it before you choose.")

  static let learning = Phrase(nl: "Wat u leert", en: "What you learn")
  static func stretches(_ list: String) -> Phrase {
    Phrase(nl: "In dit werk oefent u: \(list).", en: "In this work you practise: \(list).")
  }
  static let nextSteps = Phrase(
    nl: "Lukt dat, dan komen deze taken dichterbij:", en: "When that goes well, these tasks come within reach:")
  static let learningUnknown = Phrase(
    nl: "In dit voorstel staat nog niet wat u leert. Vraag welke taak of cursus u erbij kunt doen.",
    en: "This proposal does not say yet what you learn. Ask which task or course you can add.")

  static let yourTurn = Phrase(nl: "Wat vindt u ervan?", en: "What do you think?")
  static let yourTurnIntro = Phrase(
    nl: "Neem dit blad mee naar het gesprek. Schrijf er gerust op.",
    en: "Take this sheet to the meeting. Feel free to write on it.")
  static let questions: [Phrase] = [
    Phrase(nl: "Welk werk wilt u graag doen?", en: "Which work would you like to do?"),
    Phrase(nl: "Is er werk dat u niet wilt doen?", en: "Is there work that you do not want to do?"),
    Phrase(nl: "Passen de dagen en uren bij uw leven?", en: "Do the days and hours suit your life?"),
    Phrase(nl: "Wat heeft u nodig om goed te kunnen werken?", en: "What do you need to work well?"),
    Phrase(nl: "Wilt u eerst een dag meelopen?", en: "Would you like to come along for a day first?"),
  ]
  static func footer(_ tool: String) -> Phrase {
    Phrase(
      nl: "Dit blad is geen contract. Gemaakt met \(tool).", en: "This sheet is no contract. Made with \(tool).")
  }
}
