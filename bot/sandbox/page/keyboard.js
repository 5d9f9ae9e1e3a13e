// The inline keyboard under a message: https://core.telegram.org/bots/api#inlinekeyboardbutton

import { el, icon } from "./dom.js";
import { safeHref } from "./entities.js";
import { detectLanguage } from "./language.js";
import { t } from "./texts.js";

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** The buttons of `message`, or null when it has none. */
export function renderKeyboard(message, lang, actions) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  const keyboard = el("div", { class: "keyboard" });
  rows.forEach((buttons, row) => {
    const line = el("div", { class: "keyboard-row" });
    buttons.forEach((button, column) => {
      const key = renderButton(button, message, row, column, actions);
      key.lang = detectLanguage(button.text, lang);
      key.dir = "auto";
      Object.assign(key.dataset, { row, column });
      line.append(key);
    });
    keyboard.append(line);
  });
  keyboard.addEventListener("keydown", (event) => walk(keyboard, event));
  return keyboard;
}

function renderButton(button, message, row, column, actions) {
  const label = el("span", { class: "key-label" }, button.text);
  const address = button.url ?? button.web_app?.url ?? button.login_url?.url;
  if (address !== undefined) return linkButton(label, address, actions);
  const key = el("button", { type: "button", class: "key" }, label);
  if (button.callback_data !== undefined) {
    key.addEventListener("click", () => {
      if (key.getAttribute("aria-busy") !== "true") actions.press(message, row, column);
    });
  } else if (button.copy_text) {
    key.append(icon("copy"));
    key.addEventListener("click", () => actions.copy(button.copy_text.text));
  } else if (inlineQueryOf(button) !== undefined) {
    key.append(icon("search"));
    key.addEventListener("click", () => actions.inline(inlineQueryOf(button)));
  } else {
    key.addEventListener("click", () => actions.warn(t("noButton")));
  }
  return key;
}

/** What a button asks the bot inline; here always in the open chat. */
const inlineQueryOf = (button) =>
  button.switch_inline_query_current_chat ?? button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query;

function linkButton(label, address, actions) {
  const href = safeHref(address);
  if (!href) return el("button", { type: "button", class: "key", disabled: true }, label);
  const key = el("a", { class: "key", href, target: "_blank", rel: "noopener noreferrer", title: href }, label);
  if (!actions.isOurs(href)) key.append(icon("out"), el("span", { class: "for-readers" }, ` (${t("opensTab")})`));
  key.addEventListener("click", (event) => {
    if (actions.follow(href)) event.preventDefault();
  });
  return key;
}

/** Arrow keys go from button to button; a row that is shorter gives its last one. */
function walk(keyboard, event) {
  const step = STEPS[event.key];
  const key = event.target.closest("[data-row]");
  if (!step || !key) return;
  const row = keyboard.children[Number(key.dataset.row) + step[0]];
  if (!row) return;
  const column = Number(key.dataset.column) + step[1];
  const next = row.children[step[0] ? Math.min(column, row.children.length - 1) : column];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Show that an answer to this press is awaited (or no longer). */
export function setBusy(article, row, column, busy) {
  const key = article?.querySelector(`.key[data-row="${row}"][data-column="${column}"]`);
  if (busy) key?.setAttribute("aria-busy", "true");
  else key?.removeAttribute("aria-busy");
}
