// The bar above the log: where you are, who is there, and what can be done about it.

import * as api from "./api.js";
import { choice, complain, formDialog, toast } from "./dialogs.js";
import { avatar, byId, soon } from "./dom.js";
import { attachMenu } from "./menu.js";
import { t } from "./texts.js";

const FILE_ACTIONS = /^(upload|record)_/;

export class ChatHead {
  #store;

  constructor(store) {
    this.#store = store;
    const show = soon(() => this.#show());
    // At once when a chat opens: until it is shown, nothing in it can take the focus.
    store.addEventListener("opened", () => this.#show());
    for (const type of ["chats", "people", "action"]) store.addEventListener(type, show);
    attachMenu(byId("more"), () => this.#entries());
  }

  #show() {
    const store = this.#store;
    const chat = store.chat(store.open);
    byId("conversation").classList.toggle("vacant", chat === null);
    if (!chat) return;
    const title = store.titleOf(chat);
    const isPrivate = chat.type === "private";
    const picture = avatar(title, isPrivate ? store.bot.id : chat.id, isPrivate ? "is-bot" : "is-group");
    byId("head-avatar").replaceChildren(picture);
    byId("head-title").textContent = title;
    const action = store.actionIn(chat.id);
    byId("head-note").classList.toggle("acting", action !== null);
    byId("head-note").textContent = action === null ? this.#about(chat) : t(FILE_ACTIONS.test(action) ? "working" : "typing");
    const unread = store.unreadOf(store.me);
    document.title = `${unread ? `(${unread}) ` : ""}${title} · ${t("title")}`;
  }

  #about(chat) {
    const { bot } = this.#store;
    if (chat.type === "private") return `${t("bot")} · @${bot.username}`;
    const count = t("members", { n: chat.members.length });
    return chat.type === "channel" ? `${t("channel")} · ${count}` : count;
  }

  #entries() {
    const store = this.#store;
    const chat = store.chat(store.open);
    if (chat?.type === "private") {
      const { blocked } = store.person(store.me);
      const run = () => api.block(store.me, !blocked).catch(complain);
      return [{ label: t(blocked ? "unblock" : "block"), run }];
    }
    if (!chat) return [];
    const name = store.nameOf(store.bot);
    const move = (act, who) => () => act(who, chat.id).catch(complain);
    return [
      { label: t("addPerson"), run: () => this.#addTo(chat).catch(complain) },
      store.isMember(chat, store.bot.id)
        ? { label: t("removeBot", { name }), run: move(api.leave, null) }
        : { label: t("addBot", { name }), run: move(api.join, null) },
      store.isMember(chat, store.me) ? { label: t("leave"), run: move(api.leave, store.me) } : null,
    ].filter(Boolean);
  }

  async #addTo(chat) {
    const absent = this.#store.people.filter(({ id }) => !this.#store.isMember(chat, id));
    if (!absent.length) return toast(t("everyoneIn"));
    const options = absent.map((person) => [String(person.id), person.first_name]);
    const form = await formDialog(chat.title, [choice("person", t("addPerson").replace("…", ""), options)], t("ok"));
    if (form) await api.join(Number(form.get("person")), chat.id);
    return undefined;
  }
}
