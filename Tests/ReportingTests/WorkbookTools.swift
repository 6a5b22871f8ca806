import Foundation
import TestSupport
import Testing

/// Programs of others that read, change and work out workbooks.
enum WorkbookTools {
  /// A workbook as openpyxl reads it.
  struct Content: Decodable {
    /// The cells with something in them, by sheet and place: numbers, texts or formulas.
    var cells: [String: [String: Value]]
    /// What names stand for, such as `'Assumptions'!$D$5`.
    var names: [String: String]
    /// The titles of charts, by sheet.
    var charts: [String: [String]]
    var created: String
    var company: String?

    /// The sheets in their order.
    var sheets: [String]

    /// The number in a cell; nil for anything else.
    func number(_ sheet: String, _ place: String) -> Double? {
      guard case .number(let number) = cells[sheet]?[place] else { return nil }
      return number
    }

    /// The text in a cell; nil for anything else.
    func text(_ sheet: String, _ place: String) -> String? {
      guard case .text(let text) = cells[sheet]?[place] else { return nil }
      return text
    }
  }

  /// What stands in a cell.
  enum Value: Decodable, Hashable {
    case number(Double)
    case text(String)
    case formula(String)
    case error(String)

    init(from decoder: any Decoder) throws {
      let pair = try decoder.singleValueContainer().decode([String: String].self)
      if let number = pair["n"] {
        self = .number(Double(number) ?? .nan)
      } else if let formula = pair["f"] {
        self = .formula(formula)
      } else if let error = pair["e"] {
        self = .error(error)
      } else {
        self = .text(pair["s"] ?? "")
      }
    }
  }

  private static let python = Checkout.path + "/.build/test-python/bin/python"

  /// Reads a workbook: the values of formulas, or the formulas themselves.
  static func read(_ path: String, formulas: Bool = false) throws -> Content {
    let script = """
      import json, sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1], data_only=sys.argv[2] == "values")
      kinds = {"n": "n", "f": "f", "e": "e"}
      def text(chart):
        if chart.title is None or chart.title.tx is None or chart.title.tx.rich is None: return ""
        return "".join(r.t for p in chart.title.tx.rich.p for r in p.r or [])
      print(json.dumps({
        "sheets": book.sheetnames,
        "cells": {s.title: {c.coordinate: {kinds.get(c.data_type, "s"): repr(c.value) if c.data_type == "n" else str(c.value)}
          for row in s.iter_rows() for c in row if c.value is not None} for s in book},
        "names": {n: d.attr_text for n, d in book.defined_names.items()},
        "charts": {s.title: [text(c) for c in s._charts] for s in book},
        "created": book.properties.created.isoformat(),
        "company": None,
      }))
      """
    let result = try TamProgram.run(
      ["-c", script, path, formulas ? "formulas" : "values"], program: python)
    try #require(result.exitCode == 0, "\(result.errors)")
    return try JSONDecoder().decode(Content.self, from: Data(result.output))
  }

  /// Writes a copy with other numbers in named cells.
  static func change(_ path: String, to other: String, _ numbers: [String: Double]) throws {
    let script = """
      import json, sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      for name, number in json.loads(sys.argv[3]).items():
        sheet, place = book.defined_names[name].attr_text.replace("$", "").replace("'", "").split("!")
        book[sheet][place] = number
      book.save(sys.argv[2])
      """
    let json = String(decoding: try JSONEncoder().encode(numbers), as: UTF8.self)
    let result = try TamProgram.run(["-c", script, path, other, json], program: python)
    try #require(result.exitCode == 0, "\(result.errors)")
  }

  /// Works out all formulas by LibreOffice, and gives the workbook that it writes.
  static func recalculate(_ path: String, in folder: TemporaryFolder) throws -> Content {
    let profile = folder.path + "/profile"
    try FileManager.default.createDirectory(
      atPath: profile + "/user", withIntermediateDirectories: true)
    // Formulas of workbooks are always worked out again, whatever values they came with.
    let settings = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" \
      oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """
    try folder.write(settings, to: "profile/user/registrymodifications.xcu")
    let result = try TamProgram.run(
      [
        "-env:UserInstallation=file://\(profile)", "--headless", "--convert-to", "xlsx", "--outdir",
        folder.path + "/out", path,
      ], program: "/usr/bin/soffice")
    try #require(result.exitCode == 0, "\(result.errors)")
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return try read(folder.path + "/out/" + name)
  }

  /// The faults of parts that are no well-formed XML.
  static func faults(_ path: String) throws -> String {
    let script = """
      import sys, zipfile, lxml.etree as etree
      book = zipfile.ZipFile(sys.argv[1])
      for name in book.namelist():
        if name.endswith((".xml", ".rels")):
          try: etree.fromstring(book.read(name))
          except etree.XMLSyntaxError as error: print(name, error)
      """
    let result = try TamProgram.run(["-c", script, path], program: python)
    try #require(result.exitCode == 0, "\(result.errors)")
    return result.text
  }
}
