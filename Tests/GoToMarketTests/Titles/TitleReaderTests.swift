import Testing

@testable import GoToMarket

struct TitleReaderTests {
  @Test(arguments: TitleCases.all)
  func titleIsRead(title: TitleCases.Case) {
    #expect(TitleCases.words(TitleReader.read(title.title)) == title.expected)
  }

  @Test func casesAreMany() {
    #expect(TitleCases.all.count >= 300)
    #expect(Set(TitleCases.all.map(\.title)).count == TitleCases.all.count)
  }
}
