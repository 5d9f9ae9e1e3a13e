// What the bot offers inline: results above the composer while one types "@bot words".

import * as api from "./api.js";
import { complain } from "./dialogs.js";
import { avatar, byId, el } from "./dom.js";
import { detectLanguage } from "./language.js";
import { t } from "./texts.js";

const PAUSE = 250;
const PATIENCE = 10_000;
const NEAR_END = 80;
const EARLY_KEPT = 20;
const TYPING = /^\s*@(\w+)\s([\s\S]*)$/;

export class InlineMenu {
  #store;
  #input;
  #actions;
  #menu = byId("inline-menu");
  #list = byId("inline-list");
  #note = byId("inline-note");
  #timer = null;
  #late = null;
  #asked = null;
  #early = new Map();
  #results = [];
  #next = "";
  #at = 0;

  /**
   * `sent()` runs when a result was sent; `start(parameter)` follows the button above the results; `place()` tells
   * where one goes.
   */
  constructor(store, input, actions) {
    this.#store = store;
    this.#input = input;
    this.#actions = actions;
    store.addEventListener("inline", ({ detail }) => this.#heard(detail));
    store.addEventListener("opened", () => this.close());
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event), { capture: true });
    this.#list.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    document.addEventListener("pointerdown", (event) => {
      if (!this.#menu.contains(event.target) && event.target !== input) this.close();
    });
    this.#menu.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  close() {
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
    this.#asked = null;
    this.#menu.hidden = true;
    this.#input.removeAttribute("aria-activedescendant");
  }

  #words() {
    const [, name, words] = TYPING.exec(this.#input.value) ?? [];
    return name?.toLowerCase() === this.#store.bot?.username.toLowerCase() ? words.trim() : null;
  }

  #heard(answer) {
    const id = answer.inline_query_id;
    if (id === this.#asked?.id) return this.#take(answer);
    // It may come over the event stream before the response to the question itself.
    if (this.#early.size > EARLY_KEPT) this.#early.clear();
    this.#early.set(id, answer);
    return undefined;
  }

  #typed() {
    clearTimeout(this.#timer);
    const query = this.#words();
    if (query === null) return this.close();
    this.#timer = setTimeout(() => this.#ask(query, ""), PAUSE);
    return undefined;
  }

  async #ask(query, offset) {
    const { me, open } = this.#store;
    const asked = { id: null, query, offset };
    this.#asked = asked;
    if (!offset) this.#show([], t("inlineAsking"));
    try {
      const { inline_query_id: id, answer } = await api.inline({ as: me, chat_id: open, query, offset });
      if (this.#asked !== asked) return;
      asked.id = id;
      clearTimeout(this.#late);
      const given = answer ?? this.#early.get(id);
      if (given) this.#take(given);
      else this.#late = setTimeout(() => this.#say(t("inlineSilent")), PATIENCE);
    } catch (error) {
      this.close();
      complain(error);
    }
  }

  #take({ results, next_offset: next, button }) {
    clearTimeout(this.#late);
    const { id, offset } = this.#asked;
    const earlier = offset ? this.#results : [];
    this.#results = [...earlier, ...results.map((result) => ({ ...result, query: id }))];
    this.#next = next;
    this.#show(button ? [this.#button(button)] : [], this.#results.length ? t("inlineHint") : t("inlineNothing"), earlier.length);
  }

  #show(above, note, at = 0) {
    if (!this.#asked?.id) this.#results = [];
    this.#list.replaceChildren(...above, ...this.#results.map((result, index) => this.#option(result, index)));
    this.#say(note);
    this.#menu.hidden = false;
    this.#mark(Math.min(at, Math.max(0, this.#results.length - 1)));
  }

  #say(note) {
    this.#note.textContent = note;
  }

  #button(button) {
    const run = () => (button.start_parameter ? this.#actions.start(button.start_parameter) : this.close());
    return el("li", { role: "presentation" }, el("button", { type: "button", class: "wide", onclick: run }, button.text));
  }

  #option(result, index) {
    const text = result.content.text ?? result.content.caption ?? "";
    const title = result.title ?? text.split("\n")[0] ?? result.type;
    const lines = el("span", { class: "inline-lines" }, el("strong", { dir: "auto", lang: detectLanguage(title) }, title));
    const more = result.description ?? (result.title ? text : "");
    if (more) lines.append(el("span", { dir: "auto", lang: detectLanguage(more) }, more));
    return el(
      "li",
      { id: `inline-${index}`, role: "option", class: "inline-option", onclick: () => this.#choose(index) },
      avatar(title, index, "plain"),
      lines,
    );
  }

  #mark(index) {
    this.#at = index;
    for (const option of this.#list.querySelectorAll(".inline-option")) {
      const marked = option.id === `inline-${index}`;
      option.setAttribute("aria-selected", String(marked));
      if (marked) option.scrollIntoView({ block: "nearest" });
    }
    if (this.#results.length) this.#input.setAttribute("aria-activedescendant", `inline-${index}`);
  }

  #key(event) {
    if (this.#menu.hidden || event.isComposing) return;
    const count = this.#results.length;
    if (event.key === "Escape") this.close();
    else if (count && event.key === "ArrowDown") this.#mark((this.#at + 1) % count);
    else if (count && event.key === "ArrowUp") this.#mark((this.#at - 1 + count) % count);
    else if (count && event.key === "Enter" && !event.shiftKey) this.#choose(this.#at);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#list;
    if (!this.#next || scrollHeight - scrollTop - clientHeight > NEAR_END) return;
    const next = this.#next;
    this.#next = "";
    this.#ask(this.#asked.query, next);
  }

  async #choose(index) {
    const { me, open } = this.#store;
    const { id, query } = this.#results[index];
    this.close();
    try {
      await api.choose({ as: me, chat_id: open, inline_query_id: query, result_id: id, ...this.#actions.place() });
      this.#actions.sent();
    } catch (error) {
      complain(error);
    }
  }
}
