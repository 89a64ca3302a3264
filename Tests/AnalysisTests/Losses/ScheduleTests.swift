import Analysis
import Testing

@testable import Learning

@Suite("A schedule")
struct ScheduleTests {
  private func values(_ schedule: Schedule) -> [Double] { (1...6).map(schedule.value) }

  @Test("has its first number in epoch 1 and its last once its epochs are over")
  func ends() {
    for schedule: Schedule in [
      .step(from: 2, to: 8, after: 4), .linear(from: 2, to: 8, over: 4), .cosine(from: 2, to: 8, over: 4),
      .geometric(from: 2, to: 8, over: 4),
    ] {
      #expect(schedule.value(at: 1) == 2)
      #expect(schedule.value(at: 5) == 8)
      #expect(schedule.value(at: 500) == 8)
    }
  }

  @Test("goes its way in between")
  func shapes() {
    #expect(values(.constant(3)) == [3, 3, 3, 3, 3, 3])
    #expect(values(.step(from: 0, to: 1, after: 3)) == [0, 0, 0, 1, 1, 1])
    #expect(values(.linear(from: 0, to: 1, over: 4)) == [0, 0.25, 0.5, 0.75, 1, 1])
    expectClose(values(.cosine(from: 0, to: 1, over: 4)), [0, 0.1464466094067262, 0.5, 0.8535533905932737, 1, 1])
    expectClose(values(.geometric(from: 1, to: 16, over: 4)), [1, 2, 4, 8, 16, 16])
  }

  @Test("sums to 1 with its complement")
  func complement() {
    for schedule: Schedule in [.constant(0.3), .linear(from: 0, to: 1, over: 3), .cosine(from: 1, to: 0.5, over: 5)] {
      for (value, rest) in zip(values(schedule), values(schedule.complement)) { expectClose(value + rest, 1) }
    }
  }

  @Test("moves dilations and weights of the loss that has it")
  func losses() throws {
    let batch = Predictions(logits: Matrix([[1.0, 0], [0, 1]]), labels: [0, 0])
    var loss = CardinalityLoss.magnitude(dilatedBy: .linear(from: 1, to: 3, over: 2))
    loss.begin(epoch: 2)
    #expect(try loss.value(of: batch) == CardinalityLoss.magnitude(dilatedBy: 2).value(of: batch))
    var sequence = CrossEntropy().followed(by: .spread(), after: 2)
    sequence.begin(epoch: 2)
    #expect(try sequence.value(of: batch) == CrossEntropy().value(of: batch))
    sequence.begin(epoch: 3)
    #expect(try sequence.value(of: batch) == CardinalityLoss.spread().value(of: batch))
  }
}
