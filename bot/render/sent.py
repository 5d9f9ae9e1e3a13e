"""What is said of translations in messages that nobody asked for, and the way to what the outlet wrote."""

from collections.abc import Iterable

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.translation import Rendition, Shortfall
from bot.render.actions.articles import OpenArticle
from bot.render.actions.as_written import AsWritten
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.rendition import shortfall_note
from bot.render.view import Button

_LANGUAGE = 30


def sent_note(renditions: Iterable[Rendition | None], localiser: Localiser) -> str:
    """Say why some of a message is in the original, as a line of HTML; "" where nothing is.

    Unlike a list on a screen it will not be translated later.
    """
    known = [one for one in renditions if one is not None]
    late = any(one.shortfall is Shortfall.LATE for one in known)
    lines = [localiser.text("translation-sent-late")] if late else []
    lines.append(shortfall_note((one for one in known if one.shortfall is not Shortfall.LATE), localiser))
    return "\n".join(f"<i>{line}</i>" for line in lines if line)


def as_written_button(article: Article, localiser: Localiser) -> Button | None:
    """Open an article as its outlet wrote it; None where it is shown so."""
    rendition = article.rendition
    if rendition is None or not rendition.done:
        return None
    language = inline(localiser.language_name(rendition.pair.source), _LANGUAGE)
    label = localiser.text("button-as-written-in", language=language)
    return Button(label, encode(AsWritten(OpenArticle(article.id))))
