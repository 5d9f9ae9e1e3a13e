"""Buttons that show texts as their outlets wrote them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.render.actions import Action


@dataclass(frozen=True, slots=True)
class AsWritten:
    """Do what another button does, without translating anything that it shows."""

    action: "Action"
