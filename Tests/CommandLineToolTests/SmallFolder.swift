import TestSupport

/// A project folder of one page, valid as it stands; a test breaks one thing in it.
struct SmallFolder {
  let folder: TemporaryFolder

  static let organisation = """
    id;naam;fte;uren_per_week;uurkosten;niveau;vrije_tijd_voor
    KAN;Kantinemedewerker;2;36;28,50;2;Meer tijd voor gasten
    ADM;Administratie;1;36;32,00;3;Sneller antwoord

    """
  static let inventory = """
    id;functie;taak;minuten_per_week;niveau;los_te_maken;frequentie;minuten_per_keer;leeg_betekent
    A1;KAN;Vaatwasser uitruimen;600;1;ja;20;30;niet
    A2;KAN;Tafels afnemen;500;1;ja;25;20;niet
    A3;KAN;Koken;2400;2;nee;;;niet
    B1;ADM;Post rondbrengen;300;1;ja;10;30;niet
    B2;ADM;Facturen;1500;3;nee;;;niet

    """
  static let people = """
    id;naam;uren_van;uren_tot;geboortejaar;doelgroep;leeg_betekent
    P1;Kandidaat 1;12;24;1990;participatiewet;gemiddeld
    P2;Kandidaat 2;40;50;1985;banenafspraak;gemiddeld

    """
  static let scenario = """
    {
      "title": "Kantine (verzonnen)",
      "referenceDate": "2026-11-21",
      "language": "nl",
      "pins": []
    }

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallFolder.organisation, "in/organisatie.csv")
    try folder.write(SmallFolder.inventory, "in/inventaris.csv")
    try folder.write(SmallFolder.people, "in/mensen.csv")
    try folder.write(SmallFolder.scenario, "in/scenario.json")
  }

  /// Puts another text in the place of one that stands in a file, which has to be there.
  func replace(_ old: String, with new: String, in text: String, _ name: String) throws {
    guard text.contains(old) else { throw Absent(text: old) }
    try folder.write(text.replacing(old, with: new), "in/\(name)")
  }

  struct Absent: Error { var text: String }

  func check() throws -> Tool.Answer { try Tool.run("check", "in", in: folder.url) }
  func run() throws -> Tool.Answer { try Tool.run("run", "in", "-o", "out", in: folder.url) }
}
