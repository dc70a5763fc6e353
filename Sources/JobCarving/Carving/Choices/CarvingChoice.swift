/// What decides most about a plan, before anything else of it is known: who gets a job, and who the longest work.
struct CarvingChoice {
  /// People whom the bound cannot tell apart, and how many of them get a job.
  struct Share: Hashable {
    var agents: [Int]
    var most: Int
  }

  /// Work of which it was decided who may have it; nobody: it stays.
  struct Work: Hashable {
    var item: Int
    var agents: [Int]
  }

  var people: [Share]
  var work: [Work] = []
}
