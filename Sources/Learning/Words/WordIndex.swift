/// Numbers words by their bytes, in the order in which they come first: a table of places, without strings.
struct WordIndex {
  /// The bytes of all words, one after the other, and where each begins.
  private var bytes: [UInt8] = []
  private var starts = [0]
  private var hashes: [UInt64] = []
  /// The number of the word in a place, or -1; a power of two of places, at most half of them taken.
  private var places = [Int32](repeating: -1, count: 1024)

  /// How many words there are.
  var count: Int { hashes.count }

  /// The bytes that they take, about.
  var size: Int { bytes.count + 20 * count + 4 * places.count }

  /// The bytes of a word.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of a word; `nil` where it is new.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = places[place(of: word, hash: Self.hash(word))]
    return found < 0 ? nil : Int(found)
  }

  /// The number of a word, which is given one where it is new.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(word)
    let place = place(of: word, hash: hash)
    if places[place] >= 0 { return Int(places[place]) }
    places[place] = Int32(count)
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    hashes.append(hash)
    if 2 * count > places.count { grow() }
    return count - 1
  }

  private func place(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] >= 0 {
      let number = Int(places[place])
      if hashes[number] == hash, self.word(number).elementsEqual(word) { return place }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: 2 * places.count)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }

  /// FNV-1a, with its high bits mixed into the low ones, which choose the place.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
