"""The lanes in which messages wait to be sent."""

from enum import StrEnum


class Lane(StrEnum):
    """Why a message is sent, which decides how long it may wait; the most pressing first."""

    INTERACTIVE = "interactive"
    """Answers to people: they never wait for the rate that all others share."""
    URGENT = "urgent"
    ALERT = "alert"
    DIGEST = "digest"
    BROADCAST = "broadcast"
    PAID = "paid"
    """Broadcasts paid for in Stars, with a rate of their own."""
