"""Groups and channels: what the bot says on joining, and how their administrators set them up in private."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser, own_name
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.chat import Chat, ChatKind, Topic
from bot.model.ruled_chat import RuledChat, RuledPage
from bot.render.actions.chats import ChangeChat, ChatDeed, ListChats, ShowChat
from bot.render.actions.digests import AddDigest, DigestStart, ShowDigests
from bot.render.actions.reading import ReadingPart, ShowReading
from bot.render.actions.settings import SettingPart
from bot.render.address import channel_adding_link, chat_link, group_adding_link
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.listing import paging_row
from bot.render.reading import reading_label
from bot.render.settings import quiet_label, quiet_view
from bot.render.view import Button, Keyboard, View, label_of, rows_of

_TITLE: Final = 128
_LISTED: Final = 64
"""UTF-16 units of a title in the list, whose page has to fit into one message."""
_TOPICS_NAMED: Final = 5
"""Topics under a forum in the list."""
_TOPICS_SHOWN: Final = 20
_CHANNEL, _FORUM, _GROUP = "📣", "🗂", "👥"


def joined_view(chat_id: int, bot_username: str, *, localiser: Localiser) -> View:
    """Say in a group that nothing is posted until an administrator wants it."""
    return View(localiser.text("chats-joined"), _set_up(chat_id, None, bot_username, localiser))


def elsewhere_view(chat_id: int, thread: int | None, bot_username: str, *, localiser: Localiser) -> View:
    """Say in a group where it is set up."""
    return View(localiser.text("chats-elsewhere"), _set_up(chat_id, thread, bot_username, localiser))


def admins_only(localiser: Localiser) -> View:
    """Say in a group whose commands are answered there."""
    return View(localiser.text("chats-admins-only"))


def added_view(chat: Chat, *, mute: bool, localiser: Localiser) -> View:
    """Tell in private who added the bot to a channel, or to a group where it may not write."""
    channel = chat.kind is ChatKind.CHANNEL
    text = localiser.text("chats-added", title=inline(chat.title, _TITLE))
    if mute:
        text += "\n" + localiser.text("chats-mute-channel" if channel else "chats-mute-group")
    button = Button(localiser.text("button-set-up"), encode(ShowChat(-chat.id)))
    return View(text, ((button,),))


def lost_view(chat: Chat, *, localiser: Localiser) -> View:
    """Tell in private who configured a chat that nothing can be posted there any more."""
    text = localiser.text("chats-lost", title=inline(chat.title, _TITLE))
    return View(text, ((Button(localiser.text("button-see-chat"), encode(ShowChat(-chat.id))),),))


def chats_view(shown: RuledPage, bot_username: str, *, localiser: Localiser) -> View:
    """List what somebody may configure."""
    if shown.chats:
        blocks = [localiser.text("chats-heading"), *(_entry(ruled, localiser) for ruled in shown.chats)]
        blocks.append(localiser.text("chats-hint"))
    else:
        blocks = [localiser.text("chats-none")]
    rows: list[tuple[Button, ...]] = [
        (Button(label_of(_named(ruled), 48), encode(ShowChat(-ruled.chat.id, shown.page))),)
        for ruled in shown.chats
    ]
    rows.append(paging_row(shown.page, shown.pages, ListChats))
    rows.append((Button(localiser.text("button-add-group"), url=group_adding_link(bot_username)),))
    rows.append((Button(localiser.text("button-add-channel"), url=channel_adding_link(bot_username)),))
    return View("\n\n".join(blocks), tuple(row for row in rows if row))


def chat_view(ruled: RuledChat, page: int, *, localiser: Localiser, translated: bool = False) -> View:
    """Show what is set for a chat, with the ways to change it; `page` is that of the list.

    `translated` tells that there are engines, so that a reading language can be chosen.
    """
    chat = ruled.chat
    lines = [f"<b>{inline(_named(ruled), _TITLE)}</b>", _gets(ruled, localiser)]
    back = (Button(localiser.text("button-all-chats"), encode(ListChats(page))),)
    if chat.asleep:
        return View("\n".join([*lines, "", localiser.text("chats-asleep-long")]), (back,))
    lines += ["", *_settings(chat, localiser)]
    if chat.stopped:
        lines.append(localiser.text("chats-stopped-long"))
    if ruled.topics:
        lines.append(localiser.text("chats-topics"))
    digests = (Button(localiser.text("button-chat-digests"), encode(ShowDigests(-chat.id))),)
    rows = [
        digests,
        *_topic_rows(ruled, page, localiser),
        *_setting_rows(chat, page, localiser, translated),
        back,
    ]
    return View("\n".join(lines), tuple(rows))


def topic_view(ruled: RuledChat, thread: int, page: int, *, localiser: Localiser) -> View:
    """Show one topic of a forum, with the ways to get a digest there; `page` is that of the list."""
    chat = ruled.chat
    topic = next(
        (one for one in ruled.topics if one.thread == thread),
        Topic(chat_id=chat.id, thread=thread, name=""),
    )
    count = ruled.figures.digests.get(thread, 0)
    lines = [
        f"<b>{inline(topic_name(topic, localiser), _TITLE)}</b> · {inline(_named(ruled), _TITLE)}",
        localiser.text("chats-topic-digests", count=count),
    ]
    if topic.closed:
        lines.append(localiser.text("chats-topic-closed-long"))
    rows: list[tuple[Button, ...]] = []
    if not chat.asleep:
        new = encode(AddDigest(DigestStart.ASK, -chat.id, thread))
        rows.append((Button(localiser.text("button-topic-digest"), new),))
        if count:
            rows.append((Button(localiser.text("button-chat-digests"), encode(ShowDigests(-chat.id))),))
    label = label_of(f"◀ {_named(ruled)}")
    rows.append((Button(label, encode(ShowChat(-chat.id, page))),))
    return View("\n".join(lines), tuple(rows))


def quiet_hours_view(
    ruled: RuledChat, page: int, *, zone: str | None, localiser: Localiser, now: datetime
) -> View:
    """Show a chat's quiet hours, with the ways to change them; `page` is that of the list."""
    chat = ruled.chat
    back = Button(label_of(f"◀ {_named(ruled)}"), encode(ShowChat(-chat.id, page)))

    def change(part: SettingPart, value: int) -> ChangeChat:
        return ChangeChat(-chat.id, ChatDeed(part.value), page, value)

    shown = quiet_view(chat, zone=zone, localiser=localiser, now=now, change=change, back=(back,))
    return replace(shown, text=f"<b>{inline(_named(ruled), _TITLE)}</b>\n\n{shown.text}")


def topic_name(topic: Topic, localiser: Localiser) -> str:
    """Name a topic, by its number as long as nobody has told its name; plain text."""
    name = topic.name or localiser.text("chats-topic-unnamed", number=str(topic.thread))
    return f"# {name}"


def _set_up(chat_id: int, thread: int | None, bot_username: str, localiser: Localiser) -> Keyboard:
    link = chat_link(chat_id, bot_username, thread=thread)
    return ((Button(localiser.text("button-set-up-privately"), url=link),),)


def _named(ruled: RuledChat) -> str:
    return f"{icon_of(ruled)} {ruled.chat.title}"


def icon_of(ruled: RuledChat) -> str:
    """Choose the sign of a chat's kind."""
    if ruled.chat.kind is ChatKind.CHANNEL:
        return _CHANNEL
    return _FORUM if ruled.topics else _GROUP


def _entry(ruled: RuledChat, localiser: Localiser) -> str:
    lines = [f"<b>{inline(_named(ruled), _LISTED)}</b>", _gets(ruled, localiser)]
    if ruled.chat.asleep:
        lines.append(localiser.text("chats-asleep"))
    elif ruled.chat.stopped:
        lines.append(localiser.text("chats-stopped"))
    lines += [_topic_line(topic, ruled, localiser) for topic in ruled.topics[:_TOPICS_NAMED]]
    more = len(ruled.topics) - _TOPICS_NAMED
    if more > 0:
        lines.append("    " + localiser.text("chats-more-topics", count=more))
    return "\n".join(lines)


def _gets(ruled: RuledChat, localiser: Localiser) -> str:
    figures = ruled.figures
    if figures.nothing:
        return localiser.text("chats-nothing")
    parts = []
    if figures.digests:
        parts.append(localiser.text("chats-digests", count=sum(figures.digests.values())))
    if figures.follows:
        parts.append(localiser.text("chats-follows", count=figures.follows))
    return " · ".join(parts)


def _topic_line(topic: Topic, ruled: RuledChat, localiser: Localiser) -> str:
    line = inline(topic_name(topic, localiser), _LISTED)
    facts = []
    if count := ruled.figures.digests.get(topic.thread, 0):
        facts.append(localiser.text("chats-digests", count=count))
    if topic.closed:
        facts.append(localiser.text("chats-topic-closed"))
    return f"    {line} – {', '.join(facts)}" if facts else f"    {line}"


def _settings(chat: Chat, localiser: Localiser) -> list[str]:
    lines = [localiser.text("chats-announcements-on" if chat.announcements else "chats-announcements-off")]
    if chat.announcements:
        lines[0] += " " + localiser.text("chats-pinning-on" if chat.pinning else "chats-pinning-off")
    if chat.kind is not ChatKind.CHANNEL:
        key = "chats-commands-admins" if chat.admins_only else "chats-commands-all"
        lines.insert(0, localiser.text(key))
    return lines


def _topic_rows(ruled: RuledChat, page: int, localiser: Localiser) -> list[tuple[Button, ...]]:
    buttons = [
        Button(
            label_of(topic_name(topic, localiser), 24),
            encode(ShowChat(-ruled.chat.id, page, topic.thread)),
        )
        for topic in ruled.topics[:_TOPICS_SHOWN]
    ]
    return rows_of(buttons, 2)


def _setting_rows(chat: Chat, page: int, localiser: Localiser, translated: bool) -> list[tuple[Button, ...]]:
    def button(label: str, deed: ChatDeed, value: int | None = None) -> Button:
        return Button(label, encode(ChangeChat(-chat.id, deed, page, value)))

    languages = []
    for place, code in enumerate(INTERFACE_LANGUAGES, 1):
        name = own_name(code)
        languages.append(button(f"✓ {name}" if code == chat.language else name, ChatDeed.SPEAK, place))
    rows = rows_of(languages, 3)
    if translated:
        show = ShowReading(ReadingPart.INTO, -chat.id, 1, page)
        rows.append((Button(reading_label(chat, localiser), encode(show)),))
    if chat.kind is not ChatKind.CHANNEL:
        deed = ChatDeed.EVERYBODY if chat.admins_only else ChatDeed.ADMINS_ONLY
        rows.append((button(localiser.text(f"button-commands-{deed.value}"), deed),))
    rows.append((button(quiet_label(chat.quiet, localiser), ChatDeed.HOURS),))
    deed = ChatDeed.UNANNOUNCE if chat.announcements else ChatDeed.ANNOUNCE
    announcing = [button(localiser.text(f"button-announcements-{deed.value}"), deed)]
    if chat.announcements:
        deed = ChatDeed.UNPIN if chat.pinning else ChatDeed.PIN
        announcing.append(button(localiser.text(f"button-announcements-{deed.value}"), deed))
    rows.append(tuple(announcing))
    deed = ChatDeed.RESUME if chat.stopped else ChatDeed.STOP
    rows.append((button(localiser.text(f"button-posts-{deed.value}"), deed),))
    return rows
