// An administrator's rights: a form with one box for each, and what they are called.

import * as api from "./api.js";
import { check, formDialog } from "./dialogs.js";
import { el } from "./dom.js";
import { t } from "./texts.js";

const IN_GROUPS = ["can_delete_messages", "can_restrict_members", "can_invite_users", "can_pin_messages"];
const LISTED = {
  group: [...IN_GROUPS, "can_promote_members"],
  supergroup: [...IN_GROUPS, "can_manage_topics", "can_promote_members", "is_anonymous"],
  channel: ["can_post_messages", "can_edit_messages", "can_delete_messages", "can_invite_users", "can_promote_members"],
};
const NAMES = {
  can_post_messages: "rightPost",
  can_edit_messages: "rightEdit",
  can_delete_messages: "rightDelete",
  can_restrict_members: "rightRestrict",
  can_invite_users: "rightInvite",
  can_pin_messages: "rightPin",
  can_manage_topics: "rightTopics",
  can_promote_members: "rightPromote",
  is_anonymous: "rightAnonymous",
};
const RARE = new Set(["can_promote_members", "is_anonymous"]);

/** Let `store.me` choose the rights of somebody, or of the bot, as administrator; without any box they are none. */
export async function showRights(store, chat, id) {
  const ruling = store.rules(chat, id);
  const held = store.rightsIn(chat, id);
  const who = id === store.bot.id ? null : id;
  const user = who === null ? store.bot : store.person(id);
  const names = LISTED[chat.type].filter((name) => who !== null || name !== "is_anonymous");
  const boxes = el(
    "fieldset",
    { class: "rights" },
    names.map((name) => check(name, t(NAMES[name]), { checked: ruling ? held[name] : !RARE.has(name) })),
  );
  const admin = check("administrator", t("isGroupAdmin"), { checked: true, note: t("isGroupAdminNote") });
  const form = await formDialog(t("rightsOf", { name: store.nameOf(user) }).replace("…", ""), [admin, boxes], t("ok"));
  if (!form) return;
  const rights = Object.fromEntries(names.map((name) => [name, form.has(name)]));
  const status = form.has("administrator") ? "administrator" : "member";
  await api.promote(who, chat.id, status, status === "member" ? {} : rights);
}
