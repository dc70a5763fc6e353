import Interchange
import JobCarving

/// Every command and every option, once.
enum CommandTable {
  static let all: [Command] = [
    new, check, questions, analyse, carve, why, match, value, rotate, report, run, importing, table, compare, lookup,
    schema,
    lawCommand,
    completion, manual,
  ]

  static let global: [CommandOption] = [
    CommandOption(
      long: "format", value: "text|json|csv|html", choices: ["text", "json", "csv", "html"],
      help: Phrase(
        nl: "vorm van de uitvoer (text is voor mensen en kan veranderen)",
        en: "form of the output (text is for people and may change)")),
    CommandOption(
      long: "output", short: "o", value: "PATH",
      help: Phrase(nl: "schrijf naar dit bestand of deze map", en: "write to this file or folder")),
    CommandOption(
      long: "language", value: "nl|en", choices: ["nl", "en"],
      help: Phrase(nl: "taal; anders die van het scenario", en: "language; else that of the scenario")),
    CommandOption(
      long: "quiet", short: "q", help: Phrase(nl: "geen voortgang en opmerkingen", en: "no progress and notes")),
    CommandOption(long: "no-color", help: Phrase(nl: "geen kleur", en: "no colour")),
    CommandOption(long: "help", short: "h", help: Phrase(nl: "deze uitleg", en: "this help")),
  ]

  static let on = CommandOption(
    long: "on", value: "YYYY-MM-DD",
    help: Phrase(nl: "peildatum, in plaats van die van het scenario", en: "reference date, instead of the scenario's"))
  static let law = CommandOption(
    long: "law-folder", value: "FOLDER",
    help: Phrase(
      nl: "map met eigen of nieuwere bedragen van de wet", en: "folder with own or newer amounts of the law"))
  static let search: [CommandOption] = [
    on, law,
    CommandOption(
      long: "seed", value: "N", help: Phrase(nl: "begin van de toevalsgetallen", en: "start of the random numbers")),
    CommandOption(
      long: "iterations", value: "N",
      help: Phrase(nl: "zoveel stappen zoeken; herhaalbaar", en: "search this many steps; repeatable")),
    CommandOption(
      long: "time", value: "SECONDS",
      help: Phrase(nl: "hooguit zo lang zoeken; niet herhaalbaar", en: "search this long at most; not repeatable")),
  ]

  private static let folder = Command.Operand(name: Phrase(nl: "MAP", en: "FOLDER"))
  private static let folderOrPlan = Command.Operand(name: Phrase(nl: "MAP|PLAN", en: "FOLDER|PLAN"))

  static let new = Command(
    name: "new", operands: [folder],
    summary: Phrase(nl: "een map om in te vullen, met voorbeelden", en: "a folder to fill in, with examples"),
    details: Phrase(
      nl: """
        Maakt een projectmap met alle bestanden, kolomnamen en een paar verzonnen regels, en een tekst die zegt wat u \
        waar invult. De map moet nieuw of leeg zijn.
        """,
      en: """
        Makes a project folder with every file, its headings and a few invented rows, and a text that says what to fill \
        in where. The folder has to be new or empty.
        """),
    options: [on], examples: ["jobcarve new MAP", "jobcarve new FOLDER --language en"])

  static let check = Command(
    name: "check", operands: [Command.Operand(name: Phrase(nl: "MAP", en: "FOLDER"), repeats: true)],
    summary: Phrase(nl: "lees alles en noem elke bevinding", en: "read everything and list every finding"),
    details: Phrase(
      nl:
        "Leest een projectmap en noemt alle bevindingen met bestand, regel en kolom. Eindigt met 65 als er een fout is.",
      en:
        "Reads a project folder and lists all findings with file, line and column. Ends with 65 when there is an error."
    ),
    options: [], examples: ["jobcarve check examples/hospital-ward"])

  static let questions = Command(
    name: "questions", operands: [folder],
    summary: Phrase(
      nl: "wat nog ontbreekt, klaar voor een gesprek", en: "what is still missing, ready for an interview"),
    details: Phrase(
      nl:
        "Vraagt per functie, taak en persoon alleen waar iets op wacht: tijd, eisen, routine, niveaus, kwaliteit van het werk, mogelijkheden. csv geeft een tabel met een lege kolom voor het antwoord; --answers leest die terug en schrijft een kopie van de map achter -o. Eigen bestanden worden nooit overschreven.",
      en:
        "Asks by position, task and person only for what something waits for: time, requirements, routine, levels, quality of the work, capabilities. csv gives a table with an empty column for the answer; --answers reads it back and writes a copy of the folder after -o. Your own files are never overwritten."
    ),
    options: [
      CommandOption(
        long: "answers", value: "FILE",
        help: Phrase(
          nl: "de ingevulde tabel; de kopie komt in de map achter -o",
          en: "the table with answers; the copy goes into the folder after -o"))
    ],
    examples: [
      "jobcarve questions examples/hospital-ward", "jobcarve questions MAP -o vragen.csv",
      "jobcarve questions MAP --answers vragen.csv -o MAP-ingevuld",
    ])

  static let analyse = Command(
    name: "analyse", operands: [folder],
    summary: Phrase(
      nl: "welke taken kunnen verhuizen, en waarom de andere niet",
      en: "which tasks can move, and why the others cannot"),
    details: Phrase(
      nl:
        "Per taak: routine-index, taakeisen, elementair ja of nee met de reden, onder het niveau van de functie, los te maken.",
      en:
        "By task: routine index, task requirements, elementary yes or no with the reason, below the position's level, separable."
    ),
    options: [], examples: ["jobcarve analyse examples/hospital-ward --format csv"])

  static let carve = Command(
    name: "carve", operands: [folder],
    summary: Phrase(nl: "maak banen uit taken, met wat achterblijft", en: "make jobs of tasks, with what stays behind"),
    details: Phrase(
      nl:
        "Zoekt banen voor de mensen in de map, met het bewijs hoe goed het plan is, en met de regel die elke andere taak en persoon tegenhield.",
      en:
        "Looks for jobs for the people in the folder, with the proof of how good the plan is, and with the rule that stopped every other task and person."
    ),
    options: search + [
      start, front, mode,
      CommandOption(
        long: "without", value: "PERSON|TASK|RULE", repeats: true,
        help: Phrase(
          nl: "wat als deze persoon, taak of regel niet meedoet; mag vaker",
          en: "what if this person, task or rule takes no part; may be repeated")),
      CommandOption(
        long: "with-measure", value: "PERSON:MEASURE", repeats: true,
        help: Phrase(
          nl: "wat als deze persoon een voorziening krijgt die in de map staat; mag vaker",
          en: "what if this person gets a measure that the folder records; may be repeated")),
    ],
    examples: [
      "jobcarve carve examples/hospital-ward", "jobcarve carve MAP --iterations 20000 --seed 7",
      "jobcarve carve MAP --without P3 --with-measure P7:tillen_kg",
      "jobcarve carve MAP --front --format html -o keuze.html", "jobcarve carve MAP --mode inclusive",
    ])

  private static let start = CommandOption(
    long: "from", value: "PLAN",
    help: Phrase(
      nl: "begin met dit plan.json; het plan wordt nooit slechter, en weights.change telt wat er verandert",
      en: "begin with this plan.json; the plan never becomes worse, and weights.change counts what changes"))
  private static let front = CommandOption(
    long: "front",
    help: Phrase(
      nl: "zoek ook andere plannen: meer mensen, meer opbrengst of beter werk",
      en: "look for other plans too: more people, more yield or better work"))

  private static let mode = CommandOption(
    long: "mode", value: "carving|inclusive", choices: Scenario.Mode.allCases.map(\.rawValue),
    help: Phrase(
      nl: "inclusive: verdeel ook het werk van wie er nu werkt opnieuw, naast het plan; anders wat het scenario zegt",
      en: "inclusive: also divide anew the work of the present people, beside the plan; else what the scenario says"))

  static let why = Command(
    name: "why", operands: [folder, Command.Operand(name: Phrase(nl: "TAAK|PERSOON", en: "TASK|PERSON"))],
    summary: Phrase(
      nl: "welke regel een taak of persoon tegenhoudt, en wat helpt",
      en: "which rule stops a task or a person, and what would help"),
    details: Phrase(
      nl:
        "Zegt van een taak waarom hij blijft, per persoon wat er in de weg staat, en wat de kleinste wijziging is die helpt. Zegt van een persoon zonder baan per taak waarom niet, en hoeveel uur er ontbreekt. De wijziging wordt doorgerekend door opnieuw te zoeken. Noem een code of een naam.",
      en:
        "Says of a task why it stays, by person what stands in the way, and which smallest change would help. Says of a person without a job by task why not, and how many hours are missing. The change is tried by searching again. Give an id or a name."
    ),
    options: search + [
      CommandOption(
        long: "plan", value: "PLAN",
        help: Phrase(
          nl: "leg dit plan.json uit, in plaats van een nieuw plan te zoeken",
          en: "explain this plan.json, instead of searching for a new plan"))
    ],
    examples: ["jobcarve why examples/hospital-ward Z19", "jobcarve why examples/hospital-ward P14"])

  static let match = Command(
    name: "match", operands: [folderOrPlan],
    summary: Phrase(nl: "vergelijk elke baan met de persoon", en: "compare each job with the person"),
    details: Phrase(
      nl:
        "Noemt per baan elk punt waarop werk en persoon verschillen, met beide waarden en de taak die het veroorzaakt.",
      en:
        "Lists for each job every point on which work and person differ, with both values and the task that causes it."),
    options: search + [
      CommandOption(
        long: "person", value: "ID",
        help: Phrase(nl: "alleen deze persoon, met alle punten", en: "only this person, with every point")),
      CommandOption(
        long: "context",
        help: Phrase(
          nl: "met --person: ook de achtergrond, alleen voor de coach",
          en: "with --person: the background too, for the coach only")),
    ],
    examples: [
      "jobcarve match examples/hospital-ward --person P1",
      "jobcarve match examples/hospital-ward --person P1 --format html -o P1.html",
    ])

  static let value = Command(
    name: "value", operands: [Command.Operand(name: Phrase(nl: "MAP|PLAN", en: "FOLDER|PLAN"), isRequired: false)],
    summary: Phrase(
      nl: "wat banen kosten en opleveren, met de wet erbij", en: "what jobs cost and yield, with the law"),
    details: Phrase(
      nl:
        "Rekent elke baan door op de peildatum, of één geval met --case, of een tabel met gevallen met --cases. Elk bedrag heeft een afleiding met het artikel.",
      en:
        "Calculates each job on the reference date, or one case with --case, or a table of cases with --cases. Each amount has a derivation with the article."
    ),
    options: search + [
      CommandOption(long: "case", value: "FILE", help: Phrase(nl: "één geval als JSON", en: "one case as JSON")),
      CommandOption(
        long: "cases", value: "FILE", help: Phrase(nl: "een tabel met gevallen (CSV)", en: "a table of cases (CSV)")),
    ], examples: ["jobcarve value examples/hospital-ward", "jobcarve value --case geval.json --format json"])

  static let rotate = Command(
    name: "rotate", operands: [folder],
    summary: Phrase(nl: "plan wie leert en wie dan vervangt", en: "plan who learns and who covers then"),
    details: Phrase(
      nl:
        "Maakt een combi-rooster: wanneer medewerkers naar de opleiding gaan en welke werkzoekende hun werkplek dan overneemt. Staat achter -o een map (eindigt op /), dan komt daar ook voor elke persoon en werkgever een agenda in (calendars/*.ics).",
      en:
        "Makes a combi schedule: when employees go into training and which seeker takes their workplace meanwhile. When a folder stands after -o (ends in /), it also gets a calendar for each person and employer (calendars/*.ics)."
    ),
    options: search + [
      CommandOption(
        long: "robust", value: "N",
        help: Phrase(
          nl: "speel N jaren na waarin mensen stoppen en cursussen schuiven",
          en: "play N years in which people stop and courses move")),
      CommandOption(
        long: "from", value: "PLAN",
        help: Phrase(
          nl: "begin met het rooster in dit plan.json en noem wat er verandert",
          en: "begin with the schedule in this plan.json and tell what changes")),
      CommandOption(
        long: "change-cost", value: "EUR",
        help: Phrase(
          nl: "met --from: elke andere startdag of vervanger telt als zoveel euro; anders 0",
          en: "with --from: each other start day or cover counts as so many euros; else 0")),
    ],
    examples: [
      "jobcarve rotate examples/regional-rotation -o uit/", "jobcarve rotate MAP --robust 1000",
      "jobcarve rotate MAP --from uit/plan.json --change-cost 500",
    ])

  static let report = Command(
    name: "report", operands: [Command.Operand(name: Phrase(nl: "PLAN", en: "PLAN"))],
    summary: Phrase(nl: "de pagina bij een plan", en: "the page of a plan"),
    details: Phrase(
      nl: "Maakt van plan.json één losse pagina (HTML) om te lezen, te mailen of af te drukken.",
      en: "Makes one page (HTML) of plan.json to read, mail or print."),
    options: [], examples: ["jobcarve report uit/plan.json -o rapport.html"])

  static let run = Command(
    name: "run", operands: [folder],
    summary: Phrase(nl: "alles achter elkaar, met rapport", en: "everything in a row, with a report"),
    details: Phrase(
      nl: """
        Schrijft in de map achter -o: plan.json; report.html, het rapport; plan.md, een samenvatting; plan.xml, alle \
        tabellen voor Excel; jobs.csv, unassigned.csv, value.csv en rotation.csv; inclusive.csv, als ook het werk van \
        wie er nu werkt opnieuw wordt verdeeld; in jobs een pagina per baan, voor de persoon om wie het gaat; en in \
        calendars de agenda's van een rotatie (.ics).
        """,
      en: """
        Writes into the folder after -o: plan.json; report.html, the report; plan.md, a summary; plan.xml, all tables \
        for Excel; jobs.csv, unassigned.csv, value.csv and rotation.csv; inclusive.csv, when the work of the present \
        people is divided anew as well; in jobs a page for each job, for the person concerned; and in calendars the \
        calendars of a rotation (.ics).
        """),
    options: search + [start, front, mode],
    examples: [
      "jobcarve run examples/hospital-ward -o uit", "jobcarve run examples/town-hall --mode inclusive -o uit",
    ])

  static let importing = Command(
    name: "import",
    operands: [
      Command.Operand(name: Phrase(nl: "VORM", en: "FORMAT"), choices: ImportFormat.all.map(\.name)),
      Command.Operand(name: Phrase(nl: "BESTAND|MAP", en: "FILE|FOLDER"), repeats: true),
    ],
    summary: Phrase(nl: "maak een projectmap van andere gegevens", en: "make a project folder from other data"),
    details: Phrase(
      nl: ImportFormat.all.map(\.details.nl).joined(separator: "\n"),
      en: ImportFormat.all.map(\.details.en).joined(separator: "\n")),
    options: ImportFormat.all.flatMap(\.options).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
    examples: ImportFormat.all.map(\.example))

  static let compare = Command(
    name: "compare",
    operands: [
      Command.Operand(name: Phrase(nl: "OUD", en: "OLD")), Command.Operand(name: Phrase(nl: "NIEUW", en: "NEW")),
    ],
    summary: Phrase(
      nl: "wat er tussen twee inventarissen of twee plannen veranderde",
      en: "what changed between two inventories or two plans"),
    details: Phrase(
      nl:
        "OUD en NIEUW zijn elk een projectmap of een inventaris. Taken horen bij elkaar door hun code, dan door dezelfde tekst, dan door tekst die lijkt. Met --carry komt de nieuwe inventaris in de map achter -o, met wat in de oude was bevestigd waar de taak niet veranderde, en met wat was vastgezet. Zijn OUD en NIEUW twee plannen (plan.json), dan staat er per regel, taak, persoon en functie wat er anders is.",
      en:
        "OLD and NEW are each a project folder or an inventory. Tasks belong together by identifier, then by the same text, then by similar text. With --carry the new inventory is written into the folder after -o, with what was confirmed in the old one where the task did not change, and with the pins. If OLD and NEW are two plans (plan.json), it says by rule, task, person and position what differs."
    ),
    options: [
      CommandOption(
        long: "carry",
        help: Phrase(nl: "neem bevestigingen en vastgezette taken over", en: "carry confirmations and pins over"))
    ],
    examples: [
      "jobcarve compare 2025 2026", "jobcarve compare 2025/plan.json 2026/plan.json",
      "jobcarve compare 2025 2026/inventaris.csv --carry -o bijgewerkt",
    ])

  static let lookup = Command(
    name: "lookup",
    operands: [
      Command.Operand(name: Phrase(nl: "NAAM", en: "NAME")), Command.Operand(name: Phrase(nl: "MAP", en: "FOLDER")),
    ],
    summary: Phrase(nl: "zoek een functienaam op in een catalogus", en: "look up a position's name in a catalogue"),
    details: Phrase(
      nl:
        "Noemt de tien beroepen die het meest op de naam lijken, met code, gevonden naam en gelijkenis; kiezen doet u zelf. esco: de map met occupations_*.csv en ISCOGroups_*.csv, met ISCO-08-codes. mbo: de map met profielen.json.",
      en:
        "Lists the ten occupations that are most like the name, with code, matched label and likeness; the choice is yours. esco: the folder with occupations_*.csv and ISCOGroups_*.csv, with ISCO-08 codes. mbo: the folder with profielen.json."
    ),
    options: [
      CommandOption(
        long: "catalogue", value: "esco|mbo", choices: ["esco", "mbo"],
        help: Phrase(nl: "welke catalogus; anders esco", en: "which catalogue; else esco"))
    ], examples: ["jobcarve lookup schoonmaker esco-nl", "jobcarve lookup verkoper mbo-kwalificaties --catalogue mbo"])

  static let table = Command(
    name: "table", operands: [Command.Operand(name: Phrase(nl: "BESTAND", en: "FILE"))],
    summary: Phrase(
      nl: "hoe een tabel wordt gelezen, en schoon opgeschreven", en: "how a table is read, and written clean"),
    details: Phrase(
      nl:
        "Noemt codering, scheidingsteken, aanhalingsteken, kolomnamen, rijen en soorten kolommen, elk met de reden en hoe zeker het is, en alle bevindingen. Met --format csv staat de tabel er schoon (RFC 4180), met json alles.",
      en:
        "Tells encoding, delimiter, quote, headings, rows and kinds of columns, each with the reason and how sure it is, and all findings. With --format csv the table itself, clean (RFC 4180); with json everything."
    ),
    options: [
      CommandOption(
        long: "encoding", value: "NAME",
        help: Phrase(nl: "codering, in plaats van de gevonden", en: "encoding, instead of the one found")),
      CommandOption(
        long: "delimiter", value: "TEXT",
        help: Phrase(nl: "scheidingsteken: tab, space of de tekens zelf", en: "delimiter: tab, space or the characters")
      ),
      CommandOption(
        long: "quote", value: "double|single|none", choices: ["double", "single", "none"],
        help: Phrase(nl: "aanhalingsteken om cellen", en: "quote around cells")),
      CommandOption(
        long: "escape", value: "doubled|backslash|none", choices: ["doubled", "backslash", "none"],
        help: Phrase(nl: "aanhalingsteken in een cel", en: "quote inside a cell")),
      CommandOption(
        long: "header", value: "N",
        help: Phrase(nl: "zoveel rijen met kolomnamen; 0: geen", en: "this many rows of headings; 0: none")),
      CommandOption(
        long: "table", value: "N", help: Phrase(nl: "welke tabel van het bestand", en: "which table of the file")),
      CommandOption(
        long: "as-is", help: Phrase(nl: "herstel geen beschadigde rijen", en: "put no damaged rows right")),
      CommandOption(
        long: "no-metadata",
        help: Phrase(
          nl: "gebruik geen BESTAND-metadata.json of csv-metadata.json",
          en: "use no FILE-metadata.json or csv-metadata.json")),
    ], examples: ["jobcarve table taken.csv", "jobcarve table taken.txt --delimiter tab --format csv -o schoon.csv"])

  static let schema = Command(
    name: "schema", operands: [Command.Operand(name: Phrase(nl: "NAAM", en: "NAME"), isRequired: false)],
    summary: Phrase(
      nl: "de vorm van een invoerbestand (XSD) of van plan.json", en: "the shape of an input file (XSD) or of plan.json"
    ),
    details: Phrase(
      nl: """
        Zonder naam: de namen. Met een naam: het XSD-schema; met --format csv de kolommen als tabel. Met de naam \
        plan: de vorm van plan.json (JSON Schema). Met findings: de codes van alle bevindingen, met oorzaak en wat helpt. Met anchors: wat de niveaus 0 tot 5 per \
        mogelijkheid betekenen. Met fml: hoe een FML-lijst wordt gelezen.
        """,
      en: """
        Without a name: the names. With a name: the XSD schema; with --format csv the columns as a table. With the name \
        plan: the shape of plan.json (JSON Schema). With findings: the codes of all findings, with cause and cure. With anchors: what the levels 0 to 5 mean for each \
        capability. With fml: how an FML list is read.
        """),
    options: [],
    examples: ["jobcarve schema inventory", "jobcarve schema inventory --format csv", "jobcarve schema plan"])

  static let completion = Command(
    name: "completion", operands: [Command.Operand(name: Phrase(verbatim: "SHELL"), choices: ["bash", "zsh", "fish"])],
    summary: Phrase(nl: "aanvulling voor de opdrachtregel", en: "completion for the shell"),
    details: Phrase(nl: "Schrijft een script voor bash, zsh of fish.", en: "Writes a script for bash, zsh or fish."),
    options: [], examples: ["jobcarve completion bash > ~/.local/share/bash-completion/completions/jobcarve"])

  static let manual = Command(
    name: "manual", operands: [],
    summary: Phrase(nl: "de handleiding als man-pagina", en: "the manual page"),
    details: Phrase(nl: "Schrijft de handleiding in roff.", en: "Writes the manual in roff."), options: [],
    examples: ["jobcarve manual | man -l -"])

  static let lawCommand = Command(
    name: "law", operands: [],
    summary: Phrase(nl: "bedragen en regels van de wet op een dag", en: "amounts and rules of the law on a day"),
    details: Phrase(
      nl:
        "Noemt wat er geldt, met artikel, bron, hoe zeker het is en wanneer het voor het laatst is nagekeken; het oudste eerst.",
      en: "Lists what is in force, with article, source, how sure it is and when it was last verified; oldest first."),
    options: [
      on, law,
      CommandOption(
        long: "documentation",
        help: Phrase(
          nl: "elke waarde van elke dag, en wat wel en niet is gemodelleerd (Markdown)",
          en: "every value of every day, and what is modelled and what is not (Markdown)")),
    ], examples: ["jobcarve law --on 2026-07-01", "jobcarve law --documentation --language en"])
}
