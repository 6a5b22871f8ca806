"""Opens a page in a headless Chromium, over its debugging pipe, and prints what there is to see as JSON.

usage: look.py BROWSER AXE PAGE [FOLDER]

AXE is the text of axe-core, or `-` where it is not to be asked; pictures and prints go to FOLDER, if
there is one.
"""

import base64
import json
import os
import re
import subprocess
import sys
import tempfile

browser, axe, page = sys.argv[1:4]
folder = sys.argv[4] if len(sys.argv) > 4 else None


class Session:
    """A tab, and all that it reports."""

    def __init__(self, profile):
        (their_input, self.output), (self.input, their_output) = os.pipe(), os.pipe()

        def streams():
            # The browser listens at 3 and answers at 4, wherever the pipes' ends are now.
            listening, answering = os.dup(their_input), os.dup(their_output)
            os.dup2(listening, 3)
            os.dup2(answering, 4)

        self.process = subprocess.Popen(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--remote-debugging-pipe", "--user-data-dir=" + profile],
            preexec_fn=streams, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(their_input)
        os.close(their_output)
        self.waiting, self.events, self.number, self.tab = b"", [], 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.tab = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def read(self):
        while b"\0" not in self.waiting:
            part = os.read(self.input, 1 << 20)
            if not part:
                raise SystemExit("the browser has gone away")
            self.waiting += part
        message, self.waiting = self.waiting.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **values):
        self.number += 1
        message = {"id": self.number, "method": method, "params": values}
        if self.tab:
            message["sessionId"] = self.tab
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit("%s: %s" % (method, answer["error"]["message"]))
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event["method"] == method for event in self.events):
            self.events.append(self.read())

    def evaluate(self, text):
        result = self.call("Runtime.evaluate", expression=text, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    def size(self, width, height=900):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)
        # The page hears of it with the next picture, and lays itself out before the one after.
        self.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def media(self, media, scheme):
        self.call("Emulation.setEmulatedMedia", media=media,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, name):
        if folder:
            whole = self.call("Page.getLayoutMetrics")["cssContentSize"]
            data = self.call("Page.captureScreenshot", captureBeyondViewport=True,
                             clip=dict(whole, scale=1))["data"]
            with open(os.path.join(folder, name), "wb") as file:
                file.write(base64.b64decode(data))


# How far something is wider than its place.
TOO_WIDE = """(selector) => Math.max(0, ...Array.from(document.querySelectorAll(selector)).map(
  (box) => box.scrollWidth - box.clientWidth))"""

# Clicks every head of every table that sorts, and gives what is wrong with the order.
SORTING = """() => {
  const faults = [];
  let clicks = 0;
  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.tBodies[0];
    const text = () => Array.from(body.rows).map((row) => row.textContent).join("|");
    const own = text();
    const foot = table.tFoot ? table.tFoot.textContent : "";
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      const button = head.querySelector("button");
      if (!button) { faults.push("no button: " + head.textContent); return; }
      const isNumber = head.classList.contains("number");
      for (const order of isNumber ? ["descending", "ascending"] : ["ascending", "descending"]) {
        button.click();
        clicks += 1;
        if (head.getAttribute("aria-sort") !== order) faults.push("aria-sort: " + head.textContent);
        const sign = order === "ascending" ? 1 : -1;
        const cells = Array.from(body.rows).map((row) => row.cells[column]);
        cells.slice(1).forEach((cell, number) => {
          const [a, b] = [cells[number].dataset.value, cell.dataset.value];
          if (a !== undefined && b !== undefined && sign * (Number(b) - Number(a)) < 0)
            faults.push(head.textContent + ", " + order + ": " + a + ", " + b);
          if (!isNumber && a === undefined && sign * cell.textContent.localeCompare(
              cells[number].textContent, "en", {numeric: true}) < 0)
            faults.push(head.textContent + ", " + order + ": " + cell.textContent);
        });
      }
      button.click();
      if (text() !== own || head.hasAttribute("aria-sort")) faults.push("not as before: " + head.textContent);
    });
    if (table.tFoot && table.tFoot.textContent !== foot) faults.push("total: " + foot);
  }
  return {clicks, faults};
}"""

# Tries to load, send and run what is not in the file, and gives what the policy says of each.
ESCAPES = """() => new Promise((done) => {
  const blocked = [];
  document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
  const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
  add("img", {src: "https://out.example/x.png"});
  add("script", {src: "https://out.example/x.js"});
  add("script", {textContent: "globalThis.escaped = true"});
  add("iframe", {src: "https://out.example/"});
  add("link", {rel: "stylesheet", href: "https://out.example/x.css"});
  fetch("https://out.example/").catch(() => {});
  setTimeout(() => done({blocked: Array.from(new Set(blocked)).sort(), escaped: globalThis.escaped === true}), 200);
})"""

with tempfile.TemporaryDirectory() as profile:
    session = Session(profile)
    seen = {"overflow": {}, "violations": {}, "prints": {}}
    try:
        for domain in ("Page", "Runtime", "Log", "Network"):
            session.call(domain + ".enable")
        session.size(1400)
        session.call("Page.navigate", url="file://" + page)
        session.wait("Page.loadEventFired")
        if axe != "-":
            with open(axe, encoding="utf-8") as file:
                session.evaluate(file.read() + "; null")
        for scheme in ("light", "dark"):
            session.media("screen", scheme)
            for width in (360, 800, 1400):
                session.size(width)
                seen["overflow"]["%d %s" % (width, scheme)] = session.evaluate("(%s)('html')" % TOO_WIDE)
                session.picture("%s-%d.png" % (scheme, width))
                # The narrow page in dark and the wide one in light: it takes seconds.
                if axe != "-" and (width, scheme) in ((360, "dark"), (1400, "light")):
                    found = session.evaluate("axe.run(document, {resultTypes: ['violations']})")
                    seen["violations"]["%d %s" % (width, scheme)] = [
                        "%s: %s" % (fault["id"], node["html"][:200])
                        for fault in found["violations"] for node in fault["nodes"]]
        seen["sorting"] = session.evaluate("(%s)()" % SORTING)
        # What fits between the margins of A4, upright and across.
        session.media("print", "dark")
        for width, selector in ((680, "section:not(.wide) > .scroll"), (1008, ".wide > .scroll")):
            session.size(width)
            seen["overflow"]["print %d" % width] = session.evaluate("(%s)(%r)" % (TOO_WIDE, selector))
        session.media("", "light")
        for name, width, height in (("A4", 8.27, 11.69), ("Letter", 8.5, 11)):
            pdf = base64.b64decode(session.call(
                "Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=True,
                printBackground=True)["data"])
            boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
            seen["prints"][name] = [[round(float(side)) for side in box] for box in boxes]
            if folder:
                with open(os.path.join(folder, name + ".pdf"), "wb") as file:
                    file.write(pdf)
        seen["console"] = [
            json.dumps(event["params"])[:400] for event in session.events
            if event["method"] in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")]
        seen["escapes"] = session.evaluate("(%s)()" % ESCAPES)
        asked = [event["params"] for event in session.events if event["method"] == "Network.requestWillBeSent"]
        refused = {event["params"]["requestId"] for event in session.events
                   if event["method"] == "Network.loadingFailed" and event["params"].get("blockedReason") == "csp"}
        seen["requests"] = [
            request["request"]["url"] for request in asked
            if request["requestId"] not in refused and not request["request"]["url"].startswith("file://")]
    finally:
        session.process.kill()
        session.process.wait()
json.dump(seen, sys.stdout)
