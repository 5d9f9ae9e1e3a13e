"""A story's summary from its articles, as far as their outlets may be quoted."""

from collections.abc import Sequence

from bot.model.article import Article, ProvenanceKind
from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.sentence import Sentence
from bot.model.story import Report, Told
from bot.text.clean import line
from bot.text.story_headline import Preferred, first_spoken
from bot.text.story_sources import sources_of
from bot.text.summarise_story import Telling, summarise_story


def summarise_articles(
    articles: Sequence[Article],
    reports: Sequence[Report],
    *,
    outlets: Outlets,
    prefer: Preferred,
    sentences: int,
) -> tuple[Told, ...]:
    """Choose at most `sentences` sentences of a story's articles.

    They are in a language of `prefer` if some in it may be shown, else in that of most outlets; a machine's
    words only where there are no others. `reports` are the story's, and tell which articles are one source.
    """
    spoken = _language(articles, outlets, prefer)
    same = [item for item in articles if item.language == spoken]
    originals = any(_is_original(item) and is_quotable(item, outlets) for item in same)
    source = {
        report.article_id: number
        for number, source in enumerate(sources_of(reports))
        for report in source.reports
    }
    chosen = summarise_story(
        [
            Telling(
                article_id=item.id,
                source=source.get(item.id, -item.id),
                title=item.title,
                body=item.body,
                at=item.sort_time,
                quotable=is_quotable(item, outlets) and (_is_original(item) or not originals),
            )
            for item in same
        ],
        language=spoken,
        sentences=sentences,
    )
    by_id = {item.id: item for item in same}
    return tuple(Told(article=by_id[part.article_id], sentence=part.sentence) for part in chosen)


def first_sentences(article: Article, most: int, outlets: Outlets) -> tuple[Told, ...]:
    """Give the beginning of an article's own summary, or its lead where there is none, if it may be shown."""
    if not most or strictest_show(outlets, article.outlet, article.provenance.relayed_by) is Show.HEADLINE:
        return ()
    if article.analysis.summary:
        return tuple(Told(article=article, sentence=item) for item in article.analysis.summary[:most])
    lead = line(article.lead or "")
    return (Told(article=article, sentence=Sentence(text=lead, start=0, end=len(lead))),) if lead else ()


def is_quotable(article: Article, outlets: Outlets) -> bool:
    """Tell whether sentences of an article may be shown."""
    show = strictest_show(outlets, article.outlet, article.provenance.relayed_by)
    return show is not Show.HEADLINE and bool(article.body)


def _language(articles: Sequence[Article], outlets: Outlets, prefer: Preferred) -> str | None:
    """Choose the reader's language if sentences in it may be shown, else that of most outlets."""
    names: dict[str | None, set[str]] = {}
    for item in articles:
        if is_quotable(item, outlets):
            name = (item.outlet or item.provenance.relayed_by or "").casefold()
            names.setdefault(item.language, set()).add(name)
    if not names:
        return None
    most = max(names, key=lambda language: (len(names[language]), language or ""))
    return first_spoken(prefer, names) or most


def _is_original(article: Article) -> bool:
    return article.provenance.kind is not ProvenanceKind.MACHINE_TRANSLATION
