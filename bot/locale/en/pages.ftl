### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

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
    /ask – a question, answered with what the articles say: <code>/ask when does the ferry sail?</code>
    /follow – I tell you when there is news: <code>/follow climate</code>; /following – all that is followed
    /digest – what is new, at your hours
    /agenda – what is coming: <code>/agenda climate</code>; /reminders – what I will remind you of
    /known – what is known about a message: reply to it with /known, or forward it to me in private
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
    /sources – how all sources are doing; /source shows one, with buttons to pause it or fetch it now
    /pausesource, /resumesource, /removesource – with the source’s id
    Send me an OPML file to add a list of feeds; /exportsources gives you one.
    /post – an article to a channel: <code>/post @channel 12</code>
    /reports – quotes whose speaker somebody doubts
    /desk – what readers say; reply to it to answer
    /withdraw – take an article or outlet back: <code>/withdraw article 12 reason</code>
    /hide – hide an article from readers: <code>/hide 12</code>; /show – show it again
    /title – correct a title: <code>/title 12 The new title</code>
    /pinstory – keep a story at the top of /top: <code>/pinstory 12 24</code> for 24 hours; /unpinstory
    /mergestories – make two stories one: <code>/mergestories 12 15</code>
help-admin =
    <b>For admins</b>
    /broadcast – a message to many; /broadcasts – those under way and done
    /outbox – what is to be sent, what is held back
    /stats – who uses me, in numbers; /health – how I am doing; /summary – the same once a day
    /costs – what translating costs
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
    · your role here, if you have one, and what you did with it; if an admin kept you out, a fingerprint (hash) of your number, which stays when all else is erased

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

## Telegram's own places

command-help = Everything I can do
command-latest = Newest articles
command-search = Search the archive
command-saved = Articles saved in this chat
command-sources = Where the news comes from
command-settings = Language, time zone, quiet hours, filters
command-about = What I relay, and how
command-stop = No more messages you didn’t ask for
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

## The demo

demo-engine = demo dictionary
demo-try =
    { $name }, three things to try in your chat with the bot:

    · /follow port – fifteen seconds later a ship runs aground and the bot tells you. Then watch: the message changes with the story, and a correction makes itself heard.
    · /digest, 08:00, “Send one now” – what you would get every morning.
    · “New group or channel” on the left, a channel with the bot in it, “Set it up”, “Digests”, “Each story as it arrives” – the next story is posted there.
