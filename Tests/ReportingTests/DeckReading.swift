import Foundation
import TestSupport

/// A deck as python-pptx, openpyxl and lxml read it.
struct DeckReading: Decodable {
  var slides: [Slide]
  /// What is wrong with the file's parts, in words.
  var faults: [String]

  struct Slide: Decodable {
    var title: String
    var notes: String
    var texts: [String]
    var charts: [Chart]
    var tables: [[[String]]]
    /// The shapes that are no text and have no text instead.
    var silent: [String]
  }

  struct Chart: Decodable {
    var categories: [String]
    /// By the series' names.
    var series: [String: [Double]]
    /// The cells that the chart names in its workbook, by the series' names; the categories by "".
    var cells: [String: [Cell]]
    /// What lines from low to high are drawn of, below and above the bars; empty where there are none.
    var below: [Double]
    var above: [Double]
  }

  enum Cell: Decodable, Hashable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// Reads a deck by the tools of the tests' own environment of Python.
  init(_ bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "deck.pptx")
    let outcome = try TamProgram.run(
      ["-c", Self.script, path], program: Checkout.path + "/.build/test-python/bin/python")
    guard outcome.exitCode == 0 else { throw Unreadable(reason: outcome.errors) }
    self = try JSONDecoder().decode(DeckReading.self, from: Data(outcome.output))
  }

  struct Unreadable: Error { var reason: String }

  private static let script = #"""
    import io, json, posixpath, re, sys, zipfile
    from lxml import etree
    import openpyxl, pptx
    from pptx.util import Emu

    path = sys.argv[1]
    archive = zipfile.ZipFile(path)
    faults = []
    if archive.testzip(): faults.append("a file of the archive is damaged")
    names = archive.namelist()
    trees = {}
    for name in names:
        if name.endswith((".xml", ".rels")):
            try: trees[name] = etree.fromstring(archive.read(name))
            except etree.XMLSyntaxError as error: faults.append(f"{name}: {error}")
    types = trees["[Content_Types].xml"]
    spaces = {"t": "http://schemas.openxmlformats.org/package/2006/content-types"}
    endings = {e.get("Extension"): e.get("ContentType") for e in types.findall("t:Default", spaces)}
    own = {e.get("PartName")[1:]: e.get("ContentType") for e in types.findall("t:Override", spaces)}
    for name in own:
        if name not in names: faults.append(f"{name}: has a content type and is not there")
    reached, waiting = set(), [""]
    while waiting:
        part = waiting.pop()
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", name + ".rels")
        if relations not in trees: continue
        reached.add(relations)
        ids = [e.get("Id") for e in trees[relations]]
        if len(ids) != len(set(ids)): faults.append(f"{relations}: an id is there twice")
        for relation in trees[relations]:
            if relation.get("TargetMode") == "External":
                faults.append(f"{relations}: leads out of the file"); continue
            target = posixpath.normpath(posixpath.join("/" + folder, relation.get("Target")))[1:]
            if target not in names: faults.append(f"{relations}: {target} is not there")
            elif target not in reached: reached.add(target); waiting.append(target)
        if part in trees:
            used = set(re.findall(r'r:(?:id|embed)="([^"]+)"', archive.read(part).decode()))
            for lost in used - set(ids): faults.append(f"{part}: no relation {lost}")
            for spare in {e.get("Id") for e in trees[relations]
                          if e.get("Type").endswith(("/chart", "/image"))} - used:
                faults.append(f"{part}: relation {spare} is not used")
    for name in names:
        if name == "[Content_Types].xml": continue
        if name not in reached: faults.append(f"{name}: no way leads to it")
        if name not in own and name.rsplit(".", 1)[-1] not in ("rels", "png", "xlsx"):
            faults.append(f"{name}: has no content type of its own")
    for name, tree in trees.items():
        ids = [e.get("id") for e in tree.iter() if etree.QName(e).localname == "cNvPr"]
        if len(ids) != len(set(ids)): faults.append(f"{name}: a shape's id is there twice")

    def cells(book, reference):
        sheet, area = reference.rsplit("!", 1)
        found = book[sheet.strip("'")][area.replace("$", "")]
        rows = found if isinstance(found, tuple) else ((found,),)
        return [cell.value for row in rows for cell in row]

    C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    def chart(shape):
        part = shape.chart.part
        blob = part.chart_workbook.xlsx_part.blob
        book = openpyxl.load_workbook(io.BytesIO(blob), data_only=True)
        read, series, below, above = {}, {}, [], []
        for s in shape.chart.plots[0].series:
            element = s._element
            series[s.name] = list(s.values)
            read[s.name] = cells(book, element.find(f"{C}val//{C}f").text)
            read[""] = cells(book, element.find(f"{C}cat//{C}f").text)
            name = cells(book, element.find(f"{C}tx//{C}f").text)[0]
            if name != s.name: faults.append(f"series {s.name} is called {name} in the workbook")
            for side, into in (("minus", below), ("plus", above)):
                line = element.find(f"{C}errBars/{C}{side}")
                if line is None: continue
                into += [float(v.text) for v in line.iter(f"{C}v")]
                if into != cells(book, line.find(f".//{C}f").text):
                    faults.append(f"lines of {s.name} differ from the workbook")
        return {"categories": [str(c) for c in shape.chart.plots[0].categories],
                "series": series, "cells": read, "below": below, "above": above}

    slides = []
    deck = pptx.Presentation(path)
    for number, slide in enumerate(deck.slides, 1):
        shapes = list(slide.shapes)
        silent = [s.name for s in shapes
                  if not s.has_text_frame and s.shape_type != 9
                  and not s._element.xpath(".//p:cNvPr/@descr")
                  and not s._element.tag.endswith("cxnSp")]
        for s in shapes:
            box = (s.left, s.top, s.left + s.width, s.top + s.height)
            if min(box) < 0 or box[2] > deck.slide_width or box[3] > deck.slide_height:
                faults.append(f"slide {number}: {s.name} stands over the edge")
        slides.append({
            "title": slide.shapes.title.text_frame.text if slide.shapes.title is not None else "",
            "notes": slide.notes_slide.notes_text_frame.text,
            "texts": [s.text_frame.text for s in shapes if s.has_text_frame],
            "charts": [chart(s) for s in shapes if s.has_chart],
            "tables": [[[c.text for c in r.cells] for r in s.table.rows] for s in shapes
                       if s.has_table],
            "silent": silent})
    json.dump({"slides": slides, "faults": faults}, sys.stdout)
    """#
}
