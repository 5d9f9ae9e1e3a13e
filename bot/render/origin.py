"""Where an article's headline comes from, in a few words beside it."""

from datetime import datetime

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind
from bot.model.outlet import Outlets, policy_of
from bot.render.html import inline
from bot.render.provenance import outlet_name_short, title_mark
from bot.render.rendition import rendition_mark, translated_again


def origin_parts(article: Article, localiser: Localiser, now: datetime, outlets: Outlets) -> list[str]:
    """Say who wrote an article, when, in which language, and what else must be known of it."""
    parts = _outlet(article, localiser, outlets)
    if article.published:
        parts.append(localiser.ago(article.published, now))
    else:
        parts.append(localiser.text("date-unknown-added", day=localiser.day(article.added, now)))
    if mark := rendition_mark(article.rendition, localiser, again=translated_again(article)):
        parts.append(mark)
    else:
        parts += _language(article, localiser)
    parts += title_mark(article, localiser)
    if not article.public:
        parts.append(localiser.text("private-mark"))
    return parts


def hands_parts(article: Article, localiser: Localiser, outlets: Outlets) -> list[str]:
    """Say whose headline it is, and whether a machine translated it."""
    parts = _outlet(article, localiser, outlets)
    if mark := rendition_mark(article.rendition, localiser, again=translated_again(article)):
        parts.append(mark)
    elif article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        parts.append(localiser.text("translation-mark"))
    return [*parts, *title_mark(article, localiser)]


def _language(article: Article, localiser: Localiser) -> list[str]:
    if article.language:
        parts = [inline(localiser.language_name(article.language), 40)]
    else:
        parts = [localiser.text("language-unknown")]
    if article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        parts.append(localiser.text("translation-mark"))
    return parts


def _outlet(article: Article, localiser: Localiser, outlets: Outlets) -> list[str]:
    provenance = article.provenance
    parts = []
    if article.outlet:
        parts.append(outlet_name_short(article.outlet, outlets, localiser))
    elif provenance.relayed_by:
        relay = outlet_name_short(provenance.relayed_by, outlets, localiser)
        parts += [localiser.text("outlet-unknown"), localiser.text("via", relay=relay)]
    else:
        parts.append(localiser.text("outlet-unknown"))
    return parts


def is_labelled(article: Article, outlets: Outlets) -> bool:
    """Tell whether what names an article's outlet has a label."""
    policy = policy_of(outlets, article.outlet or article.provenance.relayed_by)
    return policy is not None and bool(policy.label)
