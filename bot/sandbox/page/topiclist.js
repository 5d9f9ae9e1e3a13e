// The topics of a forum: a list beside its messages, on a phone a strip above them.

import * as api from "./api.js";
import { previewOf } from "./bubble.js";
import { complain, field, formDialog } from "./dialogs.js";
import { GENERAL } from "./directory.js";
import { byId, el, hue, icon, soon } from "./dom.js";
import { t } from "./texts.js";

export class TopicList {
  #store;
  #open;
  #list = byId("topics");

  /** `open(topic)` shows a topic of the open forum, null all of them. */
  constructor(store, { open }) {
    this.#store = store;
    this.#open = open;
    const show = soon(() => this.#show());
    for (const type of ["opened", "loaded", "chats", "message", "deleted"]) store.addEventListener(type, show);
  }

  #show() {
    const store = this.#store;
    const chat = store.chat(store.open);
    this.#list.hidden = !chat?.forum;
    if (this.#list.hidden) return;
    const focused = document.activeElement?.closest?.(".topic-item")?.dataset.topicId;
    const latest = store.latestByTopic();
    const general = { id: GENERAL, name: t("general"), closed: chat.general_closed };
    const items = [general, ...chat.topics].map((topic) => this.#item(topic, latest.get(topic.id)));
    const all = this.#button(null, t("allTopics"), el("span", { class: "topic-sign plain" }, icon("list")), null);
    this.#list.replaceChildren(all, ...items);
    if (store.may(chat, store.me, "can_manage_topics")) this.#list.append(this.#adding(chat));
    this.#list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) this.#list.querySelector(`[data-topic-id="${focused}"]`)?.focus({ preventScroll: true });
  }

  #item(topic, last) {
    const name = topic.id === GENERAL ? "plain" : hue(topic.id);
    const sign = el("span", { class: `topic-sign ${name}`, "aria-hidden": "true" }, "#");
    return this.#button(topic.id, topic.name, sign, last, topic.closed);
  }

  #button(id, name, sign, last, closed = false) {
    const preview = last ? previewOf(last, (user) => this.#store.nameOf(user)) : "";
    return el(
      "button",
      {
        type: "button",
        class: "topic-item",
        "aria-current": id === this.#store.openTopic ? "true" : null,
        data: { topicId: id ?? "all" },
        onclick: () => this.#open(id),
      },
      sign,
      el(
        "span",
        { class: "topic-lines" },
        el("strong", { dir: "auto" }, name),
        preview ? el("span", { class: "topic-preview", dir: "auto" }, preview) : null,
      ),
      closed ? el("span", { class: "topic-closed", title: t("topicClosed") }, icon("lock")) : null,
      closed ? el("span", { class: "for-readers" }, t("topicClosed")) : null,
    );
  }

  #adding(chat) {
    return el(
      "button",
      { type: "button", class: "topic-item adding", onclick: () => this.#add(chat).catch(complain) },
      el("span", { class: "topic-sign plain" }, icon("plus")),
      el("span", { class: "topic-lines" }, t("newTopic")),
    );
  }

  async #add(chat) {
    const name = await askName(t("newTopic"));
    if (!name) return;
    const { id } = await api.topic({ as: this.#store.me, chat_id: chat.id, name });
    await this.#store.refresh();
    this.#open(id);
  }
}

/** Ask for the name of a topic; null when it was given up. */
export async function askName(title, value = "") {
  const input = field("name", t("topicName"), { required: true, autofocus: true, maxlength: 128, value });
  const form = await formDialog(title.replace("…", ""), [input], t("ok"));
  return form?.get("name").trim() || null;
}
