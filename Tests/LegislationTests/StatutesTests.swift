import Testing

@testable import Legislation

@Test("The embedded parameters load") func loads() throws { _ = try Statutes.embedded() }
