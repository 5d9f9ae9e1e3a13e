// One Telegram message as an element.

import { fileUrl } from "./api.js";
import { isoOf, momentOf, timeOf } from "./dates.js";
import { senderOf } from "./directory.js";
import { avatar, el, hue, icon } from "./dom.js";
import { renderText } from "./entities.js";
import { renderKeyboard } from "./keyboard.js";
import { detectLanguage } from "./language.js";
import { roleName } from "./members.js";
import { serviceText } from "./service.js";
import { language as pageLanguage, locale, t } from "./texts.js";

const PLACEHOLDERS = ["video", "animation", "audio", "voice", "sticker", "poll", "location", "contact"];
const PICTURE_WIDTH = 420;

/** The text a list of chats shows of a message. */
export function previewOf(message, nameOf) {
  const text = message.text ?? message.caption;
  if (text) return text.slice(0, 160).replace(/\s+/g, " ");
  if (message.photo) return t("photo");
  if (message.document) return message.document.file_name ?? t("document");
  const kind = PLACEHOLDERS.find((name) => message[name]);
  return kind ? t(kind === "animation" ? "video" : kind) : (serviceText(message, nameOf) ?? t("other"));
}

/**
 * The element of `message` as `store.me` sees it. `actions`: `follow(href)` (true when handled in the page),
 * `say(text)`, `press(message, row, column)`, `reply(message)`, `forward(message)`, `jump(messageId)`, `copy(text)`,
 * `inline(query)`, `warn(text)`.
 */
export function renderMessage(message, store, actions) {
  const nameOf = (user) => store.nameOf(user);
  const service = serviceText(message, nameOf);
  const sender = senderOf(message);
  const own = sender.id === store.me;
  const isPost = message.chat.type === "channel";
  const text = message.text ?? message.caption ?? "";
  const lang = detectLanguage(text, service === null ? sender.language_code?.slice(0, 2) ?? "en" : pageLanguage);
  const article = el("article", {
    class: service === null ? `message ${own ? "out" : "in"}${isPost ? " post" : ""}` : "message service",
    lang,
    tabindex: "-1",
    data: { messageId: message.message_id, sender: service === null ? sender.id : "", date: message.date },
  });
  if (service !== null) {
    article.append(el("p", { class: "pill" }, service));
    return article;
  }
  const name = own ? t("you") : nameOf(sender);
  const inGroup = message.chat.type !== "private";
  const bubble = el("div", { class: "bubble" });
  bubble.append(el("span", { class: "for-readers", lang: pageLanguage }, `${name}: `));
  if (inGroup && !own) bubble.append(senderLine(message, sender, name, store));
  if (message.forward_origin) bubble.append(el("div", { class: "origin", dir: "auto" }, originText(message.forward_origin, nameOf)));
  if (message.via_bot) bubble.append(el("div", { class: "origin" }, t("via", { name: `@${message.via_bot.username}` })));
  if (message.is_topic_message && store.openTopic === null) bubble.append(el("div", { class: "topic", dir: "auto" }, `# ${topicOf(message, store)}`));
  if (message.reply_to_message) bubble.append(quoted(message.reply_to_message, store, actions));
  const media = renderMedia(message);
  if (media) bubble.append(media);
  if (media && !text) bubble.classList.add("only-media");
  const body = el("div", { class: "text", dir: "auto" });
  body.append(renderText(text, message.entities ?? message.caption_entities, actions), meta(message));
  bubble.append(body);
  const stack = el("div", { class: "stack" }, bubble);
  const keys = renderKeyboard(message, lang, actions);
  if (keys) stack.append(keys);
  if (inGroup && !own && !isPost) article.append(avatar(name, sender.id, sender.is_bot ? "is-bot" : ""));
  article.append(stack, replyButton(message, name, actions));
  if (inGroup) article.append(forwardButton(message, store, actions));
  return article;
}

/** The sender's name, and what they are here when that is more than a member. */
function senderLine(message, sender, name, store) {
  const chat = store.chat(message.chat.id);
  const isAnonymous = sender.id === message.chat.id && message.chat.type !== "channel";
  const role = isAnonymous ? t("anonymousAdmin") : chat ? roleName(store.statusIn(chat, sender.id)) : null;
  return el(
    "div",
    { class: `sender ${colour(sender)}`, "aria-hidden": "true" },
    el("span", { dir: "auto" }, name),
    role ? el("span", { class: "role" }, role) : null,
  );
}

function originText(origin, nameOf) {
  return t("forwardedFrom", { name: nameOf(origin.sender_user ?? origin.chat ?? origin.sender_chat) });
}

function topicOf(message, store) {
  const topics = store.chat(message.chat.id)?.topics ?? [];
  return topics.find(({ id }) => id === message.message_thread_id)?.name ?? message.message_thread_id;
}

const colour = (sender) => (sender.is_bot ? "is-bot" : hue(sender.id));

function meta(message) {
  const time = el("time", { datetime: isoOf(message.date), title: momentOf(message.date) }, timeOf(message.date));
  const edited = message.edit_date
    ? el("span", { class: "edited", title: momentOf(message.edit_date) }, `${t("edited")} `)
    : null;
  return el("span", { class: "meta", lang: pageLanguage, dir: "ltr" }, edited, time);
}

function quoted(message, store, actions) {
  const sender = senderOf(message);
  const name = sender.id === store.me ? t("you") : store.nameOf(sender);
  return el(
    "button",
    { type: "button", class: `reply-quote ${colour(sender)}`, onclick: () => actions.jump(message.message_id) },
    el("strong", {}, name),
    el("span", { dir: "auto" }, previewOf(message, (user) => store.nameOf(user))),
  );
}

function replyButton(message, name, actions) {
  return el(
    "button",
    {
      type: "button",
      class: "reply-action",
      lang: pageLanguage,
      "aria-label": t("replyTo", { name }),
      title: t("reply"),
      onclick: () => actions.reply(message),
    },
    icon("reply"),
  );
}

function forwardButton(message, store, actions) {
  const label = t("forwardTo", { name: store.nameOf(store.bot) });
  return el(
    "button",
    { type: "button", class: "reply-action", lang: pageLanguage, "aria-label": label, title: label, onclick: () => actions.forward(message) },
    icon("forward"),
  );
}

function renderMedia(message) {
  if (message.photo?.length) return picture(message.photo);
  if (message.document) return attachment(message.document);
  if (message.location) return location(message.location);
  const kind = PLACEHOLDERS.find((name) => message[name]);
  if (kind) return el("p", { class: "placeholder" }, t(kind === "animation" ? "video" : kind));
  return message.text === undefined ? el("p", { class: "placeholder" }, t("other")) : null;
}

function picture(sizes) {
  const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const width = Math.min(PICTURE_WIDTH, largest.width || PICTURE_WIDTH);
  const height = Math.round((width * (largest.height || 1)) / (largest.width || 1));
  const image = el("img", { src: fileUrl(largest.file_id), alt: t("photo"), width, height, loading: "lazy" });
  const frame = el(
    "a",
    { class: "photo", href: fileUrl(largest.file_id), target: "_blank", rel: "noopener", "aria-label": t("openPicture") },
    image,
  );
  image.addEventListener("error", () => image.replaceWith(el("span", { class: "placeholder" }, t("pictureMissing"))));
  return frame;
}

function attachment(file) {
  const name = file.file_name ?? t("document");
  return el(
    "a",
    { class: "document", href: fileUrl(file.file_id), download: name, "aria-label": t("download", { name }) },
    el("span", { class: "document-sign" }, icon("file")),
    el("span", { class: "document-name" }, el("strong", { dir: "auto" }, name), el("span", {}, sizeOf(file.file_size))),
  );
}

function location({ latitude, longitude }) {
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const place = [latitude, longitude].map((value) => degrees.format(value)).join("; ");
  return el("p", { class: "placeholder" }, `${t("location")}: ${place}`);
}

function sizeOf(bytes = 0) {
  const unit = bytes < 1e3 ? ["byte", 1] : bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  const form = { style: "unit", unit: unit[0], unitDisplay: "short", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, form).format(bytes / unit[1]);
}
