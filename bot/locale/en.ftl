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
list-corrected = Nothing matches all of this exactly; these come closest.
list-labels = Labels in brackets are set by this bot’s operator.
list-page-gone = The articles on this page are no longer in the archive.
search-empty = Nothing yet about “{ $query }”.
search-empty-hint = Other or fewer words may help, and /latest shows what is new.
similar-empty = Nothing similar in the archive yet.
archive-empty = The archive is still empty. Please look in again later.

## The article

card-verbatim = From the article, word for word:
card-headline-only = This bot’s operator lets it show only the headline of this article.
card-headline-only-original = This bot’s operator lets it show only the headline. The article itself is behind “Original”.
card-summary-only = This bot’s operator lets it show only a summary of this article.
card-summary-only-original = This bot’s operator lets it show only a summary. The whole article is behind “Original”.
card-no-text = The archive has only the headline of this article.
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
    · /latest for the newest, /sources for where it comes from, /settings for the language
    · /help for everything else
help-text =
    <b>What I can do</b>
    /latest – the newest articles; <code>/latest climate</code> for one subject
    /search – search the archive: <code>/search climate</code>; in a private chat, the words alone will do
    /sources – the outlets I read
    /settings – the language I speak to you
    /article – open an article by its number: <code>/article 12</code>
    /about – what I relay, and how
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
    I answer commands and replies to my messages.
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
    · this chat’s number, its name, its language, and when you first and last wrote
    · what you ask for, so that the buttons under my answers work and no message is lost; forgotten after 30 days
    · the links that you send and your user number with them, so that only you see those articles, unless my operator shows them to everyone

    All of it is in the database of the person who runs this bot. I pass it on to nobody. Telegram carries our messages and sees them. When you open an original or share one, that site sees you, not me.
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
settings-language = I speak English here. Choose another language:
stopped = I will not write to you on my own any more. You can still ask me anything; /start takes this back.

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
button-list = ◀ List
button-article = ◀ Article
button-latest = Latest
button-sources = Sources
button-settings = Settings
button-help = Help
button-email = E-mail ({ $service })

## Telegram's own places

command-start = Headlines, and what I can do
command-help = Everything I can do
command-latest = Newest articles
command-search = Search the archive
command-sources = Where the news comes from
command-settings = Interface language
command-about = What I relay, and how
command-stop = No more unasked messages
bot-description = News from chosen outlets, in short: sentences of the articles themselves, word for word, always with who wrote, relayed or machine-translated them. Write a few words to search, or send the link of an article.
bot-short-description = News in the articles’ own words, always with where every word comes from.
