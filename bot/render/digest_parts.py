"""What a digest is made of, piece by piece: a story, what the day brings, the quote of the day."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.days import hour, weekday_and_day
from bot.model.agenda import AgendaEntry
from bot.model.article import Article, ProvenanceKind
from bot.model.edition import EditionStory
from bot.model.outlet import Outlets, policy_of
from bot.model.story import Told
from bot.model.utterance import Statement
from bot.render.html import escape, inline, one_line, truncate
from bot.render.mention import is_labelled, place_of, quoted_first, teller, words_of
from bot.render.provenance import outlet_name_short, title_mark
from bot.render.quotes import PAUSE, as_printed, outlet_of, quoted, roles_left, speaker_of, translated_wording
from bot.render.rendition import as_told, left_notes, rendition_mark, translated_again
from bot.render.sent import sent_note
from bot.render.story_line import further
from bot.text.reworded import renditions_of

TITLE: Final = 240
_SENTENCE: Final = 400
_PLACE: Final = 60
_WORDS: Final = 200
_QUOTE: Final = 320
_ROLE: Final = 80
_LANGUAGE: Final = 40
_ENGINES: Final = 60


def headline(story: EditionStory) -> str:
    """Write the headline that stands for a story."""
    return inline(story.headline.title, TITLE)


def sentences(story: EditionStory, localiser: Localiser, outlets: Outlets) -> str:
    """Write a story's sentences, those of another outlet than the headline's with its name; "" for none."""
    lines = []
    beside = list(renditions_of(story))
    for _, run in groupby(story.told, key=lambda item: _hands(item.article)):
        said = list(run)
        told = (one_line(as_told(item, beside)[0]) for item in said)
        words = " ".join(escape(truncate(sentence, _SENTENCE)) for sentence in told)
        lines.append(words + _teller(said[0], story, localiser, outlets))
    return "\n".join(lines)


def origin(story: EditionStory, localiser: Localiser, outlets: Outlets, *, marked: bool = True) -> str:
    """Write whose headline it is, in which language and by whose hand, and who else reports it.

    `marked` False leaves out that it is translated, where another line says so.
    """
    article = story.headline
    parts = [localiser.text("digest-update")] if story.update else []
    parts.append(_outlet(article, localiser, outlets))
    if mark := rendition_mark(article.rendition, localiser, again=translated_again(article)):
        parts += [mark] if marked else []
    else:
        if article.language and article.language != localiser.language:
            parts.append(inline(localiser.language_name(article.language), _LANGUAGE))
        if article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
            parts.append(localiser.text("translation-mark"))
    parts += title_mark(article, localiser)
    parts.append(further(story.brief, localiser))
    return f"<i>{' · '.join(part for part in parts if part)}</i>"


def coming(entries: Sequence[AgendaEntry], day: date, localiser: Localiser, outlets: Outlets) -> str:
    """Write what the next 24 hours bring, a line each; "" for nothing."""
    if not entries:
        return ""
    lines = [_event(entry, day, localiser, outlets) for entry in entries]
    return "\n".join((f"<b>{localiser.text('digest-coming')}</b>", *lines))


def quote(said: Statement | None, localiser: Localiser, outlets: Outlets) -> str:
    """Write the quote of the day; "" for none."""
    if said is None:
        return ""
    best = said.best
    lines = [
        f"<b>{localiser.text('digest-quote')}</b>",
        quoted(PAUSE.join(best.shown), _QUOTE, localiser),
        f"— {speaker_of(best, _ROLE, localiser)} · <i>{outlet_of(best.origin, outlets, localiser)}</i>",
        as_printed(best, _QUOTE, localiser, always=True),
    ]
    if best.origin.translated:
        lines.append(translated_wording(best.origin, outlets, localiser))
    return "\n".join(line for line in lines if line)


def names_labels(
    stories: Iterable[EditionStory],
    entries: Iterable[AgendaEntry],
    said: Statement | None,
    outlets: Outlets,
) -> bool:
    """Tell whether an outlet is named with the operator's label."""
    articles = [
        item for story in stories for item in (story.headline, *(told.article for told in story.told))
    ]
    names = [name for item in articles for name in (item.outlet, item.provenance.relayed_by)]
    if said is not None:
        names += [said.best.origin.outlet, said.best.origin.provenance.relayed_by]
    policies = (policy_of(outlets, name) for name in names)
    mentions = (mention for entry in entries for mention in entry.by_outlet[:1])
    return any(policy is not None and policy.label for policy in policies) or any(
        is_labelled(mention, outlets) for mention in mentions
    )


def marks_of(stories: Iterable[EditionStory], localiser: Localiser, said: Statement | None = None) -> str:
    """Explain the marks before what is in the original; "" where there is none."""
    marked = [as_told(item, list(renditions_of(story)))[1] for story in stories for item in story.told]
    note = left_notes((*marked, *roles_left([said.best] if said is not None else ())), localiser)
    return f"<i>{note}</i>" if note else ""


def translations(
    stories: Sequence[EditionStory],
    entries: Iterable[AgendaEntry],
    said: Statement | None,
    localiser: Localiser,
) -> str:
    """Say which programs made the translations, and why something is in the original; "" where nothing is."""
    renditions = [one for story in stories for one in renditions_of(story)]
    renditions += [mention.rendition for entry in entries for mention in entry.mentions]
    renditions.append(said.best.rendition if said is not None else None)
    engines = dict.fromkeys(name for one in renditions if one is not None for name in one.engines)
    lines = [marks_of(stories, localiser, said), sent_note(renditions, localiser)]
    if engines:
        named = inline(localiser.listed(engines), _ENGINES)
        lines.insert(0, f"<i>{localiser.text('digest-translated', engine=named)}</i>")
    return "\n".join(line for line in lines if line)


def day_and_hour(moment: datetime, localiser: Localiser, now: datetime) -> str:
    """Write a moment by the clocks of the reader's zone: the hour, with its day if that is not today."""
    local, today = moment.astimezone(localiser.zone), now.astimezone(localiser.zone).date()
    at = hour(local.time(), localiser)
    if local.date() == today:
        return at
    return f"{weekday_and_day(local.date(), localiser, today)}{localiser.comma}{at}"


def _hands(article: Article) -> tuple[str | None, str | None, ProvenanceKind]:
    return article.outlet, article.provenance.relayed_by, article.provenance.kind


def _teller(told: Told, story: EditionStory, localiser: Localiser, outlets: Outlets) -> str:
    """Name whose sentence it is, unless the line below does."""
    if _hands(told.article) == _hands(story.headline):
        return ""
    parts = [_outlet(told.article, localiser, outlets)]
    rendition = told.rendition or told.article.rendition
    if mark := rendition_mark(rendition, localiser, again=translated_again(told.article)):
        parts.append(mark)
    elif told.article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        parts.append(localiser.text("translation-mark"))
    return f" — <i>{localiser.comma.join(parts)}</i>"


def _outlet(article: Article, localiser: Localiser, outlets: Outlets) -> str:
    relayed_by = article.provenance.relayed_by
    if article.outlet:
        name = outlet_name_short(article.outlet, outlets, localiser)
        if relayed_by and article.provenance.kind is not ProvenanceKind.ORIGINAL:
            relay = outlet_name_short(relayed_by, outlets, localiser)
            return f"{name}{localiser.comma}{localiser.text('via', relay=relay)}"
        return name
    if relayed_by:
        relay = outlet_name_short(relayed_by, outlets, localiser)
        return localiser.comma.join((localiser.text("outlet-unknown"), localiser.text("via", relay=relay)))
    return localiser.text("outlet-unknown")


def _event(entry: AgendaEntry, day: date, localiser: Localiser, outlets: Outlets) -> str:
    event = entry.event
    first, at = event.first.date, event.at
    if event.moment is not None:
        local = event.moment.astimezone(localiser.zone)
        first, at = local.date(), local.time()
    when = [localiser.text("digest-coming-tomorrow")] if first == day + timedelta(days=1) else []
    when += [hour(at, localiser)] if at is not None else []
    mention = quoted_first(entry.by_outlet, outlets)[0]
    facts = [" ".join(when), inline(place_of(entry, outlets), _PLACE)]
    said = inline(words_of(mention, outlets), _WORDS)
    head = " · ".join(part for part in facts if part)
    told = f"{head} — {said}" if head else said
    return f"· {told} — <i>{teller(mention, localiser, outlets)}</i>"
