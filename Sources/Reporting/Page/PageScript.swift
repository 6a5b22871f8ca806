/// The script of a page: tables sort by a click on a column's head.
///
/// Nothing on the page needs it. It has no `<` and no `&`, so that it stands in XML as it is.
enum PageScript {
  /// What the page's policy lets run, and nothing else: the SHA-256 of ``text``.
  static let digest = "sha256-G3HvAvrg1EjffHg5oJjX9HZOTnty2u2rwxK6kRfdyl0="

  static let text = """
    "use strict";
    // Numbers begin with the greatest, words with A; the third click brings the report's own order back.
    for (const table of document.querySelectorAll("table.sortable")) {
      const body = table.tBodies[0];
      const own = Array.from(body.rows);
      const heads = Array.from(table.tHead.rows[0].cells);
      heads.forEach((head, column) => {
        if (!head.textContent) return;
        const first = head.classList.contains("number") ? "descending" : "ascending";
        const second = first === "ascending" ? "descending" : "ascending";
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const now = head.getAttribute("aria-sort");
          const order = now === null ? first : now === first ? second : null;
          heads.forEach((other) => other.removeAttribute("aria-sort"));
          if (order) head.setAttribute("aria-sort", order);
          const sign = order === "descending" ? -1 : 1;
          body.append(...(order ? own.toSorted((a, b) => sign * compare(a.cells[column], b.cells[column])) : own));
        });
      });
    }
    function compare(a, b) {
      const [x, y] = [a.dataset.value, b.dataset.value];
      if (x === undefined || y === undefined) {
        if (x !== y) return x === undefined ? -1 : 1;
        return a.textContent.localeCompare(b.textContent, "en", {numeric: true});
      }
      return Number(x) - Number(y);
    }
    // A box that does not scroll is no stop for the keyboard.
    const boxes = document.querySelectorAll(".scroll");
    function settle() {
      for (const box of boxes) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
    }
    addEventListener("resize", settle);
    settle();
    """
}
