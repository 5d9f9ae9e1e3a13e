### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Settings and own data

settings-intro = The row of three sets how long summaries are. Each other button says what holds now; press it to change that. Announcements are what my operator has to say to everybody.
settings-stopped = I am stopped here and write nothing on my own. /start takes that back.
settings-language = Language: { $language }
language-screen =
    <b>Language</b>

    In which language shall I speak here? The news stays in the language in which you read it.
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
settings-pinning-on = Pinned: yes
settings-pinning-off = Pinned: no
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
quiet-clock-digests = Posts wait only if their digest is set to, by the clocks of its time zone.
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
filter-reach = Of the newest articles of the last 7 days (looked at: { $count }) that would have hidden { $hidden }.
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
forget-admin = You have a role with this bot: it goes, too, unless its settings file names you.
forget-last = <b>This can’t be undone.</b> The button works for ten minutes.
button-go-on = Go on
button-erase = Erase everything
button-keep = Keep it
erased = Everything is erased.
command-filter = Keep out what you do not want to see
command-history = What you opened last
