// What the page knows: who there is, which chats, the messages of the open one. Views listen; they never write here.

import * as api from "./api.js";
import { Directory, topicOf } from "./directory.js";

const PAGE = 100;
const FORUM_PAGE = 400;
const ACTION_SECONDS = 5;

const unreadKey = (person, chat) => `${person}:${chat}`;

/**
 * Dispatches: `people`, `chats`, `opened` (another person or chat), `loaded` (its messages are there), `earlier`,
 * `message`, `edited`, `deleted`, `action`, `answer`, `inline` (what the bot offers), `commands` (they are there),
 * `connection`; details are in `event.detail`.
 */
export class Store extends Directory {
  me = null;
  open = null;
  /** The topic of the open forum that is shown; null for all of them. */
  openTopic = null;
  messages = new Map();
  hasEarlier = false;
  connected = true;
  /** The commands the bot offers `me` in the open chat. */
  commands = [];
  /** Whether a message that arrives in the open chat is being looked at; the view sets it. */
  watching = () => true;
  #unread = new Map();
  #acting = new Map();
  #deleted = new Set();
  #loading = 0;
  #refresh = null;
  #refreshTurn = 0;
  #shownTurn = 0;
  #commandTurn = 0;

  async start() {
    const n = await this.refresh();
    api.follow(n, {
      onEvent: (event) => this.#apply(event),
      onLost: () => this.#setConnected(false),
      onBack: async (last) => {
        const now = await this.refresh();
        if (now < last) await this.#startOver();
        this.#setConnected(true);
        return Math.min(last, now);
      },
    });
  }

  /** Read people and chats again; returns the number of the last event they include. */
  async refresh() {
    this.#refreshTurn += 1;
    const turn = this.#refreshTurn;
    const state = await api.getState();
    if (turn < this.#shownTurn) return state.n; // answers can overtake each other: the newer one is there
    this.#shownTurn = turn;
    this.bot = state.bot;
    this.people = state.people;
    this.chats = state.chats;
    this.#tell("people");
    this.#tell("chats");
    return state.n;
  }

  unreadOf(person, chat = null) {
    if (chat !== null) return this.#unread.get(unreadKey(person, chat)) ?? 0;
    let sum = 0;
    for (const [key, count] of this.#unread) if (key.startsWith(`${person}:`)) sum += count;
    return sum;
  }

  markRead() {
    if (this.#unread.delete(unreadKey(this.me, this.open))) this.#tell("chats");
  }

  /** What is being done in a chat right now ("typing"), or null. */
  actionIn(chat) {
    const acting = this.#acting.get(chat);
    return acting && acting.until > Date.now() ? acting.action : null;
  }

  async choose(me, open, topic = null) {
    if (me === this.me && open === this.open) return this.#chooseTopic(topic);
    this.me = me;
    this.open = open;
    this.openTopic = topic;
    this.messages = new Map();
    this.hasEarlier = false;
    this.commands = [];
    this.#tell("opened");
    this.#tell("chats");
    await Promise.all([this.#loadOpen(), this.#loadCommands()]);
    return undefined;
  }

  /** Whether a message of the open chat is in the topic that is shown. */
  shows(message) {
    return this.openTopic === null || topicOf(message) === this.openTopic;
  }

  /** The messages that are shown, oldest first. */
  sorted() {
    return this.#inOrder().filter((message) => this.shows(message));
  }

  /** The latest message of each topic of the open forum, by the topic's id. */
  latestByTopic() {
    return new Map(this.#inOrder().map((message) => [topicOf(message), message]));
  }

  async loadEarlier() {
    const { me, open } = this;
    if (!this.hasEarlier || this.#loading) return;
    this.#loading += 1;
    try {
      // The server gives the newest N: the ones known here and a page more.
      const limit = this.messages.size + PAGE;
      const found = await api.getMessages(open, { limit });
      if (me !== this.me || open !== this.open) return;
      const first = Math.min(...this.messages.keys());
      const earlier = found.filter((message) => message.message_id < first);
      for (const message of earlier) this.messages.set(message.message_id, message);
      this.hasEarlier = found.length >= limit && earlier.length > 0;
      this.#tell("earlier", earlier.filter((message) => this.shows(message)));
    } finally {
      this.#loading -= 1;
    }
  }

  /** Forget all but the latest `count` messages; they can be loaded again. */
  forgetBefore(count) {
    const kept = this.#inOrder().slice(-count);
    if (kept.length === this.messages.size) return;
    this.messages = new Map(kept.map((message) => [message.message_id, message]));
    this.hasEarlier = true;
  }

  #inOrder() {
    return [...this.messages.values()].sort((a, b) => a.message_id - b.message_id);
  }

  #chooseTopic(topic) {
    if (topic === this.openTopic) return;
    this.openTopic = topic;
    this.#tell("opened");
    this.#tell("loaded");
  }

  async #loadOpen() {
    const { me, open } = this;
    const chat = this.chat(open);
    if (chat === null) return;
    const limit = chat.forum ? FORUM_PAGE : PAGE;
    this.#loading += 1;
    this.#deleted.clear();
    try {
      const found = await api.getMessages(open, { limit });
      if (me !== this.me || open !== this.open) return;
      for (const message of found) {
        if (!this.#deleted.has(message.message_id)) this.#keepNewer(message);
      }
      this.hasEarlier = found.length >= limit;
      this.#tell("loaded");
      if (this.watching()) this.markRead();
    } finally {
      this.#loading -= 1;
    }
  }

  async #loadCommands() {
    if (this.open === null) return;
    this.#commandTurn += 1;
    const turn = this.#commandTurn;
    const commands = await api.getCommands(this.open, this.me);
    if (turn !== this.#commandTurn) return;
    this.commands = commands;
    this.#tell("commands");
  }

  /** The server began anew, or forgot what happened since: show only what is there now. */
  async #startOver() {
    this.messages = new Map();
    this.#unread.clear();
    this.#tell("opened");
    await this.#loadOpen();
  }

  #keepNewer(message) {
    const known = this.messages.get(message.message_id);
    if (!known || (message.edit_date ?? 0) >= (known.edit_date ?? 0)) this.messages.set(message.message_id, message);
  }

  #apply(event) {
    switch (event.kind) {
      case "message":
        return this.#arrived(event.message);
      case "edited":
        return this.#edited(event.message);
      case "deleted":
        return this.#removed(event.chat_id, event.message_id);
      case "chat_action":
        return this.#acts(event.chat_id, event.action ?? event.text ?? "typing");
      case "callback_answer":
        return this.#tell("answer", event);
      case "inline_answer":
        return this.#tell("inline", event);
      case "commands":
        return this.#loadCommands().catch(() => {});
      case "chat":
      case "person":
        return this.#refreshSoon();
      case "reset":
        return this.refresh()
          .then(() => this.#startOver())
          .catch(() => {});
      default:
        return undefined;
    }
  }

  #arrived(message) {
    const chat = this.chats.find((known) => known.id === message.chat.id);
    if (!chat) this.#refreshSoon();
    else if ((chat.last_message?.message_id ?? 0) < message.message_id) chat.last_message = message;
    const isOpen = message.chat.id === this.open;
    if (message.from?.id === this.bot.id) this.#acting.delete(message.chat.id);
    for (const person of this.people) {
      const here = isOpen && person.id === this.me && this.watching();
      const own = message.from?.id === person.id;
      if (!own && !here && this.sees(person.id, this.chat(message.chat.id))) {
        const key = unreadKey(person.id, message.chat.id);
        this.#unread.set(key, (this.#unread.get(key) ?? 0) + 1);
      }
    }
    if (isOpen && !this.messages.has(message.message_id)) {
      this.messages.set(message.message_id, message);
      if (this.shows(message)) this.#tell("message", message);
    }
    this.#tell("action");
    this.#tell("chats");
  }

  #edited(message) {
    const chat = this.chats.find((known) => known.id === message.chat.id);
    if (chat?.last_message?.message_id === message.message_id) {
      chat.last_message = message;
      this.#tell("chats");
    }
    if (message.chat.id !== this.open || !this.messages.has(message.message_id)) return;
    this.messages.set(message.message_id, message);
    this.#tell("edited", message);
  }

  #removed(chatId, messageId) {
    if (chatId === this.open) {
      this.#deleted.add(messageId);
      this.messages.delete(messageId);
      this.#tell("deleted", messageId);
    }
    this.#refreshSoon();
  }

  #acts(chat, action) {
    this.#acting.set(chat, { action, until: Date.now() + ACTION_SECONDS * 1000 });
    this.#tell("action");
    setTimeout(() => this.#tell("action"), ACTION_SECONDS * 1000 + 50);
  }

  /** Many chat events come in a row when a group is made: one look is enough. */
  #refreshSoon() {
    this.#refresh ??= setTimeout(async () => {
      this.#refresh = null;
      await this.refresh().catch(() => {});
    }, 30);
  }

  #setConnected(connected) {
    if (connected === this.connected) return;
    this.connected = connected;
    this.#tell("connection");
  }

  #tell(type, detail = null) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
