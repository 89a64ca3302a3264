"use strict";

// Tables sort by a column, numbers by value, when its heading is pressed; again the other way round.
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function lowered(power) {
  return Array.from(power, (digit) => digit === "⁻" ? "-" : raised.indexOf(digit)).join("");
}

function number(text) {
  const plain = text.trim().replaceAll("−", "-")
    .replace(/×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (all, power) => "e" + lowered(power))
    .replace(/^([+-]?)10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (all, sign, power) => sign + "1e" + lowered(power));
  const found = plain.match(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i);
  return found ? Number(found[0]) : NaN;
}

function compare(a, b) {
  const [x, y] = [number(a), number(b)];
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return Number.isNaN(x) ? a.localeCompare(b) : x - y;
}

function sort(table, column, heading) {
  const direction = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
  const rows = Array.from(table.tBodies[0].rows);
  rows.sort((a, b) => direction * compare(a.cells[column].textContent, b.cells[column].textContent));
  table.tBodies[0].append(...rows);
}

for (const table of document.querySelectorAll("table")) {
  if (!table.tHead || !table.tBodies[0] || table.tBodies[0].rows.length < 2) continue;
  Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, column, heading));
    heading.append(button);
  });
}

// The search shows the cards whose title, question or findings hold every word.
const search = document.getElementById("search");
const cards = Array.from(document.querySelectorAll(".card"));

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const card of cards) {
    const text = card.textContent.toLowerCase();
    card.hidden = !words.every((word) => text.includes(word));
    if (!card.hidden) count += 1;
  }
  for (const section of document.querySelectorAll("main section")) {
    section.hidden = !section.querySelector(".card:not([hidden])");
  }
  document.getElementById("found").textContent =
    words.length ? `${count} of ${cards.length} notebooks` : "";
}

if (cards.length) {
  search.value = new URLSearchParams(location.search).get("q") || "";
  search.addEventListener("input", show);
  search.form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
  show();
}

// What is folded is printed all the same.
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details")) part.open = true;
});
