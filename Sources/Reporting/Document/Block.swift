/// A part of a document that stands by itself.
enum Block: Hashable {
  /// The answer of a market.
  case answer(Answer)
  case paragraph(Phrase)
  case table(Table)
  case list([Phrase])
  /// The lines of a shell's command.
  case command([String])
  /// A picture; documents in plain text leave it out.
  case figure(Figure)
  /// What the table below shows, for who sees its colours; left out as well where there are none.
  case finding(String)
}

/// What a market comes to: the first that a reader sees.
struct Answer: Hashable {
  /// The answer as a sentence.
  var sentence: String
  /// TAM, SAM and SOM; nil where no company fits.
  var market: MarketFigure?
}

/// One of the figures that a document has, by a name that no other of the document has.
struct Figure: Hashable {
  /// What is drawn.
  enum Kind: Hashable {
    case market(MarketFigure)
    case funnel(FunnelFigure)
    case bars(BarsFigure)
  }

  var id: String
  var kind: Kind
}

/// A heading and what stands below it.
struct Chapter: Hashable {
  /// What links to the chapter go by: a name that no other chapter of the document has.
  var id: String
  var title: Phrase
  var blocks: [Block]
  var chapters: [Chapter] = []
}
