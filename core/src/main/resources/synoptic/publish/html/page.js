// Keys, filters and dropping of files. Every page can be read and used without it.
"use strict";
(() => {
  const rows = () =>
    [...document.querySelectorAll("[data-row]")].filter(row => row.offsetParent !== null);
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");
  let current = null;

  function move(step) {
    const all = rows();
    if (all.length === 0) return;
    const at = all.indexOf(current);
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
    if (current) current.classList.remove("here");
    current = next;
    current.classList.add("here");
    current.tabIndex = -1;
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "center", behavior: reduced.matches ? "auto" : "smooth" });
  }

  function open() {
    const link = current && current.querySelector("a[href]");
    if (link) link.click();
  }

  function up() {
    const link = document.querySelector("link[rel=up]");
    if (link) location.href = link.href;
  }

  function find() {
    const field = document.getElementById("find");
    if (field) { field.focus(); field.select(); }
  }

  const HELP = [["j", "next"], ["k", "one back"], ["o", "open it"], ["u", "up"],
    ["/", "search"], ["?", "this help"], ["Esc", "close"]];

  function help() {
    let dialog = document.getElementById("keys");
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.id = "keys";
      dialog.setAttribute("aria-labelledby", "keys-title");
      const title = document.createElement("h2");
      title.id = "keys-title";
      title.textContent = "Keys";
      const list = document.createElement("dl");
      for (const [key, what] of HELP) {
        const term = document.createElement("dt");
        const name = document.createElement("kbd");
        name.textContent = key;
        term.append(name);
        const meaning = document.createElement("dd");
        meaning.textContent = what;
        list.append(term, meaning);
      }
      const close = document.createElement("button");
      close.textContent = "Close";
      close.addEventListener("click", () => dialog.close());
      dialog.append(title, list, close);
      document.body.append(dialog);
    }
    dialog.showModal();
  }

  const KEYS = { j: () => move(1), k: () => move(-1), o: open, u: up, "/": find, "?": help };

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "Escape" && typing) { event.target.blur(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = KEYS[event.key];
    if (action) { event.preventDefault(); action(); }
  });

  // Only what some reports give: their numbers stand at each line in data-of, and in each choice.
  const narrow = document.getElementById("narrow");
  if (narrow) {
    const choices = [...narrow.querySelectorAll("select")];
    const status = narrow.querySelector("[role=status]");
    const all = narrow.querySelector("button");
    const lines = [...document.querySelectorAll("main [data-of]")];
    const options = choices.flatMap(choice => [...choice.options]);
    const reports = [...new Set(options.flatMap(option => option.value.split(" ")).filter(Boolean))];
    const parts = [...document.querySelectorAll("main section, main details, .standing, .glance > div")]
      .filter(part => part.querySelector("[data-of]"));

    function apply() {
      const chosen = choices.filter(choice => choice.value).map(choice => choice.value.split(" "));
      const fits = number => chosen.every(numbers => numbers.includes(number));
      for (const line of lines) line.hidden = !line.dataset.of.split(" ").some(fits);
      const shown = new Set(lines.filter(line => !line.parentElement.closest("[data-of][hidden]") && !line.hidden));
      for (const part of parts) {
        part.hidden = ![...part.querySelectorAll("[data-of]")].some(line => shown.has(line));
      }
      const fitting = reports.filter(fits).length;
      status.textContent = chosen.length === 0 ? "" : `In ${fitting} of ${reports.length} reports`;
      all.hidden = chosen.length === 0;
      for (const link of document.querySelectorAll("nav.sections li a")) {
        const heading = document.getElementById(link.hash.slice(1));
        link.parentElement.hidden = Boolean(heading && heading.closest("section[hidden]"));
      }
    }

    narrow.hidden = false;
    narrow.addEventListener("change", apply);
    narrow.addEventListener("submit", event => event.preventDefault());
    narrow.addEventListener("reset", () => setTimeout(apply));
    // Back in history, browsers fill in what was chosen.
    addEventListener("pageshow", apply);
  }

  // Files dropped on the page are sent one by one; the form's own button sends them as well.
  const drop = document.getElementById("drop");
  if (drop) {
    const files = drop.querySelector("input[type=file]");
    const told = document.getElementById("told");
    async function send(list) {
      told.textContent = "";
      for (const file of list) {
        const line = document.createElement("li");
        line.textContent = file.name + ": reading…";
        told.append(line);
        try {
          const answer = await fetch("/bring?name=" + encodeURIComponent(file.name), {
            method: "POST", body: file,
            headers: { "Content-Type": "application/octet-stream", "X-CSRF": drop.dataset.csrf },
          });
          const said = await answer.json();
          line.textContent = file.name + ": " + (said.detail || said.title);
        } catch (failure) {
          line.textContent = file.name + ": could not be sent (" + failure.message + ")";
        }
      }
    }
    files.addEventListener("change", () => send(files.files));
    for (const name of ["dragover", "dragenter"]) {
      document.addEventListener(name, event => { event.preventDefault(); drop.classList.add("over"); });
    }
    document.addEventListener("dragleave", () => drop.classList.remove("over"));
    document.addEventListener("drop", event => {
      event.preventDefault();
      drop.classList.remove("over");
      send(event.dataTransfer.files);
    });
  }
})();
