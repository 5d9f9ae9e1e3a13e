"""Notices to admins as messages."""

from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.delivery import Cause
from bot.model.notice import Notice, NoticeKind
from bot.model.source import SOURCE_ID
from bot.render.actions.chats import ShowChat
from bot.render.actions.places import Go, Place
from bot.render.actions.sources import ChangeSource, Deed, ShowSource
from bot.render.admissions import asking_rows
from bot.render.broadcast_parts import orphan_rows
from bot.render.callback import encode
from bot.render.hold import restored_view
from bot.render.html import inline
from bot.render.outbox import again_button, cause_name, resume_button
from bot.render.source import fault
from bot.render.speaker_reports import notice_rows
from bot.render.view import Button, View

_NAME: Final = 120
_URL: Final = 300
_OF_TOPICS: Final = frozenset((NoticeKind.TOPIC_CLOSED, NoticeKind.TOPIC_DELETED))
_OF_CHATS: Final = _OF_TOPICS | {NoticeKind.CHAT_LOST}
_ASKING: Final = frozenset((NoticeKind.STRANGER_ASKS, NoticeKind.GROUP_ASKS))
_OF_HEALTH: Final = frozenset(
    (
        NoticeKind.FETCH_STOPPED,
        NoticeKind.DISK_SCARCE,
        NoticeKind.POLLED_TWICE,
        NoticeKind.CHORE_FAILING,
        NoticeKind.CHORE_SILENT,
        NoticeKind.MANY_ERRORS,
    )
)
_OF_ENGINES: Final = frozenset(
    (NoticeKind.ENGINE_SPENT, NoticeKind.ENGINE_DAY_SPENT, NoticeKind.ENGINE_MONTH_SPENT)
)
_WITH_PAUSE: Final = frozenset((NoticeKind.SOURCE_FAILING, NoticeKind.SOURCE_SILENT))


def notice_view(notice: Notice, localiser: Localiser) -> View:
    """Say a notice, with the buttons that lead on from it."""
    if notice.kind is NoticeKind.RESTORED:
        return restored_view(notice.args, localiser)
    args: dict[str, str | int] = {
        name: value if isinstance(value, int) else inline(value, _URL) for name, value in notice.args.items()
    }
    args["source"] = inline(str(notice.args.get("source") or notice.args.get("id") or "…"), _NAME)
    args["url"] = inline(str(notice.args.get("new_url") or notice.args.get("url") or "…"), _URL)
    args["reason"] = fault(str(notice.args.get("reason") or ""), localiser)
    args.setdefault("free", "?")
    if notice.kind in _OF_HEALTH and "chore" in args:
        args["chore"] = localiser.text(f"health-chore-{args['chore']}")
    if notice.kind in _ASKING:
        args["chat"] = str(notice.args.get("chat"))
    args["outlet"] = args.get("outlet") or localiser.text("outlet-unknown")
    if notice.kind is NoticeKind.SENDING_PAUSED:
        kind, _, name = str(notice.args.get("cause") or "").partition(" ")
        args["cause"] = cause_name(Cause(kind, name), localiser)
    if notice.kind in _OF_TOPICS:
        args |= _topic(notice, localiser)
    text = localiser.text(f"notice-{notice.kind}", **args)
    if notice.kind is NoticeKind.SPEAKER_DOUBTED:
        text = f"{text}\n\n{localiser.text('desk-how')}"
    return View(text, _keyboard(notice, localiser))


def _topic(notice: Notice, localiser: Localiser) -> dict[str, str]:
    """Name a topic, and what was meant for it."""
    name, hours = inline(str(notice.args.get("topic") or ""), _NAME), str(notice.args.get("hours") or "")
    what = localiser.text("notice-topic-digest", hours=inline(hours, _NAME)) if hours else None
    return {
        "topic": f" {localiser.text('notice-topic', topic=name)}" if name else "",
        "what": what or localiser.text("notice-topic-all"),
    }


def _keyboard(notice: Notice, localiser: Localiser) -> tuple[tuple[Button, ...], ...]:
    if notice.kind is NoticeKind.SPEAKER_DOUBTED:
        return notice_rows(notice.args.get("report"), localiser)
    if notice.kind in _ASKING:
        return asking_rows(notice.args.get("chat"), localiser)
    if notice.kind is NoticeKind.SENDING_PAUSED:
        return _decisions(notice, localiser)
    number = notice.args.get("number")
    if notice.kind is NoticeKind.BROADCAST_ORPHANED and isinstance(number, int):
        return orphan_rows(number, localiser)
    if notice.kind in _OF_HEALTH:
        return ((Button(localiser.text("button-health"), encode(Go(Place.HEALTH))),),)
    chat_id = notice.args.get("chat")
    if notice.kind in _OF_CHATS and isinstance(chat_id, int):
        return ((Button(localiser.text("button-see-chat"), encode(ShowChat(-chat_id))),),)
    if notice.kind in _OF_ENGINES:
        return ((Button(localiser.text("button-costs"), encode(Go(Place.COSTS))),),)
    source_id = str(notice.args.get("id", ""))
    if not SOURCE_ID.fullmatch(source_id):
        return ()
    row = [Button(localiser.text("button-source"), encode(ShowSource(source_id)))]
    if notice.kind in _WITH_PAUSE:
        row.append(Button(localiser.text("button-pause"), encode(ChangeSource(source_id, Deed.PAUSE))))
    return (tuple(row),)


def _decisions(notice: Notice, localiser: Localiser) -> tuple[tuple[Button, ...], ...]:
    """Offer to let a cause go on, and to send again what nobody knows the fate of."""
    number, doubts = notice.args.get("number"), notice.args.get("doubts")
    row = [Button(localiser.text("button-outbox"), encode(Go(Place.OUTBOX)))]
    if isinstance(number, int):
        row.insert(0, resume_button(number, localiser))
        if isinstance(doubts, int) and doubts:
            return (tuple(row), (again_button(number, doubts, localiser),))
    return (tuple(row),)
