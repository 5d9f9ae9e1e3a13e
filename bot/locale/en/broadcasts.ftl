### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Broadcasts

command-broadcast = Write to everyone, or to some
command-broadcasts = What was sent to many
broadcast-ask-content =
    Send or forward me what is to go out: a text, photo, video, poll, document, voice message or a whole album. It goes out as it is.

    Of a text you can then write variants in other languages; { "{first_name}" } in it becomes each reader’s first name. Up to { $most } link buttons can stand under it.

    Nothing is sent before you have confirmed it.
broadcast-heading = <b>Announcement { $id }</b> – { $state }
broadcast-state-draft = draft
broadcast-state-scheduled = scheduled
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
broadcast-only-reading = reading news in: { $language }
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
broadcast-options-hint = Whoever is in their quiet hours gets it without a sound.
broadcast-at-once = Goes out as soon as you confirm it.
broadcast-starts = Goes out on { $moment }, to whoever belongs to the audience then.
broadcast-expires = Not after { $moment }.
broadcast-silent = Makes no sound.
broadcast-protected = Can’t be forwarded or saved.
broadcast-pin = Is pinned, without a sound, in groups and channels whose administrators allow that.
broadcast-paid =
    { $count ->
        [one] Goes out fast, for about one Star.
       *[other] Goes out fast, for about { $count } Stars.
    }
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
broadcast-ask-read = Only to those who read news in this language, or have a digest in it: its code, such as { "fr" }. A “-” takes that back.
broadcast-ask-ids = Send a document, or a message, with the ids of the chats. A “-” takes that back.
broadcast-ask-word = Write the text that shall stand in place of what was sent ({ $language }).
broadcast-ask-relink =
    Write the buttons that shall stand under what was sent, each on a line of its own: label, then address.

    Read more https://example.org/more

    A “-” removes all.
broadcast-ask-caption = Write the caption that shall stand under what was sent. A “-” removes it.
broadcast-edit = <b>What shall be changed of what was sent?</b> A text is changed for those who got it.
broadcast-edit-hint = Whoever has no text in their own language has the one for all. A text in a further language takes its place where the bot speaks that language.
broadcast-edit-album = Of an album, each item has a caption of its own. Telegram shows it under the whole album where only one item has one. Albums have no buttons.
broadcast-spend =
    { $count ->
        [one] Paid sending costs a tenth of a Star a message: about one Star of the bot’s balance.
       *[other] Paid sending costs a tenth of a Star a message: about { $count } Stars of the bot’s balance.
    }
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
broadcast-too-old-some =
    { $count ->
        [one] In one chat it stays: it was sent there more than 48 hours ago.
       *[other] In { $count } chats it stays: it was sent there more than 48 hours ago.
    }
broadcast-rewording =
    { $count ->
        [one] Being changed in one chat.
       *[other] Being changed in { $count } chats.
    }
broadcast-unpinning =
    { $count ->
        [one] Being unpinned in one chat.
       *[other] Being unpinned in { $count } chats.
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
broadcast-orphaned = Whoever let it go out is no admin any more. It waits until another admin lets it go.
broadcast-rate = { $rate } a second, about { $takes } left
broadcast-speed = Speed: { $share } of what it may use
broadcast-pins = Pinned in { $count }
broadcast-pins-some = Pinned in { $count }, not possible in { $others }
broadcast-ended = Over on { $moment }
broadcast-unsent = Nothing of it was sent.
broadcast-report = Announcement { $id }: what became of each delivery ({ $count })
broadcast-report-gone = What became of each delivery is remembered for 30 days only; the sums stay.
broadcasts-none = Nothing was sent to many yet. /broadcast begins.
broadcasts-heading = <b>Announcements</b>
broadcasts-usage = Write /broadcasts for all of them, or /broadcasts 12 for one.
broadcast-settled = That is settled already: /broadcasts shows how things are.
broadcast-changed = It was changed meanwhile. Look at it again, then confirm.
broadcast-nobody = Nobody is in this audience.
broadcast-late = It would end before it starts. Change its hours.
broadcast-outdated = It was not to go out after an hour that is over by now. Discard it, or write it anew.
broadcast-past = That moment is over. Write a later one.
broadcast-too-long =
    { $count ->
        [one] That is too long by one character.
       *[other] That is too long by { $count } characters.
    }
broadcast-too-old = It was sent more than 48 hours ago: Telegram does not let me delete it any more.
broadcast-uncopiable = Such a message can’t be copied. Send something else.
broadcast-no-names = A caption goes out as it is: { "{first_name}" } stands for a name in texts only.
broadcast-refused = Telegram refuses it: “{ $said }”. It would do so in every chat.
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
button-broadcast-discard-now = Yes, discard
button-broadcast-adopt = Let it go out
button-broadcast-look = Announcement { $id }
notice-broadcast-orphaned = Announcement { $number } waits for its hour, and whoever let it go out is no admin any more. It will not go out until another admin lets it.
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
button-broadcast-pin = Pin
button-broadcast-paid = Paid sending
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
button-broadcast-edit = Edit…
button-broadcast-caption = Caption
button-broadcast-item = Caption of item { $number }
button-broadcast-unpin = Unpin everywhere
button-broadcast-report = Report
button-broadcast-since = To newcomers…
outbox-paused-by-admin = { $what }: paused by an admin
outbox-kind-test = Test
outbox-kind-pin = Pin
