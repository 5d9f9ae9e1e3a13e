"""Broadcasts as rows, and back."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import RowMapping

from bot.model.broadcast import AlbumCaption, Audience, Broadcast, BroadcastState, Content, Copied, Whom
from bot.model.delivery import DeliveryState, Tally


def broadcast_of(row: RowMapping, /) -> Broadcast:
    """Make a broadcast of its row."""
    values = dict(row)
    tally = row["tally"]
    return Broadcast(
        **values
        | {
            "state": BroadcastState(row["state"]),
            "content": _content(row["content"]),
            "audience": _audience(row["audience"]),
            "tally": None if tally is None else tally_of(tally),
        }
    )


def content_json(content: Content, /) -> dict[str, Any]:
    """Write what is sent."""
    copied = content.copied
    return {
        "copied": None
        if copied is None
        else {
            "from": copied.from_chat,
            "ids": list(copied.message_ids),
            "what": copied.what,
            "album": copied.album,
            "caption": copied.caption,
            "above": copied.above,
            "captions": [[place, one.text, one.change] for place, one in sorted(copied.captions.items())],
        },
        "texts": dict(content.texts),
        "preview": content.preview,
        "buttons": [list(button) for button in content.buttons],
    }


def audience_json(audience: Audience, /) -> dict[str, Any]:
    """Write who is meant."""
    return {
        "whom": audience.whom.value,
        "languages": list(audience.languages),
        "reading": audience.reading,
        "active_days": audience.active_days,
        "joined": audience.joined and audience.joined.isoformat(),
        "after": audience.after and audience.after.isoformat(),
        "topic": audience.topic,
        "wish": audience.wish.hex(),
        "ids": None if audience.ids is None else list(audience.ids),
    }


def tally_json(tally: Tally, /) -> dict[str, int]:
    """Write what became of deliveries."""
    return {state.value: count for state, count in tally.states.items()}


def tally_of(written: dict[str, int], /) -> Tally:
    """Read what `tally_json` wrote."""
    return Tally(states={DeliveryState(state): count for state, count in written.items()})


def _content(written: dict[str, Any]) -> Content:
    copied = written.get("copied")
    return Content(
        copied=None
        if copied is None
        else Copied(
            from_chat=copied["from"],
            message_ids=tuple(copied["ids"]),
            what=copied["what"],
            album=copied["album"],
            caption=copied.get("caption"),
            above=copied.get("above", False),
            captions={
                place: AlbumCaption(text=text, change=change)
                for place, text, change in copied.get("captions", ())
            },
        ),
        texts=written.get("texts", {}),
        preview=written.get("preview", True),
        buttons=tuple((label, url) for label, url in written.get("buttons", ())),
    )


def _audience(written: dict[str, Any]) -> Audience:
    joined, after, ids = written.get("joined"), written.get("after"), written.get("ids")
    return Audience(
        whom=Whom(written.get("whom", Whom.ALL)),
        languages=tuple(written.get("languages", ())),
        reading=written.get("reading"),
        active_days=written.get("active_days"),
        joined=joined and date.fromisoformat(joined),
        after=after and datetime.fromisoformat(after),
        topic=written.get("topic"),
        wish=bytes.fromhex(written.get("wish", "")),
        ids=None if ids is None else tuple(ids),
    )
