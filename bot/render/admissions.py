"""Strangers and groups at the door, as they and admins see it."""

from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.admission import Admission, AdmissionState
from bot.model.chat import ChatKind
from bot.render.actions.desk import Admit, AdmitDeed, Side
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.moderation import named
from bot.render.view import Button, Keyboard, View

_NAME: Final = 64


def waiting_view(kind: ChatKind, localiser: Localiser) -> View:
    """Say that the admins are asked."""
    return View(localiser.text("admission-wait" if kind is ChatKind.PRIVATE else "admission-wait-group"))


def let_in_view(kind: ChatKind, localiser: Localiser) -> View:
    """Greet who was let in."""
    return View(localiser.text("admission-in" if kind is ChatKind.PRIVATE else "admission-in-group"))


def decided_view(admission: Admission, by: str, localiser: Localiser) -> View:
    """Say what was decided, and by whom; who was refused may still be let in."""
    who = named(admission.chat_id, admission.title)
    admin = inline(by, _NAME) if by else localiser.text("audit-somebody")
    if admission.state is AdmissionState.LET_IN:
        return View(localiser.text("admission-let", name=who, admin=admin))
    button = _button(admission.chat_id, AdmitDeed.LET_IN, localiser.text("button-let-in-after-all"))
    return View(localiser.text("admission-refused", name=who, admin=admin), ((button,),))


def asking_rows(chat_id: object, localiser: Localiser) -> Keyboard:
    """Give the buttons under the notice that somebody asks."""
    if not isinstance(chat_id, int) or not chat_id:
        return ()
    let_in = _button(chat_id, AdmitDeed.LET_IN, localiser.text("button-let-in"))
    return ((let_in, _button(chat_id, AdmitDeed.REFUSE, localiser.text("button-refuse"))),)


def _button(chat_id: int, deed: AdmitDeed, label: str) -> Button:
    side = Side.PERSON if chat_id > 0 else Side.GROUP
    return Button(label, encode(Admit(abs(chat_id), side, deed)))
