@testable import DelimitedText
