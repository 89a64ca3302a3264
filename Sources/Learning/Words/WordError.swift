/// What is wrong with a text, vectors or settings of words.
package enum WordError: Error, Equatable {
  /// A file that cannot be read, for the system's reason.
  case unreadable(path: String, message: String)
  /// A run of letters of more than `WordScanner/longestWord` bytes: such a file holds no text.
  case longWord(path: String, line: Int)
  /// A text in which fewer than two words occur often enough.
  case tooFewWords(path: String, words: Int, minimumCount: Int)
  /// A text of more words than can be numbered.
  case tooManyWords(path: String, most: Int)
  /// A setting, named here, that is out of its range.
  case invalidSetting(String, value: String, range: String)
  /// Vectors that stopped being finite, in the epoch of this number.
  case diverged(objective: String, epoch: Int)
  /// A line of a list of words that is not what it should be.
  case invalidLine(path: String, line: Int, expected: String)
  /// A name that no objective has.
  case unknownObjective(String, known: [String])
}

extension WordError: CustomStringConvertible {
  /// One sentence that says where and what to do.
  package var description: String {
    switch self {
    case .unreadable(let path, let message): "cannot read \(path): \(message)"
    case .longWord(let path, let line):
      "\(path): line \(line) has a word of more than \(WordScanner.longestWord) bytes: give a text"
    case .tooFewWords(let path, let words, let minimumCount):
      "\(path): \(words) words occur at least \(minimumCount) times, and 2 are needed: give a longer text, or a smaller "
        + "--minimum-count"
    case .tooManyWords(let path, let most): "\(path): more than \(most) words, which cannot be numbered: give a part"
    case .invalidSetting(let name, let value, let range): "the \(name) cannot be \(value): choose \(range)"
    case .diverged(let objective, let epoch):
      "\(objective): the vectors stopped being finite in epoch \(epoch): choose a smaller --learning-rate"
    case .invalidLine(let path, let line, let expected): "\(path): line \(line) is not \(expected)"
    case .unknownObjective(let name, let known):
      "there is no objective \"\(name)\"; choose from \(known.joined(separator: ", "))"
    }
  }
}
