import Interchange

extension Markup {
  /// An element that holds one text.
  mutating func leaf(_ name: String, _ text: String) { element(name, text: text) }

  mutating func leaf(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ text: String) {
    element(name, attributes, text: text)
  }

  /// Something that folds open. On paper it is open, unless it is `deep`: too long for a meeting, and left to the screen.
  mutating func details(_ summary: String, deep: Bool = false, _ content: (inout Markup) -> Void) {
    element("details", ["class": deep ? "deep" : nil]) { w in
      w.leaf("summary", summary)
      content(&w)
    }
  }
}
