"""A person's own data: what /stop keeps, the file with all of it, and the questions before it is erased."""

from bot.locale.catalogue import Localiser
from bot.render.actions import Action
from bot.render.actions.settings import DataDeed, OwnData, SettingPart, ShowSetting
from bot.render.callback import encode
from bot.render.view import Button, Document, View


def stopped_view(localiser: Localiser, *, follows: int, digests: int, reminders: int) -> View:
    """Confirm that nothing more comes unasked, and say what is kept."""
    kept = _pushes(localiser, follows, digests, reminders)
    lines = [localiser.text("stopped"), *([localiser.text("stop-kept", list=kept)] if kept else [])]
    return View("\n\n".join(lines), ((_button("button-resume-all", OwnData(DataDeed.RESUME), localiser),),))


def resumed_line(localiser: Localiser, *, follows: int, digests: int, reminders: int) -> str:
    """Say what comes again after a /stop, as HTML."""
    again = _pushes(localiser, follows, digests, reminders)
    return localiser.text("resumed", list=again) if again else localiser.text("resumed-nothing")


def export_document(content: bytes, localiser: Localiser) -> Document:
    """Wrap the file with a person's own data."""
    return Document(
        name="depeche-export.json",
        content=content,
        media_type="application/json",
        caption=localiser.text("export-caption"),
    )


def forget_view(localiser: Localiser, *, admin: bool) -> View:
    """Say what would be erased, before the question."""
    text = localiser.text("forget-first")
    if admin:
        text += f"\n\n{localiser.text('forget-admin')}"
    export = _button("button-export", OwnData(DataDeed.EXPORT), localiser)
    go_on = _button("button-go-on", OwnData(DataDeed.FORGET, None, 2), localiser)
    return View(text, ((export,), (go_on, _keep(localiser))))


def erase_view(question: int, localiser: Localiser) -> View:
    """Ask for the last time."""
    erase = _button("button-erase", OwnData(DataDeed.ERASE, question), localiser)
    return View(localiser.text("forget-last"), ((_keep(localiser),), (erase,)))


def erased_view(localiser: Localiser) -> View:
    """Say that nothing is left."""
    return View(localiser.text("erased"))


def history_cleared_view(localiser: Localiser) -> View:
    """Say that what was opened is forgotten."""
    return View(localiser.text("history-cleared"))


def _pushes(localiser: Localiser, follows: int, digests: int, reminders: int) -> str:
    counts = {"stop-follows": follows, "stop-digests": digests, "stop-reminders": reminders}
    return localiser.listed(localiser.text(key, count=count) for key, count in counts.items() if count)


def _keep(localiser: Localiser) -> Button:
    return _button("button-keep", ShowSetting(SettingPart.ALL), localiser)


def _button(key: str, action: Action, localiser: Localiser) -> Button:
    return Button(localiser.text(key), encode(action))
