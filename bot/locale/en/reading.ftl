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
fulltext-relayed = Relayed by this bot’s operator; the opinions in it are the outlet’s.

share-heading = Share this article
share-hint = For e-mail or any other app you can also copy this text:
share-facebook = Facebook takes only the link, so the text would be yours to add there.
share-outlet-labelled = { $outlet } ({ $label }; label by the operator of @{ $bot })
share-translated = machine-translated
share-translated-by = machine-translated by { $relay }
share-relayed-by = relayed by { $relay }

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
reason-overloaded = the site has a fault or is overloaded
reason-slow = the site took too long to answer
reason-large = the page is too large
reason-no-page = there is no page with text
reason-no-article = I find no article there
reason-unreachable = the site cannot be reached
reason-other = it could not be loaded

## Buttons

button-full-text = Full text
button-original = Original
button-relay = Relay’s page
button-named-original = Source it names
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
trends-empty = No subject that at least two outlets wrote about in the last 24 hours is on the rise, or there is too little here to tell. /latest shows what is new.
button-trends = Trends
command-trends = What is on the rise
