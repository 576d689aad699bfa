
"use strict";
(() => {
  const rows = [...document.querySelectorAll(".row")];
  const chunks = [...document.querySelectorAll("main .chunk")];
  const choices = [...document.querySelectorAll("[data-filter]")];
  const found = document.getElementById("found");
  const card = document.getElementById("card");
  let chosen = "";

  const choose = (wanted) => {
    chosen = wanted === chosen ? "" : wanted;
    const at = chosen.indexOf(":");
    const key = chosen.slice(0, at), name = ` ${chosen.slice(at + 1)} `;
    let shown = 0;
    for (const row of rows) {
      row.hidden = chosen !== "" && !` ${row.dataset[key] ?? ""} `.includes(name);
      shown += row.hidden ? 0 : 1;
    }
    for (const chunk of chunks) chunk.hidden = chosen !== "" && !chunk.querySelector(".row:not([hidden])");
    for (const choice of choices) choice.setAttribute("aria-pressed", String(choice.dataset.filter === chosen));
    if (found) found.textContent = chosen ? `${shown} of ${rows.length} lines` : "";
  };

  const hide = () => { if (card) card.hidden = true; };
  const tell = (mark) => {
    const said = document.getElementById(`q${mark.dataset.quote}`);
    if (!said || !card) return;
    card.replaceChildren(...[...said.childNodes].map((node) => node.cloneNode(true)));
    card.hidden = false;
    const place = mark.getClientRects()[0], own = card.getBoundingClientRect();
    const above = place.top - own.height - 8;
    card.style.left = `${Math.max(8, Math.min(place.left, innerWidth - own.width - 8))}px`;
    card.style.top = `${above > 8 ? above : Math.min(place.bottom + 8, innerHeight - own.height - 8)}px`;
  };
  const quoteAt = (event) => event.target instanceof Element ? event.target.closest("[data-quote]") : null;

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const choice = target?.closest("[data-filter]"), mark = quoteAt(event);
    if (choice) choose(choice.dataset.filter);
    else if (target?.closest("#all")) choose("");
    else if (target?.closest("#theme")) {
      const dark = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
      document.documentElement.dataset.theme = dark === "dark" ? "light" : "dark";
    } else if (mark) { event.preventDefault(); tell(mark); }
    else hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const choice = event.target instanceof Element ? event.target.closest("svg [data-filter]") : null;
    if (choice && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); choose(choice.dataset.filter); }
  });
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, (event) => {
    const mark = quoteAt(event);
    if (mark) tell(mark); else if (kind === "pointerover" && !(event.target instanceof Element && event.target.closest("#card"))) hide();
  });
  addEventListener("scroll", hide, { passive: true });
})();
