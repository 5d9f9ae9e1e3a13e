// Puts the page together: the store, its views, and the address bar (`#/person/chat`) that says what is open.

import * as api from "./api.js";
import { addByLink } from "./addbylink.js";
import { ChatHead } from "./chathead.js";
import { ChatList } from "./chatlist.js";
import { Composer } from "./composer.js";
import { alertDialog, complain, toast } from "./dialogs.js";
import { GENERAL } from "./directory.js";
import { byId, onTouchScreen } from "./dom.js";
import { MessageLog } from "./messages.js";
import { PeopleSwitch } from "./people.js";
import { Store } from "./state.js";
import { t, translatePage } from "./texts.js";
import { attachThemeMenu } from "./themes.js";
import { TopicList } from "./topiclist.js";

const NARROW = matchMedia("(max-width: 720px)");
const ANSWER_SECONDS = 15;

const store = new Store();
/** Presses that wait for the bot's answer: callback query id -> how to show that it came. */
const pressed = new Map();

const go = (person, chat, topic = null) => {
  const hash = ["#", person, chat, topic].filter((part) => part !== null).join("/");
  if (location.hash === hash) readAddress();
  else location.hash = hash;
};

/** `t.me/<this bot>?start=…` and `tg://resolve?domain=…`, which lead back into this page. */
function isOurs(href) {
  const url = new URL(href);
  const isWeb = ["t.me", "telegram.me"].includes(url.hostname) && url.protocol.startsWith("http");
  const isApp = url.protocol === "tg:" && (url.hostname || url.pathname.replace(/^\/+/, "")) === "resolve";
  const name = isWeb ? url.pathname.slice(1) : isApp ? url.searchParams.get("domain") : null;
  return name?.toLowerCase() === store.bot.username.toLowerCase();
}

function followLink(href) {
  if (!isOurs(href)) return false;
  const { searchParams } = new URL(href);
  const start = searchParams.has("start");
  if (searchParams.has("startgroup") || searchParams.has("startchannel")) {
    addByLink(store, href)
      .then((chat) => chat !== null && go(store.me, chat))
      .catch(complain);
    return true;
  }
  go(store.me, store.me);
  if (start) api.openLink(store.me, href).catch(complain);
  return true;
}

async function press(message, row, column) {
  const id = message.message_id;
  const chat = message.chat.id;
  log.busy(id, row, column, true);
  const done = () => log.busy(id, row, column, false);
  try {
    const answer = await api.press({ as: store.me, chat_id: chat, message_id: id, row, column });
    if (answer.callback_query_id === undefined) return done();
    // The answer may have come over the event stream before the response to the press itself.
    if (early.delete(answer.callback_query_id)) return done();
    pressed.set(answer.callback_query_id, done);
    setTimeout(() => settle(answer.callback_query_id), ANSWER_SECONDS * 1000);
  } catch (error) {
    done();
    complain(error);
  }
  return undefined;
}

const early = new Set();

function settle(query) {
  const done = pressed.get(query);
  pressed.delete(query);
  done?.();
  return done !== undefined;
}

store.addEventListener("answer", ({ detail }) => {
  const query = detail.callback_query_id;
  if (!settle(query)) {
    early.add(query);
    setTimeout(() => early.delete(query), ANSWER_SECONDS * 1000);
  }
  if (detail.user_id !== undefined && detail.user_id !== store.me) return;
  if (detail.url) followLink(detail.url);
  if (!detail.text) return;
  if (detail.show_alert) alertDialog(detail.text, store.nameOf(store.bot));
  else toast(detail.text);
});

/** Send somebody's message on to the bot, and look at what it says. */
async function forward(message) {
  const { me } = store;
  try {
    await api.forward({ as: me, from_chat_id: message.chat.id, message_id: message.message_id });
    go(me, me);
  } catch (error) {
    complain(error);
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t("copied"));
  } catch {
    toast(t("cannotCopy"), { kind: "bad" });
  }
}

/** Another person, in the same group when they are in it too. */
function switchTo(person) {
  const chat = store.chat(store.open);
  const stays = chat !== null && chat.type !== "private" && store.sees(person, chat);
  if (stays) go(person, chat.id);
  else go(person, NARROW.matches ? null : person);
}

function readAddress() {
  const [, personPart, chatPart, topicPart] = location.hash.split("/");
  const person = store.person(Number(personPart)) ?? store.people.find(({ admin }) => !admin) ?? store.people[0];
  byId("nobody").hidden = Boolean(person);
  if (!person) return;
  const onlyList = NARROW.matches && Boolean(personPart) && !chatPart;
  byId("app").dataset.pane = onlyList ? "list" : "chat";
  const asked = Number(chatPart ?? person.id);
  const wanted = store.chat(asked)?.migrated_to ?? asked;
  const seen = store.sees(person.id, store.chat(wanted)) ? wanted : person.id;
  const topic = seen === wanted && store.chat(seen).forum && topicPart ? Number(topicPart) : null;
  store.choose(person.id, onlyList ? null : seen, topic).catch(complain);
  if (!onTouchScreen()) composer.focus();
}

translatePage();
const composer = new Composer(store, {
  start: (parameter) => followLink(`https://t.me/${store.bot.username}?start=${parameter}`),
});
const log = new MessageLog(store, {
  follow: followLink,
  isOurs,
  press,
  copy,
  warn: (text) => toast(text),
  say: (text) => composer.say(text),
  reply: (message) => composer.answer(message),
  inline: (query) => composer.askInline(query),
  forward,
});
new ChatList(store, { open: (chat) => go(store.me, chat) });
new ChatHead(store);
new TopicList(store, { open: (topic) => go(store.me, store.open, topic) });
const people = new PeopleSwitch(store, { go, switchTo });
attachThemeMenu(byId("theme"));
byId("skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address says which chat is open
  composer.focus();
});
byId("back").addEventListener("click", () => go(store.me, null));
byId("first-person").addEventListener("click", () => people.newPerson().catch(complain));
addEventListener("hashchange", readAddress);
NARROW.addEventListener("change", readAddress);
store.addEventListener("people", () => store.me === null && readAddress());
store.addEventListener("chats", () => {
  const chat = store.chat(store.open);
  // A group that became a supergroup, and a topic that was deleted: go where things go on.
  const topicGone = store.openTopic > GENERAL && chat !== null && !store.topic(chat, store.openTopic);
  if (chat?.migrated_to) go(store.me, chat.migrated_to);
  else if (topicGone) go(store.me, chat.id);
});
store.addEventListener("connection", () => {
  byId("reconnecting").hidden = store.connected;
  byId("reconnecting-text").textContent = store.connected ? "" : t("reconnecting");
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, dialog, [role=menu]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key !== "/" || byId("composer").hidden) return;
  event.preventDefault();
  const input = byId("compose-text");
  input.focus();
  if (!input.value) input.value = "/";
  input.dispatchEvent(new Event("input"));
});

const begin = () =>
  store.start().then(
    () => {
      byId("reconnecting").hidden = true;
    },
    () => {
      byId("reconnecting").hidden = false;
      byId("reconnecting-text").textContent = t("reconnecting");
      setTimeout(begin, 2000);
    },
  );
begin();
