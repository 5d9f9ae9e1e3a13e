// Who you are here: switching between people, and making new people and groups.

import * as api from "./api.js";
import { check, choice, complain, field, formDialog } from "./dialogs.js";
import { avatar, byId, el, icon, soon } from "./dom.js";
import { attachMenu } from "./menu.js";
import { language, t } from "./texts.js";

const KINDS = [
  ["supergroup", "supergroup"],
  ["forum", "kindForum"],
  ["group", "basicGroup"],
  ["channel", "kindChannel"],
];
const LANGUAGES = ["en", "fr", "ru", "ar", "de", "es", "it", "pl", "pt", "tr", "uk", "zh"];
const names = new Intl.DisplayNames([language], { type: "language" });

export class PeopleSwitch {
  #store;
  #go;
  #switchTo;
  #button = byId("me");

  /** `go(person, chat)` opens a chat as a person; `switchTo(person)` chooses the chat. */
  constructor(store, { go, switchTo }) {
    this.#store = store;
    this.#go = go;
    this.#switchTo = switchTo;
    const show = soon(() => this.#show());
    for (const type of ["people", "opened", "chats"]) store.addEventListener(type, show);
    attachMenu(this.#button, () => this.#entries());
    byId("new-group").addEventListener("click", () => this.newGroup().catch(complain));
  }

  #show() {
    const person = this.#store.person(this.#store.me);
    if (!person) return;
    const others = this.#store.people.filter(({ id }) => id !== person.id);
    const waiting = others.some(({ id }) => this.#store.unreadOf(id) > 0);
    this.#button.replaceChildren(
      avatar(person.first_name, person.id),
      el("span", { class: "me-lines" }, el("strong", { dir: "auto" }, person.first_name), el("small", {}, this.#note(person))),
      person.admin ? el("span", { class: "tag" }, t("admin")) : "",
      waiting ? el("span", { class: "dot" }) : "",
      icon("down"),
    );
    this.#button.setAttribute("aria-label", t("youAre", { name: person.first_name }));
    this.#button.title = t("youAre", { name: person.first_name });
  }

  #note(person) {
    const parts = [person.username ? `@${person.username}` : null, nameOfLanguage(person.language_code)];
    if (person.blocked) parts.push(t("blocked"));
    if (person.deactivated) parts.push(t("isGone"));
    return parts.filter(Boolean).join(" · ");
  }

  #entries() {
    const { people, me } = this.#store;
    const entries = people.map((person) => ({
      label: person.first_name,
      note: [this.#note(person), person.admin ? t("admin") : null].filter(Boolean).join(" · "),
      picture: avatar(person.first_name, person.id),
      checked: person.id === me,
      badge: person.id === me ? 0 : this.#store.unreadOf(person.id),
      data: { personId: person.id },
      run: () => this.#switchTo(person.id),
    }));
    return [
      { title: t("actAs") },
      ...entries,
      null,
      { label: t("newPerson"), picture: el("span", { class: "avatar plain" }, icon("plus")), run: () => this.newPerson().catch(complain) },
    ];
  }

  async newPerson() {
    const form = await formDialog(
      t("newPerson").replace("…", ""),
      [
        field("first_name", t("firstName"), { required: true, autofocus: true }),
        field("username", t("username"), { pattern: "[A-Za-z][A-Za-z0-9_]{3,31}" }),
        choice("language_code", t("language"), LANGUAGES.map((code) => [code, nameOfLanguage(code)]), language),
        check("admin", t("isAdmin"), { note: t("adminNote") }),
      ],
      t("create"),
    );
    if (!form) return;
    const username = form.get("username").trim();
    const made = await api.addPerson({
      first_name: form.get("first_name").trim(),
      language_code: form.get("language_code"),
      admin: form.has("admin"),
      ...(username ? { username } : {}),
    });
    const id = made.person?.id ?? made.id;
    await this.#store.refresh();
    this.#go(id, id);
  }

  async newGroup() {
    const { people, me, bot } = this.#store;
    const others = people.filter((person) => person.id !== me);
    const form = await formDialog(
      t("newGroup"),
      [
        field("title", t("groupTitle"), { required: true, autofocus: true }),
        choice("kind", t("groupKind"), KINDS.map(([kind, key]) => [kind, t(key)]), "supergroup"),
        el(
          "fieldset",
          {},
          el("legend", {}, t("groupMembers")),
          others.map((person) => check("member", person.first_name, { value: person.id, checked: true })),
          check("bot", t("withBot", { name: bot.first_name }), { checked: true }),
        ),
      ],
      t("create"),
    );
    if (!form) return;
    const made = await api.addGroup({
      title: form.get("title").trim(),
      type: form.get("kind") === "forum" ? "supergroup" : form.get("kind"),
      forum: form.get("kind") === "forum",
      members: [me, ...form.getAll("member").map(Number)],
      bot: form.has("bot"),
    });
    await this.#store.refresh();
    this.#go(me, made.chat?.id ?? made.id);
  }
}

function nameOfLanguage(code) {
  try {
    return code ? names.of(code) : null;
  } catch {
    return code;
  }
}
