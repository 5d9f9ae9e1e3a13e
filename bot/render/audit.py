"""What admins did, as sentences."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.audit import COMMAND_LINE, AuditEntry, AuditRecord
from bot.render.actions.desk import EVERY_DEED, ShowAudit
from bot.render.html import escape, inline
from bot.render.listing import paging_row
from bot.render.view import View

_SENTENCES: Final = {
    "source.add": "audit-source-add",
    "source.list": "audit-source-list",
    "source.pause": "audit-source-pause",
    "source.resume": "audit-source-resume",
    "source.fetch": "audit-source-fetch",
    "source.remove": "audit-source-remove",
    "archive.reanalyse": "audit-archive-reanalyse",
    "article.post": "audit-article-post",
    "article.pin": "audit-article-pin",
    "article.unpin": "audit-article-unpin",
    "article.hide": "audit-article-hide",
    "article.show": "audit-article-show",
    "article.title": "audit-article-title",
    "article.untitle": "audit-article-untitle",
    "article.withdraw": "audit-article-withdraw",
    "outlet.withdraw": "audit-outlet-withdraw",
    "outlet.lift": "audit-outlet-lift",
    "feedback.answer": "audit-feedback-answer",
    "feedback.close": "audit-feedback-close",
    "story.pin": "audit-story-pin",
    "story.unpin": "audit-story-unpin",
    "story.merge": "audit-story-merge",
    "story.split": "audit-story-split",
    "report.settle": "audit-report-settle",
    "report.reopen": "audit-report-reopen",
    "report.answer": "audit-report-answer",
    "outbox.resume": "audit-outbox-resume",
    "outbox.again": "audit-outbox-again",
    "broadcast.schedule": "audit-broadcast-schedule",
    "broadcast.adopt": "audit-broadcast-adopt",
    "broadcast.start": "audit-broadcast-start",
    "broadcast.pause": "audit-broadcast-pause",
    "broadcast.resume": "audit-broadcast-resume",
    "broadcast.cancel": "audit-broadcast-cancel",
    "broadcast.again": "audit-broadcast-again",
    "broadcast.edit": "audit-broadcast-edit",
    "broadcast.erase": "audit-broadcast-erase",
    "broadcast.speed": "audit-broadcast-speed",
    "broadcast.unpin": "audit-broadcast-unpin",
    "backup.make": "audit-backup-make",
    "restore.load": "audit-restore-load",
    "restore.release": "audit-restore-release",
    "restore.drop": "audit-restore-drop",
    "role.invite": "audit-role-invite",
    "role.offer": "audit-role-offer",
    "role.accept": "audit-role-accept",
    "role.grant": "audit-role-grant",
    "role.remove": "audit-role-remove",
    "ban.add": "audit-ban-add",
    "ban.lift": "audit-ban-lift",
    "limits.person": "audit-limits-person",
    "limits.group": "audit-limits-group",
    "admission.let": "audit-admission-let",
    "admission.refuse": "audit-admission-refuse",
}
"""Deeds that have a sentence of their own; what has none is told by its name."""
_WORDS: Final = {
    "editor": "role-editor",
    "admin": "role-admin",
    "owner": "role-owner",
    "right": "audit-right",
    "wrong": "audit-wrong",
    "for-good": "audit-for-good",
}
"""What stands before or after as one of our own words."""
_AT: Final = frozenset({"broadcast.schedule", "restore.load"})
"""Deeds whose moment is when something begins, or was made; others' is until when it lasts."""
_NAME: Final = 48
_SUBJECT: Final = 100
_VALUE: Final = 60


def audit_view(
    records: tuple[AuditRecord, ...],
    names: Mapping[int, str],
    shown: ShowAudit,
    *,
    pages: int,
    localiser: Localiser,
    now: datetime,
) -> View:
    """Show a page of deeds, the newest first; `shown` says which page of which."""
    lines = [localiser.text("audit-heading")]
    lines += [
        f"· {escape(localiser.date(item.at, now))} – {sentence(item.entry, names, localiser)}"
        for item in records
    ]
    if not records:
        narrowed = shown.who_id is not None or shown.deed != EVERY_DEED
        lines.append(localiser.text("audit-empty" if narrowed else "audit-none"))
    row = paging_row(shown.page, pages, lambda page: ShowAudit(page, shown.who_id, shown.deed))
    return View("\n".join(lines), (row,) if row else ())


def sentence(entry: AuditEntry, names: Mapping[int, str], localiser: Localiser) -> str:
    """Say one deed, in HTML."""
    return localiser.text(
        _SENTENCES.get(entry.deed, "audit-other"),
        who=_named(entry.user_id, names, localiser),
        deed=inline(entry.deed, _VALUE),
        subject=inline(entry.subject, _SUBJECT),
        about=_named(entry.about_id, names, localiser),
        change=_change(entry, localiser),
        before=_value(entry.before, localiser),
        after=_value(entry.after, localiser),
        count=int(entry.after) if entry.after.isdecimal() else 0,
    )


def is_deed(word: str, /) -> bool:
    """Tell whether a word names a deed that there is, or a family of them."""
    return any(deed == word or deed.startswith(f"{word}.") for deed in _SENTENCES)


def as_deed(word: str, /) -> str | None:
    """Give the deed that a button's word stands for; None is every one."""
    return None if word == EVERY_DEED else word.replace("-", ".", 1)


def as_word(deed: str | None, /) -> str:
    """Give the word by which a button names a deed."""
    return EVERY_DEED if deed is None else deed.replace(".", "-")


def _named(user_id: int | None, names: Mapping[int, str], localiser: Localiser) -> str:
    if user_id == COMMAND_LINE:
        return localiser.text("audit-console")
    if not user_id:
        return localiser.text("audit-somebody")
    name = names.get(user_id)
    return f"<b>{inline(name, _NAME)}</b>" if name else f"<code>{user_id}</code>"


def _change(entry: AuditEntry, localiser: Localiser) -> str:
    """Say what was and what is, as far as either is known."""
    at = entry.deed in _AT
    parts = [_value(part, localiser, at=at) for part in (entry.before, entry.after) if part]
    if entry.deed == "role.grant" and not entry.before:
        parts.insert(0, localiser.text("role-none"))
    return " → ".join(parts)


def _value(value: str, localiser: Localiser, *, at: bool = False) -> str:
    if value in _WORDS:
        return localiser.text(_WORDS[value])
    try:
        moment = datetime.fromisoformat(value) if "T" in value else None
    except ValueError:
        moment = None
    if moment is not None and moment.tzinfo is not None:
        said = escape(localiser.date(moment))
        return said if at else localiser.text("audit-until", moment=said)
    return inline(value, _VALUE)
