### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Quotes

quoted = “{ $text }”
quotes-of-article = Quotes in “{ $title }”
quotes-of-person = What “{ $name }” said
quotes-article-none = This article quotes nobody (any more).
quotes-withheld = This bot’s operator lets it show only some of this article’s quotes.
quotes-page-gone = What stood on this page is no longer there.
quotes-who = This name has several people. Whom do you mean?
quotes-which = Which of these has the wrong speaker?
quotes-none = I have nothing that “{ $name }” said.
quotes-none-hint = Perhaps another spelling helps, or a search: <code>/search { $name }</code>
quotes-near = Do you mean one of these? Or search the articles: <code>/search { $name }</code>
quotes-usage = Whose words? Add a name, in any script, for example: <code>/quotes Guterres</code>
quotes-most = Quoted most this week:
quotes-also = also: { $outlets }
quotes-also-more =
    { $count ->
        [one] also: { $outlets } and { $count } other
       *[other] also: { $outlets } and { $count } others
    }
quotes-also-others =
    { $count ->
        [one] and { $count } other outlet
       *[other] and { $count } other outlets
    }
quotes-translated = Wording translated by machine, not the speaker’s own.
quotes-translated-by = Wording translated by { $relay }, not the speaker’s own.
quotes-wording = { $outlet } has: { $quote }
quotes-wording-translated = { $outlet } has, in machine translation: { $quote }
speaker-unclear = Speaker unclear
speaker-unnamed = { $role } (name unclear)
speaker-doubted = Speaker unclear (name in doubt)
quote-gone = This quote is not there any more, or stands under another name now.
report-thanks = Thank you. The name is withdrawn until an admin has looked at it.
report-known-right = An admin has looked at this before: the name is right.
reports-full = You have reported { $most } quotes today, which is all one may. Please come back tomorrow.
reports-heading = Is the speaker right?
reports-none = No quote is in doubt.
report-right = ✓ { $name } found: the name is right. It is shown again.
report-wrong = ✗ { $name } found: the name is wrong. It stays away.
report-somebody = An admin
notice-speaker-doubted =
    Somebody doubts who said this. Until you decide, the name is not shown there.
    “{ $quote }”
    — <b>{ $speaker }</b>, in { $outlet }
button-quotes = Quotes
button-wrong-speaker = Wrong speaker?
button-name-right = Name is right
button-name-wrong = Name is wrong
button-see-article = Article
button-take-back = Take it back
button-reports = Reports
command-quotes = What somebody said
command-reports = Quotes whose speaker is in doubt

## The agenda

day-with-weekday = { $weekday } { $day }
days-from-to = { $first } to { $last }
agenda-heading = Agenda: the next { $days } days
agenda-about = Agenda: “{ $query }”
agenda-loosely = No date stands beside these words; these are from articles about them.
agenda-empty = I know of nothing with a date in the next { $days } days yet.
agenda-empty-about = I know of nothing about “{ $query }” with a date in the next { $days } days. /agenda alone shows everything.
agenda-today = Today, { $day }
agenda-tomorrow = Tomorrow, { $day }
agenda-running = Under way, or some day in these weeks
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } here)
event-gone = No article in the archive tells of this any more. /agenda shows what is coming now.
event-over = That is over already.
reminders-heading = Reminders wanted here
reminders-empty = No reminders here yet. /agenda shows what is coming; an event has a button for them.
reminder-noted = 🔔 Noted: I’ll remind this chat an hour before or, where no hour is known, at 8 in the morning. All of its reminders: /reminders
reminder-heading = 🔔 Reminder
reminder-changed = The article names this day no more; it did when the reminder was set.
reminders-full = This chat has { $most } reminders, which is all it may. Take one out first: /reminders
reminder-admins-only = Only this group’s admins can set and remove its reminders.
calendar-caption =
    { $count ->
        [one] { $count } event for your calendar.
       *[other] { $count } events for your calendar.
    }
button-remind = 🔔 Remind me
button-reminder-set = ✓ Reminder set · remove
button-calendar = Calendar file
button-calendar-all = All as calendar file
command-agenda = What is coming in the next 30 days
