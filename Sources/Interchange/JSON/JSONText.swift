extension JSONValue {
  /// The value as JSON with two blanks a level; members keep their order, numbers their digits.
  package func text(indent: Int = 0) -> String {
    let outer = String(repeating: "  ", count: indent)
    let inner = outer + "  "
    switch self {
    case .null: return "null"
    case .bool(let answer, _): return answer ? "true" : "false"
    case .number(let digits, _): return digits
    case .string(let text, _): return JSONValue.quoted(text)
    case .array(let elements, _):
      guard !elements.isEmpty else { return "[]" }
      return "[\n" + elements.map { inner + $0.text(indent: indent + 1) }.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members, _):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { "\(inner)\(JSONValue.quoted($0.key)): \($0.value.text(indent: indent + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
