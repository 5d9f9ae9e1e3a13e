// Pop-up menus: a button, a list of actions, arrow keys.

import { el, icon } from "./dom.js";

/**
 * Let `button` open a menu. `entries()` gives, each time it opens, the items: `{ label, note?, picture?, checked?,
 * badge?, run }`, or `{ title }` for a heading, or null for a line.
 */
export function attachMenu(button, entries) {
  const menu = el("div", { class: "menu", role: "menu", hidden: true, "aria-label": button.title });
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.after(menu);

  const close = (focus = true) => {
    if (menu.hidden) return;
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const items = () => [...menu.querySelectorAll(".menu-item")];
  const open = () => {
    menu.replaceChildren(...entries().map((entry) => renderEntry(entry, close)));
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    (items().find((item) => item.getAttribute("aria-checked") === "true") ?? items()[0])?.focus();
  };

  button.addEventListener("click", () => (menu.hidden ? open() : close()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || !menu.hidden) return;
    event.preventDefault();
    open();
  });
  menu.addEventListener("keydown", (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length].focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return close(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close(false);
  });
}

function renderEntry(entry, close) {
  if (entry === null) return el("hr", { role: "separator" });
  if (entry.title) return el("p", { class: "menu-title", role: "presentation" }, entry.title);
  const radio = entry.checked !== undefined;
  return el(
    "button",
    {
      type: "button",
      class: "menu-item",
      role: radio ? "menuitemradio" : "menuitem",
      "aria-checked": radio ? String(entry.checked) : null,
      tabindex: "-1",
      data: entry.data ?? {},
      onclick: () => {
        close();
        entry.run();
      },
    },
    entry.picture ?? null,
    el("span", { class: "menu-text" }, el("span", { dir: "auto" }, entry.label), entry.note ? el("small", {}, entry.note) : null),
    entry.badge ? el("span", { class: "badge" }, entry.badge) : null,
    entry.checked ? icon("check") : null,
  );
}
