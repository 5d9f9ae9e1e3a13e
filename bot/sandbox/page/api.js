// The sandbox's control API: one function a route, plus the live stream of events.

import { t } from "./texts.js";

/** A refused or failed request; `message` is fit to be shown. */
export class ApiError extends Error {}

async function request(path, options = {}) {
  let answer;
  try {
    answer = await fetch(`/sandbox/${path}`, options);
  } catch {
    throw new ApiError(t("offline"));
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new ApiError(body.description ?? body.error ?? `${answer.status} ${answer.statusText}`);
  return body;
}

const query = (values) => new URLSearchParams(Object.entries(values).filter(([, value]) => value != null)).toString();

const post = (path, body) =>
  request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const getState = () => request("state");

export const getCommands = async (chat, person) =>
  (await request(`commands?${query({ chat_id: chat, user_id: person })}`)).commands;

export const getMessages = async (chat, range) =>
  (await request(`chats/${chat}/messages?${query(range)}`)).messages;

export const addPerson = (person) => post("people", person);
export const addGroup = (group) => post("groups", group);
export const say = (message) => post("say", message);
export const press = (button) => post("press", button);
export const block = (person, blocked) => post("block", { user_id: person, blocked });
export const openLink = (person, url, chat = null) =>
  post("open", { as: person, url, ...(chat === null ? {} : { chat_id: chat }) });
export const forward = (message) => post("forward", message);
export const sendLocation = (place) => post("location", place);
export const inline = (question) => post("inline", question);
export const choose = (result) => post("choose", result);
export const topic = (change) => post("topics", change);
export const change = (chat, values) => post("change", { chat_id: chat, ...values });
export const migrate = (chat) => post("migrate", { chat_id: chat });
export const anonymous = (chat, person, hidden) => post("anonymous", { chat_id: chat, user_id: person, anonymous: hidden });
export const deactivate = (person, deactivated) => post("deactivate", { user_id: person, deactivated });

const whoever = (who) => (who === null ? { bot: true } : { user_id: who });

/** `who` is a person's id, or null for the bot. */
export const join = (who, chat) => post("join", { chat_id: chat, ...whoever(who) });
export const leave = (who, chat, kicked = false) => post("leave", { chat_id: chat, kicked, ...whoever(who) });
export const promote = (who, chat, status, rights = {}) =>
  post("promote", { chat_id: chat, status, rights, ...whoever(who) });

export function sendDocument({ file, ...values }) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  form.set("file", file, file.name);
  return request("document", { method: "POST", body: form });
}

export const fileUrl = (file) => `/sandbox/files/${encodeURIComponent(file)}`;

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

/**
 * Follow the events after number `since`. `onEvent` gets each one once and in order; when the connection drops,
 * `onLost` runs, and `onBack(last)` (which may be slow, and returns the number to go on from) before it goes on.
 */
export function follow(since, { onEvent, onLost, onBack }) {
  let last = since;
  let wait = FIRST_WAIT;
  const open = () => {
    const source = new EventSource(`/sandbox/events?${query({ since: last })}`);
    source.onopen = () => {
      wait = FIRST_WAIT;
    };
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      if (event.n <= last) return;
      last = event.n;
      onEvent(event);
    };
    source.onerror = () => {
      source.close();
      onLost();
      setTimeout(again, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  };
  const again = async () => {
    try {
      last = await onBack(last);
      open();
    } catch {
      setTimeout(again, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  };
  open();
}
