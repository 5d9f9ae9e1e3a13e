// The bot's commands above the composer: opened by the button or by typing "/", moved through with the arrow keys.

import { byId, el, onTouchScreen } from "./dom.js";
import { detectLanguage } from "./language.js";
import { t } from "./texts.js";

const TYPING = /^\/([a-z0-9_]*)$/i;

export class CommandMenu {
  #store;
  #send;
  #input;
  #menu = byId("command-menu");
  #list = byId("command-list");
  #button = byId("command-button");
  #shown = [];
  #at = 0;
  #dismissed = false;
  /** Whether the button opened it: then it shows every command, whatever is typed. */
  #whole = false;

  /** `send(text)` says a chosen command; `input` is the textarea it is typed in. */
  constructor(store, input, { send }) {
    this.#store = store;
    this.#send = send;
    this.#input = input;
    store.addEventListener("commands", () => (this.#whole ? this.#showWhole() : this.#update()));
    store.addEventListener("opened", () => this.close());
    this.#button.addEventListener("click", () => this.#toggle());
    input.addEventListener("input", () => {
      this.#dismissed = false;
      this.#whole = false;
      this.#update();
    });
    // Before the composer's own keys: an open menu takes Enter.
    input.addEventListener("keydown", (event) => this.#key(event), { capture: true });
    document.addEventListener("pointerdown", (event) => {
      const inside = this.#menu.contains(event.target) || this.#button.contains(event.target);
      if (!inside && event.target !== input) this.close();
    });
    // A press on an entry must not take the focus out of the text.
    this.#menu.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.#menu.hidden;
  }

  close() {
    this.#menu.hidden = true;
    this.#whole = false;
    this.#button.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  #toggle() {
    if (!onTouchScreen()) this.#input.focus();
    if (this.isOpen) {
      this.#dismissed = true;
      this.close();
      return;
    }
    this.#dismissed = false;
    this.#showWhole();
  }

  #showWhole() {
    this.#whole = true;
    this.#show(this.#store.commands);
  }

  #update() {
    const typed = TYPING.exec(this.#input.value)?.[1].toLowerCase();
    if (typed === undefined || this.#dismissed) return this.close();
    const fitting = this.#store.commands.filter(({ command }) => command.startsWith(typed));
    if (fitting.length) this.#show(fitting);
    else this.close();
    return undefined;
  }

  #show(commands) {
    this.#shown = commands;
    this.#at = 0;
    const options = commands.map(({ command, description }, index) =>
      el(
        "li",
        { id: `command-${index}`, role: "option", class: "command-option", onclick: () => this.#choose(index) },
        el("strong", {}, `/${command}`),
        el("span", { dir: "auto", lang: detectLanguage(description) }, description),
      ),
    );
    this.#list.replaceChildren(...options);
    byId("command-note").textContent = t(commands.length ? "commandsHint" : "noCommands");
    this.#menu.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    this.#mark(0);
  }

  #mark(index) {
    this.#at = index;
    [...this.#list.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === index));
      if (place === index) option.scrollIntoView({ block: "nearest" });
    });
    if (this.#shown.length) this.#input.setAttribute("aria-activedescendant", `command-${index}`);
  }

  #key(event) {
    if (!this.isOpen || event.isComposing) return;
    const count = this.#shown.length;
    if (event.key === "Escape") {
      this.#dismissed = true;
      this.close();
    } else if (count && event.key === "ArrowDown") this.#mark((this.#at + 1) % count);
    else if (count && event.key === "ArrowUp") this.#mark((this.#at - 1 + count) % count);
    else if (count && event.key === "Enter" && !event.shiftKey) this.#choose(this.#at);
    else if (count && event.key === "Tab" && !event.shiftKey) this.#complete(this.#at);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #choose(index) {
    const { command } = this.#shown[index];
    this.#input.value = "";
    this.close();
    this.#send(`/${command}`);
  }

  #complete(index) {
    this.#input.value = `/${this.#shown[index].command} `;
    this.#input.dispatchEvent(new Event("input"));
  }
}
