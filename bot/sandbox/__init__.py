"""Telegram on your own machine: a Bot API server with people to play (docs/sandbox.md)."""

from bot.sandbox.client import SandboxClient
from bot.sandbox.clock import VirtualClock
from bot.sandbox.limits import MODELS, Limits, Windows
from bot.sandbox.player import Offered, Person, Pressed, Sent
from bot.sandbox.server import Sandbox
from bot.sandbox.wire import SandboxError

__all__ = [
    "MODELS",
    "Limits",
    "Offered",
    "Person",
    "Pressed",
    "Sandbox",
    "SandboxClient",
    "SandboxError",
    "Sent",
    "VirtualClock",
    "Windows",
]
