import Interchange
import Testing

@testable import JobCarving

@Suite struct InputSchemaTests {
  @Test("Every input file has a schema with fields that are required and fields that are not")
  func schemas() {
    #expect(
      InputSchemas.all.map(\.root) == [
        "organisation", "inventory", "people", "performance", "measures", "training", "seekers", "mentors",
        "school_calendar", "decisions", "context",
      ])
    for schema in InputSchemas.all {
      #expect(schema.fields.contains { $0.isRequired }, "\(schema.root)")
      #expect(InputSchemas.schema(named: schema.dutchRoot)?.root == schema.root)
    }
  }

  @Test("The thirty-two dimensions are twenty-three levels, seven exposures, a condition and a limit")
  func dimensions() {
    #expect(CapabilityDimension.allCases.count == 32)
    #expect(CapabilityDimension.levels.count == 23)
    #expect(CapabilityDimension.levels.map(\.rawValue) == Array(0..<23))
    #expect(InputSchemas.levelNames.count == 23)
  }
}
