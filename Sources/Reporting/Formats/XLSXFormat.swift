private import Workbooks

extension ReportFormat {
  /// A workbook whose money follows from prices and shares that can be changed.
  package static let xlsx = ReportFormat(
    name: "xlsx", endings: [".xlsx"], isText: false,
    check: { () throws(PrintingError) in
      do throws(WorkbookError) { try Workbook.checkIsPossible() } catch {
        throw PrintingError(error)
      }
    },
    write: { run, appearance in
      do throws(WorkbookError) {
        return try ModelWorkbook.workbook(of: run, appearance.brand).bytes()
      } catch {
        throw PrintingError(error)
      }
    })
}

extension PrintingError {
  /// Why there is no workbook.
  fileprivate init(_ error: WorkbookError) {
    self = error.isForWantOfLibrary ? .noLibrary(error.reason) : .unwritten(error.description)
  }
}
