"""How one article's telling of an event may be shown."""

from collections.abc import Iterable, Iterator, Sequence

from bot.locale.catalogue import Localiser
from bot.model.agenda import AgendaEntry, Mention
from bot.model.article import ProvenanceKind
from bot.model.outlet import Outlets, Show, policy_of, strictest_show
from bot.model.translation import Wording
from bot.render.html import visible
from bot.render.provenance import outlet_name_short
from bot.render.rendition import rendition_mark
from bot.text.fold import fold


def words_of(mention: Mention, outlets: Outlets) -> str:
    """Give the sentence, or the headline where no more may be shown or no sentence is left."""
    return mention.event.sentence.text if is_quoted(mention, outlets) else mention.title


def wordings_of(mentions: Iterable[Mention], outlets: Outlets) -> Iterator[Wording]:
    """Give what may be shown of articles that name an event: their titles and sentences."""
    for mention in mentions:
        yield Wording(mention.title, mention.language)
        if is_quoted(mention, outlets):
            yield Wording(mention.event.sentence.text, mention.language)


def is_quoted(mention: Mention, outlets: Outlets) -> bool:
    """Tell whether the sentence itself is shown."""
    return _may_be_quoted(mention, outlets) and bool(mention.event.sentence.text)


def _may_be_quoted(mention: Mention, outlets: Outlets) -> bool:
    return strictest_show(outlets, mention.outlet, mention.relayed_by) is not Show.HEADLINE


def place_of(entry: AgendaEntry, outlets: Outlets) -> str:
    """Tell where it is, as the first spells it of whom more than a headline may be shown; "" for none."""
    for mention in entry.mentions:
        place = mention.event.place
        if place and (_may_be_quoted(mention, outlets) or fold(place) in fold(mention.title)):
            return place
    return ""


def quoted_first(mentions: Sequence[Mention], outlets: Outlets) -> list[Mention]:
    """Put first those whose sentence is shown."""
    return sorted(mentions, key=lambda mention: not is_quoted(mention, outlets))


def teller(mention: Mention, localiser: Localiser, outlets: Outlets) -> str:
    """Name who tells it, with its label, and say so when the words are a machine's; as HTML."""
    return " · ".join((name_of(mention, localiser, outlets), *marks_of(mention, localiser, outlets)))


def tellers(mentions: Sequence[Mention], localiser: Localiser, outlets: Outlets) -> str:
    """Name who tells it, in the words of the first of them; as HTML."""
    names = localiser.listed(name_of(mention, localiser, outlets) for mention in mentions)
    return " · ".join((names, *marks_of(mentions[0], localiser, outlets)))


def name_of(mention: Mention, localiser: Localiser, outlets: Outlets) -> str:
    """Name who tells it, with its label; as HTML."""
    named = mention.outlet or mention.relayed_by
    return outlet_name_short(named, outlets, localiser) if named else localiser.text("outlet-unknown")


def marks_of(mention: Mention, localiser: Localiser, outlets: Outlets) -> list[str]:
    """Say so when the words are a machine's, or the operator's."""
    marks = []
    machine = mention.provenance is ProvenanceKind.MACHINE_TRANSLATION
    if mark := rendition_mark(mention.rendition, localiser, again=machine):
        marks.append(mark)
    elif machine:
        marks.append(localiser.text("translation-mark"))
    if mention.retitled and not is_quoted(mention, outlets):
        marks.append(localiser.text("title-corrected-mark"))
    return marks


def teller_plain(mention: Mention, localiser: Localiser, outlets: Outlets) -> str:
    """Do the same as plain text, for what leaves the chat."""
    policy = policy_of(outlets, mention.outlet or mention.relayed_by)
    marks = [policy.label] if policy is not None and policy.label else []
    machine = mention.provenance is ProvenanceKind.MACHINE_TRANSLATION
    if mark := visible(rendition_mark(mention.rendition, localiser, again=machine)):
        marks.append(mark)
    elif machine:
        marks.append(localiser.text("translation-mark"))
    if mention.retitled and not is_quoted(mention, outlets):
        marks.append(localiser.text("title-corrected-mark"))
    name = mention.outlet or mention.relayed_by or localiser.text("outlet-unknown")
    return f"{name} ({localiser.comma.join(marks)})" if marks else name


def is_labelled(mention: Mention, outlets: Outlets) -> bool:
    """Tell whether the operator has labelled who tells it."""
    policy = policy_of(outlets, mention.outlet or mention.relayed_by)
    return policy is not None and bool(policy.label)
