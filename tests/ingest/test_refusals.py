"""Why pages are refused: one clear reason each, and articles that only look like such pages."""

# ruff: noqa: E501 - texts and markup stand as they come

import json

import pytest
from pages import NEWS_ARTICLE, PARAGRAPHS, page
from samples import NOW

from bot.ingest.pages import refusals
from bot.ingest.pages.page import examine_page
from bot.model.article import Draft, Refusal

PAID = {**NEWS_ARTICLE, "isAccessibleForFree": False}
PART_PAID = {
    **NEWS_ARTICLE,
    "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywall"},
}
WORDS = "Le syndicat des eaux publiera le calendrier complet des travaux au mois de juin, avec la liste des routes coupées. "


def reason(text: str, url: str | None = None) -> str:
    outcome = examine_page(text.encode(), url=url, now=NOW).outcome
    assert isinstance(outcome, Refusal), outcome
    return outcome.reason


def bare(title: str, body: str = "", head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Just a moment...", refusals.ROBOT_CHECK),
        ("Attention Required! | Cloudflare", refusals.ROBOT_CHECK),
        ("Are you a robot?", refusals.ROBOT_CHECK),
        ("Êtes-vous un robot ?", refusals.ROBOT_CHECK),
        ("Вы не робот?", refusals.ROBOT_CHECK),
        ("Access Denied", refusals.DENIED),
        ("403 Forbidden", refusals.DENIED),
        ("Доступ ограничен", refusals.DENIED),
        ("404 Not Found", refusals.ERROR_PAGE),
        ("Page not found - Harbour Gazette", refusals.ERROR_PAGE),
        ("Le Courrier | Page introuvable", refusals.ERROR_PAGE),
        ("Erreur 404", refusals.ERROR_PAGE),
        ("Страница не найдена", refusals.ERROR_PAGE),
        ("502 Bad Gateway", refusals.ERROR_PAGE),
        ("Service Temporarily Unavailable", refusals.ERROR_PAGE),
    ],
)
def test_error_pages_and_walls(title: str, expected: str) -> None:
    text = "<p>Sorry, we could not find what you were looking for. It may have moved, or the address may be wrong. You can go back to the home page, or search for it with the box above, or tell us about it.</p>"
    assert reason(bare(title, f"<h1>{title}</h1>{text}")) == expected
    assert reason(bare(title)) == expected


@pytest.mark.parametrize(
    "title",
    [
        "404 villages will lose their doctor",
        "Access denied: how a town lost its beach",
        "Captcha, histoire d’une invention",
        "500 000 euros pour le pont",
    ],
)
def test_articles_with_such_titles_are_read(title: str) -> None:
    assert isinstance(
        examine_page(
            page(title=title, json_ld={**NEWS_ARTICLE, "headline": title}).encode(), now=NOW
        ).outcome,
        Draft,
    )
    assert isinstance(examine_page(page(title=title).encode(), now=NOW).outcome, Draft)


@pytest.mark.parametrize(
    "body",
    [
        '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
        "<p>Please enable JavaScript to view this page.</p>",
        "<p>Veuillez activer JavaScript.</p>",
        "<p>Включите JavaScript в браузере.</p>",
        '<div id="__next"></div><script>x()</script>',
    ],
)
def test_pages_that_are_empty_without_javascript(body: str) -> None:
    assert reason(bare("Le Courrier", body)) == refusals.NEEDS_JAVASCRIPT


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Before you continue to the Gazette</h1><p>We use data.</p><button>Accept all</button>",
        "<h2>Le respect de votre vie privée est notre priorité</h2><p>Nous et nos 812 partenaires stockons des données.</p>",
        "<p>Мы используем файлы cookie.</p><button>Принять все cookie</button>",
    ],
)
def test_consent_walls(body: str) -> None:
    assert reason(bare("Le Courrier", body)) == refusals.CONSENT_WALL


@pytest.mark.parametrize("json_ld", [PAID, PART_PAID, {"@graph": [PAID]}])
def test_a_paywall_that_the_page_states(json_ld: object) -> None:
    examined = examine_page(page(json_ld=json_ld, paragraphs=PARAGRAPHS[:2]).encode(), now=NOW)
    assert examined.outcome == Refusal(reason=refusals.TEASER)
    assert examined.teaser is not None
    assert examined.teaser.paragraphs == PARAGRAPHS[:2]


@pytest.mark.parametrize(
    "prompt",
    [
        "Subscribe to continue reading",
        "To continue reading, sign in or create a free account.",
        "This article is reserved for our subscribers",
        "Cet article est réservé aux abonnés",
        "Il vous reste 75 % de cet article à lire.",
        "Pour lire la suite, abonnez-vous.",
        "Материал доступен только подписчикам",
        "Чтобы дочитать статью, оформите подписку",
    ],
)
def test_a_paywall_that_the_page_shows(prompt: str) -> None:
    wall = f'<div class="wall"><p>{prompt}</p></div>'
    assert (
        reason(page(paragraphs=PARAGRAPHS[:2]).replace('<div class="share">', f'{wall}<div class="share">'))
        == refusals.TEASER
    )
    assert reason(page(paragraphs=(*PARAGRAPHS[:2], prompt))) == refusals.TEASER


def test_a_prompt_to_pay_elsewhere_on_the_page_makes_no_teaser() -> None:
    for prompt in (
        "Subscribe to continue reading",
        "Déjà abonné ? Se connecter",
        "Article réservé aux abonnés",
    ):
        short = page(paragraphs=PARAGRAPHS[:2])
        above = short.replace("<main", f"<header><p>{prompt}</p></header><main")
        assert isinstance(examine_page(above.encode(), now=NOW).outcome, Draft)


def test_what_is_all_there_is_taken_whatever_it_costs() -> None:
    whole = (*PARAGRAPHS, *(WORDS * 4 for _ in range(6)))
    draft = examine_page(page(json_ld=PAID, paragraphs=whole).encode(), now=NOW).outcome
    assert isinstance(draft, Draft)
    assert draft.paragraphs[:4] == PARAGRAPHS


def test_a_short_article_that_is_as_long_as_it_says_is_taken() -> None:
    counted = {**PAID, "wordCount": 140}
    assert isinstance(examine_page(page(json_ld=counted).encode(), now=NOW).outcome, Draft)
    longer = {**PAID, "wordCount": 900}
    cut = (*PARAGRAPHS[:3], PARAGRAPHS[3][:80])
    assert reason(page(json_ld=longer, paragraphs=cut)) == refusals.TEASER


def test_a_free_article_that_offers_subscriptions_is_read() -> None:
    free = {**NEWS_ARTICLE, "isAccessibleForFree": True}
    after = "<p>Already a subscriber? Sign in to continue reading our other articles.</p>"
    assert isinstance(examine_page(page(json_ld=free, after=after).encode(), now=NOW).outcome, Draft)
    other = [NEWS_ARTICLE, {"@type": "ItemList", "itemListElement": [PAID]}]
    assert isinstance(examine_page(page(json_ld=other).encode(), now=NOW).outcome, Draft)


def test_a_teaser_is_made_whole_by_the_feed_s_text() -> None:
    told = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    teaser = page(json_ld=PAID, paragraphs=(PARAGRAPHS[0][:120] + "…",))
    examined = examine_page(teaser.encode(), told=told, now=NOW)
    assert isinstance(examined.outcome, Draft), examined.outcome
    assert examined.outcome.paragraphs == PARAGRAPHS
    assert examined.sources["body"] == "feed"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            '<meta property="og:type" content="video.other">',
            "<h1>La crue filmée du pont</h1><p>Une minute d’images.</p>",
        ),
        (
            "",
            '<h1>La crue filmée du pont</h1><iframe src="https://www.youtube.com/embed/x"></iframe><p>Une minute.</p>',
        ),
        (
            "",
            "<h1>La crue en images</h1>"
            + "<figure><img src='a.jpg'><figcaption>Le pont</figcaption></figure>" * 8,
        ),
        (
            f'<script type="application/ld+json">{json.dumps({"@type": "VideoObject", "name": "La crue"})}</script>',
            "<p>La crue.</p>",
        ),
    ],
)
def test_videos_and_galleries_without_text(head: str, body: str) -> None:
    assert reason(bare("La crue de mai - Le Courrier", body, head)) == refusals.NO_TEXT


def test_too_short_tells_how_short() -> None:
    assert reason(bare("Brève", "<h1>Brève</h1><p>Le pont rouvre mardi à midi.</p>")) == (
        "too short to be an article: 6 words, at least 25 are wanted"
    )


def test_lists_of_links() -> None:
    cards = "".join(
        f'<article><a href="/{n}"><h2>Une nouvelle importante numéro {n} dans la vallée</h2></a></article>'
        for n in range(14)
    )
    assert reason(bare("Le Courrier", f"<main>{cards}</main>")) == refusals.LISTING
