// What the page itself says, in the browser's language. What the bot says is never translated here.

import en from "./texts-en.js";
import fr from "./texts-fr.js";
import ru from "./texts-ru.js";

const catalogues = { en, fr, ru };

/** The browser's first locale that has a catalogue ("en-GB"): for dates and numbers. */
export const locale = (navigator.languages ?? [navigator.language]).find((tag) => tag.slice(0, 2) in catalogues) ?? "en";

/** The page's language: "en", "fr" or "ru". */
export const language = locale.slice(0, 2);

const plural = new Intl.PluralRules(language);

/** The text of a key; `{name}` is replaced from `values`, and `values.n` picks the plural form. */
export function t(key, values = {}) {
  const entry = catalogues[language][key] ?? key;
  const pattern = typeof entry === "string" ? entry : (entry[plural.select(values.n)] ?? entry.other);
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** Fill in the texts of index.html: `data-text` is content, `data-label` the accessible name and the tooltip. */
export function translatePage(root = document) {
  document.documentElement.lang = language;
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.placeholder) node.placeholder = t(node.dataset.label);
    if (node.tagName === "BUTTON") node.title = t(node.dataset.label);
  }
}

/** `t` with one element in place of `{slot}`: a list of nodes and strings. */
export function around(key, slot, node, values = {}) {
  const [before, after = ""] = t(key, { ...values, [slot]: "\u0000" }).split("\u0000");
  return [before, node, after];
}
