"""Who is told what, now or later: decided from what was read, nothing is read or written here."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.delivery.alert_occasion import Occasion
from bot.delivery.alert_recipient import HOUR, Recipient, times_of
from bot.delivery.apart import apart
from bot.model.article import Article
from bot.model.follow import Told
from bot.render.alert import Changed, ChangedKind
from bot.storage.alert_reading import Situation
from bot.storage.told_stories import Place
from bot.text.story_headline import Headline
from bot.text.story_moves import Move, Standing, moved, reworded, turned

Matches = Mapping[int, Sequence[tuple[int, int]]]
"""By follow: stories, and the articles of them that it matched."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """One story told to one place, now or once it may be."""

    recipient: Recipient
    occasion: Occasion
    article: Article
    """Whose headline it is shown."""
    changed: Changed | None = None
    """What is said to have changed; None when it is told for the first time."""
    told: Told | None = None
    """What it was told before."""
    held_until: datetime | None = None
    lifted: int | None = None
    """What is held back of the story and need not be any more."""


class Chooser:
    """Chooses for some chats that were read together."""

    def __init__(
        self,
        situation: Situation,
        recipients: Mapping[int, Recipient],
        occasions: Sequence[Occasion],
        titles: Mapping[int, Headline],
        now: datetime,
    ) -> None:
        """`titles` are those of the articles that chats were told."""
        self._situation = situation
        self._recipients = recipients
        self._occasions = {occasion.story_id: occasion for occasion in occasions}
        self._titles = titles
        self._now = now
        self._pushed = {key: list(times) for key, times in situation.pushed.items()}

    def choose(self, matches: Matches) -> list[Choice]:
        """Decide about what follows matched, and about those who were told of the stories before."""
        concerned: defaultdict[Place, list[tuple[Recipient, int]]] = defaultdict(list)
        for follow_id, found in matches.items():
            recipient = self._recipients.get(follow_id)
            if recipient is not None:
                for story, article in found:
                    concerned[*recipient.place, story].append((recipient, article))
        for place in self._situation.told:
            concerned.setdefault(place, [])
        order = {story: number for number, story in enumerate(self._occasions)}
        chosen = []
        for place in sorted(concerned, key=lambda place: (*place[:2], order.get(place[2], -1))):
            told = self._situation.told.get(place)
            if place[2] not in order:
                continue
            with apart("alert.failed", chat_id=place[0], story=place[2]):
                choice = (
                    self._first(place, concerned[place])
                    if told is None
                    else self._again(place, told, concerned[place])
                )
                if choice is not None:
                    chosen.append(choice)
        return chosen

    def _first(self, place: Place, matched: Sequence[tuple[Recipient, int]]) -> Choice | None:
        occasion = self._occasions[place[2]]
        wanted = [
            (recipient, article)
            for recipient, number in matched
            if (found := occasion.fresh.get(number)) is not None
            and recipient.follow.made <= found[1]
            and recipient.wants(article := found[0])
        ]
        if not wanted:
            return None
        pressing = [item for item in wanted if item[0].follow.urgent] or wanted
        recipient = max((recipient for recipient, _ in pressing), key=lambda item: item.fit)
        own = [article for other, article in pressing if other is recipient]
        article = next(
            (item for language in recipient.preferred for item in own if item.language == language), own[0]
        )
        held = self._situation.held.get(place)
        until = self._wait(recipient)
        if until is not None and held is not None:
            return None
        return self._settled(
            Choice(recipient=recipient, occasion=occasion, article=article, held_until=until, lifted=held)
        )

    def _again(self, place: Place, told: Told, matched: Sequence[tuple[Recipient, int]]) -> Choice | None:
        occasion = self._occasions[place[2]]
        recipient = self._recipients.get(told.follow_id or 0) or max(
            (recipient for recipient, _ in matched), key=lambda item: item.fit, default=None
        )
        if recipient is None or recipient.digest is not None or place in self._situation.held:
            return None
        changed = what_changed(occasion, told, self._titles, recipient.preferred)
        if changed is None:
            return None
        article = (
            occasion.corrected[told.article_id]
            if changed.kind.corrects
            else occasion.now.headline(recipient.preferred)
        )
        if not recipient.wants(article):
            return None
        until = self._wait(recipient)
        if self._now < told.notified + HOUR and (times_of(told.alert) != 1 or not changed.kind.corrects):
            if not changed.kind.corrects:
                # With its next report it is looked at again.
                return None
            until = max(told.notified + HOUR, until or told.notified)
        return self._settled(
            Choice(
                recipient=recipient,
                occasion=occasion,
                article=article,
                changed=changed,
                told=told,
                held_until=until,
            )
        )

    def _wait(self, recipient: Recipient) -> datetime | None:
        """Tell until when it has to wait; None when it may be told now."""
        quiet = None if recipient.follow.urgent else recipient.quiet_until(self._now)
        return quiet or recipient.room_at(self._pushed.get(_counted(recipient), ()), self._now)

    def _settled(self, choice: Choice) -> Choice:
        if choice.held_until is None:
            self._pushed.setdefault(_counted(choice.recipient), []).append(self._now)
        return choice


def what_changed(
    occasion: Occasion, told: Told, titles: Mapping[int, Headline], preferred: Sequence[str]
) -> Changed | None:
    """Tell what is so different from what a chat was told that it is told again; None for nothing.

    A correction of the very article comes before a development of its story.
    """
    article = occasion.corrected.get(told.article_id)
    if article is not None:
        before = next(
            (item for item in occasion.wordings.get(article.id, ()) if item.until > told.notified), None
        )
        if before is not None and reworded(before.title, article.title):
            return Changed(kind=ChangedKind.TITLE, before=before.title, language=article.language)
        lead, then = article.lead or "", (before.lead or "") if before is not None else ""
        if lead and then and turned(then, lead, article.language):
            return Changed(kind=ChangedKind.LEAD, before=then, language=article.language)
    known = titles.get(told.article_id)
    if known is None:
        return None
    headline = occasion.now.headline(preferred)
    then_ = Standing(title=known.title, language=known.language, sources=told.sources)
    now = Standing(title=headline.title, language=headline.language, sources=occasion.now.brief.sources)
    move = moved(then_, now)
    if move is None:
        return None
    kind = ChangedKind.FACTS if move is Move.FACTS else ChangedKind.SURGE
    return Changed(kind=kind, before=known.title, language=known.language)


def _counted(recipient: Recipient) -> tuple[int, int]:
    return recipient.chat.id, recipient.digest.id if recipient.digest else 0
