"""Telegram on your own machine: a Bot API server with people to play (docs/sandbox.md)."""

from bot.sandbox.client import SandboxClient
from bot.sandbox.limits import Limits
from bot.sandbox.player import Person, Pressed, Sent
from bot.sandbox.server import Sandbox
from bot.sandbox.wire import SandboxError

__all__ = ["Limits", "Person", "Pressed", "Sandbox", "SandboxClient", "SandboxError", "Sent"]
