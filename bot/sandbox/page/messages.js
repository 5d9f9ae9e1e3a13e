// The log of the open chat: days, bubbles, and a scroll position that never jumps under a reader.

import { renderMessage } from "./bubble.js";
import { dayKey, dayName } from "./dates.js";
import { byId, calmMotion, el, soon } from "./dom.js";
import { setBusy } from "./keyboard.js";
import { around, t } from "./texts.js";

const NEAR_BOTTOM = 60;
const NEAR_TOP = 300;
const FIRST_LINE = 48;
const GROUPED_SECONDS = 600;
const MOST_SHOWN = 600;
const SHOWN_AFTER_TRIM = 300;

export class MessageLog {
  #store;
  #actions;
  #log = byId("log");
  #list = byId("log-messages");
  #toBottom = byId("to-bottom");
  #stuck = true;
  #shown = true;
  #fresh = 0;
  #top = 0;
  #latest = null;
  #pressed = null;
  #showToBottomSoon = soon(() => this.#showToBottom());

  constructor(store, actions) {
    this.#store = store;
    this.#actions = { ...actions, jump: (id) => this.jump(id) };
    store.watching = () => this.#stuck && document.visibilityState === "visible" && this.#shown;
    store.addEventListener("opened", () => this.#clear());
    store.addEventListener("loaded", () => this.#showAll());
    store.addEventListener("earlier", ({ detail }) => this.#prepend(detail));
    store.addEventListener("message", ({ detail }) => this.#append(detail));
    store.addEventListener("edited", ({ detail }) => this.#replace(detail));
    store.addEventListener("deleted", ({ detail }) => this.#remove(detail));
    store.addEventListener("commands", () => this.#list.querySelector(".empty") && this.#showEmpty());
    this.#log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#toBottom.addEventListener("click", () => this.toBottom());
    document.addEventListener("visibilitychange", () => this.#readIfSeen());
    // Pictures that load, a composer that grows, a phone's keyboard: who was at the bottom stays there.
    // Layout is known here, once a frame, however many messages came.
    const resized = new ResizeObserver(() => this.#resized());
    resized.observe(this.#list);
    resized.observe(this.#log);
  }

  article(id) {
    return this.#list.querySelector(`[data-message-id="${id}"]`);
  }

  /** Show that an answer to a press is awaited (or no longer). */
  busy(id, row, column, busy) {
    if (busy) this.#pressed = id;
    setBusy(this.article(id), row, column, busy);
  }

  toBottom() {
    this.#fresh = 0;
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior: calmMotion() ? "auto" : "smooth" });
    this.#stuck = true;
    this.#store.markRead();
    this.#showToBottom();
  }

  /** Bring a quoted message into view and mark it for a moment. */
  jump(id) {
    const article = this.article(id);
    if (!article) return;
    article.scrollIntoView({ block: "center", behavior: calmMotion() ? "auto" : "smooth" });
    article.focus({ preventScroll: true });
    article.classList.add("found");
    setTimeout(() => article.classList.remove("found"), 1600);
  }

  #clear() {
    this.#quietly(() => this.#list.replaceChildren());
    this.#stuck = true;
    this.#fresh = 0;
    this.#pressed = null;
    this.#showToBottom();
  }

  #showAll() {
    this.#quietly(() => {
      this.#list.replaceChildren();
      for (const message of this.#store.sorted()) this.#dayOf(message).append(this.#render(message));
      this.#regroup(this.#list.querySelectorAll(".message"));
      this.#showEmpty();
    });
    this.#jumpToBottom();
    this.#settle([...this.#list.querySelectorAll(".message")].pop() ?? null);
    this.#showToBottom();
  }

  #append(message) {
    const stuck = this.#stuck;
    const own = message.from?.id === this.#store.me;
    this.#pressed = null;
    this.#list.querySelector(".empty")?.remove();
    const article = this.#render(message);
    if (!calmMotion()) article.classList.add("arriving");
    this.#dayOf(message).append(article);
    this.#regroup([article.previousElementSibling, article]);
    this.#showEmpty();
    if (stuck || own) this.#settle(article);
    else this.#fresh += 1;
    if (this.#stuck && this.#store.messages.size > MOST_SHOWN) this.#trim();
    this.#showToBottomSoon();
  }

  #replace(message) {
    const old = this.article(message.message_id);
    if (!old) return;
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset : null;
    const stuck = this.#stuck;
    const article = this.#render(message);
    old.replaceWith(article);
    this.#regroup([article.previousElementSibling, article, article.nextElementSibling]);
    if (focused?.row !== undefined) this.#refocus(article, focused);
    if (message.message_id === this.#pressed) this.#showOutcome(article);
    else if (stuck) this.#settle(article);
  }

  #remove(id) {
    const article = this.article(id);
    if (!article) return;
    const neighbours = [article.previousElementSibling, article.nextElementSibling];
    const day = article.parentElement;
    article.remove();
    if (!day.querySelector(".message")) day.remove();
    this.#regroup(neighbours);
    this.#showEmpty();
  }

  #prepend(messages) {
    const anchor = this.#list.querySelector(".message");
    const before = anchor?.getBoundingClientRect().top ?? 0;
    this.#quietly(() => {
      for (const message of [...messages].sort((a, b) => b.message_id - a.message_id)) {
        const day = this.#dayOf(message, true);
        day.querySelector(".day-name").after(this.#render(message));
      }
      this.#regroup(this.#list.querySelectorAll(".message"));
    });
    if (anchor) this.#log.scrollTop += anchor.getBoundingClientRect().top - before;
    this.#showEmpty();
  }

  #render(message) {
    return renderMessage(message, this.#store, this.#actions);
  }

  /** The section of the message's day, made at the end (or the start) when it is a new one. */
  #dayOf(message, first = false) {
    const key = dayKey(message.date);
    const edge = first ? this.#list.firstElementChild : this.#list.lastElementChild;
    if (edge?.dataset.day === key) return edge;
    const name = dayName(message.date);
    const day = el("section", { class: "day", "aria-label": name, data: { day: key } });
    day.append(el("div", { class: "day-name", "aria-hidden": "true" }, el("span", {}, name)));
    if (first) this.#list.prepend(day);
    else this.#list.append(day);
    return day;
  }

  /** Bubbles of one sender that follow each other closely stand together. */
  #regroup(articles) {
    for (const article of articles) {
      if (!article?.classList.contains("message")) continue;
      article.classList.toggle("first", !together(article.previousElementSibling, article));
      article.classList.toggle("last", !together(article, article.nextElementSibling));
    }
  }

  /** Keep at the bottom for this message, once it has been laid out. */
  #settle(article) {
    this.#stuck = true;
    this.#latest = article;
  }

  #resized() {
    const latest = this.#latest;
    this.#latest = null;
    this.#shown = this.#log.clientHeight > 0;
    if (!this.#stuck || !this.#shown) return;
    this.#jumpToBottom();
    this.#readIfSeen();
    if (latest?.isConnected) this.#showFirstLine(latest);
  }

  /** What a press has made of a message: the words underlined in it, else its first line. */
  #showOutcome(article) {
    if (this.#stuck) this.#jumpToBottom();
    const mark = article.querySelector(".text u");
    if (mark === null) {
      this.#showFirstLine(article);
      return;
    }
    const [view, marked] = [this.#log.getBoundingClientRect(), mark.getBoundingClientRect()];
    if (marked.top >= view.top && marked.bottom <= view.bottom) return;
    this.#stuck = false;
    mark.scrollIntoView({ block: "center" });
  }

  /** What begins above the view is read from its first line. */
  #showFirstLine(article) {
    const above = this.#log.getBoundingClientRect().top - article.getBoundingClientRect().top;
    if (above < NEAR_BOTTOM - FIRST_LINE) return;
    this.#stuck = false;
    this.#log.scrollTop -= above + FIRST_LINE;
  }

  #jumpToBottom() {
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    // Only going up leaves the bottom: messages that have come since must not count as distance.
    if (scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM) this.#stuck = true;
    else if (scrollTop < this.#top) this.#stuck = false;
    this.#top = scrollTop;
    if (this.#stuck) this.#readIfSeen();
    if (scrollTop < NEAR_TOP) this.#store.loadEarlier().catch(() => {});
    this.#showToBottom();
  }

  #readIfSeen() {
    if (!this.#store.watching() || this.#store.open === null) return;
    this.#fresh = 0;
    this.#store.markRead();
    this.#showToBottom();
  }

  #showToBottom() {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    const far = !this.#stuck && (this.#fresh > 0 || scrollHeight - scrollTop - clientHeight > clientHeight / 2);
    this.#toBottom.hidden = !far;
    const count = this.#toBottom.querySelector(".count");
    count.hidden = this.#fresh === 0;
    count.textContent = this.#fresh;
    const waiting = this.#fresh ? `. ${t("unread", { n: this.#fresh })}` : "";
    this.#toBottom.setAttribute("aria-label", t("toBottom") + waiting);
  }

  /** A page that stays open for days must not grow without end. */
  #trim() {
    const articles = [...this.#list.querySelectorAll(".message")];
    for (const article of articles.slice(0, -SHOWN_AFTER_TRIM)) article.remove();
    for (const day of this.#list.querySelectorAll(".day")) if (!day.querySelector(".message")) day.remove();
    this.#store.forgetBefore(SHOWN_AFTER_TRIM);
    this.#top = this.#log.scrollTop; // what went away above is not somebody scrolling up
  }

  #showEmpty() {
    this.#list.querySelector(".empty")?.remove();
    if (this.#list.querySelector(".message:not(.service)")) return;
    const chat = this.#store.chat(this.#store.open);
    if (!chat || chat.type === "channel" || this.#store.openTopic !== null) return;
    const name = `/${suggestion(this.#store.commands)}`;
    const command = el("button", { type: "button", class: "command", onclick: () => this.#actions.say(name) }, name);
    const isPrivate = chat.type === "private";
    const text = around(isPrivate ? "emptyText" : "emptyGroup", "command", command);
    const title = el("strong", {}, isPrivate ? t("emptyTitle", { name: this.#store.titleOf(chat) }) : chat.title);
    this.#list.append(el("div", { class: "empty" }, title, el("p", {}, text)));
  }

  #refocus(article, { row, column }) {
    const same = article.querySelector(`.key[data-row="${row}"][data-column="${column}"]`);
    (same ?? article.querySelector(".key") ?? article).focus({ preventScroll: true });
  }

  /** Change the log without a screen reader reading all of it out. */
  #quietly(change) {
    this.#log.setAttribute("aria-live", "off");
    change();
    setTimeout(() => this.#log.setAttribute("aria-live", "polite"), 200);
  }
}

/** A command worth trying first: the news if this bot has them, else whatever it offers after /start. */
function suggestion(commands) {
  const names = commands.map(({ command }) => command).filter((command) => command !== "start");
  return names.includes("latest") ? "latest" : (names[0] ?? "start");
}

function together(a, b) {
  if (!a?.dataset?.sender || !b?.dataset?.sender) return false;
  return a.dataset.sender === b.dataset.sender && b.dataset.date - a.dataset.date < GROUPED_SECONDS;
}


