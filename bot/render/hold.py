"""What a restored archive holds back, as admins see it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.locale.catalogue import Localiser
from bot.model.backup import Backlog, Hold
from bot.render.actions.hold import ChangeHold, HoldDeed
from bot.render.actions.places import Go, Place
from bot.render.callback import encode
from bot.render.view import Button, View

_ASKED = {HoldDeed.RELEASE: HoldDeed.RELEASE_NOW, HoldDeed.DROP: HoldDeed.DROP_NOW}


def hold_text(hold: Hold, backlog: Backlog, localiser: Localiser) -> str:
    """Say that everything is held back, why, and what fell due."""
    return localiser.text(
        "hold-state",
        made=localiser.date(hold.backed_up),
        restored=localiser.date(hold.restored),
        backlog=backlog_text(backlog, localiser),
    )


def hold_row(hold_id: int, localiser: Localiser) -> tuple[Button, ...]:
    """Offer the two decisions."""
    return tuple(
        Button(localiser.text(f"button-hold-{deed}"), encode(ChangeHold(hold_id, deed))) for deed in _ASKED
    )


def hold_question(hold: Hold, backlog: Backlog, deed: HoldDeed, localiser: Localiser) -> View:
    """Ask whether it shall really be done."""
    text = localiser.text(
        f"hold-ask-{deed}",
        made=localiser.date(hold.backed_up),
        backlog=backlog_text(backlog, localiser),
    )
    yes = Button(localiser.text(f"button-hold-{_ASKED[deed]}"), encode(ChangeHold(hold.id, _ASKED[deed])))
    no = Button(localiser.text("button-outbox-back"), encode(Go(Place.OUTBOX)))
    return View(text, ((yes,), (no,)))


def restored_view(args: Mapping[str, Any], localiser: Localiser) -> View:
    """Tell an admin that the archive was restored, and ask for a decision."""
    counts = {name: int(args.get(name, 0)) for name in ("messages", "digests", "reminders", "alerts")}
    made, hold_id = args.get("made"), args.get("hold")
    text = localiser.text(
        "notice-restored",
        made=localiser.date(datetime.fromisoformat(str(made))) if made else "…",
        backlog=backlog_text(Backlog(**counts), localiser),
    )
    outbox = Button(localiser.text("button-outbox"), encode(Go(Place.OUTBOX)))
    decisions = (hold_row(int(hold_id), localiser),) if hold_id else ()
    return View(text, (*decisions, (outbox,)))


def backlog_text(backlog: Backlog, localiser: Localiser) -> str:
    """Count what fell due, in words."""
    counts = {
        "messages": backlog.messages,
        "digests": backlog.digests,
        "reminders": backlog.reminders,
        "alerts": backlog.alerts,
    }
    said = [localiser.text(f"hold-due-{what}", count=count) for what, count in counts.items() if count]
    return localiser.listed(said) or localiser.text("hold-due-nothing")
