// Where you write: text, a file, an answer to a message; or START, Join and Unblock when there is nothing to write.

import * as api from "./api.js";
import { previewOf } from "./bubble.js";
import { CommandMenu } from "./commandmenu.js";
import { complain } from "./dialogs.js";
import { GENERAL, senderOf } from "./directory.js";
import { byId, soon } from "./dom.js";
import { InlineMenu } from "./inlinemenu.js";
import { t } from "./texts.js";


const NOTES = {
  unblock: "isBlocked",
  join: "notMember",
  channel: "onlyAdmins",
  closed: "topicClosed",
  deactivated: "isDeactivated",
};

export class Composer {
  #store;
  #form = byId("composer");
  #input = byId("compose-text");
  #picker = byId("file-picker");
  #instead = byId("composer-instead");
  #menu;
  #inline;
  #drafts = new Map();
  #draftOf = null;
  #reply = null;
  #file = null;

  /** `start(parameter)` follows the button above inline results into the chat with the bot. */
  constructor(store, { start }) {
    this.#store = store;
    this.#menu = new CommandMenu(store, this.#input, { send: (text) => this.say(text, this.#answered()) });
    const place = () => this.#place(this.#answered());
    this.#inline = new InlineMenu(store, this.#input, { sent: () => this.#write(""), start, place });
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
      await api.say({ as: me, chat_id: open, text: full, ...this.#place(reply) });
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
    byId("reply-name").textContent = nameOf(senderOf(message));
    byId("reply-text").textContent = previewOf(message, nameOf);
    this.#input.focus();
  }

  /** What the next message replies to; it is that no longer. */
  #answered() {
    const reply = this.#reply;
    this.answer(null);
    return reply;
  }

  /** Begin an inline query: the bot's name, and words if there are some. */
  askInline(query) {
    this.#write(`@${this.#store.bot.username} ${query}`);
    this.#input.focus();
    this.#input.dispatchEvent(new Event("input"));
  }

  /** Where a message belongs: an answer stays in the topic of what it answers. */
  #place(reply) {
    const { openTopic } = this.#store;
    if (reply === null) return openTopic === null ? {} : { thread: openTopic };
    const thread = reply.is_topic_message ? { thread: reply.message_thread_id } : {};
    return { reply_to: reply.message_id, ...thread };
  }

  async #submit() {
    const text = this.#input.value.trim();
    const file = this.#file;
    const { me, open } = this.#store;
    if (!text && !file) return;
    this.#write("");
    this.#attach(null);
    const reply = this.#answered();
    if (!file) {
      if (!(await this.say(text, reply)) && this.#store.open === open) this.#write(text);
      return;
    }
    try {
      await api.sendDocument({ as: me, chat_id: open, caption: text, file, ...this.#place(reply) });
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
    this.#inline.close();
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
    if (person.deactivated) return "deactivated";
    if (chat.type === "private") {
      if (person.blocked) return "unblock";
      return chat.last_message === null && this.#store.messages.size === 0 ? "start" : null;
    }
    if (!this.#store.isMember(chat, me)) return "join";
    if (chat.type === "channel") return this.#store.may(chat, me, "can_post_messages") ? null : "channel";
    return chat.forum && this.#isClosed(chat) && !this.#store.may(chat, me, "can_manage_topics") ? "closed" : null;
  }

  #isClosed(chat) {
    const { openTopic } = this.#store;
    const inGeneral = openTopic === null || openTopic === GENERAL;
    return inGeneral ? chat.general_closed : (this.#store.topic(chat, openTopic)?.closed ?? true);
  }

  #showForm() {
    const why = this.#blockedBy();
    const hadFocus = document.activeElement === this.#instead || document.activeElement === this.#input;
    this.#form.hidden = why !== null && why !== "start";
    const label = { start: "start", unblock: "unblock", join: "join", deactivated: "reactivate" }[why];
    this.#instead.hidden = !label;
    this.#instead.dataset.kind = why ?? "";
    if (label) this.#instead.textContent = t(label);
    const note = NOTES[why];
    this.#input.placeholder = t(this.#store.chat(this.#store.open)?.type === "channel" ? "broadcast" : "write");
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
      else if (this.#instead.dataset.kind === "deactivated") await api.deactivate(me, false);
      else await api.join(me, open);
    } catch (error) {
      complain(error);
    }
  }
}
