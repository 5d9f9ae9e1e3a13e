### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

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
chats-pinning-on = They may be pinned; for that I need the right to pin.
chats-pinning-off = They are not pinned.
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
button-announcements-pin = Let me pin them
button-announcements-nopin = Don’t pin them
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
