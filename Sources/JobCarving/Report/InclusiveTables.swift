import Interchange

/// The tables of a redesign: for the workbook, the summary and `inclusive.csv`.
extension Plan {
  package var inclusiveTables: [ReportTable] {
    inclusive.map { [figuresTable($0), moveTable($0), inclusivePositionTable($0)] } ?? []
  }

  /// What goes otherwise than by carving alone: `inclusive.csv`.
  package var inclusiveMoveTable: ReportTable? { inclusive.map(moveTable) }

  private func figuresTable(_ plan: InclusivePlan) -> ReportTable {
    let texts = InclusiveTexts.self
    var table = ReportTable(
      "Drie verdelingen", "Three divisions",
      columns: [
        .init(texts.way), .init(texts.people, .whole), .init(texts.value, .euro), .init(texts.jobReds, .whole),
        .init(texts.positionReds, .whole), .init(texts.reds, .whole), .init(texts.jobDoubts, .whole),
        .init(texts.positionDoubts, .whole), .init(texts.doubts, .whole),
      ])
    for (way, figures) in [(texts.now, plan.now), (texts.carving, plan.carving), (texts.inclusive, plan.inclusive)] {
      table.row([
        .text(way), .value(figures.people), .value(figures.value / 1000), .value(figures.jobReds),
        .value(figures.positionReds), .value(figures.reds), .value(figures.jobDoubts), .value(figures.positionDoubts),
        .value(figures.doubts),
      ])
    }
    return table
  }

  private func moveTable(_ plan: InclusivePlan) -> ReportTable {
    let texts = InclusiveTexts.self
    var table = ReportTable(
      "Opnieuw verdeeld", "Divided anew",
      columns: [
        .init("taak", "task"), .init("naam van de taak", "name of the task"),
        .init("uren per week", "hours a week", .hours, isSummed: true), .init(texts.from), .init(texts.to),
        .init(texts.reason, .sentence), .init(texts.better, .sentence), .init(texts.worse, .sentence),
        .init(texts.value, .euro),
      ])
    let facts = ReportFacts(self)
    for move in plan.moves {
      func changes(_ isBetter: Bool) -> ReportTable.Cell {
        let list = move.effects.filter { $0.isBetter == isBetter }
          .map { texts.change($0, facts.holderName($0.holder)) }
        return list.isEmpty
          ? .blank
          : .text(
            Phrase(nl: list.map(\.nl).joined(separator: "; "), en: list.map(\.en).joined(separator: "; ")))
      }
      table.row([
        .name(move.task), .name(facts.task(move.task)?.name ?? ""), .value(move.minutes),
        .name(facts.holderName(move.from)), .name(facts.holderName(move.to)),
        .text(texts.reason(move, facts.holderName)), changes(true), changes(false), .value(move.value / 1000),
      ])
    }
    return table
  }

  private func inclusivePositionTable(_ plan: InclusivePlan) -> ReportTable {
    let texts = InclusiveTexts.self
    var table = ReportTable(
      "Functies opnieuw verdeeld", "Positions divided anew",
      columns: [
        .init("functie", "position"), .init("naam", "name"), .init("medewerkers", "employees", .whole),
        .init(texts.hoursNow, .hours, isSummed: true), .init(texts.hoursCarving, .hours, isSummed: true),
        .init(texts.hoursInclusive, .hours, isSummed: true), .init(texts.hoursTaken, .hours, isSummed: true),
        .init("rode punten nu", "red points now"), .init("rode punten na jobcarving", "red points after job carving"),
        .init("rode punten opnieuw verdeeld", "red points divided anew"), .init(texts.effect, .sentence),
      ])
    func names(_ rules: [String]) -> ReportTable.Cell {
      let names = rules.map(texts.rule)
      return names.isEmpty
        ? .blank
        : .text(Phrase(nl: names.map(\.nl).joined(separator: ", "), en: names.map(\.en).joined(separator: ", ")))
    }
    for position in plan.positions {
      table.row([
        .name(position.position), .name(positionName(position.position)), .value(position.people),
        .value(position.minutesNow), .value(position.minutesCarving), .value(position.minutesInclusive),
        .value(position.takenMinutes), names(position.redsNow), names(position.redsCarving),
        names(position.redsInclusive), .text(position.changes),
      ])
    }
    return table
  }
}

extension InclusivePosition {
  /// What changes for those who stay, in sentences: what asks attention and what becomes better.
  var changes: Phrase {
    let points = (effect?.points ?? []).filter { $0.judgement == .attention || $0.judgement == .better }.map(\.text)
    return points.isEmpty
      ? InclusiveTexts.unchanged
      : Phrase(nl: points.map(\.nl).joined(separator: " "), en: points.map(\.en).joined(separator: " "))
  }
}

extension ReportFacts {
  func holderName(_ holder: WorkHolder) -> String {
    switch holder.kind {
    case .position: position(holder.id)?.name ?? holder.id
    case .person: personName(holder.id)
    }
  }
}
