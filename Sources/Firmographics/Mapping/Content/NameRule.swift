/// Companies' names: nearly all different, short, and either alike to the domain of their record or
/// written as companies are.
struct NameRule {
  /// The domain of every record; nil where there is none.
  private let domains: [String?]

  /// - Parameter sample: the column of web sites; nil without one.
  init(sites sample: ColumnSample?) {
    domains =
      sample?.texts.map { text in
        text.flatMap { DomainRule.isValue($0) ? DomainName.normalized($0) : nil }
      } ?? []
  }

  /// How a column looks as one of names.
  private struct Look {
    var sample: ColumnSample
    /// Records with a domain to hold against, and those whose name is alike to it.
    var compared = 0
    var alike = 0
    /// Records whose text has a legal form at its end, and with company words as well.
    var forms = 0
    var words = 0

    /// Whether half of the names are alike to their domains, as no other text is.
    var isLikeDomains: Bool { compared >= ColumnSample.clearLeast && alike * 2 >= compared }
    /// Whether they are written as companies' names are, and few other texts.
    var isCompanyLike: Bool {
      sample.holds(forms, percent: 15) && sample.holds(words, percent: 30)
        || sample.holds(words, percent: 50)
    }
    /// Whether enough names are alike to their domains to be worth a word.
    var isSomewhatLikeDomains: Bool {
      compared >= ColumnSample.likelyLeast && alike * 4 >= compared
    }
    /// Whether it may be a column of names at all.
    var isCandidate: Bool { isSomewhatLikeDomains || sample.holds(words, percent: 20) }

    var evidence: String {
      if isSomewhatLikeDomains {
        return "\(alike) of \(compared) sample values are alike to their record's web site"
      }
      let difference = sample.values.count == sample.known ? "all" : "nearly all"
      return sample.words(words, "written as companies are, and \(difference) are different")
    }
  }

  /// The columns that look like ones of names.
  func findings(_ samples: [ColumnSample]) -> [ContentFinding] {
    let looks = samples.filter(mayBeNames).map(look).filter(\.isCandidate)
    let likest = looks.filter(\.isLikeDomains)
    return looks.compactMap { look in
      // A column that is alike to the sites leaves no doubt of one that is not.
      if likest.count == 1, !look.isLikeDomains, !look.isSomewhatLikeDomains { return nil }
      var reservation: String?
      if look.sample.known < ColumnSample.clearLeast {
        reservation = "the sample is too small"
      } else if CompanyWords.hasLegalForm(look.sample.name) {
        reservation = "its name is such a value itself"
      } else if !look.isLikeDomains, look.compared >= ColumnSample.clearLeast {
        reservation = "they are not alike to the web sites"
      } else if !look.isLikeDomains, !look.isCompanyLike {
        reservation = "few show that they are companies"
      }
      return ContentFinding(
        .name, in: look.sample.column, .clear, look.evidence, reservation: reservation)
    }
  }

  /// Whether the texts are nearly all different, short and of words.
  ///
  /// Keys made of names, such as `acme-labs`, are not.
  private func mayBeNames(_ sample: ColumnSample) -> Bool {
    guard sample.known >= ColumnSample.likelyLeast, sample.isDistinct else { return false }
    let plain = sample.count { text in
      text.utf8.count <= 100 && text.contains(where: \.isLetter)
        && text.split(separator: " ").count <= 8
        && !text.contains("@") && !text.contains("://") && !DomainRule.isValue(text)
    }
    guard sample.holds(plain, percent: 95) else { return false }
    let keys = sample.count { text in
      text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."):
          true
        default: false
        }
      }
    }
    return !sample.holds(keys, percent: 95)
  }

  private func look(_ sample: ColumnSample) -> Look {
    var look = Look(sample: sample)
    look.forms = sample.count(CompanyWords.hasLegalForm)
    look.words = sample.count(CompanyWords.areIn)
    (look.compared, look.alike) = likeness(of: sample)
    return look
  }

  /// In how many records there are a text and a web site, and in how many of them they are alike.
  func likeness(of sample: ColumnSample) -> (compared: Int, alike: Int) {
    var compared = 0
    var alike = 0
    for (text, domain) in zip(sample.texts, domains) {
      guard let text, let domain, !SharedHosts.contains(domain) else { continue }
      compared += 1
      if Self.isAlike(text, domain) { alike += 1 }
    }
    return (compared, alike)
  }

  /// Whether a domain's first label is made of a name: `Brinefield Systems` has `brinefield.example` and
  /// `brinefieldsystems.com`.
  static func isAlike(_ name: String, _ domain: String) -> Bool {
    guard let label = domain.split(separator: ".").first?.filter({ $0 != "-" }) else {
      return false
    }
    let words = CompanyName.normalized(name).split(separator: " ")
    guard label.count > 2, let first = words.first else { return false }
    return words.joined().hasPrefix(label) || first.count > 2 && label.hasPrefix(first)
  }
}
