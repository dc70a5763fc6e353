/// The words that everything taken from the catalogue has to carry, in Dutch and English.
enum ONetAttribution {
  static func text(release: String) -> String {
    """
    BRON

    De taken en scores in deze map komen uit de \(release) Database van het U.S. Department of Labor, Employment and
    Training Administration (USDOL/ETA). Gebruikt onder de licentie CC BY 4.0
    (https://creativecommons.org/licenses/by/4.0/). O*NET(R) is een merk van USDOL/ETA. De gegevens zijn bewerkt: scores
    zijn omgerekend naar eisen, en de minuten van elke functie zijn met een vaste regel over de taken verdeeld (een
    kerntaak telt dubbel). USDOL/ETA heeft deze bewerking niet goedgekeurd, aanbevolen of getest.

    De scores zijn Amerikaans en gelden voor een beroep, niet voor deze organisatie. Een getal met @ is een waarde van
    het beroep, een getal met ~ een schatting voor de taak; A, B of C zegt hoe direct de bron het meet. Vraag de mensen
    die het werk doen en zet hun antwoord erover.

    SOURCE

    The tasks and ratings in this folder come from the \(release) Database by the U.S. Department of Labor, Employment
    and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license
    (https://creativecommons.org/licenses/by/4.0/). O*NET(R) is a trademark of USDOL/ETA. The information has been
    modified: ratings were turned into requirements, and the minutes of each position were shared out among its tasks by
    a fixed rule (a core task counts twice). USDOL/ETA has not approved, endorsed, or tested these modifications.

    The ratings are American and hold for an occupation, not for this organisation. A number with @ is a value of the
    occupation, a number with ~ an estimate for the task; A, B or C says how directly the source measures it. Ask the
    people who do the work and write their answer over it.

    """
  }
}
