"""Who tells a story: the outlets that report it, and those whose words stand on its card."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import ProvenanceKind
from bot.model.outlet import Outlets, policy_of
from bot.model.story import StoryCard, Teller, Told
from bot.render.provenance import outlet_name_short
from bot.render.rendition import rendition_mark, translated_again
from bot.render.story_line import languages

TELLERS: Final = 6
_NAMES: Final = 1800
"""Characters of HTML that the names of those who report it may take together: texts take no more."""


def first_named(card: StoryCard) -> list[str | None]:
    """List whom the headline and the summary name: their labels stand there, and are not said again."""
    articles = [card.headline, *(item.article for item in card.summary)]
    return [name for item in articles for name in (item.outlet, item.provenance.relayed_by)]


def without_labels(outlets: Outlets, names: Iterable[str | None]) -> Outlets:
    """Take off the labels of outlets that a message has named with them."""
    known = {policy.name for name in names if (policy := policy_of(outlets, name)) is not None}
    return {
        key: replace(policy, label=None) if policy.name in known else policy
        for key, policy in outlets.items()
    }


def told_by(item: Told, localiser: Localiser, outlets: Outlets) -> str:
    """Name a sentence's outlet, and who translated it."""
    provenance = item.article.provenance
    named = item.article.outlet or provenance.relayed_by
    parts = [outlet_name_short(named, outlets, localiser) if named else localiser.text("outlet-unknown")]
    mark = rendition_mark(item.rendition, localiser, again=translated_again(item.article))
    if provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        parts.append(mark or localiser.text("translation-mark"))
        if provenance.relayed_by:
            relay = outlet_name_short(provenance.relayed_by, outlets, localiser)
            parts.append(localiser.text("via", relay=relay))
    elif mark:
        parts.append(mark)
    return localiser.listed(parts)


def tellers_line(card: StoryCard, localiser: Localiser, outlets: Outlets) -> str:
    if len(card.tellers) < 2:
        return ""
    plain = without_labels(outlets, first_named(card))
    named: list[str] = []
    for item in card.tellers[:TELLERS]:
        name = _teller(item, localiser, plain)
        if named and sum(map(len, named)) + len(name) > _NAMES:
            break
        named.append(name)
    more = len(card.tellers) - len(named)
    key = "story-also-more" if more else "story-also"
    return localiser.text(key, outlets=localiser.listed(named), count=more)


def _teller(item: Teller, localiser: Localiser, outlets: Outlets) -> str:
    name = localiser.text("outlet-unknown")
    if item.outlet:
        name = outlet_name_short(item.outlet, outlets, localiser)
    elif item.relayed_by:
        relay = outlet_name_short(item.relayed_by, outlets, localiser)
        name = localiser.text("story-relay", relay=relay)
    if not item.languages:
        return name
    return localiser.text("story-teller", outlet=name, languages=languages(item.languages, localiser))


def labels_note(card: StoryCard, localiser: Localiser, outlets: Outlets) -> str:
    names = [name for item in card.tellers for name in (item.outlet, item.relayed_by)]
    names += [item.article.provenance.relayed_by for item in card.summary]
    policies = (policy_of(outlets, name) for name in names)
    if any(policy is not None and policy.label for policy in policies):
        return f"<i>{localiser.text('list-labels')}</i>"
    return ""
