public import Interchange

/// The questionnaire as a text, a page to print, and a table with room for the answers.
extension Questionnaire {
  /// The questions with a line to write on, by position and task, then by person.
  public func text(_ language: Language) -> String {
    var lines = [
      QuestionTexts.heading(title)[language],
      QuestionTexts.count(all.count, positions.count, people.count)[language],
      all.isEmpty ? QuestionTexts.nothing[language] : QuestionTexts.advice[language],
    ]
    func add(_ questions: [OpenQuestion], indent: String) {
      for question in questions {
        lines.append("\(indent)- \(question.text[language]) (\(question.answerAs[language]))")
        lines.append("\(indent)  \(String(repeating: "_", count: 50))")
      }
    }
    for part in positions {
      lines += ["", "\(part.position.name) (\(part.position.id))"]
      add(part.position.questions, indent: "  ")
      for task in part.tasks {
        lines += ["", "  \(task.id)  \(task.name)"]
        add(task.questions, indent: "    ")
      }
    }
    for person in people {
      lines += ["", "\(person.name) (\(person.id))"]
      add(person.questions, indent: "  ")
    }
    return lines.joined(separator: "\n")
  }

  /// The sheet that `AnswerSheet` reads back: a key of three columns, the question, and an empty column.
  public func csv(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row(InputSchemas.answers.fields.map { Phrase(nl: $0.dutch, en: $0.name) })
    func add(_ subject: Subject) {
      for question in subject.questions {
        table.row([
          Phrase(verbatim: question.key.file), Phrase(verbatim: question.key.id), Phrase(verbatim: question.key.field),
          Phrase(verbatim: subject.name), question.text, question.answerAs, Phrase(verbatim: ""),
        ])
      }
    }
    for part in positions {
      add(part.position)
      part.tasks.forEach(add)
    }
    people.forEach(add)
    return table.bytes
  }

  /// One page that needs nothing else, with lines to write on.
  public func html(_ language: Language) -> String {
    var w = Markup(.html)
    w.raw("<!doctype html>\n")
    w.element("html", ["lang": language.rawValue]) { w in
      w.element("head") { w in
        w.element("meta", ["charset": "utf-8"])
        w.element("meta", ["name": "viewport", "content": "width=device-width,initial-scale=1"])
        w.element(
          "meta",
          ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
        w.leaf("title", QuestionTexts.heading(title)[language])
        w.leaf("style", ReportStyle.sheet + Questionnaire.style)
      }
      w.newline()
      w.element("body") { w in
        w.element("main") { w in
          w.leaf("h1", QuestionTexts.heading(title)[language])
          w.leaf("p", QuestionTexts.count(all.count, positions.count, people.count)[language])
          w.leaf("p", (all.isEmpty ? QuestionTexts.nothing : QuestionTexts.advice)[language])
          for part in positions {
            w.newline()
            w.leaf("h2", "\(part.position.name) (\(part.position.id))")
            table(part.position, language, &w)
            for task in part.tasks {
              w.leaf("h3", "\(task.id) \(task.name)")
              table(task, language, &w)
            }
          }
          if !people.isEmpty { w.leaf("h2", QuestionTexts.people[language]) }
          for person in people {
            w.leaf("h3", "\(person.name) (\(person.id))")
            table(person, language, &w)
          }
        }
      }
    }
    w.newline()
    return w.string
  }

  private static let style = "\n.ask{width:100%}.ask td{width:35%}.ask td.room{width:30%;border:1px solid var(--soft)}"

  private func table(_ subject: Subject, _ language: Language, _ w: inout Markup) {
    guard !subject.questions.isEmpty else { return }
    w.element("table", ["class": "ask"]) { w in
      w.element("thead") { w in
        w.element("tr") { w in
          for heading in [QuestionTexts.question, QuestionTexts.answerForm, QuestionTexts.answer] {
            w.leaf("th", ["scope": "col"], heading[language])
          }
        }
      }
      w.element("tbody") { w in
        for question in subject.questions {
          w.element("tr") { w in
            w.leaf("td", question.text[language])
            w.leaf("td", ["class": "dim"], question.answerAs[language])
            w.element("td", ["class": "room"])
          }
        }
      }
    }
  }
}
