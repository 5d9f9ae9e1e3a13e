// Times as people write them in the page's language. Telegram's dates are Unix seconds.

import { locale, t } from "./texts.js";

const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" });
const sameYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
const otherYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });

const asDate = (seconds) => new Date(seconds * 1000);

export const timeOf = (seconds) => clock.format(asDate(seconds));
export const momentOf = (seconds) => full.format(asDate(seconds));

/** A key that is equal for two moments of one local day. */
export function dayKey(seconds) {
  const date = asDate(seconds);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

export function dayName(seconds) {
  const now = Date.now() / 1000;
  if (dayKey(seconds) === dayKey(now)) return t("today");
  if (dayKey(seconds) === dayKey(now - 86400)) return t("yesterday");
  const date = asDate(seconds);
  return (date.getFullYear() === new Date().getFullYear() ? sameYear : otherYear).format(date);
}

/** The clock for today, otherwise the day: what a list of chats has room for. */
export const briefly = (seconds) =>
  dayKey(seconds) === dayKey(Date.now() / 1000) ? timeOf(seconds) : short.format(asDate(seconds));

export const isoOf = (seconds) => asDate(seconds).toISOString();
