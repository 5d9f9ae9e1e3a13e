### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Where an article comes from

outlet-labelled = { $outlet } ({ $label }; label set by this bot’s operator)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = outlet not stated
via = relayed by { $relay }
date-unknown = date not stated
date-unknown-added = date not stated · added { $day }
language-unknown = language not known
translation-mark = machine translation
private-mark = only you can see it
minutes = { $minutes } min

provenance-translated = Machine translation.
provenance-translated-by = Machine translation relayed by { $relay }.
provenance-translated-by-unedited = Machine translation relayed by { $relay }; the relay says that no human editor took part.
provenance-relayed = Relayed by another site.
provenance-relayed-by = Relayed by { $relay }.
provenance-notice = In the relay’s own words: “{ $notice }”
sent-by-you = Sent by you; only you can see it here.
sent-by-reader = Sent by a reader.

ago-now = just now
ago-minutes = { $count } min ago
ago-hours = { $count } h ago
ago-days =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }

## Lists

list-latest = Latest news
list-latest-about = Latest news about “{ $query }”
list-search = Results for “{ $query }”
list-similar = Similar articles
list-similar-to = Similar to “{ $title }”
list-saved = Saved here
list-corrected = Nothing matches all of this exactly; these come closest.
list-labels = Labels in brackets are set by this bot’s operator.
list-page-gone = The articles on this page are no longer in the archive.
search-empty = Nothing yet about “{ $query }”.
search-empty-hint = Other or fewer words may help, and /latest shows what is new.
similar-empty = Nothing similar in the archive yet.
saved-empty = Nothing is saved in this chat yet. ☆ Save under an article keeps it here.
saved-full = This chat has saved { $most } articles, which is all it may. Take one out first: /saved
pin-private = Only articles that everybody may see can be pinned.
pins-full = { $most } articles are pinned already. Take a pin off first.
archive-empty = The archive is still empty. Please look in again later.

## The article

card-verbatim = From the article, word for word:
card-headline-only = This bot’s operator lets it show only the headline of this article.
card-headline-only-original = This bot’s operator lets it show only the headline. The article itself is behind “Original”.
card-summary-only = This bot’s operator lets it show only a summary of this article.
card-summary-only-original = This bot’s operator lets it show only a summary. The whole article is behind “Original”.
card-no-text = The archive has only the headline of this article.
card-first = By the dates they state, { $outlet } had it first: { $date }.
card-also = Also published by { $outlets }.
card-also-more =
    { $count ->
        [one] Also published by { $outlets } and { $count } other.
       *[other] Also published by { $outlets } and { $count } others.
    }
fulltext-highlight = Sentence { $number } of the summary is underlined below.
fulltext-numbers = The numbers show the summary’s sentences in the text.
fulltext-end = End of the article
fulltext-authors =
    { $count ->
        [one] Author: { $authors }
       *[other] Authors: { $authors }
    }
fulltext-outlet = Outlet: { $outlet }
fulltext-outlet-unknown = Outlet: not stated
fulltext-date = Date: { $date }
fulltext-date-unknown = Date: not stated

share-heading = Share this article
share-hint = For e-mail or any other app you can also copy this text:
share-facebook = Facebook takes only the link, so the text would be yours to add there.
share-outlet-labelled = { $outlet } ({ $label }; label by the operator of @{ $bot })
share-translated = machine-translated
share-translated-by = machine-translated by { $relay }
share-relayed-by = relayed by { $relay }

## Standing pages

start-hello = <b>Hello, I am Dépêche.</b> I collect news from the outlets that my operator has chosen, and I say where every word comes from.
start-headlines = Right now:
start-more =
    <b>What else I can do</b>
    · find articles: just write me a few words
    · read an article for you: send me its link
    · write to you myself: /follow a subject, /digest at your hours
    · /latest for the newest, /sources for where it comes from, /settings for language and quiet hours
    · /help for everything else
help-text =
    <b>What I can do</b>
    /latest – the newest stories; <code>/latest climate</code> for one subject, <code>/latest all</code> for every article
    /top – what most outlets report; <code>/top 48 climate</code> for two days and one subject
    /trends – what more outlets write about than a week ago
    /search – search the archive: <code>/search climate</code>; in a private chat, the words alone will do
    /follow – I tell you when there is news: <code>/follow climate</code>; /following – all that is followed
    /digest – what is new, at your hours
    /agenda – what is coming: <code>/agenda climate</code>; /reminders – what of it to remind you of
    /known – what is known about a message: reply with it, or forward the message to me in private
    /saved – the articles saved in this chat
    /quotes – what somebody said: <code>/quotes Guterres</code>
    /sources – the outlets I read
    /source – one outlet: <code>/source Courier</code>
    /settings – language, time zone, quiet hours, filters; your own data as a file, or erased
    /filter – keep out what you do not want: <code>/filter football</code>; /history – what you opened last, if you want that kept
    /chats – your groups and channels: what I post there, and who may ask me
    /article – open an article by its number: <code>/article 12</code>
    /about – what I relay, and how
    /feedback – tell the editors something; they can answer
    /privacy – what I keep about you
    /stop – no more messages that you did not ask for
    Or send me the link of an article, and I will read it for you.

    <b>Searching more precisely</b>
    <code>"peace talks"</code> – these words together
    <code>climate -football</code> – without a word
    <code>outlet:Name</code>, <code>section:economy</code>, <code>lang:fr</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    When nothing matches, I also try similar spellings.

    <b>In a group</b>
    I answer commands and replies to my messages. I post nothing there until an admin chooses: /chats.
help-editor =
    <b>For editors</b>
    /addsource – try a site or feed, then add it: <code>/addsource lemonde.fr</code>
    /sources – how all sources fare; /source shows one, with buttons to pause it or fetch it now
    /pausesource, /resumesource, /removesource – with the source’s id
    Send me an OPML file to add a list of feeds; /exportsources gives you one.
    /post – an article to a channel: <code>/post @channel 12</code>
    /reports – quotes whose speaker somebody doubts
    /desk – what readers say; reply to it to answer
    /withdraw – take an article or outlet back: <code>/withdraw article 12 reason</code>
    /mergestories – make two stories one: <code>/mergestories 12 15</code>
help-admin =
    <b>For admins</b>
    /broadcast – a message to many; /broadcasts – those under way and done
    /outbox – what is to be sent, what is held back
    /stats – who uses me, in numbers; /health – how everything fares
    /grant, /admins – who may do what; /audit – who did what
    /ban, /unban – keep somebody out; /limits – how often people may ask
    /backup – a copy of everything, on the bot’s machine
search-usage =
    What shall I look for? For example: <code>/search climate</code>
    /help shows how to search more precisely.
about-text =
    <b>About Dépêche</b>
    I relay articles from the outlets that my operator has chosen. What they say is the outlets’ opinion, not mine and not my operator’s.

    <b>Summaries</b> are sentences of the article itself, word for word, picked by a program. Nothing is rewritten.

    <b>Translations</b> are made by programs, not by people, and can be wrong. Each one is marked, with who made it wherever that is known.

    <b>Labels</b> such as “state-funded” are set by my operator; /sources gives the reasons.

    <b>Dates</b>: where a page states none, I say so and do not guess.
privacy-text =
    <b>What I keep about you</b>
    · this chat’s number, its name, its language and other settings (time zone, quiet hours, filters), and when you first and last wrote
    · what you follow and which digests and reminders you want, until you remove them; a reminder until a day after its event
    · what I sent you of that and when, for 30 days, and which stories you have been told, so that nothing comes twice
    · what you ask for, so that the buttons under my answers work and no message is lost; forgotten after 30 days
    · the links that you send and your user number with them, so that only you see those articles, unless my operator shows them to everyone
    · the articles that you save, until you take them out
    · what you open, only if you turned that on in /settings
    · which quotes you said have the wrong speaker
    · which groups and channels you set up here, and that you are an admin there
    · your role here, if you have one, and what you did with it; if an admin kept you out, a hash of your number, which stays when all else is erased

    A place that you share to choose a time zone is used once and not kept.

    /settings has all of it as a file, and a button that erases it. All of it is in the database of the person who runs this bot. I pass it on to nobody. Telegram carries our messages and sees them. When you open an original or share one, that site sees you, not me.
sources-heading = <b>Outlets in the archive</b>
sources-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
sources-newest = newest { $age }
sources-reason = Why this label: { $reason }
sources-more = read more
settings-heading = <b>Settings</b>
stopped = I will not write here on my own any more: no alerts, digests or reminders. You can still ask me anything; /start takes this back.

## Sources

source-which = Which one? Add a name, for example: <code>/source Courier</code>. /sources lists them all.
source-unknown = I know no outlet or source called “{ $words }”. /sources lists them all.
source-several = Several names come close to “{ $words }”. Which one?
source-gone = There is no such source (any more). /sources lists them all.
source-per-day = articles a day: { $count }
source-newest = newest: { $title }, { $age }
source-nothing = nothing in the archive yet
source-kind-agency = news agency
source-kind-public = public
source-kind-private = private
source-kind-aggregator = aggregator
source-form-feed = feed
source-form-sitemap = sitemap
source-form-list = list page
source-form-telegram = Telegram channel
source-form-folder = folder
source-health-gone = gone for good
source-health-paused = paused
source-health-failing = failing
source-health-silent = silent for longer than usual
source-health-late = not fetched for long
source-health-new = not fetched yet
source-health-good = in order
source-id = Source <code>{ $id }</code>, { $state }
source-from-config = Declared in config.toml
source-from-admin = Added here on { $day }
source-address = Address: { $url }
source-moved = Moved from { $url }
source-form = Form: { $form }
source-feed-text = Text: only what the feed itself says
source-last = Last fetch: { $age }, { $result }
source-last-none = Last fetch: none yet
source-result-good = in order
source-next = Next fetch: in { $span }
source-next-now = Next fetch: now
source-next-none = Next fetch: none
source-every = every { $span }
source-failing =
    { $count ->
        [one] Failed { $count } time, { $age }: { $reason }
       *[other] Failed { $count } times, first { $age }: { $reason }
    }
source-unchanged = Not modified: { $share } of { $polls } answers
source-articles = In the archive: { $articles } articles, { $duplicates } of them duplicates
source-list = <b>Sources</b> ({ $count })
source-list-bad = { $count } need a look.
source-list-none = There are no sources yet. <code>/addsource ADDRESS</code> adds one.
source-remove-ask = Shall I forget the source <b>{ $name }</b> (<code>{ $id }</code>)? Its articles stay in the archive.
source-removed = The source <b>{ $name }</b> (<code>{ $id }</code>) is removed. Its articles stay in the archive.
source-declared = The source { $id } is declared in config.toml: only there can it be removed. I can pause it.
source-known = This address is already read as the source { $id }.
source-resume-first = This source is paused or gone. Resume it first.
source-fetch-soon = It will be fetched within a few seconds.
source-paused = Paused.
source-resumed = Resumed; it will be fetched within a few seconds.
source-command-usage = Which source? Add its id, for example: <code>/{ $command } le-monde</code>. /sources shows the ids.
admins-in-private = Please ask me that in our private chat.
admins-owner-only = Only somebody whose role stands above that one can do this.
admins-heading = <b>Roles</b>
admins-in-settings = named in the settings file
admins-none = There are none yet.
admins-hint = /grant gives a role to somebody who has written to me. The owner names admins, admins name editors.
admins-link =
    Whoever opens this link first becomes an admin: they can add, pause and remove sources and post to channels. It works once, for 24 hours. Pass it on to one person only:
    { $link }
admins-ask-remove = Take the rights of { $name } back?
admin-owner-stays = The owner stays. <code>depeche owner</code> on the server makes a link for another one.
admin-in-settings = This admin is named in the settings file, under <code>telegram.admins</code>; only there can the name be taken out.
admin-unknown = That is not an admin (any more).
admin-link-used = This link does not work. Links for admins work once, and only for a day.
owner-welcome =
    <b>This bot is yours.</b>
    /addsource adds a source, /sources shows them all, /post brings an article to a channel, and /admins names others who may do all that.
admin-welcome =
    <b>You are an admin of this bot now.</b>
    /addsource adds a source, /sources shows them all, /post brings an article to a channel.

addsource-usage =
    Which address? For example: <code>/addsource lemonde.fr</code>, with more if you like:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = I do not understand “{ $option }”. I know outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude and id. { $detail }
addsource-failed = That can’t be a source: { $reason }.
addsource-choose = <b>{ $title }</b> names several feeds. Which one shall I try?
addsource-head = This is what I would get from it:
addsource-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
addsource-rate = about { $count } a day
addsource-rate-unknown = how often it publishes is not known
addsource-undated = no date
addsource-pages-read =
    { $words ->
        [one] Its pages can be read: { $words } word in the newest.
       *[other] Its pages can be read: { $words } words in the newest.
    }
addsource-pages-unread = Its newest page can’t be read: { $reason }. What the feed itself says would have to do.
addsource-pages-none = It names no pages; what it says itself is all there is.
addsource-empty = It is empty at the moment.
addsource-known = It is already read as the source <code>{ $id }</code>.
addsource-id = It would be the source <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> is added as <code>{ $id }</code>. Its first articles will be here within a minute; what is older than { $hours } hours enters the archive quietly.
addsource-cancelled = All right, nothing was added.
proposal-gone = This proposal is too old. Please ask again.
proposal-not-yours = Only who asked for this can answer it.

opml-usage = Send me a list of feeds as an OPML file in our private chat. /exportsources gives you one of all sources.
opml-failed = I can’t use this list: { $reason }.
opml-head = <b>A list of feeds</b>
opml-counts = new: { $new } · already here: { $known } · unusable: { $invalid }
opml-more = … and { $count } more
opml-nothing = There is nothing to add.
opml-spread = They will not be fetched all at once, but within { $span }.
opml-done =
    { $added ->
        [one] { $added } source is added; it will be fetched within { $span }.
       *[other] { $added } sources are added; they will be fetched within { $span }.
    }
opml-done-known = { $known } were here already.
opml-caption =
    { $count ->
        [one] { $count } source, for any feed reader or another Dépêche.
       *[other] { $count } sources, for any feed reader or another Dépêche.
    }
opml-title = Sources of Dépêche
reason-list-large = it is larger or longer than I take
reason-no-feed = I find no feed there
reason-robots = the site’s robots.txt does not let programs read it
reason-list-none = it is no OPML file with feeds
reason-list-dtd = it holds a DTD or entities, which I do not read

post-usage = What goes where? For example: <code>/post @channel 12</code>, with the article’s number from its card.
post-preview = This goes to <b>{ $title }</b>, as you see it:
post-done = It is posted to { $title } already.
post-sent = Posted to <b>{ $title }</b>.
post-cancelled = All right, nothing was posted.
post-private = This article is visible only to who sent its link; it can’t be posted.
post-no-chat = I can’t see { $chat }. Add me there as an administrator who may post messages; then ask again.
post-not-admin = You are not an administrator of { $title }, so I do not post there for you.
post-no-right = I may not write in { $title }. Make me an administrator there with the right to post messages; then press again.
post-only-places = I post to channels and groups only.

## Notices to admins

notice-source-moved = <b>{ $source }</b> has moved for good to { $url }. I follow it there.
notice-source-gone = <b>{ $source }</b> is gone for good: its server says so. It is not fetched any more.
notice-source-failing = <b>{ $source }</b> has failed for a day: { $reason }. I go on trying, more and more rarely.
notice-source-silent = <b>{ $source }</b> answers, but has brought nothing for much longer than usual.
notice-source-back = <b>{ $source }</b> answers again.
notice-disk-low = The disk is nearly full: { $free } MB are left. The oldest articles leave the archive to make room.
notice-chat-lost = I can’t write in “{ $title }” any more: Telegram says “{ $said }”. Its digests and follows are kept, paused until I am let in again or somebody there writes to me.
notice-topic = “{ $topic }”
notice-topic-all = What was meant for it
notice-topic-digest = Your digest of { $hours }
notice-topic-closed = The topic{ $topic } of “{ $title }” is closed. { $what } goes to the chat itself until the topic is open again.
notice-topic-deleted = The topic{ $topic } of “{ $title }” was deleted. { $what } goes to the chat itself from now on.
notice-sending-paused = Telegram has refused twenty messages in a row for the same reason: “{ $said }”. What is left of it is held back: { $cause }

## Short answers

slow-down = That was a lot at once. Please wait a minute, then I will answer again.
cool-down = Many questions here. I will answer this group again in a minute.
apology = Sorry, something went wrong on my side. My operator can look it up under { $id }.
command-unknown = I do not know this command. /help shows what I can do.
command-unknown-words = I do not know this command. To search, write <code>/search { $words }</code>
button-old = This button belongs to an older message. Please ask again, for example with /latest.
listing-not-yours = This list belongs to someone else. /latest gives you your own.
article-gone = This article is not in the archive (any more).
article-which = Which article? Add its number, for example: /article 12
index-behind = I am still sorting the archive and may not find everything yet. Please ask again in a few minutes.
settings-admins-only = Only this group’s admins can change its settings.
link-failed = I could not read this link: { $reason }.
reason-refused = it is not an address that I may open
reason-address = it is not a valid web address
reason-missing = there is no such page
reason-denied = the site does not let me in
reason-overloaded = the site has a fault or too much to do
reason-slow = the site took too long to answer
reason-large = the page is too large
reason-no-page = there is no page with text
reason-no-article = I find no article there
reason-unreachable = the site cannot be reached
reason-other = it could not be fetched

## Buttons

button-full-text = Full text
button-original = Original
button-share = Share
button-similar = Similar
button-save = ☆ Save
button-saved = ★ Saved
button-list = ◀ List
button-article = ◀ Article
button-latest = Latest
button-sources = Sources
button-settings = Settings
button-help = Help
button-email = E-mail ({ $service })
button-pause = Pause
button-resume = Resume
button-remove = Remove
button-fetch = Fetch now
button-add = Add
button-add-feed-text = Add, feed text only
button-really-remove = Yes, remove
button-all-sources = All sources ({ $count })
button-source = Show source
button-pin = 📌 Pin
button-unpin = 📌 Unpin
button-in-bot = In the bot
button-cancel = Cancel
button-post = Post
button-invite = Invite an admin

## Telegram's own places

command-start = Headlines, and what I can do
command-help = Everything I can do
command-latest = Newest articles
command-search = Search the archive
command-saved = Articles saved in this chat
command-sources = Where the news comes from
command-settings = Language, time zone, quiet hours, filters
command-about = What I relay, and how
command-stop = No more unasked messages
command-source = One outlet or source
command-addsource = Add a source
command-pausesource = Pause a source
command-resumesource = Resume a source
command-removesource = Remove a source
command-exportsources = All sources as an OPML file
command-post = Post an article to a channel
command-admins = Who may manage this bot
bot-description = News from chosen outlets, in short: sentences of the articles themselves, word for word, always with who wrote, relayed or machine-translated them. Write a few words to search, or send the link of an article.
bot-short-description = News in the articles’ own words, always with where every word comes from.

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
button-take-back = Take back
button-reports = Reports
command-quotes = What somebody said
command-reports = Quotes whose speaker is in doubt

## The agenda

day-with-weekday = { $weekday } { $day }
days-from-to = { $first } to { $last }
agenda-heading = Agenda: the next { $days } days
agenda-about = Agenda: “{ $query }”
agenda-loosely = No date stands beside these words; these are from articles about them.
agenda-empty = Nothing dated is known of the next { $days } days yet.
agenda-empty-about = Nothing dated about “{ $query }” is known of the next { $days } days. /agenda alone shows everything.
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

## Stories

list-newest = Latest articles
list-top =
    { $count ->
        [one] Top stories of the last hour
       *[other] Top stories of the last { $count } hours
    }
list-top-about =
    { $count ->
        [one] Top stories of the last hour about “{ $query }”
       *[other] Top stories of the last { $count } hours about “{ $query }”
    }
top-empty =
    { $count ->
        [168] Nothing has been reported in the last { $count } hours. /latest shows what is newest.
        [one] Nothing has been reported in the last hour. <code>/top 24</code> looks back over a day, and /latest shows what is newest.
       *[other] Nothing has been reported in the last { $count } hours. <code>/top 168</code> looks back over a week, and /latest shows what is newest.
    }
top-empty-about =
    { $count ->
        [168] Nothing about “{ $query }” has been reported in the last { $count } hours. <code>/search { $query }</code> looks over everything.
        [one] Nothing about “{ $query }” has been reported in the last hour. <code>/top 168 { $query }</code> looks back over a week.
       *[other] Nothing about “{ $query }” has been reported in the last { $count } hours. <code>/top 168 { $query }</code> looks back over a week, /search over everything.
    }
top-hours = I can look back over 1 to { $most } hours, for example: <code>/top 6</code>. To look for a number: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } outlet
       *[other] { $count } outlets
    }
story-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } outlet
       *[other] +{ $count } outlets
    }
story-further-articles =
    { $count ->
        [one] +{ $count } article
       *[other] +{ $count } articles
    }
story-span = first { $first }, last { $last }
story-from-to = { $first } to { $last }
story-number = story <code>{ $id }</code>
story-gone = This story is not in the archive (any more). /top shows what is reported now.
story-verbatim = From the articles, word for word:
story-no-text = Of these articles only the headlines may be shown here.
story-also = Reported by { $outlets }.
story-also-more =
    { $count ->
        [one] Reported by { $outlets } and { $count } other.
       *[other] Reported by { $outlets } and { $count } others.
    }
story-teller = { $outlet } ({ $languages })
story-relay = relay { $relay }
story-timeline = How it went
story-told = { $outlet }: { $title }
story-quotes = Who said what
story-coming = What is coming
story-no-timeline = Nothing of this story’s past is known by its day.
story-no-quotes = Nothing is quoted in these articles.
story-no-coming = Nothing dated is coming, as far as these articles tell.
story-list = Articles of “{ $title }”
story-part-outlets =
    { $count ->
        [one] Part of a story that { $count } other outlet reports.
       *[other] Part of a story that { $count } other outlets report.
    }
story-part-articles =
    { $count ->
        [one] Part of a story with { $count } more article.
       *[other] Part of a story with { $count } more articles.
    }
story-split-choose = Which of these articles are about something else? Press their numbers; together they become a story of their own.
story-split-ask =
    { $count ->
        [one] Shall this article become a story of its own, for good?
       *[other] Shall these { $count } articles become a story of their own, for good?
    }
story-split-all = These are all the articles of the story; there would be nothing left of it.
story-split-none = None of these articles belongs to this story any more.
story-merge-choose = Which of these stories tells the same event? All articles of “{ $title }” would move there.
story-merge-none = I find no story like it. <code>/mergestories { $id } NUMBER</code> merges it into any other; admins see a story’s number on its card.
story-merge-ask = Shall the first of these stories become part of the second, for good?
story-merge-same = These two are one story already.
mergestories-usage = Which stories? For example: <code>/mergestories 12 15</code> makes story 12 a part of story 15. Admins see a story’s number on its card.
button-story = Story
button-back-story = ◀ Story
button-articles = Articles
button-timeline = History
button-coming = Coming
button-more = More
button-less = Less
button-every-article = Every article by itself
button-by-story = By story
button-split = Split off…
button-split-chosen = Split off ({ $count })
button-merge = Merge…
button-really-split = Yes, split off
button-really-merge = Yes, merge
command-top = What most outlets report
command-mergestories = Make two stories one

## Terms: length of summaries, trends, suggestions

summary-line = 1 sentence
summary-short = 3 sentences
summary-long = Long
search-empty-speakers = Do you mean one of these, who are quoted?
search-empty-rising = This is what more and more outlets write about:
trends-heading = What more outlets write about than in the week before
trends-outlets =
    { $count ->
        [one] { $count } outlet
       *[other] { $count } outlets
    }
trends-new = new
trends-legend = A bar for each day, the last one for the last 24 hours; an outlet counts once a day. A number searches for its words.
trends-young =
    { $count ->
        [0] There is nothing of the week before to compare with, so this tells little.
        [one] Only { $count } day of the week before is there to compare with, so this tells little.
       *[other] Only { $count } days of the week before are there to compare with, so this tells little.
    }
trends-empty = Nothing rises that at least two outlets wrote about in the last 24 hours, or there is too little here to tell. /latest shows what is new.
button-trends = Trends
command-trends = What is on the rise

## Groups and channels

chats-rights-unknown = I can’t ask Telegram right now who may do that. Please try again in a minute.
chats-joined = I post nothing until an admin chooses.
chats-elsewhere = Groups and channels are set up in our private chat: open it here.
chats-added = Added to “{ $title }”.
chats-mute-channel = I can’t post there yet: in its administrators’ list, allow me to <b>post messages</b>.
chats-mute-group = But I may not write there: an admin has to allow it.
chats-lost = I can’t write in “{ $title }” any more. Its digests and follows are kept, paused until I am let in again.
chats-heading = <b>Your groups and channels</b>
chats-hint = Is one missing? Write /chats in it.
chats-none =
    I know of no group or channel that you administer.

    Add me to one, or write /chats in a group that I am in.
chats-nothing = I post nothing there.
chats-digests =
    { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
chats-follows =
    { $count ->
        [one] { $count } follow
       *[other] { $count } follows
    }
chats-asleep = <i>paused: I can’t write there</i>
chats-asleep-long = <i>Paused: I can’t write there.</i> Let me in again, and all goes on as it was set.
chats-stopped = <i>stopped</i>
chats-stopped-long = <i>Stopped: nothing is posted.</i>
chats-commands-all = Commands: I answer everybody’s.
chats-commands-admins = Commands: I answer admins’ only.
chats-announcements-on = Announcements of my operator: allowed.
chats-announcements-off = Announcements of my operator: none.
chats-topics = Each of its topics can have digests of its own:
chats-topic-unnamed = topic { $number }
chats-topic-closed = closed
chats-topic-closed-long = It is closed.
chats-topic-digests =
    { $count ->
        [0] I post nothing there.
        [one] { $count } digest goes there.
       *[other] { $count } digests go there.
    }
chats-more-topics =
    { $count ->
        [one] and { $count } more topic
       *[other] and { $count } more topics
    }
chats-not-yours = Only an administrator of that chat can set it up, and I have to be in it.
chats-in-private = That is set up in our private chat: write me /chats there.
chats-admins-only = Here I answer admins’ commands only. In our private chat I answer everybody.
button-set-up-privately = Set up privately
button-set-up = Set it up
button-see-chat = Show it
button-add-group = Add me to a group
button-add-channel = Add me to a channel
button-all-chats = ◀ All chats
button-chat-digests = Digests
button-topic-digest = A digest for this topic
button-commands-admins = Answer admins only
button-commands-all = Answer everybody
button-announcements-hear = Allow announcements
button-announcements-nohear = No announcements
button-posts-stop = Stop all posts
button-posts-resume = Post again
command-chats = Your groups and channels

## Inline mode

inline-empty = The archive is still empty
inline-nothing = Nothing about “{ $words }”. Search in the bot
help-inline =
    <b>In any chat, even without me</b>
    <code>@{ $bot } climate</code> – articles to send
    <code>@{ $bot } quotes Guterres</code> – what somebody said

## Follows

follow-named = “{ $words }”
follow-made = I’ll tell you when there is news about { $words }.
follow-made-story = I’ll tell you when there is more about { $words }.
follow-made-group = I’ll tell this group when there is news about { $words }.
follow-made-group-story = I’ll tell this group when there is more about { $words }.
follow-known = You follow { $words } already.
follow-known-group = This group follows { $words } already.
follow-recent =
    { $count ->
        [0] In the last 7 days, no article had it.
        [one] In the last 7 days, { $count } article had it.
       *[other] In the last 7 days, { $count } articles had it.
    }
follow-lot = That is a lot: about { $count } a day. More words, or <code>outlet:</code> or <code>section:</code>, make it fewer.
follow-undone = Taken back: I won’t tell about { $words }.
follow-usage =
    What shall I tell you about? For example:
    <code>/follow New START</code> – news about it, in any language that writes it so
    <code>/follow outlet:TASS "nuclear weapons" -football</code> – of one outlet, with these words together and without another

    + Follow under an article, a story or a search does it, too.
follow-rising = More and more outlets write about these:
follows-heading = What you follow ({ $count })
follows-heading-group = What this group follows ({ $count })
follows-empty = You follow nothing yet. <code>/follow New START</code> begins, and so does + Follow under an article, a story or a search.
follows-empty-group = This group follows nothing yet. <code>/follow New START</code> begins, and so does + Follow under an article, a story or a search.
follows-stopped = /stop was sent: nothing comes. /start lets it come again.
follows-asleep = Paused while I can’t write here.
follows-full = This chat follows { $most } things, which is all it may. Stop following one first: /following
follow-since = Followed since { $day }
follow-alerts =
    { $count ->
        [0] nothing told in the last 7 days
        [one] told of { $count } story in the last 7 days
       *[other] told of { $count } stories in the last 7 days
    }
follow-is-paused = Paused: I say nothing about it.
follow-is-muted = muted until { $until }
follow-mark-story = story
follow-mark-paused = paused
follow-mark-urgent = may break quiet hours
follow-mark-silent = no sound
follow-ask-words = Which words instead of { $words }? Send them as your next message.
follow-muted = Nothing about { $words } until { $until }.
follow-unmuted = I tell about { $words } again.
follow-stopped = Stopped: nothing more about { $words }.
follow-gone = This is not followed any more.
follow-empty = I find nothing in this to look for. Name a word, a name or an outlet: <code>/follow New START</code>
follow-only-exclusions = This only says what must not be there. Add a word that must: <code>/follow gas -football</code>
follow-too-long = This is too long: { $most } characters at most. The two or three most telling words do.
follow-too-many = These are too many words: { $most } at most, filters among them. The two or three most telling ones do.
follow-dates = What is still to come has no dates to choose from. Leave <code>after:</code> and <code>before:</code> out.
follow-no-terms = I find no words to follow in this headline. Choose your own: <code>/follow New START</code>
follow-admins-only = Only this group’s admins choose what it follows.
button-follow = + Follow
button-follow-name = + { $name }
button-follow-search = + Follow this search
button-follow-when = Tell me when there is
button-followed = ✓ Following
button-following = All follows
button-undo = Undo
button-mute = Mute 24 h
button-unmute = Unmute
button-stop = Stop
button-urgent = May break quiet hours
button-silent = No sound
button-follow-edit = Other words
button-follow-stop = Stop following
command-follow = Tell me when there is news
command-following = What I am told about

## Digests as they go out

digest-title = { $day } · { $hour } edition
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = About: { $topics }
digest-update = update
digest-nothing = Nothing new since { $since }.
digest-nothing-about = Nothing new about this since { $since }.
digest-skipped = The { $hour } digest of { $day } was skipped: I was not running.
digest-skipped-in = The { $hour } digest of { $day } for “{ $chat }” was skipped: I was not running.
digest-skipped-next = Next: { $when }.
digest-coming = Coming up
digest-coming-tomorrow = tomorrow
digest-quote = Quote of the day
digest-preview-send = Goes out { $when } in “{ $chat }” unless you hold it
digest-preview-hold = Goes out { $when } in “{ $chat }” only if you publish it
theme-world = World
theme-politics = Politics
theme-economy = Economy
theme-society = Society
theme-justice = Crime and justice
theme-defence = War and security
theme-science = Science
theme-technology = Technology
theme-health = Health
theme-environment = Environment
theme-culture = Culture
theme-sport = Sport
theme-local = Cities and regions
theme-opinion = Opinion
theme-other = Other news

## Alerts

alert-because = Because you follow { $words }
alert-because-chat = Because this chat follows { $words }
alert-outlets =
    { $count ->
        [one] now { $count } outlet
       *[other] now { $count } outlets
    }
alert-changed-title = <b>Corrected.</b> The headline was: “{ $before }”
alert-changed-lead = <b>Corrected.</b> It began: “{ $before }”
alert-changed-facts =
    { $count ->
        [one] <b>New.</b> { $count } outlet now; I told you: “{ $before }”
       *[other] <b>New.</b> { $count } outlets now; I told you: “{ $before }”
    }
alert-changed-surge =
    { $count ->
        [one] <b>Suddenly big.</b> { $count } outlet now; I told you: “{ $before }”
       *[other] <b>Suddenly big.</b> { $count } outlets now; I told you: “{ $before }”
    }
bundle-heading =
    { $count ->
        [one] { $count } story you follow
       *[other] { $count } stories you follow
    }
bundle-rest = And { $count } more. /top shows what most outlets report.
button-open = Open
button-read-more = Read more

## Setting up digests

digests-heading = Your digest
digests-heading-chat = Digest for “{ $chat }”
digests-offer =
    <b>A digest brings you what is new, at your hours.</b>
    When there is nothing new, nothing comes. When would you like it?
digests-offer-chat =
    <b>A new digest for “{ $chat }”</b>
    It brings what is new, at the hours you choose. When shall it come?
digests-offer-clock = By the clocks in { $place }; “Choose” sets another time zone, topics, length and more.
digests-next = Next: { $day } { $hour }, { $place }
digests-today = today
digests-tomorrow = tomorrow
digests-paused = Paused: nothing comes until you resume it.
digests-streams = Each story comes as it arrives.
digests-also = also: { $extras }
digests-list = Your digests
digests-list-chat = Digests for “{ $chat }”
digests-which = You have several. Open the one that shall come at other hours: Choose › Hours.
digests-stopped = ⏸ Nothing comes as long as your /stop holds. /start takes it back.
digests-stopped-chat = ⏸ Nothing comes as long as the /stop of this chat holds. Its admins take it back under /chats.
digests-asleep-chat = ⏸ I can’t write there at the moment. Everything is kept; add me again and it goes on.
digests-remove-ask = Remove this digest?
digests-removed = Removed. No digest comes to you any more.
digests-removed-chat = Removed. “{ $chat }” gets no digest any more.
digests-sample = <b>A preview: the digest as it would look now.</b> It changes nothing; the next one comes all the same.
digests-every-day = every day
digests-workdays = Monday to Friday
digests-everything = everything
digests-topics-more = and { $count } more
digests-all-languages = all languages
digests-each-headline = headlines only
digests-each-line = 1 sentence each
digests-each-short = 3 sentences each
digests-size =
    { $count ->
        [one] { $count } story at most, { $length }
       *[other] up to { $count } stories, { $length }
    }
digests-agenda = agenda
digests-quote = quote of the day
digests-previews = link preview
digests-silent = without a sound
digests-note = a note when nothing is new
digests-nothing-else = none
digests-late = up to { $span } late
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = written in { $interface }; articles in { $articles }
digests-mode-hours = at set hours
digests-mode-stream = each story as it arrives
digests-main-thread = the main chat
digests-thread = topic { $number }
digests-part-hours = Hours
digests-part-halves = Hours
digests-part-days = Days
digests-part-zone = Time zone
digests-part-topics = Topics
digests-part-lang = Languages
digests-part-len = Length
digests-part-extra = Extras
digests-part-late = If missed
digests-part-mode = When
digests-part-thread = Topic
digests-hours-text =
    Now: { $hours }. Press an hour to add it or take it out, or just write the hours: <code>7:30, 19:15</code>
digests-days-text = Now: { $days }. Press a day to add it or take it out.
digests-zone-text =
    Now: { $zone }.
    Write a city (<code>Lyon</code>, <code>New York</code>) or a zone (<code>Europe/Paris</code>), or send me a location: I use it once and do not keep it.
digests-zone-which = Which one do you mean? The hour is the one there now.
digests-zone-unknown = I know no city, country or time zone called “{ $words }”. Try a larger city nearby, or send a location. To search for it instead: <code>/search { $words }</code>
digests-no-location = I only need a location on the screen “Time zone”. /digest leads there.
digests-zone-nowhere = There is no time zone that I know at this place. Try the name of a city.
digests-topics-none = Now: everything.
digests-topics-text = Write what it shall be about, as you would search for it: <code>climate</code>, <code>"peace talks" -football</code>, <code>section:economy</code>. Several topics: one a line.
digests-topics-follows = You follow these already; press one to add it.
digests-language-text =
    Written in: { $interface } (first row).
    Articles in: { $articles }.
digests-length-text = Now: { $size }.
digests-extra-agenda = agenda: what the next 24 hours bring
digests-extra-quote = quote of the day
digests-extra-links = preview of the first link
digests-extra-quiet = it comes without a sound
digests-extra-note = a short note when nothing is new
digests-late-text =
    If I could not send a digest in time, it still comes { $late }. After that it is skipped, and you are told.
digests-mode-text =
    <b>At set hours:</b> a digest of what is new.
    <b>Each story as it arrives:</b> one post a story, once, when the first report comes.
digests-thread-text = It goes to: { $topic }.
digests-not-yours = Only the admins of that chat can set up its digests.
digests-admins-only = Only this group’s admins can set up its digests. Your own: write /digest to me in private.
digests-private-only = Please set this up in your private chat with me: /digest
digests-gone = This digest is not there any more. /digest shows those that are.
digests-full = This chat has { $most } digests, which is all it may. Remove one first.
digests-last-hour = A digest needs an hour. To get none for a while, pause it.
digests-last-day = A digest needs a day. To get none for a while, pause it.
digests-hours-full = { $most } hours a day are the most.
digests-hours-unread = I can’t read hours in “{ $words }”. For example: <code>7:30, 19:15</code>. To search for it instead: <code>/search { $words }</code>
digests-topics-full = A digest has { $most } topics at most. Take one out first.
button-digest-choose = Choose
button-digest-stream = Each story as it arrives
button-digest-sample = Send one now
button-digest-pause = Pause
button-digest-resume = Resume
button-digest-remove = Remove
button-digest-really-remove = Yes, remove
button-digest-all = All digests
button-digest-add = + New digest
button-digest-back = ◀ Back
button-digest-half-hours = Half hours ▶
button-digest-full-hours = ◀ Full hours
button-digest-workdays = Mon–Fri
button-digest-every-day = Every day
button-digest-everything = Everything
button-digest-all-languages = All languages
button-digest-headline = Headlines
button-digest-line = 1 sentence
button-digest-short = 3 sentences
button-digest-agenda = Agenda
button-digest-quote = Quote
button-digest-links = Preview
button-digest-quiet = Silent
button-digest-note = Note if nothing
command-digest = A digest at your hours

## Settings and own data

settings-intro = The first row is the language I speak here, the second how long summaries are. The other buttons say what holds now; press one to change it. Announcements are what my operator has to say to everybody.
settings-stopped = I am stopped here and write nothing on my own. /start takes that back.
settings-zone = Time zone: { $place }
settings-quiet-on = Quiet: { $from }–{ $until }
settings-quiet-off = No quiet hours
settings-hourly =
    { $count ->
        [one] { $count } alert an hour
       *[other] { $count } alerts an hour
    }
settings-filters =
    { $count ->
        [0] No filters
        [one] { $count } filter
       *[other] { $count } filters
    }
settings-announcements-on = Announcements: on
settings-announcements-off = Announcements: off
settings-history-on = History: on
settings-history-off = History: off
button-export = Export my data
button-forget = Forget me
button-back-to-settings = ◀ Settings
button-turn-on = Turn on
button-turn-off = Turn off
zone-screen =
    <b>Time zone</b>

    { $place }, where it is { $time } now. Quiet hours, reminders and dates follow it.
zone-type = Write the name of a city, a country or a zone: Lisbon, Canada, UTC+3. Or send me a location: I use it once and do not keep it.
zone-type-group = An admin changes it with a name: <code>/settings Lisbon</code>
zone-which = “{ $words }” may be one of these:
zone-both = Two time zones are in use at that place. Which one do you mean?
zone-near = I know no “{ $words }”, but these are called much the same:
zone-unknown = I know no city or time zone called “{ $words }”. A larger city nearby will do, or an offset such as UTC+3. To search for it instead: <code>/search { $words }</code>
quiet-screen-on =
    <b>Quiet hours</b>

    From { $from } to { $until } alerts wait. What you marked as urgent still comes, and digests and reminders come at their own hours.
quiet-screen-off =
    <b>Quiet hours</b>

    There are none: alerts come at any hour.
quiet-rows = The first row moves their beginning, the second their end.
quiet-clock = It is { $time } in { $place }.
quiet-clock-digests = Posts wait where their digest is set to, by the clocks of its time zone.
hourly-screen =
    <b>Alerts</b>

    { $count ->
        [one] One alert comes in an hour; what is more comes together in one message.
       *[other] At most { $count } alerts come in an hour; what is more comes together in one message.
    }
history-screen-off =
    <b>Reading history</b>

    It is off: I do not remember what you read. When it is on, I keep the last { $most } articles that you open, and /history lists them to you alone.
history-screen-on =
    <b>Reading history</b>

    It is on: I keep the last { $most } articles that you open, and /history lists them to you alone. Turning it off empties it.
list-history = What you opened last
history-empty = You have opened nothing since the history was turned on, or emptied.
button-history-clear = Empty the history
history-cleared = Your history is empty.
filters-screen = <b>Filters</b>
filters-explain = Articles with these words in their title or first lines, or that fit a pattern, stay out of /latest, /top, alerts and digests. A search still finds them.
filters-none = Nothing is filtered yet.
filters-remove = Press one below to take it out.
filters-type = To add one, write a word, some words that belong together, or a pattern between slashes, such as <code>/^live:/</code>.
button-back-to-filters = ◀ Filters
button-filter-new = + Add a filter
filters-type-group = Admins add one with <code>/filter word</code> or <code>/filter /pattern/</code>.
filter-added = “{ $filter }” is filtered from now on.
filter-reach = Of the newest { $count } articles of the last 7 days that would have hidden { $hidden }.
filter-there = That filter is there already.
filters-full = There can be { $most } filters at most. Take one out first.
filter-empty = A filter needs a word with letters or digits.
filter-long = A filter can have { $most } characters at most.
filter-everything = This pattern fits every text: it would hide everything.
filter-large = This pattern, with the others here, is too much work to try on every article. Fewer repetitions will do.
filter-parenthesis = In this pattern a parenthesis has no other half: { $part }
filter-bracket = In this pattern a [ has no ]: { $part }
filter-backslash = This pattern ends in a backslash, or begins to quote with \Q and never ends with \E.
filter-escape = “{ $part }” means nothing in a pattern. A backslash itself is written twice, and there are no references to groups.
filter-range = “{ $part }” is no set of characters.
filter-nothing-repeated = Before “{ $part }” there is nothing to repeat.
filter-repeated-twice = “{ $part }” repeats a repetition. Put the first one in parentheses.
filter-too-often = “{ $part }” repeats too often (1000 times at most), or counts downwards.
filter-group = Patterns have nothing like “{ $part }” here: no looking ahead or back.
filter-other = I do not understand this pattern.
list-left-out =
    { $count ->
        [one] { $count } more is hidden by filters.
       *[other] { $count } more are hidden by filters.
    }
list-all-left-out =
    { $count ->
        [one] What there is, { $count } article, is hidden by filters.
       *[other] What there is, { $count } articles, is hidden by filters.
    }
list-would-hide =
    { $count ->
        [one] Filters would hide { $count } of these.
       *[other] Filters would hide { $count } of these.
    }
list-hidden = Hidden by filters
button-hidden = Show hidden ({ $count })
stop-kept = Kept for when you want it again: { $list }.
stop-follows =
    { $count ->
        [one] { $count } follow
       *[other] { $count } follows
    }
stop-digests =
    { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
stop-reminders =
    { $count ->
        [one] { $count } reminder
       *[other] { $count } reminders
    }
stop-admins-only = Only this group’s admins can stop what I send here, and let it go on.
button-resume-all = Resume
resumed = I write to you again: { $list }.
resumed-nothing = I may write to you again. Nothing is set up for that yet.
own-data-in-private = That is between the two of us: write it to me in our private chat.
export-caption = Everything that I keep about you, as JSON. /privacy says it in words.
forget-first =
    <b>Forget me</b>

    I would erase all that I keep about you: your settings, follows, digests, reminders, saved articles and history, what you asked and what I sent you, and the articles of links that nobody else sent. What you set up for groups and channels stays there, without your name.
forget-admin = You are an admin of this bot: your rights go, too, unless its settings file names you.
forget-last = <b>This can’t be undone.</b> The button works for ten minutes.
button-go-on = Go on
button-erase = Erase everything
button-keep = Keep it
erased = Everything is erased.
command-filter = Keep out what you do not want to see
command-history = What you opened last

## What is known about this

known-heading = What is known about this
known-linked = Behind the link:
known-text = The same text:
known-event = The same event:
known-related = Related:
known-only-related =
    { $count ->
        [one] No article of the last day reports just this. These have much in common with it.
       *[other] No article of the last { $count } days reports just this. These have much in common with it.
    }
known-sources =
    { $count ->
        [one] One source reports it here.
       *[other] { $count } independent sources report it.
    }
known-first = First, by the dates they state: { $outlet }, { $date }.
known-not-judged = This tells who reports what, not whether it is true.
known-nothing =
    { $count ->
        [one] I know nothing like it in the articles of the last day.
       *[other] I know nothing like it in the articles of the last { $count } days.
    }
known-too-short = There is too little text in it to compare. A few sentences would do; for single words there is /search
known-usage = What about? Reply with /known to any message, forward me one in our private chat, or add the text: <code>/known The night ferry returns in spring</code>
known-no-text = There is no text in it that I could compare with the archive.
button-read-link = Read the link
command-known = What is known about a message

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
outbox-doubted-heading = <b>Of unknown fate</b>
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
outbox-ended-uncertain = of unknown fate: { $count }
outbox-again =
    { $count ->
        [one] Nobody knows whether { $what } reached { $count } chat. Sent again, it may be read twice there.
       *[other] Nobody knows whether { $what } reached { $count } chats. Sent again, some people will read it twice.
    }
outbox-resumed = { $what } goes on.
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

## The demo

demo-try =
    { $name }, three things to try in your chat with the bot:

    · /follow port – fifteen seconds later a ship runs aground and the bot tells you. Then watch: the message changes with the story, and a correction makes itself heard.
    · /digest, 08:00, “Send one now” – what you would get every morning.
    · “New group or channel” on the left, a channel with the bot in it, “Set it up”, “Digests”, “Each story as it arrives” – the next story is posted there.

## Posts and their approval

digests-part-posts = Posts
digests-part-sign = Signature
digests-part-pace = Pace
digests-part-ask = Approval
digests-picture = picture
digests-hashtags = hashtags
digests-read-more = “Read more”
digests-extra-image = picture of the story, above the text
digests-extra-tags = hashtags of its sections
digests-extra-more = a button that opens the story with me
digests-signed = Signature: { $signature }
digests-unsigned = No signature
digests-signature-text = Write the line that shall stand under each post, up to { $most } characters.
digests-signature-long = That has { $count } characters; { $most } are the most. Nothing was changed.
digests-hourly =
    { $count ->
        [one] { $count } post an hour at most
       *[other] { $count } posts an hour at most
    }
digests-waits = waits from { $start } to { $end }
digests-waits-never = would wait in quiet hours, of which there are none
digests-pace-text =
    Now: { $pace }.
    What is too much waits for its turn and comes one by one, what most outlets report first; what is no news any more by then is left out.
digests-approval-none = nobody is asked
digests-approval-send = sent at its hour unless held
digests-approval-hold = sent only if published
digests-approval-text =
    Whoever set this digest up last can see it half an hour before, take stories out and write an intro. If nobody decides by its hour, it is sent or held, as you choose here.
button-digest-image = Picture
button-digest-tags = Hashtags
button-digest-more = Read more
button-digest-signature = Signature
button-digest-unsign = Remove the signature
button-digest-night = Wait in quiet hours
button-digest-approval-none = Ask nobody
button-digest-approval-send = Show first, send unless held
button-digest-approval-hold = Show first, send only if published
issue-approved = ✓ Goes out { $when } in “{ $chat }”
issue-held = ✋ Held: it does not go out { $when } in “{ $chat }”
issue-held-over = ✋ Held: the { $when } digest of “{ $chat }” did not go out
issue-nobody = ✋ Held: nobody published the { $when } digest of “{ $chat }”
issue-on-its-way = On its way to “{ $chat }” ({ $when })
issue-sent = ✓ Sent: the { $when } digest of “{ $chat }”
issue-empty = Nothing went out { $when } in “{ $chat }”: its stories are not there any more
issue-passed = The { $when } digest of “{ $chat }” was not sent: it is too late now
issue-void = This preview of the { $when } digest of “{ $chat }” counts no more: its settings were changed, or another one came since.
issue-taken-out =
    { $count ->
        [one] { $count } story taken out
       *[other] { $count } stories taken out
    }
issue-choose = Press a number to take a story out, or to put it back.
issue-intro-text = Write what shall stand above the stories, up to { $most } characters.
issue-intro-now = Now: { $intro }
issue-intro-set = ✓ That stands above the stories now.
issue-intro-long = That has { $count } characters; { $most } are the most. Nothing was changed.
issue-already = It is set to go out already.
issue-held-already = It is held already.
issue-too-late = Too late: it is out already.
issue-one-stays = One story has to stay. To send nothing, hold it.
button-issue-publish = Publish
button-issue-hold = Hold
button-issue-drop = Take stories out
button-issue-intro = Edit intro
button-issue-no-intro = Remove the intro
button-issue-after-all = Send at { $when } after all
button-issue-now = Send now
button-issue-waiting = Approve the next one
button-issue-show = Show it

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
audit-empty = Nothing of that kind.
audit-nothing = I know no deed and nobody of the name “{ $words }”. Try <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code> or somebody’s name or number.
audit-somebody = somebody
audit-right = right
audit-wrong = wrong
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who } added the source { $subject } ({ $after })
audit-source-list = { $who } added sources from a list: { $after }
audit-source-pause = { $who } paused the source { $subject }
audit-source-resume = { $who } resumed the source { $subject }
audit-source-remove = { $who } removed the source { $subject } ({ $before })
audit-article-post = { $who } posted “{ $subject }” to { $after }
audit-article-pin = { $who } pinned “{ $subject }”
audit-article-unpin = { $who } took the pin off “{ $subject }”
audit-story-merge = { $who } made story { $subject } part of story { $after }
audit-story-split = { $who } split story { $before }; story { $after } is new
audit-report-settle = { $who } found the name { $subject } under a quote { $after }
audit-report-reopen = { $who } took back what was found of the name { $subject }
audit-outbox-resume = { $who } let sending go on: { $subject }
audit-outbox-again = { $who } had messages of unknown fate sent once more: { $subject } ({ $after })
audit-broadcast-schedule = { $who } scheduled broadcast { $subject }
audit-broadcast-start = { $who } started broadcast { $subject } to { $after } chats
audit-broadcast-pause = { $who } paused broadcast { $subject }
audit-broadcast-resume = { $who } let broadcast { $subject } go on
audit-broadcast-cancel = { $who } cancelled broadcast { $subject }
audit-broadcast-again = { $who } had broadcast { $subject } sent once more to { $after } chats
audit-broadcast-edit = { $who } reworded broadcast { $subject } in { $after } chats
audit-broadcast-erase = { $who } deleted broadcast { $subject } in { $after } chats
audit-role-invite = { $who } made a link for a new admin
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
ban-none = They are not kept out.
ban-has-role = That person has a role here. Take it back first, in /admins.
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
audit-ban-add = { $who } kept { $about } out: { $after }
audit-ban-lift = { $who } let { $about } in again
audit-limits-person = { $who } set the answers a minute for one person: { $change }
audit-limits-group = { $who } set the answers a minute in one group: { $change }
audit-admission-let = { $who } let { $about } in
audit-admission-refuse = { $who } refused { $about }
command-ban = Keep somebody out
command-unban = Let somebody in again
command-limits = How often people may ask

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
audit-restore-release = { $who } let go what a restored archive had held back ({ $subject } due)
audit-restore-drop = { $who } dropped what a restored archive had held back ({ $subject } due)

## Broadcasts

command-broadcast = Write to everyone, or to some
command-broadcasts = What was sent to many
broadcast-ask-content =
    Send or forward me what is to go out: a text, photo, video, poll, document, voice message or a whole album. It goes out as it is.

    Of a text you can then write variants in other languages; { "{first_name}" } in it becomes each reader’s first name. Up to { $most } link buttons can stand under it.

    Nothing is sent before you have confirmed it.
broadcast-heading = <b>Announcement { $id }</b> – { $state }
broadcast-state-draft = draft
broadcast-state-scheduled = waits for its hour
broadcast-state-running = is going out
broadcast-state-held = paused
broadcast-state-done = sent
broadcast-state-cancelled = ended
broadcast-text = A text
broadcast-texts = A text, with variants: { $languages }
broadcast-copy = As you sent it: { $what }
broadcast-what-animation = an animation
broadcast-what-audio = a piece of music
broadcast-what-photo = a photo
broadcast-what-sticker = a sticker
broadcast-what-story = a story
broadcast-what-video = a video
broadcast-what-video_note = a video message
broadcast-what-voice = a voice message
broadcast-what-contact = a contact
broadcast-what-venue = a place
broadcast-what-location = a place
broadcast-what-poll = a poll
broadcast-what-dice = a die
broadcast-what-document = a document
broadcast-what-album =
    { $count ->
        [one] an album
       *[other] an album of { $count }
    }
broadcast-what-other = a message
broadcast-size =
    { $count ->
        [one] To { $number } chat, about { $takes }
       *[other] To { $number } chats, about { $takes }
    }
broadcast-only-people = people alone
broadcast-only-places = groups and channels alone
broadcast-only-language = bot set to: { $languages }
broadcast-only-reading = with a digest of articles in: { $language }
broadcast-only-active =
    { $count ->
        [one] seen in the last day
       *[other] seen in the last { $count } days
    }
broadcast-only-joined = joined since { $day }
broadcast-only-topic = following “{ $topic }”
broadcast-only-ids =
    { $count ->
        [one] of a list of one
       *[other] of a list of { $count }
    }
broadcast-audience = <b>To whom?</b>
broadcast-audience-hint = People who want no announcements never get any; groups and channels get them only where an administrator turned them on.
broadcast-options = <b>When and how?</b>
broadcast-at-once = Goes out as soon as you confirm it.
broadcast-starts = Goes out on { $moment }, to whoever belongs to the audience then.
broadcast-expires = Not after { $moment }.
broadcast-silent = Makes no sound.
broadcast-protected = Can’t be forwarded or saved.
broadcast-paid = Goes out fast, for about { $stars } Stars.
broadcast-texts-heading = <b>Texts</b>
broadcast-texts-hint = Whoever has no text in their own language gets the one for all.
broadcast-for-all = for all
broadcast-ask-words = Write the text ({ $language }). A “-” removes the one that is there.
broadcast-ask-link =
    Write the buttons, each on a line of its own: label, then address.

    Read more https://example.org/more

    A “-” removes all.
broadcast-ask-start = When shall it go out? For instance { "2026-12-24 18:00" }, or { "18:00" } today. A “-” means at once.
broadcast-ask-end = After when shall it not go out any more? For instance { "2026-12-24 18:00" }. A “-” means never.
broadcast-ask-joined = Only to those who joined on that day or later, for instance { "2026-11-01" }. A “-” takes that back.
broadcast-ask-topic = Only to those who follow this; write it as they would. A “-” takes that back.
broadcast-ask-read = Only to those with a digest of articles in this language: its code, such as { "fr" }. A “-” takes that back.
broadcast-ask-ids = Send a document, or a message, with the ids of the chats. A “-” takes that back.
broadcast-ask-word = Write the text that shall stand in place of what was sent, everywhere.
broadcast-spend =
    The paid lane costs a tenth of a Star a message: about { $stars } Stars of the bot’s balance.
    Telegram takes it only from bots with at least 100,000 active users a month and 10,000 Stars.
broadcast-sure = Send it?
broadcast-type-count = To send it, write the number of chats: <code>{ $plain }</code>
broadcast-discard = Discard it? Nothing of it was sent.
broadcast-stop = End it for good? Whoever has not got it yet will not get it.
broadcast-erase = Delete it in every chat that has it? Telegram allows that for 48 hours after sending.
broadcast-again = Send it once more where nobody knows whether it arrived? Some may read it twice.
broadcast-sent-again =
    { $count ->
        [one] Being sent again to one chat.
       *[other] Being sent again to { $count } chats.
    }
broadcast-erasing =
    { $count ->
        [one] Being deleted in one chat.
       *[other] Being deleted in { $count } chats.
    }
broadcast-rewording =
    { $count ->
        [one] Being changed in one chat.
       *[other] Being changed in { $count } chats.
    }
broadcast-tested =
    { $count ->
        [one] Sent to one admin.
       *[other] Sent to { $count } admins.
    }
broadcast-so-far = { $over } of { $size }
broadcast-ended-sent = sent { $count }
broadcast-ended-asleep = blocked or gone { $count }
broadcast-ended-refused = refused { $count }
broadcast-ended-skipped = left out { $count }
broadcast-ended-uncertain = uncertain { $count }
broadcast-ended-forgotten = forgotten { $count }
broadcast-held = Paused: { $reason }
broadcast-rate = { $rate } a second, about { $takes } left
broadcast-ended = Over on { $moment }
broadcast-report = Announcement { $id }: what became of { $count } deliveries
broadcasts-none = Nothing was sent to many yet. /broadcast begins.
broadcasts-heading = <b>Announcements</b>
broadcasts-usage = Write /broadcasts for all of them, or /broadcasts 12 for one.
broadcast-settled = That is settled already: /broadcasts shows how things are.
broadcast-changed = It was changed meanwhile. Look at it again and confirm that.
broadcast-nobody = Nobody is in this audience.
broadcast-late = It would end before it starts. Change its hours.
broadcast-past = That moment is over. Write a later one.
broadcast-too-long = That is too long by { $count } characters.
broadcast-too-old = It was sent more than 48 hours ago: Telegram does not let me delete it any more.
broadcast-uncopiable = Such a message can’t be copied. Send something else.
broadcast-text-wanted = Send a text.
broadcast-bad-link = That is no button: “{ $line }”. Write a label and an http(s) address on each line, ten at most.
broadcast-bad-moment = I don’t understand that moment. Write it like { "2026-12-24 18:00" }.
broadcast-bad-day = I don’t understand that day. Write it like { "2026-11-01" }.
broadcast-bad-language = Write the language’s code, such as { "fr" }.
broadcast-ids-wanted = Send a document with up to { $most } ids of chats.
broadcast-other-count = That is not the number: it is { $count } now. Nothing was sent.
button-broadcast-preview = Preview
button-broadcast-test = Test to admins
button-broadcast-audience = To whom
button-broadcast-options = When and how
button-broadcast-texts = Texts
button-broadcast-links = Buttons
button-broadcast-send = Send…
button-broadcast-discard = Discard
button-broadcast-discard-now = Discard it
button-broadcast-list = All
button-broadcast-back = ◀ Announcement { $id }
button-broadcast-whom-all = To: all
button-broadcast-whom-people = To: people
button-broadcast-whom-places = To: groups and channels
button-broadcast-active = { $count } days
button-broadcast-joined = Joined since…
button-broadcast-topic = Following…
button-broadcast-reading = Reading…
button-broadcast-ids = List…
button-broadcast-everybody = Reset
button-broadcast-silent = Silent
button-broadcast-protect = Protected
button-broadcast-paid = Paid lane
button-broadcast-starts = Start…
button-broadcast-expires = Not after…
button-broadcast-for-all = For all
button-broadcast-spend = Spend the Stars
button-broadcast-send-now =
    { $count ->
        [one] Send to one chat
       *[other] Send to { $count } chats
    }
button-broadcast-pause = Pause
button-broadcast-resume = Resume
button-broadcast-stop = End…
button-broadcast-stop-now = End it
button-broadcast-erase = Delete…
button-broadcast-erase-now = Delete it everywhere
button-broadcast-reword = Edit…
button-broadcast-report = Report
button-broadcast-since = To newcomers…
outbox-paused-by-admin = { $what }: paused by an admin
outbox-kind-test = Test

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
withdraw-outlet-unknown = I know no outlet whose name “{ $name }” begins with.
withdraw-outlet-admins = Only admins withdraw outlets.
withdraw-lifted = ✓ “{ $title }” is let in again. What was withdrawn of it stays out.
withdraw-usage =
    <code>/withdraw article 12 reason</code> takes an article out of everything, also of what was sent.
    <code>/withdraw outlet NAME reason</code> does so with all of an outlet and lets nothing more in; <code>/withdraw outlet NAME</code> tells how things are.
audit-article-withdraw = { $who } withdrew “{ $subject }”: { $after }
audit-outlet-withdraw = { $who } withdrew the outlet { $subject }: { $after }
audit-outlet-lift = { $who } let the outlet { $subject } in again

## Health

command-health = How everything fares
health-heading = <b>Health</b> · Dépêche { $version } · up { $up }
health-fine = ✅ Nothing needs you.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } thing needs
       *[other] { $count } things need
    } a look.
health-chores = <b>At work</b>
health-stock = <b>Stock</b>
health-machine = <b>Machine</b>
health-chore = { $chore }:
health-chore-intake = Messages from Telegram
health-chore-index = Search index
health-chore-stories = Stories
health-chore-gathering = Polling of sources
health-chore-alerts = Alerts
health-chore-digests = Digests
health-chore-sender = Sending
health-ago = { $span } ago
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
health-decide = For you to decide in /outbox: of unknown fate { NUMBER($doubts) }, held back { NUMBER($pauses) }
health-index = Index: { NUMBER($documents) } of { NUMBER($articles) } articles, { $size } MB
health-sources-none = Sources: none is polled
health-sources = Sources, polled and answering: { NUMBER($polled) }
health-sources-failing = Sources: { NUMBER($failing) } of { NUMBER($polled) } failing; longest <code>{ $worst }</code>, since { $since }
health-database = Database: { $backend }, { $size } MB
health-disk = Disk: { $free } MB free ({ $share }), to stay free: { $floor } MB
health-memory = Memory: { $size } MB

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
stats-sent = Sent unasked in 7 days: { $ended }
stats-none-sent = nothing
notice-fetch-stopped = ⚠️ No source has been fetched for an hour, though some are due.
notice-disk-scarce = ⚠️ Less than 5 % of the disk is free: { NUMBER($free) } MB. When it is full, nothing can be kept any more.
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
feedback-full = You have told the editors { $most } things today. Please write again tomorrow.
feedback-answered = That is settled already.
feedback-gone = That is not there any more.
desk-reader = 💬 <b>{ $name }</b> writes:
desk-bare = Reports a mistake, without words.
desk-how = <i>To answer, reply to this message.</i>
desk-heading = What readers say
desk-answers = To answer, reply to the message that brought it.
desk-none = Nothing is open.
desk-answered = ✓ The reader gets your answer.
desk-closed = ✓ Done.
button-desk-done = Done
button-desk-done-number = { $number }: done
button-desk-article-number = { $number }: article
button-desk-ban = Ban…
button-desk-doubts = Doubted speakers: { $count }
audit-feedback-answer = { $who } answered reader’s message { $subject }: { $after }
audit-feedback-close = { $who } settled reader’s message { $subject }
