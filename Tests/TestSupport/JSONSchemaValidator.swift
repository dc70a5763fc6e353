import Foundation
package import Interchange

/// Checks a JSON value against a JSON Schema (2020-12), as far as our own schemas use it.
///
/// A keyword that it does not know is a problem too, so that nothing passes unlooked at.
package struct JSONSchemaValidator {
  private let root: JSONValue

  package init(_ schema: JSONValue) { root = schema }

  /// What is wrong, each with the place in the value; empty when the value is valid.
  package func problems(of value: JSONValue) -> [String] { check(value, root, "$") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let keywords, _) = schema else { return ["\(place): the schema is no object"] }
    return keywords.flatMap { member -> [String] in
      let keyword = member.value
      switch member.key {
      case "$schema", "$defs", "title", "description": return []
      case "$ref": return reference(keyword).map { check(value, $0, place) } ?? ["\(place): no \(keyword.text())"]
      case "anyOf":
        let all = elements(keyword).map { check(value, $0, place) }
        return all.contains(where: \.isEmpty) ? [] : ["\(place): none of \(all.count) alternatives"]
      case "type": return isType(value, keyword) ? [] : ["\(place): no \(keyword.text())"]
      case "const": return value.text() == keyword.text() ? [] : ["\(place): not \(keyword.text())"]
      case "enum":
        return elements(keyword).contains { $0.text() == value.text() } ? [] : ["\(place): \(value.text()) is no word"]
      case "minimum":
        guard case .number(let digits, _) = value, case .number(let least, _) = keyword else { return [] }
        let isLess = (Decimal(string: digits) ?? 0) < (Decimal(string: least) ?? 0)
        return isLess ? ["\(place): \(digits) is less than \(least)"] : []
      case "pattern":
        guard case .string(let text, _) = value, case .string(let pattern, _) = keyword else { return [] }
        return text.range(of: pattern, options: .regularExpression) == nil ? ["\(place): '\(text)'"] : []
      case "items":
        return elements(value).enumerated().flatMap { check($0.element, keyword, "\(place)[\($0.offset)]") }
      case "properties":
        return members(value).flatMap { own in
          keyword[own.key].map { check(own.value, $0, "\(place).\(own.key)") } ?? []
        }
      case "required":
        guard case .object = value else { return [] }
        return elements(keyword).compactMap { name in
          guard case .string(let name, _) = name, value[name] == nil else { return nil }
          return "\(place): '\(name)' is missing"
        }
      case "additionalProperties":
        let known = schema["properties"]
        return members(value).filter { known?[$0.key] == nil }.flatMap { own -> [String] in
          if case .bool(false, _) = keyword { return ["\(place): '\(own.key)' is not known"] }
          return check(own.value, keyword, "\(place).\(own.key)")
        }
      default: return ["\(place): the keyword '\(member.key)' is not known here"]
      }
    }
  }

  private func reference(_ keyword: JSONValue) -> JSONValue? {
    guard case .string(let text, _) = keyword, text.hasPrefix("#/$defs/") else { return nil }
    return root["$defs"]?[String(text.dropFirst(8))]
  }

  private func isType(_ value: JSONValue, _ keyword: JSONValue) -> Bool {
    guard case .string(let type, _) = keyword else { return false }
    switch value {
    case .null: return type == "null"
    case .bool: return type == "boolean"
    case .number(let digits, _): return type == "number" || type == "integer" && !digits.contains { ".eE".contains($0) }
    case .string: return type == "string"
    case .array: return type == "array"
    case .object: return type == "object"
    }
  }

  private func elements(_ value: JSONValue) -> [JSONValue] {
    if case .array(let elements, _) = value { return elements }
    return []
  }

  private func members(_ value: JSONValue) -> [JSONValue.Member] {
    if case .object(let members, _) = value { return members }
    return []
  }
}
