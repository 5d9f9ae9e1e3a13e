// The left column: the chats of the person you are.

import { previewOf } from "./bubble.js";
import { briefly, isoOf } from "./dates.js";
import { senderOf } from "./directory.js";
import { avatar, byId, el, icon, soon } from "./dom.js";
import { detectLanguage } from "./language.js";
import { t } from "./texts.js";

/** Kinds of chats that have a sign of their own. */
const KINDS = new Set(["channel"]);

export class ChatList {
  #store;
  #open;
  #list = byId("chats");

  constructor(store, { open }) {
    this.#store = store;
    this.#open = open;
    const show = soon(() => this.#show());
    for (const type of ["chats", "people", "opened", "action"]) store.addEventListener(type, show);
    this.#list.addEventListener("keydown", (event) => this.#walk(event));
  }

  #show() {
    const { me, bot } = this.#store;
    if (me === null || bot === null) return;
    const focused = document.activeElement?.closest?.(".chat-item")?.dataset.chatId;
    const items = this.#store.chatsOf(me).map((chat) => el("li", {}, this.#item(chat)));
    this.#list.replaceChildren(...items);
    if (focused) this.#list.querySelector(`[data-chat-id="${focused}"]`)?.focus({ preventScroll: true });
  }

  #item(chat) {
    const store = this.#store;
    const title = store.titleOf(chat);
    const unread = store.unreadOf(store.me, chat.id);
    const last = chat.last_message;
    const isPrivate = chat.type === "private";
    return el(
      "button",
      {
        type: "button",
        class: "chat-item",
        "aria-current": chat.id === store.open ? "true" : null,
        data: { chatId: chat.id },
        onclick: () => this.#open(chat.id),
      },
      avatar(title, isPrivate ? store.bot.id : chat.id, isPrivate ? "is-bot" : `is-${chat.type}`),
      el(
        "span",
        { class: "chat-lines" },
        el(
          "span",
          { class: "chat-line" },
          KINDS.has(chat.type) || chat.forum ? el("span", { class: "chat-kind" }, icon(chat.forum ? "list" : chat.type)) : null,
          el("strong", { class: "chat-title", dir: "auto" }, title),
          last ? el("time", { datetime: isoOf(last.date) }, briefly(last.date)) : null,
        ),
        el(
          "span",
          { class: "chat-line" },
          this.#preview(chat),
          unread
            ? el(
                "span",
                { class: "badge" },
                el("span", { "aria-hidden": "true" }, unread),
                el("span", { class: "for-readers" }, t("unread", { n: unread })),
              )
            : null,
        ),
      ),
    );
  }

  #preview(chat) {
    const store = this.#store;
    if (store.actionIn(chat.id)) return el("span", { class: "chat-preview acting" }, t("typing"));
    const last = chat.last_message;
    if (!last) return el("span", { class: "chat-preview" }, chat.type === "private" ? t("startHint") : "");
    const sender = senderOf(last);
    const unnamed = chat.type === "private" || sender.id === chat.id;
    const who = sender.id === store.me ? t("you") : unnamed ? null : store.nameOf(sender);
    const text = previewOf(last, (user) => store.nameOf(user));
    const preview = el("span", { class: "chat-preview", dir: "auto", lang: detectLanguage(text) });
    const isService = !(last.text ?? last.caption ?? last.photo ?? last.document);
    if (who && !isService) preview.append(el("span", { class: "chat-sender" }, `${who}: `));
    preview.append(text);
    return preview;
  }

  #walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const items = [...this.#list.querySelectorAll(".chat-item")];
    const at = items.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    items[(at + step + items.length) % items.length].focus();
  }
}
