"""From what was chosen to what is owed, told and held back: texts are written once for all who read alike."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.alert_choice import Choice
from bot.delivery.alert_languages import AlertLanguages
from bot.delivery.alert_occasion import StoryNow
from bot.delivery.alert_recipient import Recipient, cause_of, times_of
from bot.delivery.apart import apart
from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.delivery import Cause
from bot.model.digest import SENTENCES, Digest
from bot.model.edition import EditionStory
from bot.model.follow import Held, Told
from bot.model.lane import Lane
from bot.model.outlet import Outlets
from bot.model.story import StoryBrief
from bot.render.alert import Bundled, Changed, ChangedKind, Page, alert_body, alert_view, bundle_view
from bot.render.digest_post import story_post
from bot.render.view import View
from bot.storage.alerting import Step, edit_of
from bot.storage.owing import Owed
from bot.text.story_summary import first_sentences

_STALE: Final = timedelta(hours=6)
"""An alert that could not be sent for so long is no alert any more."""

_APART: Final = timedelta(milliseconds=1)
"""Between what is owed to a chat at once, so that it goes in order."""

PostView = Callable[[Article, StoryBrief, Digest, Page], View]
"""Lays out a story as a post of a stream."""


def plain_post(article: Article, brief: StoryBrief, digest: Digest, page: Page) -> View:
    """Lay out a story as its digest's layout says."""
    told = first_sentences(article, SENTENCES[digest.layout.length], page.outlets)
    return story_post(
        EditionStory(brief=brief, headline=article, told=told),
        digest.layout,
        private=not page.linked,
        localiser=page.localiser,
        outlets=page.outlets,
        bot_name=page.bot_name,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Waited:
    """Something that was held back and may be told now."""

    choice: Choice
    held: Held


class AlertWriter:
    """Writes alerts, posts, bundles and edits; remembers texts while one part of the log is dealt with."""

    def __init__(
        self,
        *,
        outlets: Outlets,
        bot_name: Callable[[], str],
        languages: AlertLanguages,
        post: PostView = plain_post,
    ) -> None:
        """`bot_name` gives the bot's username, which is known once it has greeted Telegram."""
        self._outlets = outlets
        self._languages = languages
        self._bot_name = bot_name
        self._post = post
        self._bodies: dict[object, str] = {}
        self._speakers: dict[tuple[str, ZoneInfo], Localiser] = {}

    def forget(self) -> None:
        """Forget the texts of stories, which move on."""
        self._bodies.clear()
        self._languages.forget()

    async def prepare(
        self,
        choices: Sequence[Choice] = (),
        edits: Iterable[tuple[StoryNow, Recipient]] = (),
        *,
        bundled: bool = False,
    ) -> None:
        """Have translated what is going to be written; call it before that, outside of any transaction.

        `bundled` tells that it is going to be `released`.
        """
        await self._languages.prepare(choices, edits, bundled=bundled)

    def step(self, choices: Sequence[Choice], now: datetime) -> Step:
        """Write down what was chosen, each story by itself; to one chat they go in the order given."""
        owed: list[Owed] = []
        told: list[Told] = []
        held: list[Held] = []
        for place, choice in enumerate(map(self._languages.choice, choices)):
            if choice.held_until is not None:
                held.append(_held(choice, now, choice.held_until))
                continue
            times = times_of(choice.told.alert if choice.told else None) + 1
            cause = choice.recipient.alert(choice.occasion.story_id, times)
            due = now + place * _APART
            with apart("alert.failed", chat_id=choice.recipient.chat.id, story=choice.occasion.story_id):
                owed.append(self._owed(choice, cause, self._view(choice, now), now, due=due))
                told.append(_told(choice, cause.name, now))
                if choice.told is not None and choice.told.alert is not None:
                    # What it said before does not stay.
                    owed += self.edits(
                        choice.occasion.now, [(choice.told, choice.recipient)], changed=now, now=now
                    )
        lifted = [choice.lifted for choice in choices if choice.lifted is not None]
        return Step(owed=owed, told=told, held=held, lifted=lifted)

    def released(self, waited: Sequence[Waited], over: Sequence[int], now: datetime) -> Step:
        """Write down what waited: a chat's one story as a usual alert, several in one message, posts alone.

        `over` are ids of what is not told any more.
        """
        by_place: defaultdict[tuple[int, int, int], list[Waited]] = defaultdict(list)
        for item in waited:
            recipient = item.choice.recipient
            by_place[*recipient.place, recipient.digest.id if recipient.digest else 0].append(item)
        steps = []
        for place, items in by_place.items():
            with apart("alert.failed", chat_id=place[0]):
                steps.append(
                    self._bundle(items, now)
                    if len(items) > 1 and items[0].choice.recipient.digest is None
                    else self.step([item.choice for item in items], now)
                )
        return Step(
            owed=[item for step in steps for item in step.owed],
            told=[item for step in steps for item in step.told],
            lifted=[*over, *(item.held.id for item in waited)],
        )

    def edits(
        self,
        story: StoryNow,
        messages: Sequence[tuple[Told, Recipient]],
        *,
        changed: datetime,
        now: datetime,
    ) -> list[Owed]:
        """Change messages, each with whom it told, to what a story is now."""
        owed = []
        for told, recipient in messages:
            article = story.headline(recipient.preferred)
            with apart("alert.failed", chat_id=told.chat_id, story=told.story_id):
                if told.alert is None or not recipient.wants(article):
                    continue
                article = self._languages.article(article, recipient.reads)
                cause = cause_of(told.alert)
                owed.append(
                    Owed(
                        cause=edit_of(cause, changed),
                        chat_id=told.chat_id,
                        lane=Lane.ALERT,
                        views=(self._laid_out(recipient, article, story.brief, _said(told), now),),
                        due=now,
                        expires=now + _STALE,
                        edits=cause,
                    )
                )
        return owed

    def _bundle(self, items: Sequence[Waited], now: datetime) -> Step:
        items = [replace(item, choice=self._languages.choice(item.choice)) for item in items]
        recipient = items[0].choice.recipient
        cause = Cause("bundle", f"0:{items[0].held.id}")
        view = bundle_view(
            [
                Bundled(
                    article=item.choice.article,
                    brief=item.choice.occasion.now.brief,
                    follow=item.choice.recipient.follow,
                    changed=item.choice.changed,
                )
                for item in items
            ],
            self._page(recipient, now),
        )
        silent = all(item.choice.recipient.silent for item in items)
        return Step(
            owed=[self._owed(items[0].choice, cause, view, now, silent=silent)],
            told=[_told(item.choice, None, now) for item in items],
        )

    def _owed(
        self,
        choice: Choice,
        cause: Cause,
        view: View,
        now: datetime,
        *,
        due: datetime | None = None,
        silent: bool | None = None,
    ) -> Owed:
        recipient = choice.recipient
        return Owed(
            cause=cause,
            chat_id=recipient.chat.id,
            lane=Lane.ALERT,
            views=(view,),
            due=due or now,
            expires=now + _STALE,
            thread=recipient.thread,
            silent=recipient.silent if silent is None else silent,
        )

    def _view(self, choice: Choice, now: datetime) -> View:
        recipient = choice.recipient
        return self._laid_out(recipient, choice.article, choice.occasion.now.brief, choice.changed, now)

    def _laid_out(
        self,
        recipient: Recipient,
        article: Article,
        brief: StoryBrief,
        changed: Changed | None,
        now: datetime,
    ) -> View:
        page = self._page(recipient, now)
        if recipient.digest is not None:
            return self._post(article, brief, recipient.digest, page)
        # In whose words it is told follows from the article and what is said of its translation.
        key = (page.localiser.language, recipient.zone, article.id, article.rendition, brief, changed)
        body = self._bodies.get(key)
        if body is None:
            body = self._bodies[key] = alert_body(article, brief, page, changed)
        return alert_view(body, article, brief, recipient.follow, page)

    def _page(self, reader: Recipient, now: datetime) -> Page:
        key = (reader.language, reader.zone)
        speaker = self._speakers.get(key)
        if speaker is None:
            speaker = self._speakers[key] = Localiser(*key)
        return Page(
            localiser=speaker,
            outlets=self._outlets,
            now=now,
            bot_name=self._bot_name(),
            linked=reader.linked,
        )


def _held(choice: Choice, now: datetime, until: datetime) -> Held:
    chat_id, thread = choice.recipient.place
    return Held(
        chat_id=chat_id,
        thread=thread,
        story_id=choice.occasion.story_id,
        article_id=choice.article.id,
        follow_id=choice.recipient.follow.id,
        made=now,
        due=until,
    )


def _told(choice: Choice, alert: str | None, now: datetime) -> Told:
    chat_id, thread = choice.recipient.place
    return Told(
        chat_id=chat_id,
        thread=thread,
        story_id=choice.occasion.story_id,
        article_id=choice.article.id,
        sources=choice.occasion.now.brief.sources,
        at=now,
        notified=now,
        follow_id=choice.recipient.follow.id,
        alert=alert,
        changed=choice.changed.kind if alert and choice.changed else None,
        before=choice.changed.before if alert and choice.changed else None,
    )


def _said(told: Told) -> Changed | None:
    """Give what a message says has changed, which it says as long as it stands."""
    return Changed(ChangedKind(told.changed), told.before or "") if told.changed else None
