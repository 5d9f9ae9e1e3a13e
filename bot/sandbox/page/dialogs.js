// Toasts, alerts and small forms. <dialog> brings the focus trap, Escape and the backdrop.

import { byId, el } from "./dom.js";
import { t } from "./texts.js";

const TOAST_SECONDS = 5;
let formNumber = 0;

/** A line that goes away by itself; screen readers hear it. */
export function toast(text, { kind = "" } = {}) {
  const note = el("p", { class: `toast ${kind}`.trim(), dir: "auto" }, text);
  byId("toasts").append(note);
  const seconds = TOAST_SECONDS + text.length / 40;
  setTimeout(() => note.remove(), seconds * 1000);
}

export const complain = (error) => toast(t("wrong", { why: error.message }), { kind: "bad" });

/** A text that must be confirmed, as a bot's callback answer with `show_alert`. */
export function alertDialog(text, title) {
  return open(
    el(
      "dialog",
      { class: "dialog alert", "aria-label": title },
      el("form", { method: "dialog" }, el("h2", {}, title), el("p", { dir: "auto" }, text), buttons(t("ok"))),
    ),
  );
}

/** Something to look at and act on until it is closed. */
export const openDialog = (title, content) =>
  open(
    el(
      "dialog",
      { class: "dialog", "aria-label": title },
      el("form", { method: "dialog" }, el("h2", {}, title), content, buttons(t("done"))),
    ),
  );

/**
 * Ask for the fields given as elements (see `field`, `check`, `choice`); resolves to the form's FormData, or null
 * when it was given up.
 */
export async function formDialog(title, fields, confirm) {
  const form = el("form", { method: "dialog" }, el("h2", {}, title), fields, buttons(confirm, t("cancel")));
  const answer = await open(el("dialog", { class: "dialog", "aria-label": title }, form));
  return answer === "ok" ? new FormData(form) : null;
}

export function field(name, label, props = {}) {
  const id = `field-${(formNumber += 1)}`;
  const input = el("input", { id, name, type: "text", maxlength: 64, autocomplete: "off", ...props });
  return el("div", { class: "field" }, el("label", { for: id }, label), input);
}

export function choice(name, label, options, selected) {
  const id = `field-${(formNumber += 1)}`;
  const select = el("select", { id, name });
  for (const [value, text] of options) select.append(el("option", { value, selected: value === selected }, text));
  return el("div", { class: "field" }, el("label", { for: id }, label), select);
}

export function check(name, label, { value = "on", checked = false, note = null } = {}) {
  const box = el("input", { type: "checkbox", name, value, checked });
  return el("label", { class: "check" }, box, el("span", {}, label, note ? el("small", {}, note) : null));
}

function buttons(confirm, cancel = null) {
  const giveUp = cancel
    ? el("button", { type: "submit", value: "", formnovalidate: true, class: "quiet" }, cancel)
    : null;
  return el("div", { class: "dialog-buttons" }, giveUp, el("button", { type: "submit", value: "ok", class: "main" }, confirm));
}

function open(dialog) {
  // Enter in a field must confirm: a form's default button is its first, which here is "Cancel".
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    dialog.querySelector(".main").click();
  });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close(""));
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    dialog.showModal();
  });
}
