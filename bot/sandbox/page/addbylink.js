// Links that add the bot to a group or channel: the person chooses which one.

import * as api from "./api.js";
import { choice, formDialog, toast } from "./dialogs.js";
import { t } from "./texts.js";

/** Follow such a link; resolves to the chat that was chosen, or null. */
export async function addByLink(store, href) {
  const toChannel = new URL(href).searchParams.has("startchannel");
  await store.refresh(); // a group that was made a moment ago can be chosen too
  const fitting = store
    .chatsOf(store.me)
    .filter((chat) => chat.type !== "private" && (chat.type === "channel") === toChannel)
    .filter((chat) => store.may(chat, store.me, "can_invite_users"));
  if (!fitting.length) {
    toast(t(toChannel ? "noChannelToAdd" : "noGroupToAdd"));
    return null;
  }
  const options = fitting.map((chat) => [String(chat.id), store.titleOf(chat)]);
  const title = t("addBot", { name: store.nameOf(store.bot) });
  const label = t(toChannel ? "toWhichChannel" : "toWhichGroup");
  const form = await formDialog(title, [choice("chat", label, options)], t("ok"));
  if (!form) return null;
  const chat = Number(form.get("chat"));
  await api.openLink(store.me, href, chat);
  return chat;
}
