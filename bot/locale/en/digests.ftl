### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

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
digest-preview-send = Goes out in “{ $chat }” ({ $when }) unless you hold it
digest-preview-hold = Goes out in “{ $chat }” ({ $when }) only if you publish it
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
    Written in: { $interface } (first rows).
    Articles in: { $articles }.
digests-length-text = Now: { $size }.
digests-extra-agenda = agenda: what the next 24 hours bring
digests-extra-quote = quote of the day
digests-extra-links = preview of the first link
digests-extra-quiet = it comes without a sound
digests-extra-note = a short note when nothing is new
digests-late-text = If I could not send a digest in time, it still comes { $late }. After that it is skipped, and I tell you.
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
button-digest-note = Note if nothing new
command-digest = A digest at your hours

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
digests-waits-never = would wait in quiet hours, but none are set
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
button-digest-approval-send = Send unless held
button-digest-approval-hold = Send only if published
issue-approved = ✓ Goes out in “{ $chat }” ({ $when })
issue-held = ✋ Held: it does not go out in “{ $chat }” ({ $when })
issue-held-over = ✋ Held: the digest of “{ $chat }” ({ $when }) did not go out
issue-nobody = ✋ Held: nobody published the digest of “{ $chat }” ({ $when })
issue-on-its-way = On its way to “{ $chat }” ({ $when })
issue-sent = ✓ Sent: the digest of “{ $chat }” ({ $when })
issue-empty = Nothing went out in “{ $chat }” ({ $when }): its stories are not there any more
issue-passed = The digest of “{ $chat }” ({ $when }) was not sent: it is too late now
issue-void = This preview of the digest of “{ $chat }” ({ $when }) counts no more: its settings were changed, or another one came since.
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
button-issue-after-all = Send after all ({ $when })
button-issue-now = Send now
button-issue-waiting = Approve the next one
button-issue-show = Show it
