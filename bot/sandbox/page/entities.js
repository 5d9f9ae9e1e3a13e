// Telegram text + entities -> DOM nodes. Offsets are UTF-16 units, which is what JavaScript strings count in.
// https://core.telegram.org/bots/api#messageentity

import { el, icon } from "./dom.js";
import { t } from "./texts.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const OUTER_FIRST = ["expandable_blockquote", "blockquote", "pre", "spoiler", "text_link", "url"];
const SAFE = new Set(["http:", "https:", "tg:", "mailto:"]);
const FOLDED_LENGTH = 200;

/** The address if a click on it can do no harm here, else null. */
export function safeHref(address) {
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A fragment of `text` with its entities as elements; overlapping entities are cut where they cross. */
export function renderText(text, entities = [], actions = {}) {
  const fragment = document.createDocumentFragment();
  build(fragment, text, 0, text.length, tidy(entities, text.length), actions);
  return fragment;
}

function tidy(entities, length) {
  const spans = entities
    .map((entity) => ({ entity, from: Math.max(0, entity.offset), to: entity.offset + entity.length }))
    .map((span) => ({ ...span, to: Math.min(length, span.to) }));
  return spans.filter((span) => span.to > span.from).sort(outerFirst);
}

function outerFirst(a, b) {
  return a.from - b.from || b.to - a.to || rank(a) - rank(b);
}

function rank(span) {
  const place = OUTER_FIRST.indexOf(span.entity.type);
  return place < 0 ? OUTER_FIRST.length : place;
}

function build(parent, text, from, to, spans, actions) {
  let at = from;
  const waiting = [...spans];
  while (waiting.length) {
    const span = waiting.shift();
    const inside = [];
    const crossing = [];
    while (waiting.length && waiting[0].from < span.to) {
      const next = waiting.shift();
      inside.push({ ...next, to: Math.min(next.to, span.to) });
      if (next.to > span.to) crossing.push({ ...next, from: span.to });
    }
    waiting.push(...crossing);
    waiting.sort(outerFirst);
    if (span.from > at) parent.append(text.slice(at, span.from));
    const { node, hole } = wrap(span.entity, text.slice(span.from, span.to), actions);
    build(hole, text, span.from, span.to, inside, actions);
    parent.append(node);
    at = span.to;
    // A block ends its line by itself: the line break after it would show as an empty line.
    if (BLOCKS.has(span.entity.type) && at < to && text[at] === "\n" && !(waiting[0]?.from <= at)) at += 1;
  }
  if (to > at) parent.append(text.slice(at, to));
}

/** The element of one entity, and where its content goes. */
function wrap(entity, raw, actions) {
  const tag = TAGS[entity.type];
  if (tag) return whole(el(tag));
  switch (entity.type) {
    case "code":
      return whole(el("code", { title: t("copy"), onclick: () => copyUnlessSelecting(raw, actions) }));
    case "pre":
      return preformatted(entity.language, raw, actions);
    case "spoiler":
      return spoiler();
    case "blockquote":
      return whole(el("blockquote"));
    case "expandable_blockquote":
      return quote(raw);
    case "text_link":
      return link(entity.url, actions);
    case "url":
      return link(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`, actions);
    case "email":
      return link(`mailto:${raw}`, actions);
    case "mention":
      return link(`https://t.me/${raw.slice(1)}`, actions);
    case "bot_command":
      return command(raw, actions);
    default:
      return whole(el("span", { class: `entity-${String(entity.type).replace(/\W/g, "")}` }));
  }
}

const whole = (node) => ({ node, hole: node });

function link(address, actions) {
  const href = safeHref(address);
  if (!href) return whole(el("span", { class: "dead-link" }));
  const node = el("a", { href, target: "_blank", rel: "noopener noreferrer", title: href });
  node.addEventListener("click", (event) => {
    if (actions.follow?.(href)) event.preventDefault();
  });
  return whole(node);
}

function command(raw, actions) {
  return whole(el("button", { type: "button", class: "command", dir: "ltr", onclick: () => actions.say?.(raw) }));
}

/** As in Telegram, code is there to be copied. */
function copyUnlessSelecting(raw, actions) {
  if (getSelection().isCollapsed) actions.copy?.(raw);
}

function preformatted(language, raw, actions) {
  const code = el("code");
  const copy = el("button", { type: "button", class: "copy", "aria-label": t("copy"), title: t("copy") }, icon("copy"));
  copy.addEventListener("click", () => actions.copy?.(raw));
  const node = el("pre", {}, code, copy);
  if (language) node.dataset.language = language;
  return { node, hole: code };
}

function spoiler() {
  const hole = el("span", { class: "hidden", inert: true });
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": t("spoiler") }, hole);
  const reveal = (event) => {
    if (hole.inert === false) return;
    event.preventDefault();
    event.stopPropagation();
    hole.inert = false;
    node.classList.add("open");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") reveal(event);
  });
  return { node, hole };
}

function quote(raw) {
  const hole = el("div", { class: "quoted" });
  const node = el("blockquote", {}, hole);
  if (raw.length < FOLDED_LENGTH && raw.split("\n").length < 4) return { node, hole };
  node.classList.add("folded");
  const toggle = el("button", { type: "button", class: "fold", "aria-expanded": "false", "aria-label": t("unfold") });
  toggle.append(icon("down"));
  toggle.addEventListener("click", () => {
    const folded = node.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!folded));
    toggle.setAttribute("aria-label", t(folded ? "unfold" : "fold"));
  });
  node.append(toggle);
  return { node, hole };
}
