"""A backup that was made, as an admin is told of it."""

from pathlib import Path

from bot.locale.catalogue import Localiser
from bot.render.html import inline
from bot.render.view import View

_PATH = 300


def backup_view(path: Path, *, size: int, rows: int, kept: int, localiser: Localiser) -> View:
    """Say where a backup is, how large it is, and what is not in it."""
    megabytes = localiser.decimal(max(size / 1_000_000, 0.1))
    place = inline(str(path), _PATH)
    return View(localiser.text("backup-made", path=place, size=megabytes, rows=rows, kept=kept))
