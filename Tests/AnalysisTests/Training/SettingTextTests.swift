import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("A setting as text")
struct SettingTextTests {
  private static let optimizers = [
    "sgd", "sgd:momentum=0.9", "sgd:momentum=0.9,nesterov", "adam", "adamw:beta1=0.8,beta2=0.95,epsilon=0.001",
  ]
  private static let schedules = [
    "constant", "cosine", "cosine(20,floor=0.01)", "step(30)", "step(30,factor=0.5,epochs=60)+cosine",
    "warmup(5)+cosine", "warmup(5,from=0.1)+constant(3)+step(2)",
  ]
  private static let networks = ["32", "64,32", "linear", "64,32:dropout=0.1", "8:dropout=0.25,batch_norm"]

  @Test("reads back as itself")
  func roundTrip() throws {
    for text in Self.optimizers { #expect(try OptimizerSettings(text).description == text) }
    for text in Self.schedules { #expect(try LearningRateSchedule(text).description == text) }
    for text in Self.networks { #expect(try NetworkDescription(text).description == text) }
    #expect(try EarlyStopping("f1_macro:patience=20").description == "f1_macro:patience=20")
    #expect(try NetworkDescription(" 64 , 32 : dropout = 0.1 ").description == "64,32:dropout=0.1")
    #expect(try LearningRateSchedule("warmup(5, from=1e-1) + cosine").description == "warmup(5,from=0.1)+cosine")
  }

  @Test("is kept as text, and wrong text is refused")
  func coding() throws {
    var settings = TrainingSettings()
    settings.optimizer = try OptimizerSettings("adamw:beta2=0.99")
    settings.schedule = try LearningRateSchedule("warmup(5)+cosine")
    settings.earlyStopping = try EarlyStopping("accuracy:patience=3")
    let data = try JSONEncoder().encode(settings)
    #expect(String(decoding: data, as: UTF8.self).contains("\"schedule\":\"warmup(5)+cosine\""))
    #expect(try JSONDecoder().decode(TrainingSettings.self, from: data) == settings)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(OptimizerSettings.self, from: Data("\"adagrad\"".utf8))
    }
  }

  @Test(
    "that is none says which part, and what is possible",
    arguments: [
      ("adagrad", "choose from sgd, adam, adamw"), ("sgd:momentun=0.9", "choose from momentum=number, nesterov"),
      ("sgd:momentum=1", "at least 0.0 and below 1.0"), ("sgd:momentum", "at least 0.0 and below 1.0"),
      ("sgd:nesterov", "needs a momentum"), ("sgd:momentum=0.9,nesterov=1", "write nesterov alone"),
      ("adam:epsilon=-1", "\"epsilon=-1\""), ("adam:beta1=nan", "\"beta1=nan\""), ("adam:", "nothing"),
      ("adam:beta1=0.5,beta1=0.6", "twice"), ("", "choose from"),
    ])
  func optimizer(text: String, message: String) {
    expect(message) { () throws(SettingError) in _ = try OptimizerSettings(text) }
  }

  @Test(
    "that is no schedule says which part, and what is possible",
    arguments: [
      ("warmup(2)+warmup(2)", "one part: give that more epochs"), ("cosine(9)+warmup(2)+warmup(3)", "\"warmup(3)\""),
      ("constant(3)+constant", "follows another of its kind"),
      ("linear", "choose from constant, cosine, step(30), warmup(5)"), ("warmup", "warmup(5)"), ("step()", "nothing"),
      ("cosine+warmup(5)", "needs a number of epochs"), ("step(30", "not closed"), ("step(0)", "at least 1"),
      ("step(99999999999999999999)", "at least 1"), ("warmup(9223372036854775807)", "more than"),
      ("warmup(5)+", "choose from"), ("cosine(5,6)", "choose from floor=number"), ("step(3,factor=-1)", "factor=-1"),
    ])
  func schedule(text: String, message: String) {
    expect(message) { () throws(SettingError) in _ = try LearningRateSchedule(text) }
  }

  @Test(
    "that is no network or no rule of stopping says which part, and what is possible",
    arguments: [
      ("", "linear"), ("0", "\"0\""), ("64,,32", "64,32"), ("9223372036854775808", "units of each"),
      ("64:dropout=1", "below 1.0"), ("64:dropped=1", "choose from dropout=number, batch_norm"), ("-3", "\"-3\""),
    ])
  func network(text: String, message: String) {
    expect(message) { () throws(SettingError) in _ = try NetworkDescription(text) }
    for text in ["f1_macro", ":patience=3", "f1_macro:patience=0"] {
      #expect(throws: SettingError.self) { try EarlyStopping(text) }
    }
  }

  private func expect(_ message: String, _ body: () throws(SettingError) -> Void) {
    do {
      try body()
      Issue.record("nothing was thrown; expected \(message)")
    } catch {
      #expect(error.description.contains(message), "\(error)")
    }
  }
}
