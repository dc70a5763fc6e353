public struct SearchProgress: Sendable { public var iterations: Int; public var score: Score; public var bound: Score; public var seconds: Double }
