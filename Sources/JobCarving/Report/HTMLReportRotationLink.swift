import Interchange

/// Carved jobs next to the workplaces that are covered.
extension HTMLReport {
  func rotationLinks(_ w: inout Markup) {
    let links = plan.rotationLinks.filter { $0.taskCount > 0 }
    guard !links.isEmpty else { return }
    w.leaf("h3", t(RotationLinkTexts.title))
    w.leaf("p", t(RotationLinkTexts.intro))
    let shown = links.prefix(100)
    w.table(
      ChartTable(
        caption: t(RotationLinkTexts.title),
        columns: [
          .init(title: t(RotationLinkTexts.place)), .init(title: t(RotationLinkTexts.seekers)),
          .init(title: t(RotationLinkTexts.preparation), isWide: true),
          .init(title: t(RotationLinkTexts.carved), isWide: true),
        ],
        rows: shown.map { link in
          let jobs = RotationLinkTexts.preparation(link) { share in
            "\(facts.jobNumber[share.job].map { numbers.whole($0 + 1) } ?? share.job), \(facts.personName(share.person))"
          }
          return [
            positionName(link.position), link.seekers.map(facts.personName).joined(separator: ", "),
            jobs.map(t).joined(separator: "; "), RotationLinkTexts.carved(link).map(t).joined(separator: " "),
          ]
        }))
    if let cut = cut(shown.count, of: links.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }
}
