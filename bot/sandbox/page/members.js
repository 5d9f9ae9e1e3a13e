// The members of a group with their roles, and what may be done with each.

import * as api from "./api.js";
import { complain, openDialog } from "./dialogs.js";
import { avatar, el } from "./dom.js";
import { showRights } from "./rights.js";
import { t } from "./texts.js";

const ROLES = { creator: "owner", administrator: "groupAdmin", restricted: "restricted" };

/** What a member's role is called; null for an ordinary one. */
export const roleName = (status) => (status in ROLES ? t(ROLES[status]) : null);

/** Show who is in a chat, until the dialog is closed. */
export function showMembers(store, chatId) {
  const list = el("ul", { class: "members", role: "list" });
  const draw = () => {
    const chat = store.chat(chatId);
    list.replaceChildren(...(chat?.members ?? []).map((member) => row(store, chat, member)));
  };
  draw();
  store.addEventListener("chats", draw);
  openDialog(t("showMembers").replace("…", ""), list).then(() => store.removeEventListener("chats", draw));
}

function row(store, chat, { id, status }) {
  const isBot = id === store.bot.id;
  const user = isBot ? store.bot : store.person(id);
  const name = user ? store.nameOf(user) : String(id);
  const hidden = store.rightsIn(chat, id).is_anonymous;
  const role = [roleName(status), hidden ? t("anonymous") : null].filter(Boolean).join(" · ");
  return el(
    "li",
    { class: "member" },
    avatar(name, id, isBot ? "is-bot" : ""),
    el(
      "span",
      { class: "menu-text" },
      el("strong", { dir: "auto" }, name, id === store.me ? ` (${t("you")})` : null),
      el("small", {}, role || (isBot ? t("bot") : t("member"))),
    ),
    actions(store, chat, id, status, name),
  );
}

function actions(store, chat, id, status, name) {
  const who = id === store.bot.id ? null : id;
  const act = (label, run) =>
    el("button", { type: "button", class: "quiet small", "aria-label": `${label}: ${name}`, onclick: () => run().catch(complain) }, label);
  const hides = status === "creator" && id === store.me && chat.type !== "channel";
  const hidden = store.rightsIn(chat, id).is_anonymous === true;
  return el(
    "span",
    { class: "member-actions" },
    hides ? act(t(hidden ? "showMe" : "hideMe"), () => api.anonymous(chat.id, id, !hidden)) : null,
    store.may(chat, store.me, "can_promote_members") && status !== "creator"
      ? act(t("rights"), () => showRights(store, chat, id))
      : null,
    store.may(chat, store.me, "can_restrict_members") && status !== "creator" && id !== store.me
      ? act(t("kick"), () => api.leave(who, chat.id, true))
      : null,
  );
}
