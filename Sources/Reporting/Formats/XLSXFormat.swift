private import Workbooks

extension ReportFormat {
  /// A workbook whose money follows from prices and shares that can be changed.
  package static let xlsx = ReportFormat(name: "xlsx", endings: [".xlsx"], isText: false) {
    run, appearance in
    try ModelWorkbook.workbook(of: run, appearance.brand).bytes()
  }
}
