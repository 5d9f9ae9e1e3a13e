"""How often each chat may be written to: what it was sent lately, what Telegram said, what that taught."""

from collections import deque

from bot.delivery.gcra import SECOND, Gcra
from bot.delivery.pace_limits import Ladder

_PATIENCE = 600 * SECOND
_LONGEST_PATIENCE = 4 * 3600 * SECOND
_MOST_FORGOTTEN = 64
"""At a time."""


class _Pupil:
    """A chat that was told to wait: until when, and on which rung it is since."""

    __slots__ = ("halted_until", "rung", "since")

    def __init__(self) -> None:
        self.halted_until = self.rung = self.since = 0


class ChatPaces:
    """All chats of one kind. A chat is forgotten once it has been at rest for a while.

    A chat that is refused after it was written to goes one rung down the ladder, and up again after ten
    quiet minutes. When a second chat is refused on the same rung within that time, it is the rung that is
    wrong: all chats go down. They come up again one rung at a time, after ten quiet minutes that double with
    each further step down, to at most four hours.
    """

    def __init__(self, ladder: Ladder) -> None:
        self._ladder = ladder
        self._rates = [
            (Gcra(interval=interval, burst=rung.burst), Gcra(interval=interval, burst=rung.replies))
            for rung in ladder.rungs
            for interval in [ladder.interval * 1000 // rung.permille]
        ]
        self._lowest = len(self._rates) - 1
        self._states: dict[int, int] = {}
        self._remembered: deque[int] = deque()
        self._pupils: dict[int, _Pupil] = {}
        self._rung = 0
        self._since = 0
        self._patience = _PATIENCE
        self._last_refused = (0, 0)  # chat, moment

    def __len__(self) -> int:
        return len(self._states) + len(self._pupils)

    def allowed_at(self, chat_id: int, n: int, now: int, *, reply: bool) -> int:
        """Return when the next `n` messages may go to a chat; answers to people have more of a burst."""
        state = self._states.get(chat_id, 0)
        pupil = self._pupils.get(chat_id)
        rung = self._rung
        if rung and now - self._since > self._patience:
            rung = self._up(now)
        if pupil is None:
            return self._rates[rung][reply].take(state, now, n)[0] if state else now
        return max(
            self._rates[max(rung, self._own_rung(pupil, now))][reply].take(state, now, n)[0],
            pupil.halted_until,
        )

    def note(self, chat_id: int, n: int, now: int) -> bool:
        """Count `n` messages as they go; returns whether the chat was at rest before."""
        state = self._states.get(chat_id, 0)
        pupil = self._pupils.get(chat_id)
        rung = self._rung if pupil is None else max(self._rung, self._own_rung(pupil, now))
        self._states[chat_id] = self._rates[rung][0].take(state, now, n)[1]
        if not state:
            self._remembered.append(chat_id)
        self._forget(now)
        return pupil is None and (not state or state + self._ladder.rest < now)

    def halt(self, chat_id: int, until: int) -> None:
        """Let nothing go to a chat before a moment, and no burst then."""
        pupil = self._pupil(chat_id)
        pupil.halted_until = max(pupil.halted_until, until)
        if chat_id not in self._states:
            self._remembered.append(chat_id)
        most = max(rung.replies for rung in self._ladder.rungs)
        self._states[chat_id] = max(self._states.get(chat_id, 0), until + (most - 1) * self._ladder.interval)

    def learn(self, chat_id: int, released: int, now: int) -> None:
        """Take the refusal of what was released at a moment as the fault of writing there too often."""
        pupil = self._pupil(chat_id)
        stood = max(self._rung, self._own_rung(pupil, now))
        if released <= max(self._since, pupil.since):
            # It went by an earlier rung, and tells nothing about this one.
            pupil.rung = stood
            return
        other, moment = self._last_refused
        if stood == self._rung:
            if other not in (0, chat_id) and now - moment <= _PATIENCE and moment >= self._since:
                self._down(now)
            self._last_refused = (chat_id, now)
        pupil.rung, pupil.since = min(stood + 1, self._lowest), now

    def _pupil(self, chat_id: int) -> _Pupil:
        return self._pupils.setdefault(chat_id, _Pupil())

    def _own_rung(self, pupil: _Pupil, now: int) -> int:
        if pupil.rung and now - pupil.since > _PATIENCE:
            pupil.rung, pupil.since = pupil.rung - 1, now
        return pupil.rung

    def _down(self, now: int) -> None:
        if self._rung:
            self._patience = min(self._patience * 2, _LONGEST_PATIENCE)
        self._rung, self._since = min(self._rung + 1, self._lowest), now

    def _up(self, now: int) -> int:
        self._rung, self._since = self._rung - 1, now
        if not self._rung:
            self._patience = _PATIENCE
        return self._rung

    def _forget(self, now: int) -> None:
        """Drop those that were remembered first while they are at rest; no look takes long."""
        at_rest_before = now - self._ladder.rest
        remembered = self._remembered
        kept = 0
        for _ in range(min(_MOST_FORGOTTEN, len(remembered))):
            chat_id = remembered[0]
            if self._states[chat_id] > at_rest_before or self._is_pupil(chat_id, now):
                kept += 1
                if kept > 2:
                    return
                remembered.rotate(-1)
                continue
            remembered.popleft()
            del self._states[chat_id]
            self._pupils.pop(chat_id, None)

    def _is_pupil(self, chat_id: int, now: int) -> bool:
        pupil = self._pupils.get(chat_id)
        return pupil is not None and (pupil.halted_until > now or self._own_rung(pupil, now) > 0)
