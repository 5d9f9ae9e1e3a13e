// What can be done about the open chat: the entries of the menu in its head.

import * as api from "./api.js";
import { choice, complain, field, formDialog, toast } from "./dialogs.js";
import { GENERAL } from "./directory.js";
import { showMembers } from "./members.js";
import { showRights } from "./rights.js";
import { t } from "./texts.js";
import { askName } from "./topiclist.js";

const PARIS = ["48.8567", "2.3522"];

const doing = (act) => () => act().catch(complain);

/** The menu's entries for the open chat, as `attachMenu` takes them. */
export function menuOf(store) {
  const chat = store.chat(store.open);
  if (!chat) return [];
  if (chat.type === "private") return aboutPerson(store);
  return joined(aboutTopic(store, chat), aboutGroup(store, chat), aboutBot(store, chat), aboutMe(store, chat));
}

function aboutPerson(store) {
  const { blocked, deactivated } = store.person(store.me);
  return [
    blocked || deactivated ? null : { label: t("sendLocation"), run: doing(() => sendLocation(store)) },
    { label: t(blocked ? "unblock" : "block"), run: doing(() => api.block(store.me, !blocked)) },
    {
      label: t(deactivated ? "reactivate" : "deactivate"),
      run: doing(() => api.deactivate(store.me, !deactivated)),
    },
  ].filter(Boolean);
}

async function sendLocation(store) {
  const degrees = (name, most, value) =>
    field(name, t(name), { type: "number", min: -most, max: most, step: "any", required: true, value });
  const fields = [degrees("latitude", 90, PARIS[0]), degrees("longitude", 180, PARIS[1])];
  const form = await formDialog(t("sendLocation").replace("…", ""), fields, t("ok"));
  if (!form) return;
  const [latitude, longitude] = [Number(form.get("latitude")), Number(form.get("longitude"))];
  await api.sendLocation({ as: store.me, chat_id: store.open, latitude, longitude });
}

function aboutTopic(store, chat) {
  const id = store.openTopic;
  if (!chat.forum || id === null || !store.may(chat, store.me, "can_manage_topics")) return [];
  const change = (values) => () => api.topic({ as: store.me, chat_id: chat.id, ...values });
  if (id === GENERAL) {
    const closed = chat.general_closed;
    return [{ label: t(closed ? "reopenTopic" : "closeTopic"), run: doing(change({ general: true, closed: !closed })) }];
  }
  const topic = store.topic(chat, id);
  if (!topic) return [];
  const rename = async () => {
    const name = await askName(t("renameTopic"), topic.name);
    if (name) await change({ id, name, closed: topic.closed })();
  };
  return [
    { label: t("renameTopic"), run: doing(rename) },
    { label: t(topic.closed ? "reopenTopic" : "closeTopic"), run: doing(change({ id, closed: !topic.closed })) },
    { label: t("deleteTopic"), run: doing(change({ id, deleted: true })) },
  ];
}

function aboutGroup(store, chat) {
  const owns = store.statusIn(chat, store.me) === "creator";
  const leads = store.may(chat, store.me, "can_manage_topics");
  return [
    { label: t("showMembers"), run: () => showMembers(store, chat.id) },
    { label: t("addPerson"), run: doing(() => addTo(store, chat)) },
    chat.type === "supergroup" && leads
      ? { label: t(chat.forum ? "topicsOff" : "topicsOn"), run: doing(() => api.change(chat.id, { forum: !chat.forum })) }
      : null,
    chat.type === "group" && owns
      ? { label: t("migrate"), note: t("migrateNote"), run: doing(() => api.migrate(chat.id)) }
      : null,
  ];
}

function aboutBot(store, chat) {
  const name = store.nameOf(store.bot);
  if (!store.isMember(chat, store.bot.id)) {
    return [{ label: t("addBot", { name }), run: doing(() => api.join(null, chat.id)) }];
  }
  return [
    store.may(chat, store.me, "can_promote_members")
      ? { label: t("rightsOf", { name }), run: doing(() => showRights(store, chat, store.bot.id)) }
      : null,
    { label: t("removeBot", { name }), run: doing(() => api.leave(null, chat.id, store.rules(chat, store.me))) },
  ];
}

function aboutMe(store, chat) {
  if (!store.isMember(chat, store.me)) return [];
  return [{ label: t(chat.type === "channel" ? "leaveChannel" : "leave"), run: doing(() => api.leave(store.me, chat.id)) }];
}

/** The groups of entries that have any, with a line between them. */
function joined(...groups) {
  const filled = groups.map((group) => group.filter(Boolean)).filter((group) => group.length);
  return filled.flatMap((group, index) => (index ? [null, ...group] : group));
}

async function addTo(store, chat) {
  const absent = store.people.filter(({ id }) => !store.isMember(chat, id));
  if (!absent.length) return toast(t("everyoneIn"));
  const options = absent.map((person) => [String(person.id), person.first_name]);
  const form = await formDialog(chat.title, [choice("person", t("addPerson").replace("…", ""), options)], t("ok"));
  if (form) await api.join(Number(form.get("person")), chat.id);
  return undefined;
}
