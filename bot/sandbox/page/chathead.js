// The bar above the log: where you are, who is there, and what can be done about it.

import { menuOf } from "./chatmenu.js";
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
    attachMenu(byId("more"), () => menuOf(store));
  }

  #show() {
    const store = this.#store;
    const chat = store.chat(store.open);
    byId("conversation").classList.toggle("vacant", chat === null);
    if (!chat) return;
    const title = store.titleOf(chat);
    const isPrivate = chat.type === "private";
    const picture = avatar(title, isPrivate ? store.bot.id : chat.id, isPrivate ? "is-bot" : `is-${chat.type}`);
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
    const count = t(chat.type === "channel" ? "subscribers" : "members", { n: chat.members.length });
    const topic = this.#store.topic(chat, this.#store.openTopic);
    const kind = { channel: t("channel"), group: t("basicGroup") }[chat.type] ?? (chat.forum ? t("forum") : null);
    return [topic ? `# ${topic.name}` : kind, count].filter(Boolean).join(" · ");
  }
}
