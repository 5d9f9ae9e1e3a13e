"""What people save and admins pin."""

from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.services.asking import Asker
from bot.services.reading import PINS, SAVED, Reading
from bot.storage.saved import PinStore, SavedStore


class Keeping:
    """Saves for the chat that asks, and pins for all; whether one may pin is the caller's to know."""

    def __init__(self, *, reading: Reading, saved: SavedStore, pins: PinStore) -> None:
        self._reading = reading
        self._saved = saved
        self._pins = pins

    async def save(self, asker: Asker, article_id: int) -> int:
        """Save an article for a person or a group; give the id of the one saved, which came first.

        Raises:
            UserError: It is gone, or the chat has saved too many.
        """
        article = await self._reading.article(asker, article_id)
        if not await self._saved.save(asker.chat_id, article.id, most=SAVED):
            await self._reading.article(asker, article.id)
            raise UserError("saved-full", most=SAVED)
        return article.id

    async def unsave(self, asker: Asker, article_id: int) -> int:
        """Take an article out of what the chat saved; give the id of the one that its card shows."""
        article = await self._reading.article(asker, article_id)
        for number in {article_id, article.id}:
            await self._saved.unsave(asker.chat_id, number)
        return article.id

    async def pin(self, asker: Asker, article_id: int) -> int:
        """Put an article at the top of the latest news; give its id.

        Raises:
            UserError: It is gone or not for everybody, or as many as there may be are pinned.
        """
        article = await self._reading.article(asker, article_id)
        if not article.public:
            raise UserError("pin-private")
        entry = AuditEntry(user_id=asker.user_id, deed="article.pin", subject=article.title)
        if not await self._pins.pin(article.id, most=PINS, entry=entry):
            raise UserError("pins-full", most=PINS)
        return article.id

    async def unpin(self, asker: Asker, article_id: int) -> int:
        """Take an article from the top; give its id."""
        article = await self._reading.article(asker, article_id)
        for number in {article_id, article.id}:
            entry = AuditEntry(user_id=asker.user_id, deed="article.unpin", subject=article.title)
            await self._pins.unpin(number, entry=entry)
        return article.id
