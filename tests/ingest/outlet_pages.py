"""One small page of our own writing for each outlet rule, in the markup that the rule is for."""

# ruff: noqa: E501 - texts and markup stand as they come

from dataclasses import dataclass

PARAGRAPHS = (
    "Engineers in the valley of Aldern will empty the reservoir at the end of the summer for the first time since it was built, the water board said on Tuesday.",
    "No village below the dam will be without water during the work, which is expected to last four months and to cost twelve million crowns.",
    "“We have waited for this moment for nine years,” said Helen Marchant, who directs the board, before a hundred people in the village hall.",
    "Anglers want the fish to be moved to the next lake before the water goes. The board will publish its plan for that in the first week of June.",
)
LEAD = "The work should show for the first time in what state the foot of the dam is."
JUNK = "Another story that has nothing to do with the dam, and that readers should open too."


@dataclass(frozen=True, kw_only=True, slots=True)
class OutletPage:
    """A page's main part; the lead and names that the rule should find there."""

    host: str
    main: str
    """With TEXT, LEAD and JUNK where these go."""
    each: tuple[str, str] = ("<p>", "</p>")
    """What stands around each paragraph."""
    lead: str | None = None
    authors: tuple[str, ...] = ()

    @property
    def markup(self) -> str:
        """The main part with its texts."""
        text = "".join(f"{self.each[0]}{part}{self.each[1]}" for part in PARAGRAPHS)
        return self.main.replace("TEXT", text).replace("LEAD", LEAD).replace("JUNK", JUNK)


PAGES = {
    "bbc": OutletPage(
        host="bbc.com",
        main='<article><div data-component="byline-block"><div data-testid="byline-new-contributors"><span>Ruth Okello</span></div></div>TEXT<div data-component="links-block"><p>JUNK</p></div></article>',
        each=('<div data-component="text-block"><p>', "</p></div>"),
        authors=("Ruth Okello",),
    ),
    "guardian": OutletPage(
        host="theguardian.com",
        main='<div data-gu-name="standfirst"><p>LEAD</p></div><div data-gu-name="body"><div class="article-body-commercial-selector">TEXT<gu-island><p>JUNK</p></gu-island></div></div>',
        lead=LEAD,
    ),
    "reuters": OutletPage(
        host="reuters.com",
        main='<article><a data-testid="AuthorNameLink">Ruth Okello</a>TEXT<div data-testid="promo-box"><p>JUNK</p></div></article>',
        each=('<div data-testid="paragraph-0">', "</div>"),
        authors=("Ruth Okello",),
    ),
    "apnews": OutletPage(
        host="apnews.com",
        main='<div class="Page-authors"><a>Ruth Okello</a></div><div class="RichTextStoryBody">TEXT<div class="HTMLModuleEnhancement"><p>JUNK</p></div></div>',
        authors=("Ruth Okello",),
    ),
    "aljazeera": OutletPage(
        host="aljazeera.com",
        main='<p class="article__subhead">LEAD</p><div class="wysiwyg">TEXT<div class="more-on"><p>JUNK</p></div></div>',
        lead=LEAD,
    ),
    "france24": OutletPage(
        host="france24.com",
        main='<a class="m-from-author__name">Ruth Okello</a><p class="t-content__chapo">LEAD</p><div class="t-content__body">TEXT<div class="o-self-promo"><p>JUNK</p></div></div>',
        lead=LEAD,
        authors=("Ruth Okello",),
    ),
    "lemonde": OutletPage(
        host="lemonde.fr",
        main='<p class="article__desc">LEAD</p><a class="article__author-link">Ruth Okello</a>TEXT<section class="catcher"><p>JUNK</p></section>',
        each=('<p class="article__paragraph">', "</p>"),
        lead=LEAD,
        authors=("Ruth Okello",),
    ),
    "lefigaro": OutletPage(
        host="lefigaro.fr",
        main='<p class="fig-standfirst">LEAD</p>TEXT<div class="fig-body-link"><p>JUNK</p></div>',
        each=('<p class="fig-paragraph">', "</p>"),
        lead=LEAD,
    ),
    "franceinfo": OutletPage(
        host="franceinfo.fr",
        main='<div class="c-chapo">LEAD</div><div class="c-signature__names"><a>Ruth Okello</a></div><div class="c-body">TEXT<div class="c-read-more"><p>JUNK</p></div></div>',
        lead=LEAD,
        authors=("Ruth Okello",),
    ),
    "ouestfrance": OutletPage(
        host="ouest-france.fr",
        main='<article>TEXT<div class="read-also"><p>JUNK</p></div></article>',
    ),
    "tass": OutletPage(
        host="tass.ru",
        main='<div class="NewsHeader_lead__x1">LEAD</div><article>TEXT<div class="RelatedArticles__z3"><p>JUNK</p></div></article>',
        each=('<p class="Paragraph_paragraph__y2">', "</p>"),
        lead=LEAD,
    ),
    "ria": OutletPage(
        host="ria.ru",
        main='<div class="article__title">The reservoir will be emptied</div><div class="article__body">TEXT<div class="article__block" data-type="article"><p>JUNK</p></div></div>',
        each=('<div class="article__block" data-type="text"><div class="article__text">', "</div></div>"),
    ),
    "lenta": OutletPage(
        host="lenta.ru",
        main='<a class="topic-authors__author">Ruth Okello</a><div class="topic-body__content">TEXT<div class="box-inline-topic"><p>JUNK</p></div></div>',
        each=('<p class="topic-body__content-text">', "</p>"),
        authors=("Ruth Okello",),
    ),
    "rbc": OutletPage(
        host="rbc.ru",
        main='<div class="article__text"><div class="article__text__overview">LEAD</div>TEXT<div class="article__inline-item"><p>JUNK</p></div></div><div class="article__authors__author__name">Ruth Okello</div>',
        lead=LEAD,
        authors=("Ruth Okello",),
    ),
    "kommersant": OutletPage(
        host="kommersant.ru",
        main='<h2 class="doc_header__subheader">LEAD</h2><div class="article_text_wrapper">TEXT<p class="doc__text document_authors">Ruth Okello</p><div class="incut"><p>JUNK</p></div></div>',
        each=('<p class="doc__text">', "</p>"),
        lead=LEAD,
        authors=("Ruth Okello",),
    ),
    "meduza": OutletPage(
        host="meduza.io",
        main='<div class="GeneralMaterial-module-article">TEXT<div data-testid="related-rich-block"><p>JUNK</p></div></div>',
    ),
    "interfax": OutletPage(
        host="interfax.ru",
        main='<article itemprop="articleBody">TEXT<div class="ads"><p>JUNK</p></div></article>',
    ),
    "taipeitimes": OutletPage(
        host="taipeitimes.com",
        main='<div class="archives"><h2>LEAD</h2><div class="name">Ruth Okello</div>TEXT</div><div class="boxTitle"><ul><li><p>JUNK</p></li></ul></div>',
        lead=LEAD,
        authors=("Ruth Okello",),
    ),
}
