import Foundation
import Interchange

enum CoverageTexts {
  private static func subject(
    _ id: String, _ title: Phrase, _ articles: [String], _ remark: Phrase
  ) -> Coverage.Subject {
    Coverage.Subject(id: id, title: title, articles: articles, remark: remark)
  }

  static let modelled = [
    subject(
      "minimum-wage", Phrase(nl: "Minimumloon", en: "Minimum wage"), ["WML art. 8, 14 en 15"],
      Phrase(
        nl: "vanaf 2015 per leeftijd en dag, met BBL-schaal vanaf juli 2019; de jeugdschaal van 2027 staat klaar",
        en: "from 2015 by age and day, with the BBL scale from July 2019; the youth scale of 2027 is prepared")),
    subject(
      "wage-value", Phrase(nl: "Loonwaarde", en: "Wage value"),
      ["Participatiewet art. 6", "Besluit LKS 2021 art. 1, 3 en 5", "Regeling LKS 2014 art. 3 en 4"],
      Phrase(
        nl: "uniforme methode vanaf 1 juli 2021, regeling van 2014 daarvoor",
        en: "uniform method from 1 July 2021, regulation of 2014 before it")),
    subject(
      "wage-cost-subsidy", Phrase(nl: "Loonkostensubsidie", en: "Wage cost subsidy"), ["Participatiewet art. 10d"],
      Phrase(
        nl: "gemeten en forfaitair, grens van 70%, werkgeverslasten, uren, jeugd, indexatie op 1 januari",
        en: "measured and flat rate, cap of 70%, employer charges, hours, youth, indexation on 1 January")),
    subject(
      "wage-dispensation", Phrase(nl: "Loondispensatie", en: "Wage dispensation"), ["Wajong art. 2:20 en 2:40"],
      Phrase(
        nl: "het loon per uur, en de aanvulling van de Wajong volgens de tekst van 2022",
        en: "the wage per hour, and the supplement of the Wajong by the text of 2022")),
    subject(
      "incentives", Phrase(nl: "Loonkostenvoordelen", en: "Wage cost benefits"), ["Wtl art. 2.5 t/m 2.14 en 4.1"],
      Phrase(
        nl: "vijf groepen met tarief, jaarmaximum, duur en overgang; alleen het hoogste telt",
        en: "five groups with rate, yearly maximum, length and transition; only the highest counts")),
    subject(
      "jobs-agreement", Phrase(nl: "Banenafspraak", en: "Jobs agreement"), ["Wet banenafspraak art. 4"],
      Phrase(nl: "de telling: 25,5 betaalde uren is een baan", en: "the count: 25.5 paid hours are one job")),
    subject(
      "support", Phrase(nl: "Steun zonder bedrag", en: "Support without an amount"),
      ["Ziektewet art. 29b", "Participatiewet art. 8a, 10 en 10da"],
      Phrase(
        nl: "no-riskpolis, proefplaatsing en jobcoaching als regels met voorwaarden",
        en: "no-risk policy, trial placement and job coaching as lines with conditions")),
  ]

  static let notModelled = [
    subject(
      "wage-value-article-5", Phrase(nl: "Artikel 5 van het Besluit LKS 2021", en: "Article 5 of the LKS decree 2021"),
      ["Besluit LKS 2021 art. 5"],
      Phrase(
        nl: "de letterlijke tekst is niet gelezen; de formule rust op de regeling van 2014 en het formulier van 2021",
        en: "the literal text was not read; the formula rests on the regulation of 2014 and the form of 2021")),
    subject(
      "old-methods", Phrase(nl: "Eigen meetmethoden voor juli 2021", en: "Methods of their own before July 2021"),
      ["AKC Cahier 13a"],
      Phrase(
        nl: "er bestonden vier formules naast elkaar; oude metingen zijn niet na te rekenen",
        en: "four formulas existed side by side; old measurements cannot be recomputed")),
    subject(
      "eligibility", Phrase(nl: "Toegang tot de doelgroep", en: "Access to the target group"),
      ["Participatiewet art. 6 en 10d lid 1 t/m 3"],
      Phrase(
        nl: "of iemand recht heeft, beslist gemeente of UWV",
        en: "whether somebody is entitled, municipality or UWV decides")
    ),
    subject(
      "liv", Phrase(nl: "Lage-inkomensvoordeel", en: "Low-income benefit"), ["Kamerstuk 36458"],
      Phrase(nl: "afgeschaft per 1 januari 2025", en: "abolished from 1 January 2025")),
    subject(
      "quota", Phrase(nl: "Quotum, opslag en bonus", en: "Quota, levy and bonus"), ["Wet banenafspraak art. 1, 5 en 6"],
      Phrase(nl: "wordt niet uitgevoerd en kent geen bedragen", en: "not applied, and without amounts")),
    subject(
      "coach-tariffs", Phrase(nl: "Tarieven voor jobcoaching", en: "Tariffs for job coaching"),
      ["Besluit normbedragen voorzieningen UWV"],
      Phrase(nl: "niet gevonden: vul een eigen tarief in", en: "not found: fill in a tariff of your own")),
    subject(
      "wajong-regimes", Phrase(nl: "Andere Wajong-regels", en: "Other Wajong rules"), ["Wajong"],
      Phrase(
        nl: "de regels van voor 2022 en de garantiebedragen zijn niet opgenomen",
        en: "the rules before 2022 and the guaranteed amounts are not included")),
    subject(
      "state-pension-age", Phrase(nl: "AOW-leeftijd", en: "State pension age"), ["Wtl art. 2.10"],
      Phrase(
        nl: "het voordeel stopt dan; de leeftijd zelf wordt niet gerekend",
        en: "the benefit ends then; the age itself is not computed")),
    subject(
      "apprentice-subsidy", Phrase(nl: "Subsidie bij BBL-loon", en: "Subsidy with the BBL wage"),
      ["Participatiewet art. 10d lid 4"],
      Phrase(
        nl: "de subsidie rekent met de gewone jeugdschaal", en: "the subsidy uses the ordinary youth scale")),
    subject(
      "taxes-and-benefits", Phrase(nl: "Belasting, toeslagen en andere uitkeringen", en: "Taxes and other benefits"),
      [], Phrase(nl: "alle bedragen zijn bruto", en: "all amounts are gross")),
  ]

  static func unclear(_ id: String) -> (question: Phrase, example: Phrase, used: Phrase, other: Phrase) {
    switch id {
    case "cap-and-charges":
      (
        Phrase(
          nl: "Geldt de grens van 70% met of zonder werkgeverslasten?",
          en: "Does the cap of 70% hold with or without employer charges?"),
        Phrase(nl: "36 uur, loonwaarde 20%, 1 juli 2026", en: "36 hours, wage value 20%, 1 July 2026"),
        Phrase(nl: "eerst de grens, dan de lasten erbij", en: "first the cap, then the charges on top"),
        Phrase(nl: "de lasten vallen onder de grens", en: "the charges fall under the cap")
      )
    case "difference-rounding":
      (
        Phrase(nl: "Wordt er onderweg afgerond?", en: "Is there rounding on the way?"),
        Phrase(nl: "27 uur, loonwaarde 60%, 1 juli 2026", en: "27 hours, wage value 60%, 1 July 2026"),
        Phrase(
          nl: "het verschil op centen, zoals het gepubliceerde voorbeeld",
          en: "the difference to cents, as the published example"),
        Phrase(nl: "alleen aan het eind", en: "at the end only")
      )
    case "charges-rate":
      (
        Phrase(
          nl: "Wanneer ging de vergoeding van 23,5% naar 25%?", en: "When did the compensation go from 23.5% to 25%?"),
        Phrase(nl: "36 uur, loonwaarde 60%, 1 juli 2025", en: "36 hours, wage value 60%, 1 July 2025"),
        Phrase(nl: "op 1 januari 2026", en: "on 1 January 2026"),
        Phrase(nl: "eerder: 25% in 2025", en: "earlier: 25% in 2025")
      )
    case "running-amounts":
      (
        Phrase(nl: "Verandert een lopende subsidie op 1 juli?", en: "Does a running subsidy change on 1 July?"),
        Phrase(
          nl: "36 uur, loonwaarde 60%, begonnen 1 januari 2026, peildatum 1 juli 2026",
          en: "36 hours, wage value 60%, started 1 January 2026, asked on 1 July 2026"),
        Phrase(nl: "nee, pas op 1 januari (lid 7)", en: "no, on 1 January only (lid 7)"),
        Phrase(nl: "ja, met het minimumloon mee", en: "yes, along with the minimum wage")
      )
    case "youth-month":
      (
        Phrase(
          nl: "Wordt het jeugdbedrag per maand sinds 2024 afgerond?",
          en: "Is the monthly youth amount rounded since 2024?"),
        Phrase(nl: "20 jaar, 1 januari 2025", en: "20 years old, 1 January 2025"),
        Phrase(nl: "nee", en: "no"), Phrase(nl: "op 0,05 zoals voor 2024", en: "to 0.05 as before 2024")
      )
    case "birthday":
      (
        Phrase(nl: "Verandert een verjaardag een lopende subsidie?", en: "Does a birthday change a running subsidy?"),
        Phrase(
          nl: "36 uur, loonwaarde 60%, net 21 geworden, 1 juli 2026",
          en: "36 hours, wage value 60%, just turned 21, 1 July 2026"),
        Phrase(nl: "ja, de leeftijd op de peildatum telt", en: "yes, the age on the day asked about counts"),
        Phrase(nl: "nee, pas bij de volgende indexatie", en: "no, only at the next indexation")
      )
    case "factor-caps":
      (
        Phrase(
          nl: "Tellen kwaliteit en netto werktijd boven 100% mee?", en: "Do quality and net work time above 100% count?"
        ),
        Phrase(nl: "tempo 80%, kwaliteit 110%, netto werktijd 100%", en: "pace 80%, quality 110%, net work time 100%"),
        Phrase(nl: "nee, net als tempo", en: "no, like pace"), Phrase(nl: "ja", en: "yes")
      )
    default:
      (
        Phrase(
          nl: "Geldt loondispensatie ook voor loon boven het minimumloon?",
          en: "Does dispensation also lower wage above the minimum wage?"),
        Phrase(
          nl: "functieloon 20,00, prestatie 70%, 1 juli 2026", en: "function wage 20.00, performance 70%, 1 July 2026"),
        Phrase(nl: "ja, het hele functieloon in dezelfde mate", en: "yes, the whole function wage in the same share"),
        Phrase(nl: "nee, alleen het minimumloon wordt lager", en: "no, only the minimum wage is lowered")
      )
    }
  }
}
