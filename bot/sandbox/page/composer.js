// Where you write: text, a file, an answer to a message; or START, Join and Unblock when there is nothing to write.

import * as api from "./api.js";
import { previewOf } from "./bubble.js";
import { CommandMenu } from "./commandmenu.js";
import { complain } from "./dialogs.js";
import { byId, soon } from "./dom.js";
import { t } from "./texts.js";

/** What makes a message an answer; it stays in the topic of what it answers. */
const answering = (message) =>
  message === null
    ? {}
    : {
        reply_to: message.message_id,
        ...(message.is_topic_message ? { thread: message.message_thread_id } : {}),
      };

const ADMINS = new Set(["creator", "administrator"]);

export class Composer {
  #store;
  #form = byId("composer");
  #input = byId("compose-text");
  #picker = byId("file-picker");
  #instead = byId("composer-instead");
  #menu;
  #drafts = new Map();
  #draftOf = null;
  #reply = null;
  #file = null;

  constructor(store) {
    this.#store = store;
    this.#menu = new CommandMenu(store, this.#input, { send: (text) => this.say(text) });
    store.addEventListener("opened", () => this.#opened());
    const showForm = soon(() => this.#showForm());
    for (const type of ["loaded", "people", "chats", "message"]) store.addEventListener(type, showForm);
    store.addEventListener("deleted", ({ detail }) => this.#reply?.message_id === detail && this.answer(null));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener("input", () => this.#resize());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("paste", (event) => this.#take(event, event.clipboardData));
    byId("conversation").addEventListener("dragover", (event) => event.preventDefault());
    byId("conversation").addEventListener("drop", (event) => this.#take(event, event.dataTransfer));
    byId("attach").addEventListener("click", () => this.#picker.click());
    this.#picker.addEventListener("change", () => this.#attach(this.#picker.files[0] ?? null));
    byId("detach").addEventListener("click", () => this.#attach(null));
    byId("cancel-reply").addEventListener("click", () => this.answer(null));
    this.#instead.addEventListener("click", () => this.#actInstead());
  }

  focus() {
    (this.#form.hidden ? this.#instead : this.#input).focus({ preventScroll: true });
  }

  /** Say a text in the open chat at once, as the person you are. */
  async say(text, reply = null) {
    const { me, open } = this.#store;
    const chat = this.#store.chat(open);
    // In a group a bare command may be meant for any bot: Telegram's menu names the one it belongs to.
    const isBare = chat.type !== "private" && /^\/\w+$/.test(text);
    const full = isBare ? `${text}@${this.#store.bot.username}` : text;
    try {
      await api.say({ as: me, chat_id: open, text: full, ...answering(reply) });
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  /** Make the next message a reply to this one; null takes it back. */
  answer(message) {
    this.#reply = message;
    byId("reply-bar").hidden = message === null;
    if (message === null) return;
    const nameOf = (user) => this.#store.nameOf(user);
    byId("reply-name").textContent = nameOf(message.from ?? message.sender_chat ?? message.chat);
    byId("reply-text").textContent = previewOf(message, nameOf);
    this.#input.focus();
  }

  async #submit() {
    const text = this.#input.value.trim();
    const [file, reply] = [this.#file, this.#reply];
    const { me, open } = this.#store;
    if (!text && !file) return;
    this.#write("");
    this.#attach(null);
    this.answer(null);
    if (!file) {
      if (!(await this.say(text, reply)) && this.#store.open === open) this.#write(text);
      return;
    }
    try {
      await api.sendDocument({ as: me, chat_id: open, caption: text, file, ...answering(reply) });
    } catch (error) {
      complain(error);
      this.#write(text);
      this.#attach(file);
    }
  }

  #opened() {
    if (this.#draftOf) this.#drafts.set(this.#draftOf, this.#input.value);
    this.#draftOf = `${this.#store.me}:${this.#store.open}`;
    this.#attach(null);
    this.answer(null);
    this.#write(this.#drafts.get(this.#draftOf) ?? "");
    this.#showForm();
  }

  #write(text) {
    this.#input.value = text;
    this.#resize();
    this.#menu.close();
  }

  #resize() {
    this.#input.style.height = "auto";
    // Nothing can be measured while the form is hidden.
    if (!this.#form.hidden) this.#input.style.height = `${this.#input.scrollHeight}px`;
    byId("send").classList.toggle("ready", Boolean(this.#input.value.trim() || this.#file));
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape") {
      if (this.#reply) this.answer(null);
      else if (this.#file) this.#attach(null);
    }
  }

  #take(event, transfer) {
    const file = transfer?.files?.[0];
    if (!file || this.#form.hidden) return;
    event.preventDefault();
    this.#attach(file);
  }

  #attach(file) {
    this.#file = file;
    this.#picker.value = "";
    byId("file-bar").hidden = file === null;
    byId("file-name").textContent = file?.name ?? "";
    if (file) this.#input.focus();
    this.#resize();
  }

  /** What takes the composer's place: its kind, or null when one can write. */
  #blockedBy() {
    const { me, open } = this.#store;
    const [person, chat] = [this.#store.person(me), this.#store.chat(open)];
    if (!person || !chat) return "nothing";
    if (chat.type === "private") {
      if (person.blocked) return "unblock";
      return chat.last_message === null && this.#store.messages.size === 0 ? "start" : null;
    }
    if (!this.#store.isMember(chat, me)) return "join";
    return chat.type === "channel" && !ADMINS.has(this.#store.statusIn(chat, me)) ? "channel" : null;
  }

  #showForm() {
    const why = this.#blockedBy();
    const hadFocus = document.activeElement === this.#instead || document.activeElement === this.#input;
    this.#form.hidden = why !== null && why !== "start";
    this.#instead.hidden = why === null || why === "nothing" || why === "channel";
    this.#instead.dataset.kind = why ?? "";
    const label = { start: "start", unblock: "unblock", join: "join" }[why];
    if (label) this.#instead.textContent = t(label);
    const note = { unblock: "isBlocked", join: "notMember", channel: "onlyAdmins" }[why];
    byId("composer-note").hidden = !note;
    byId("composer-note").textContent = note ? t(note) : "";
    this.#resize();
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (hadFocus && lost) this.focus();
  }

  async #actInstead() {
    const { me, open } = this.#store;
    try {
      if (this.#instead.dataset.kind === "start") await this.say("/start");
      else if (this.#instead.dataset.kind === "unblock") await api.block(me, false);
      else await api.join(me, open);
    } catch (error) {
      complain(error);
    }
  }
}
