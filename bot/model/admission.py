"""Who asked to be let in, where the operator lets nobody in unasked."""

from dataclasses import dataclass
from enum import StrEnum

from bot.model.chat import ChatKind


class AdmissionState(StrEnum):
    """What became of it."""

    ASKED = "asked"
    LET_IN = "in"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True, slots=True)
class Admission:
    """Somebody, or a group, that asked."""

    chat_id: int
    kind: ChatKind
    title: str
    language: str
    state: AdmissionState
    decided_by: int | None = None
