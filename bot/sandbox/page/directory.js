// Who there is and which chats, as the server last told: people, roles, rights, topics.

const GROUPS = new Set(["group", "supergroup", "channel"]);
const PRESENT = new Set(["creator", "administrator", "member", "restricted"]);
const RULING = new Set(["creator", "administrator"]);

/** The General topic of a forum; its messages carry no topic. */
export const GENERAL = 1;

/** The topic that a message of a forum is in. */
export const topicOf = (message) => (message.is_topic_message ? message.message_thread_id : GENERAL);

/** Whoever speaks in a message: a chat in whose name it was written, else a person or the bot. */
export const senderOf = (message) => message.sender_chat ?? message.from ?? message.chat;

export class Directory extends EventTarget {
  bot = null;
  people = [];
  chats = [];

  person(id) {
    return this.people.find((person) => person.id === id) ?? null;
  }

  /** The chat with this id as the server knows it, or one that has not begun yet. */
  chat(id) {
    const known = this.chats.find((chat) => chat.id === id);
    if (known) return known;
    return this.person(id) ? { id, type: "private", title: "", members: [], topics: [], last_message: null } : null;
  }

  titleOf(chat) {
    return chat.type === "private" ? this.nameOf(this.bot) : chat.title || String(chat.id);
  }

  nameOf(user) {
    return [user.first_name, user.last_name].filter(Boolean).join(" ") || user.title || String(user.id);
  }

  /** The chats of a person, the one with the bot included, latest first; not the groups that became others. */
  chatsOf(id) {
    const groups = this.chats.filter((chat) => GROUPS.has(chat.type) && !chat.migrated_to && this.isMember(chat, id));
    const when = (chat) => chat.last_message?.date ?? 0;
    return [this.chat(id), ...groups].filter(Boolean).sort((a, b) => when(b) - when(a));
  }

  statusIn(chat, id) {
    if (chat.type === "private") return "member";
    return chat.members.find((member) => member.id === id)?.status ?? "left";
  }

  isMember(chat, id) {
    return PRESENT.has(this.statusIn(chat, id));
  }

  rules(chat, id) {
    return chat.type !== "private" && RULING.has(this.statusIn(chat, id));
  }

  rightsIn(chat, id) {
    return chat.rights?.[id] ?? {};
  }

  /** Whether somebody has an administrator's right in a chat. */
  may(chat, id, right) {
    const status = this.statusIn(chat, id);
    return status === "creator" || (status === "administrator" && this.rightsIn(chat, id)[right] === true);
  }

  sees(person, chat) {
    return person !== null && chat !== null && (chat.type === "private" ? chat.id === person : this.isMember(chat, person));
  }

  topic(chat, id) {
    return chat?.topics?.find((topic) => topic.id === id) ?? null;
  }
}
