// Service messages: what happened in a chat rather than what somebody said.

import { senderOf } from "./directory.js";
import { t } from "./texts.js";

/** The sentence for a service message, or null for an ordinary one. */
export function serviceText(message, nameOf) {
  const who = nameOf(senderOf(message));
  if (message.new_chat_members) {
    return message.new_chat_members.map((user) => joined(message.from, user, nameOf)).join("\n");
  }
  if (message.left_chat_member) {
    const name = nameOf(message.left_chat_member);
    return message.left_chat_member.id === message.from?.id ? t("left", { name }) : t("removed", { who, name });
  }
  const topic = topicText(message);
  if (topic !== null) return topic;
  if (message.new_chat_title) return t("groupRenamed", { title: message.new_chat_title });
  if (message.group_chat_created || message.supergroup_chat_created) {
    return t("groupCreated", { who, title: message.chat.title });
  }
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("upgraded");
  if (message.pinned_message) return t("pinned", { who });
  return null;
}

function topicText(message) {
  if (message.forum_topic_created) return t("topic", { title: message.forum_topic_created.name });
  if (message.forum_topic_edited) return t("topicRenamed", { title: message.forum_topic_edited.name ?? "" });
  if (message.forum_topic_closed) return t("topicWasClosed");
  if (message.forum_topic_reopened) return t("topicWasReopened");
  return null;
}

function joined(from, user, nameOf) {
  const name = nameOf(user);
  return !from || from.id === user.id ? t("joined", { name }) : t("added", { who: nameOf(from), name });
}
