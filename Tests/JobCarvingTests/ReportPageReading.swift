import Foundation
import Interchange
import Testing

@testable import JobCarving

/// A page read back as a tree, so that tests speak of elements and not of strings.
final class PageElement {
  let name: String
  let attributes: [String: String]
  var children: [PageElement] = []
  /// The text of this element and all below it, in order.
  var text = ""

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// All elements below with this name, in the order of the page; every element without a name.
  func all(_ name: String? = nil) -> [PageElement] {
    children.flatMap { (name == nil || $0.name == name ? [$0] : []) + $0.all(name) }
  }

  func first(_ name: String) -> PageElement? { all(name).first }
  func classes() -> [Substring] { (attributes["class"] ?? "").split(separator: " ") }

  /// Reads a page; the page is well-formed XML behind its document type.
  static func read(_ page: String) throws -> PageElement {
    let prefix = "<!doctype html>\n"
    try #require(page.hasPrefix(prefix))
    let root = PageElement("", [:])
    let document = page.dropFirst(prefix.count).replacing(/<meta ([^>]*)>/) { "<meta \($0.1)/>" }
    guard var reader = XMLReader(bytes: Array(document.utf8), file: "report.html") else {
      Issue.record("The page could not be read at all.")
      return root
    }
    var open = [root]
    while reader.read() {
      switch reader.kind {
      case .startElement:
        let element = PageElement(
          reader.name,
          Dictionary(reader.attributes().map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
        open.last?.children.append(element)
        if !reader.isEmptyElement { open.append(element) }
      case .endElement: open.removeLast()
      case .text: for element in open { element.text += reader.text }
      case .other: break
      }
    }
    var findings = Findings()
    reader.finish(into: &findings)
    #expect(findings.isEmpty, "\(findings.all.map { $0.text(in: .english) })")
    return root
  }
}
