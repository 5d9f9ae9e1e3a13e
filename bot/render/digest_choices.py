"""One screen for each thing that can be chosen for a digest; its text says what is chosen now."""

from collections.abc import Callable
from typing import Final

from bot.render import digest_contents, digest_posts, digest_times
from bot.render.actions.digests import DigestPart
from bot.render.digest_screen import Screen, Shown
from bot.render.view import View

_SCREENS: Final[dict[DigestPart, Callable[[Screen], Shown]]] = {
    DigestPart.HOURS: digest_times.full_hours,
    DigestPart.HALVES: digest_times.half_hours,
    DigestPart.DAYS: digest_times.days,
    DigestPart.ZONE: digest_times.zone,
    DigestPart.LATE: digest_times.late,
    DigestPart.TOPICS: digest_contents.topics,
    DigestPart.LANGUAGE: digest_contents.languages,
    DigestPart.LENGTH: digest_contents.length,
    DigestPart.EXTRAS: digest_contents.extras,
    DigestPart.MODE: digest_contents.mode,
    DigestPart.THREAD: digest_contents.thread,
    DigestPart.POSTS: digest_posts.posts,
    DigestPart.SIGNATURE: digest_posts.signature,
    DigestPart.PACE: digest_posts.pace,
    DigestPart.APPROVAL: digest_posts.approval,
}
_ABOVE: Final = {DigestPart.SIGNATURE: DigestPart.POSTS}
"""Where a screen leads back to, if not to all that can be chosen."""


def part_view(part: DigestPart, screen: Screen) -> View:
    """Show the screen of one choice, with the way back to all."""
    text, rows = _SCREENS[part](screen)
    title = screen.text(f"digests-part-{part}")
    back = screen.way(screen.text("button-digest-back"), _ABOVE.get(part, DigestPart.CHOOSE))
    return View(f"<b>{title}</b>\n\n{text}", (*rows, (back,)))
