### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

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
        [0] In the last 7 days, no article mentioned it.
        [one] In the last 7 days, { $count } article mentioned it.
       *[other] In the last 7 days, { $count } articles mentioned it.
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
follow-mark-urgent = also in quiet hours
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
follow-dates = A follow looks ahead, so dates make no sense in it. Leave <code>after:</code> and <code>before:</code> out.
follow-no-terms = I find no words to follow in this headline. Choose your own: <code>/follow New START</code>
follow-admins-only = Only this group’s admins choose what it follows.
button-follow = + Follow
button-follow-name = + { $name }
button-follow-search = + Follow this search
button-follow-when = Tell me when there’s news
button-followed = ✓ Following
button-following = All follows
button-undo = Undo
button-mute = Mute 24 h
button-unmute = Unmute
button-stop = Stop
button-urgent = Also in quiet hours
button-silent = No sound
button-follow-edit = Other words
button-follow-stop = Stop following
command-follow = Tell me when there is news
command-following = What I am told about

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
