"""Inline mode: what people ask for after `@bot`, what the bot answers, and what they send of it."""

import itertools
from dataclasses import dataclass
from typing import Any

from bot.sandbox.clock import Clock
from bot.sandbox.events import Events
from bot.sandbox.updates import Updates

QUERY_SECONDS = 15
ANSWERS_KEPT = 1_000
QUERY_LIMIT = 256


@dataclass(frozen=True, kw_only=True, slots=True)
class Query:
    """An inline query of a person in a chat."""

    id: str
    at: float
    user_id: int
    query: str
    offset: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What the bot offers: results as people see them, and the content that sending one gives."""

    results: list[dict[str, Any]]
    contents: dict[str, dict[str, Any]]
    next_offset: str
    button: dict[str, Any] | None
    cache_seconds: int
    personal: bool

    def view(self) -> dict[str, Any]:
        """Return this answer as the control API shows it."""
        return {"results": self.results, "next_offset": self.next_offset, "button": self.button}


class Inline:
    """Queries with their answers, which stand for all who ask the same until they are too old."""

    def __init__(self, clock: Clock, updates: Updates, events: Events) -> None:
        self._clock = clock
        self._updates = updates
        self._events = events
        self._ids = itertools.count(int(clock() * 1000) << 16)
        self._asked: dict[str, Query] = {}
        self._open: set[str] = set()
        self._answers: dict[str, Answer] = {}
        self._cache: dict[tuple[str, str, int | None], tuple[float, Answer]] = {}
        self._messages: dict[str, tuple[int, int]] = {}
        self._message_ids: dict[tuple[int, int], str] = {}

    def ask(self, user: dict[str, Any], query: str, offset: str, where: str) -> tuple[str, int | None]:
        """Ask the bot, unless a cached answer will do; returns the query's id and the update's."""
        asked = Query(
            id=str(next(self._ids)), at=self._clock(), user_id=user["id"], query=query, offset=offset
        )
        _keep(self._asked, asked.id, asked)
        for key in ((query, offset, asked.user_id), (query, offset, None)):
            until, answer = self._cache.get(key, (0.0, None))
            if answer is not None and until > asked.at:
                _keep(self._answers, asked.id, answer)
                return asked.id, None
        self._open.add(asked.id)
        update = {"id": asked.id, "from": user, "chat_type": where, "query": query, "offset": offset}
        return asked.id, self._updates.push("inline_query", update)

    def answered(self, query_id: str, /) -> Answer | None:
        """Return the answer to a query, None while there is none."""
        return self._answers.get(query_id)

    def query(self, query_id: str, /) -> Query | None:
        """Return a query that was asked."""
        return self._asked.get(query_id)

    def waits(self, query_id: str, /) -> bool:
        """Tell whether a query may still be answered."""
        asked = self._asked.get(query_id)
        fresh = asked is not None and self._clock() - asked.at <= QUERY_SECONDS
        return fresh and query_id in self._open

    def answer(self, query_id: str, answer: Answer, /) -> None:
        """Answer a query that waits."""
        asked = self._asked[query_id]
        self._open.discard(query_id)
        _keep(self._answers, query_id, answer)
        if answer.cache_seconds > 0:
            key = (asked.query, asked.offset, asked.user_id if answer.personal else None)
            _keep(self._cache, key, (self._clock() + answer.cache_seconds, answer))
        self._events.add(
            "inline_answer", None, user_id=asked.user_id, inline_query_id=query_id, **answer.view()
        )

    def name(self, chat_id: int, message_id: int, /) -> str:
        """Give a message that was sent through the bot its inline message id."""
        inline_id = f"AAMC{next(self._ids):x}"
        _keep(self._messages, inline_id, (chat_id, message_id))
        _keep(self._message_ids, (chat_id, message_id), inline_id)
        return inline_id

    def id_of(self, chat_id: int, message_id: int, /) -> str | None:
        """Return the inline message id of a message, None for an ordinary one."""
        return self._message_ids.get((chat_id, message_id))

    def place(self, inline_message_id: str, /) -> tuple[int, int] | None:
        """Return chat and message of an inline message id."""
        return self._messages.get(inline_message_id)


def _keep(kept: dict[Any, Any], key: Any, value: Any) -> None:
    kept[key] = value
    while len(kept) > ANSWERS_KEPT:
        del kept[next(iter(kept))]
