### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

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
source-health-late = not fetched for a long time
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
source-next = Next fetch: { $when }
source-next-now = Next fetch: now
source-next-none = Next fetch: none
source-every = every { $span }
source-failing =
    { $count ->
        [one] Failed { $count } time, { $age }: { $reason }
       *[other] Failed { $count } times, first { $age }: { $reason }
    }
source-unchanged = Not modified: { $share } of { $polls } answers
source-articles = Articles in the archive: { $articles }, duplicates among them: { $duplicates }
source-list = <b>Sources</b> ({ $count })
source-list-bad = To look at: { $count }.
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
admin-link-shown = Links for admins work in private only, and no more once a group has read them. Whoever gave you this one can make another.
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
opml-done-known = Already here: { $known }.
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
