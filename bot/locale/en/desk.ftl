### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## The desk

desk-write-first = Please write to me in private first: there I answer you.
grant-no-person = That is nobody whom I could give a role.
role-editor = editor
role-admin = admin
role-owner = owner
role-none = no role
role-card =
    <b>{ $name }</b>
    Now: { $role }. Editors look after sources, stories, pins and posts; admins also see to the rest, people included.
role-given-editor =
    <b>You are an editor of this bot now.</b>
    /addsource adds a source, /sources shows them all, /post brings an article to a channel, /reports lists quotes whose speaker is in doubt. /help has the rest.
role-given-admin =
    <b>You are an admin of this bot now.</b>
    /addsource adds a source, /outbox shows what is being sent, /audit what the others did. /help has the rest.
role-taken = You have no role in this bot any more. Otherwise nothing changes.
grant-usage = Whom? Write <code>/grant</code> with a name or a number, or as a reply to a message of theirs that you forwarded to me.
grant-nobody = Nobody of the name “{ $words }” has written to me.
grant-never-wrote = They have to write to me in private first.
grant-hidden = That person hides who they are when they are forwarded. Write <code>/grant</code> with their name instead.
grant-which = Whom do you mean?
button-change-admin = { $name } …
button-make-editor = Make editor
button-make-admin = Make admin
button-remove-role = Take the role back
button-back-admins = ◀ Roles
command-grant = Give somebody a role
command-audit = What admins did

## What admins did

audit-heading = <b>What admins did</b>
audit-none = Nothing yet.
audit-empty = Nothing of that kind.
audit-nothing = I know no deed and nobody of the name “{ $words }”. Try <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code> or somebody’s name or number.
audit-several = Several people are called “{ $words }”: { $ids }. Write <code>/audit</code> with one of these numbers.
audit-somebody = somebody
audit-console = the command line
audit-right = right
audit-wrong = wrong
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who } added the source { $subject } ({ $after })
audit-source-list = { $who } added sources from a list: { $after }
audit-source-pause = { $who } paused the source { $subject }
audit-source-resume = { $who } resumed the source { $subject }
audit-source-fetch = { $who } had the source { $subject } fetched at once
audit-source-remove = { $who } removed the source { $subject } ({ $before })
audit-archive-reanalyse = { $who } had articles analysed anew: { $count }
audit-article-post = { $who } posted “{ $subject }” to { $after }
audit-article-pin = { $who } pinned “{ $subject }”
audit-article-unpin = { $who } took the pin off “{ $subject }”
audit-story-merge = { $who } made story { $subject } part of story { $after }
audit-story-split = { $who } split story { $before }; story { $after } is new
audit-report-settle = { $who } found the name { $subject } under a quote { $after }
audit-report-reopen = { $who } took back what was found of the name { $subject }
audit-report-answer = { $who } answered who doubted that it was { $subject }: { $after }
audit-outbox-resume = { $who } let sending go on: { $subject }
audit-outbox-again = { $who } had messages that may not have arrived sent once more: { $subject } ({ $after })
audit-broadcast-schedule = { $who } scheduled broadcast { $subject }: { $change }
audit-broadcast-adopt = { $who } let broadcast { $subject } go out in place of whoever had scheduled it
audit-broadcast-start =
    { $count ->
        [one] { $who } started broadcast { $subject } to one chat
       *[other] { $who } started broadcast { $subject } to { $count } chats
    }
audit-broadcast-pause = { $who } paused broadcast { $subject }
audit-broadcast-resume = { $who } let broadcast { $subject } go on
audit-broadcast-cancel = { $who } cancelled broadcast { $subject }
audit-broadcast-again =
    { $count ->
        [one] { $who } had broadcast { $subject } sent once more to one chat
       *[other] { $who } had broadcast { $subject } sent once more to { $count } chats
    }
audit-broadcast-edit =
    { $count ->
        [one] { $who } reworded broadcast { $subject } in one chat
       *[other] { $who } reworded broadcast { $subject } in { $count } chats
    }
audit-broadcast-erase =
    { $count ->
        [one] { $who } deleted broadcast { $subject } in one chat
       *[other] { $who } deleted broadcast { $subject } in { $count } chats
    }
audit-broadcast-speed = { $who } changed the speed of broadcast { $subject } from { $before } to { $after }
audit-broadcast-unpin =
    { $count ->
        [one] { $who } unpinned broadcast { $subject } in one chat
       *[other] { $who } unpinned broadcast { $subject } in { $count } chats
    }
audit-role-invite = { $who } made a link for a new admin
audit-role-offer = { $who } made a link for a new owner
audit-role-accept = { $who } opened a link and became { $after }
audit-role-grant = { $who } changed { $about }’s role: { $change }
audit-role-remove = { $who } took { $about }’s role back: { $before }

## Who comes in

ban-usage =
    Whom? Write <code>/ban</code> with a name or a number, or as a reply to a message of theirs that you forwarded to me; after it for how long, if you like: <code>/ban 123456 7d</code>. They get no answer at all and nothing is sent to them. <code>/unban</code> takes it back.
    { $count ->
        [0] Nobody is kept out now.
        [one] One person or group is kept out now.
       *[other] { $count } people and groups are kept out now.
    }
unban-usage = Whom? Write <code>/unban</code> with the number, or as a reply to a message of theirs that you forwarded to me.
ban-ask = Keep { $name } out? There will be no answer and nothing will be sent.
ban-for-good = { $name } is kept out.
ban-until = { $name } is kept out until { $until }.
ban-lifted = { $name } may come in again.
ban-left = Nothing done: { $name } stays as before.
ban-none = That person is not kept out.
ban-has-role = That person has a role here. Take it back first, in /admins.
ban-no-person = Telegram itself writes under this number, for many: it can’t be kept out.
grant-banned = That person is kept out. Let them in again first: <code>/unban</code>
button-unban = Let in again
button-ban-for-good = For good
button-ban-hours =
    { $count ->
        [one] For an hour
       *[other] For { $count } hours
    }
button-ban-days =
    { $count ->
        [one] For a day
       *[other] For { $count } days
    }
limits-card =
    <b>Answers a minute</b>
    · for one person: { $person } (the settings say { $person_default })
    · in one group: { $group } (the settings say { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Write <code>/limits person 30</code> (1 to 600), <code>/limits group 10</code> (1 to 60), or <code>reset</code> for the number.
admission-wait = This bot is not open to everybody. Its admins are asked; I will write to you when they let you in.
admission-wait-group = This group is waiting for approval by the bot’s admins.
admission-in = You have been let in. /help shows what I can do.
admission-in-group = I answer here now. /help shows what I can do.
admission-let = ✓ { $name } was let in by { $admin }.
admission-refused = { $name } was refused by { $admin }.
admission-gone = Nobody of this number is waiting any more.
button-let-in = Let in
button-refuse = Refuse
button-let-in-after-all = Let in after all
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) would like to use the bot.
notice-group-asks = The bot was brought into <b>{ $title }</b> (<code>{ $chat }</code>). Shall it answer there?
audit-until = until { $moment }
audit-for-good = for good
audit-ban-add = { $who } kept { $about } out: { $change }
audit-ban-lift = { $who } let { $about } in again
audit-limits-person = { $who } set the answers a minute for one person: { $change }
audit-limits-group = { $who } set the answers a minute in one group: { $change }
audit-admission-let = { $who } let { $about } in
audit-admission-refuse = { $who } refused { $about }
command-ban = Keep somebody out
command-unban = Let somebody in again
command-limits = How often people may ask

## Outbox

outbox-heading = <b>What is to be sent</b>
outbox-nothing-waits = Nothing is waiting.
outbox-lane-interactive = answers: { $count }
outbox-lane-urgent = urgent: { $count }
outbox-lane-alert = alerts: { $count }
outbox-lane-digest = digests: { $count }
outbox-lane-broadcast = announcements: { $count }
outbox-lane-paid = paid: { $count }
outbox-kind-alert = Alert
outbox-kind-alert-edit = Update of an alert
outbox-kind-bundle = Alerts together
outbox-kind-digest = Digest
outbox-kind-stream = Story as it arrives
outbox-kind-reminder = Reminder
outbox-kind-approval = Preview for approval
outbox-kind-told = Private word
outbox-kind-broadcast = Announcement
outbox-all-of-kind = { $kind } (all of them)
outbox-paused-heading = <b>Held back</b>
outbox-paused = { $what }: Telegram says “{ $said }”
outbox-doubted-heading = <b>May not have arrived</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } chat
       *[other] { $what }: { $count } chats
    }
outbox-doubted-hint = The connection broke before Telegram had answered: they may have arrived or not. Nothing of it is repeated unless you say so.
outbox-more =
    { $count ->
        [one] … and one more
       *[other] … and { $count } more
    }
outbox-day = In the last 24 hours: { $ended }
outbox-day-nothing = Nothing was sent in the last 24 hours.
outbox-ended-sent = sent: { $count }
outbox-ended-refused = refused: { $count }
outbox-ended-asleep = unreachable: { $count }
outbox-ended-skipped = left out: { $count }
outbox-ended-uncertain = uncertain: { $count }
outbox-again =
    { $count ->
        [one] { $what }: nobody knows whether it reached { $count } chat. Sent again, it may be read twice there.
       *[other] { $what }: nobody knows whether it reached { $count } chats. Sent again, some people will read it twice.
    }
outbox-resumed = { $what }: sending goes on.
outbox-sent-again =
    { $count ->
        [one] Being sent again to { $count } chat.
       *[other] Being sent again to { $count } chats.
    }
outbox-settled = That is settled already. /outbox shows how things are now.
button-outbox = Outbox
button-outbox-resume = Resume
button-outbox-back = ◀ Outbox
button-send-again = Send { $count } again…
button-send-again-now = Send again
button-refresh = ↻ Refresh
command-outbox = What is to be sent, and what went wrong

## Health

command-health = How the bot is doing
health-heading = <b>Health</b> · Dépêche { $version } · up { $up }
health-fine = ✅ All is well: nothing needs you.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } thing needs
       *[other] { $count } things need
    } a look.
health-chores = <b>At work</b>
health-stock = <b>Contents</b>
health-machine = <b>Machine</b>
health-chore = { $chore }:
health-chore-intake = Messages from Telegram
health-chore-index = Search index
health-chore-stories = Stories
health-chore-gathering = Polling of sources
health-chore-alerts = Alerts
health-chore-digests = Digests
health-chore-reminders = Reminders
health-chore-broadcasts = Announcements
health-chore-sender = Sending
health-chore-translating = Translating ahead
health-chore-translated = Words of translations for search
health-chore-notices = Messages to admins
health-chore-withdrawing = Withdrawals
health-chore-counting = Counting
health-chore-upkeep = Tidying up
health-chore-alarms = Alarms
health-never = not begun yet
health-failing = failing, { $count } in a row: { $reason }, { $ago }
health-failed = last failure { $ago }: { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } entry
       *[other] { NUMBER($count) } entries
    } behind
health-outbox = Outbox: { $waiting }
health-empty = nothing waits
health-decide = For you to decide in /outbox: may not have arrived: { NUMBER($doubts) }, held back: { NUMBER($pauses) }
health-index = Index: { NUMBER($documents) } of { NUMBER($articles) } articles, { $size } MB
health-sources-none = Sources: none is polled
health-sources = Sources, polled and answering: { NUMBER($polled) }
health-sources-failing = Sources: { NUMBER($failing) } of { NUMBER($polled) } failing; longest <code>{ $worst }</code>, since { $since }
health-database = Database: { $backend }, { $size } MB
health-disk = Disk: { $free } MB free ({ $share }), to stay free: { $floor } MB
health-memory = Memory: { $size } MB
health-said-in-english = Texts of the interface missing ({ $languages }), said in English instead: { NUMBER($count) }. The log names them.
health-engine-resting = { $engine }: does not answer properly, tried again { $when }
health-engine-spent = { $engine }: budget used up for now

## Numbers

command-stats = Who uses the bot and for what, in numbers
button-health = Health
stats-heading = <b>Numbers</b>
stats-people =
    People: { NUMBER($people) }, of whom { NUMBER($awake) } can be written to and { NUMBER($unreachable) } can’t be reached
    Active: { NUMBER($today) } in 24 hours, { NUMBER($week) } in 7 days
stats-chats = Groups: { NUMBER($groups) } · channels: { NUMBER($channels) }
stats-wanted = Follows: { NUMBER($follows) } · digests: { NUMBER($digests) }
stats-joined = New people by week, this one first: { $weeks }
stats-languages = Languages: { $languages }
stats-requests = Requests: { NUMBER($today) } today, { NUMBER($week) } in 7 days
stats-commands = Most used in 7 days: { $commands }
stats-read = <b>Most opened in 7 days</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Alerts, digests and announcements in 7 days: { $ended }
stats-none-sent = nothing
stats-days =
    <b>Day by day</b>
    day (UTC) · active · new · arrived · failed
button-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
button-day-by-day = Day by day
chart-heading = Numbers
chart-period = { $first } to { $last } (UTC)
chart-people = people
chart-today = active in 24 hours
chart-joined = new in { $days } days
chart-arrived = delivered
chart-active = People active each day
chart-growth = People in all
chart-sent = Messages sent each day
chart-sent-arrived = arrived
chart-sent-failed = failed
chart-languages = Languages
chart-languages-other = others
chart-nothing = Nothing yet
notice-fetch-stopped = ⚠️ No source has been fetched for an hour, though some are due.
notice-disk-scarce = ⚠️ Less than 5% of the disk is free: { NUMBER($free) } MB. When it is full, nothing can be kept any more.
notice-polled-twice = ⚠️ Another program asks Telegram for this bot’s messages (409). Each gets only some of them: please stop the other one, or make a new token with @BotFather.
notice-chore-failing = ⚠️ { $chore }: this goes on failing ({ $error }). The log has more.
notice-chore-silent = ⚠️ { $chore }: nothing has been heard of this for five minutes. Starting the bot again may help.
notice-many-errors = ⚠️ { $count } answers or more have failed within ten minutes. The log has more.

## Feedback

command-desk = What readers say
button-mistake = Report a mistake
button-feedback-bare = Report it without words
feedback-ask =
    <b>What do you want to tell the editors?</b>
    Write it, up to { $most } characters. They see your first name, and their answer comes here.
feedback-ask-article =
    <b>What is wrong with “{ $title }”?</b>
    Write it, up to { $most } characters, or report it without words. The editors see your first name, and their answer comes here.
feedback-thanks = ✓ The editors have it. If they answer, you read it here.
feedback-answer = <b>The editors answer:</b> { $answer }
feedback-private = Please write to me in private: what you tell the editors is nobody else’s business.
feedback-long = That has { $count } characters; { $most } are the most.
feedback-full = You have written to the editors { $most } times today. Please write again tomorrow.
feedback-answered = That is settled already.
feedback-gone = That is not there any more.
desk-reader = 💬 <b>{ $name }</b> writes:
desk-bare = Reports a mistake, without words.
desk-how = <i>To answer, reply to this message.</i>
desk-heading = What readers say
desk-answers = To answer, reply to the message that brought it.
desk-none = Nothing is open.
desk-answered = ✓ The reader gets your answer.
desk-reader-asleep = Not sent: I can’t write to this reader, who has blocked me or is kept out. You can answer once that is over.
desk-reader-stopped = Not sent: this reader said /stop and wants nothing more from me. You can answer once they take that back.
desk-closed = ✓ Done.
button-desk-done = Done
button-desk-done-number = { $number }: done
button-desk-article-number = { $number }: article
button-desk-ban = Ban…
button-desk-doubts = Doubted speakers: { $count }
audit-feedback-answer = { $who } answered reader’s message { $subject }: { $after }
audit-feedback-close = { $who } settled reader’s message { $subject }

## Editing

withdrawn-note = Withdrawn by the editors on { $date }: { $reason }
article-withdrawn = This article was withdrawn by the editors on { $date }: { $why }
link-withdrawn = The editors have withdrawn this outlet: its articles do not come in.
list-withdrawn =
    { $count ->
        [one] { $count } here was withdrawn by the editors.
       *[other] { $count } here were withdrawn by the editors.
    }
command-withdraw = Withdraw an article or outlet
button-edit = Edit…
button-withdraw = Withdraw…
button-withdraw-now = Withdraw
button-withdraw-outlet = Withdraw it…
button-lift = Let { $title } in again
edit-heading = <b>Edit article { $id }</b>: “{ $title }”
edit-private = Only its senders see this article: there is nothing to edit.
withdraw-why =
    <b>Why is “{ $title }” withdrawn?</b>
    Write the reason, up to { $most } characters. Readers see it where the article stood.
withdraw-why-outlet =
    <b>Why is “{ $title }” withdrawn?</b>
    Write the reason, up to { $most } characters. Readers see it where its articles stood.
withdraw-ask =
    <b>Withdraw “{ $title }”?</b>
    { $count ->
        [one] { $count } article leaves
       *[other] { $count } articles with the same text leave
    } the archive for good and can’t come in again. Messages of the last 30 days will say instead: “{ $reason }”. This can’t be taken back.
withdraw-ask-outlet =
    <b>Withdraw all of “{ $title }”?</b>
    { $count ->
        [one] { $count } article leaves
       *[other] { $count } articles leave
    } the archive for good, and nothing more comes in until that is lifted. Messages of the last 30 days will say instead: “{ $reason }”. This can’t be taken back.
withdraw-said = ✓ Withdrawn: “{ $title }”. What was sent is being changed.
withdraw-said-outlet =
    ✓ “{ $title }” is withdrawn, with { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }. Nothing more of it comes in, and what was sent is being changed.
withdraw-cancelled = Nothing was withdrawn.
withdraw-done = That was confirmed already.
withdraw-long = That has { $count } characters; { $most } are the most. Please write a shorter reason.
withdraw-outlet-in =
    “{ $title }” is let in; { $count ->
        [one] { $count } article of it is
       *[other] { $count } articles of it are
    } in the archive. <code>/withdraw outlet NAME reason</code> withdraws it.
withdraw-outlet-out = “{ $title }” has been withdrawn since { $date }: { $reason }
withdraw-outlet-unknown = I find no outlet’s name at the start of “{ $name }”.
withdraw-outlet-admins = Only admins withdraw outlets.
withdraw-lifted = ✓ “{ $title }” is let in again. What was withdrawn of it stays out.
withdraw-usage =
    <code>/withdraw article 12 reason</code> takes an article out of everything, also of what was sent.
    <code>/withdraw outlet NAME reason</code> does so with all of an outlet and lets nothing more in; <code>/withdraw outlet NAME</code> tells how things are.
audit-article-withdraw = { $who } withdrew “{ $subject }”: { $after }
audit-outlet-withdraw = { $who } withdrew the outlet { $subject }: { $after }
audit-outlet-lift = { $who } let the outlet { $subject } in again

## Backups, and what a restored archive holds back

command-backup = Make a backup of everything
backup-made =
    ✓ The backup is made: { $size } MB, { NUMBER($rows) } rows.
    <code>{ $path }</code>
    It stays on the bot’s machine, where the newest { $kept } are kept; copy it to another one. The settings, and the token in them, are not in it. <code>depeche restore</code> brings it back.
backup-busy = A backup is being made already.
backup-failed = The backup could not be made: { $reason }
notice-restored =
    <b>This archive was restored from a backup of { $made }.</b>
    Nothing goes out by itself until you have decided: what the bot sent after that backup it does not know any more, and would send again.
    Due so far: { $backlog }
hold-state =
    ⏸ <b>All of it is held back</b>
    The archive was restored on { $restored } from a backup of { $made }. Due so far: { $backlog }
hold-due-nothing = nothing
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } message
       *[other] { NUMBER($count) } messages
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } digest
       *[other] { NUMBER($count) } digests
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } reminder
       *[other] { NUMBER($count) } reminders
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } alert
       *[other] { NUMBER($count) } alerts
    }
hold-ask-release =
    <b>Send what fell due?</b>
    { $backlog }, and then everything as usual. Whoever got some of it after the backup of { $made } gets it twice.
hold-ask-drop =
    <b>Drop what fell due?</b>
    { $backlog }: none of it is ever sent. What falls due from now on is.
button-hold-release = Release
button-hold-drop = Drop what fell due
button-hold-send = Yes, send it
button-hold-now = Yes, drop it
hold-released = ✓ Released: sending goes on.
hold-dropped = ✓ Dropped. What falls due from now on is sent.
audit-backup-make = { $who } made the backup { $subject }
audit-restore-load = { $who } restored the backup { $subject } ({ $change })
audit-restore-release = { $who } let go what a restored archive had held back ({ $subject } due)
audit-restore-drop = { $who } dropped what a restored archive had held back ({ $subject } due)
