"""Who uses the bot and for what: numbers, and never of one person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.model.delivery import DeliveryState


@dataclass(frozen=True, kw_only=True, slots=True)
class Crowd:
    """Chats, counted; those that only rehearse are not."""

    people: int = 0
    awake: int = 0
    """Who can be reached, and did not say /stop."""
    unreachable: int = 0
    today: int = 0
    """Active in the last 24 hours."""
    week: int = 0
    groups: int = 0
    channels: int = 0
    languages: Mapping[str, int]
    """People by interface language, most first."""
    joined: Sequence[int]
    """People who wrote for the first time in each of the last weeks, these seven days first."""
    follows: int = 0
    digests: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class DayFigures:
    """What one day brought, by UTC."""

    day: date
    active: int = 0
    """People who wrote."""
    joined: int = 0
    """People who wrote for the first time."""
    left: int = 0
    """People who had everything of theirs erased."""
    sent: int = 0
    """What was owed and arrived …"""
    failed: int = 0
    """… or was refused, could not be delivered, or may not be there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stats:
    """What `/stats` shows."""

    crowd: Crowd
    requests_today: int
    requests: int
    """Of the last seven days, as all that follows."""
    commands: Sequence[tuple[str, int]]
    read: Sequence[tuple[int, str, int]]
    """The articles most opened: id, title, how often."""
    ended: Mapping[DeliveryState, int]
    days: Sequence[DayFigures] = ()
    """The days that are drawn, oldest first; today is the last."""
