"""What readers tell the editors, and what these answer."""

from typing import Final

from bot.errors import UserError
from bot.locale.catalogue import Localiser
from bot.model.audit import AuditEntry
from bot.model.feedback import Feedback
from bot.model.notice import Notice
from bot.model.role import Role
from bot.render.feedback import LONGEST, answer_view, desk_view
from bot.services.admins import Admins
from bot.services.asking import Asker
from bot.services.chats import Chats
from bot.services.reading import Reading
from bot.storage.articles import ArticleStore
from bot.storage.feedback import FeedbackStore, Settled

A_DAY: Final = 5
"""Remarks that a reader may make a day."""
_LISTED: Final = 5
_SUBJECT: Final = 100
_REFUSALS: Final = {
    Settled.GONE: "feedback-gone",
    Settled.BEFORE: "feedback-answered",
    Settled.ASLEEP: "desk-reader-asleep",
    Settled.STOPPED: "desk-reader-stopped",
}


class FeedbackDesk:
    """Takes feedback to the editors, and their answers back; who is one, the caller knows."""

    def __init__(
        self, store: FeedbackStore, *, reading: Reading, articles: ArticleStore, chats: Chats, admins: Admins
    ) -> None:
        self._store = store
        self._reading = reading
        self._articles = articles
        self._chats = chats
        self._admins = admins

    async def give(self, asker: Asker, text: str, article_id: int | None) -> None:
        """Tell the editors what a reader says; without words, that an article has a mistake.

        Raises:
            UserError: feedback-long; feedback-full; article-gone.
        """
        text = _checked(text)
        article = None if article_id is None else await self._reading.article(asker, article_id)
        # Of what only its senders see the editors get no title: it is not theirs to read.
        shown = article if article is not None and article.public else None
        name = await self._chats.title(asker.chat_id)
        everyone = [one for one in await self._admins.all() if one.user_id != asker.user_id]
        met = await self._chats.met(one.user_id for one in everyone)
        told = [
            (one, Localiser(await self._chats.language(one.user_id)))
            for one in everyone
            if one.user_id in met and one.role >= Role.EDITOR
        ]
        given = await self._store.give(
            reporter=asker.chat_id,
            article_id=None if shown is None else shown.id,
            text=text,
            most=A_DAY,
            views=lambda number: {
                one.user_id: desk_view(
                    number,
                    text,
                    name=name,
                    reader=asker.chat_id,
                    title=None if shown is None else shown.title,
                    article_id=None if shown is None else shown.id,
                    bans=one.role >= Role.ADMIN,
                    localiser=speaker,
                )
                for one, speaker in told
            },
        )
        if given is None:
            raise UserError("feedback-full", most=A_DAY)

    async def open(self) -> tuple[list[tuple[Feedback, str | None]], int]:
        """List the oldest open feedback with the titles of its articles, and count all of it."""
        found, count = await self._store.open(_LISTED)
        articles = await self._articles.many([item.article_id for item in found if item.article_id])
        titles = {number: article.title for number, article in articles.items() if article.public}
        return [(item, titles.get(item.article_id or 0)) for item in found], count

    async def meant_by(self, chat_id: int, message_id: int) -> int | None:
        """Tell which feedback a message to an editor was about."""
        return await self._store.meant_by(chat_id, message_id)

    async def answer(self, asker: Asker, feedback_id: int, text: str) -> None:
        """Give a reader an answer, once.

        Raises:
            UserError: feedback-long; feedback-answered; feedback-gone; desk-reader-asleep or -stopped: they
                would not get it.
        """
        text = _checked(text)
        given = await self._store.get(feedback_id)
        if given is None:
            raise UserError("feedback-gone")
        title = None
        if given.article_id is not None and (article := await self._articles.get(given.article_id)):
            title = article.title if article.public else None
        speaker = Localiser(await self._chats.language(given.reporter))
        view = answer_view(text, given.text, title, speaker)
        entry = AuditEntry(
            user_id=asker.user_id, deed="feedback.answer", subject=str(feedback_id), after=text[:_SUBJECT]
        )
        _check(await self._store.answer(feedback_id, text, view, entry=entry))

    async def doubt_meant_by(self, chat_id: int, message_id: int) -> Notice | None:
        """Tell which doubt about a speaker a message to an admin was about."""
        return await self._store.doubt_meant_by(chat_id, message_id)

    async def answer_doubt(self, asker: Asker, doubt: Notice, text: str) -> None:
        """Give whoever doubted a speaker an answer, once.

        Raises:
            UserError: feedback-long; feedback-answered; feedback-gone; desk-reader-asleep or -stopped: they
                would not get it.
        """
        text = _checked(text)
        number, speaker = doubt.args.get("report"), str(doubt.args.get("speaker") or "")
        reader = await self._store.doubter(number) if isinstance(number, int) else None
        if reader is None or not isinstance(number, int):
            raise UserError("feedback-gone")
        said = f"{doubt.args.get('quote') or ''}\n— {speaker}"
        view = answer_view(text, said, None, Localiser(await self._chats.language(reader)))
        entry = AuditEntry(
            user_id=asker.user_id, deed="report.answer", subject=speaker, after=text[:_SUBJECT]
        )
        _check(await self._store.answer_doubt(number, reader, view, entry=entry))

    async def article(self, feedback_id: int) -> int:
        """Tell which article feedback is about.

        Raises:
            UserError: feedback-gone.
        """
        given = await self._store.get(feedback_id)
        if given is None or given.article_id is None:
            raise UserError("feedback-gone")
        return given.article_id

    async def close(self, asker: Asker, feedback_id: int) -> None:
        """Settle feedback without an answer.

        Raises:
            UserError: feedback-answered; feedback-gone.
        """
        entry = AuditEntry(user_id=asker.user_id, deed="feedback.close", subject=str(feedback_id))
        _check(await self._store.close(feedback_id, entry=entry))


def _checked(text: str) -> str:
    text = text.strip()
    if len(text) > LONGEST:
        raise UserError("feedback-long", count=len(text), most=LONGEST)
    return text


def _check(settled: Settled) -> None:
    if settled is not Settled.DONE:
        raise UserError(_REFUSALS[settled])
