import Interchange

extension Markup {
  /// An element that holds one text.
  mutating func leaf(_ name: String, _ text: String) { element(name, text: text) }

  mutating func leaf(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ text: String) {
    element(name, attributes, text: text)
  }

  /// Something that folds open; on paper it is open.
  mutating func details(_ summary: String, _ content: (inout Markup) -> Void) {
    element("details") { w in
      w.leaf("summary", summary)
      content(&w)
    }
  }
}
