"""What a digest would say: chosen and put together, nothing written."""

from datetime import datetime

from bot.model.chat import Chat
from bot.model.digest import Digest
from bot.model.edition import Edition
from bot.model.schedule import Slot


class Composer:
    """Composes editions; reads only, so what a chat has been told stays as it is."""

    async def compose(
        self, digest: Digest, chat: Chat, *, now: datetime, slot: Slot | None = None, sample: bool = False
    ) -> Edition:
        """Compose what would go out: at a slot, or now.

        `sample` shows what a digest looks like, whenever it is asked for: at least the last 24 hours, and
        also what the chat has seen already.
        """
        raise NotImplementedError
