"""Who wrote, relayed and translated a text, in the reader's language, as Telegram HTML."""

import re
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind
from bot.model.outlet import Outlets, policy_of
from bot.render.address import web_address
from bot.render.html import escape, inline

NAME: Final = 100
"""UTF-16 units of an outlet's or a section's name."""
LABEL: Final = 100
_NOTICE: Final = 380
_LINK: Final = 1000
"""Characters of an escaped address that still fits into a text."""

# A relay's notice that people had no hand in it: a negation, and soon after it a person.
_NO_EDITOR: Final = re.compile(
    r"\b(?:no|not|without|never|neither|non|sans|aucune?|pas|ni|jamais|не|без|ни|нет)\b[^.;!?\n]{0,60}?"
    r"\b(?:humans?|editors?|people|humaine?s?|éditeurs?|rédact\w+|редактор\w*|человек\w*|человеческ\w+|люд\w+)\b"
    r"|\b(?:редактор|человек|люди)\b[^.;!?\n]{0,30}\bне\b",
    re.IGNORECASE,
)


def outlet_name(name: str | None, outlets: Outlets, localiser: Localiser) -> str:
    """Name an outlet with its label and who set it; the label leads to what the operator read about it."""
    if not name:
        return localiser.text("outlet-unknown")
    policy = policy_of(outlets, name)
    if policy is None or not policy.label:
        return inline(name, NAME)
    label, link = inline(policy.label, LABEL), web_address(policy.link)
    if link and len(escape(link)) <= _LINK:
        label = f'<a href="{escape(link)}">{label}</a>'
    return localiser.text("outlet-labelled", outlet=inline(name, NAME), label=label)


def outlet_name_short(name: str, outlets: Outlets, localiser: Localiser) -> str:
    """Name an outlet with its label, where a line elsewhere says who sets labels."""
    policy = policy_of(outlets, name)
    if policy is None or not policy.label:
        return inline(name, NAME)
    label = inline(policy.label, LABEL)
    return localiser.text("outlet-labelled-short", outlet=inline(name, NAME), label=label)


def hands(article: Article, outlets: Outlets, localiser: Localiser) -> str | None:
    """Tell who translated or relayed a text, and who corrected its title; None for an original."""
    said = (_hands(article, outlets, localiser), title_note(article, localiser))
    return " · ".join(part for part in said if part) or None


def title_note(article: Article, localiser: Localiser) -> str | None:
    """Tell that the title is the operator's, and whether the outlet has changed its own since."""
    if article.outlet_title is None:
        return None
    return localiser.text("title-corrected-since" if article.outlet_retitled else "title-corrected")


def title_mark(article: Article, localiser: Localiser) -> list[str]:
    """Tell in a word that the title is the operator's, as a part of a line; [] where it is the outlet's."""
    return [] if article.outlet_title is None else [localiser.text("title-corrected-mark")]


def _hands(article: Article, outlets: Outlets, localiser: Localiser) -> str | None:
    provenance = article.provenance
    relay = outlet_name(provenance.relayed_by, outlets, localiser) if provenance.relayed_by else None
    if provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        if relay is None:
            return localiser.text("provenance-translated")
        if provenance.notice and _NO_EDITOR.search(provenance.notice):
            return localiser.text("provenance-translated-by-unedited", relay=relay)
        return localiser.text("provenance-translated-by", relay=relay)
    if provenance.kind is ProvenanceKind.RELAY:
        if relay is None:
            return localiser.text("provenance-relayed")
        return localiser.text("provenance-relayed-by", relay=relay)
    return None


def notice(article: Article, localiser: Localiser) -> str | None:
    """Quote what the relay says of itself."""
    if not article.provenance.notice:
        return None
    return localiser.text("provenance-notice", notice=inline(article.provenance.notice, _NOTICE))


def sender(article: Article, viewer: int | None, localiser: Localiser) -> str | None:
    """Tell that a reader sent the article, and whether others see it."""
    if not article.senders:
        return None
    if not article.public and viewer in article.senders:
        return localiser.text("sent-by-you")
    return localiser.text("sent-by-reader")
