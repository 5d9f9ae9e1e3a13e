from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article
from bot.model.outlet import OutletPolicy, Show
from bot.model.sentence import Sentence
from bot.model.translation import LeftAt, Pair, Rendition
from bot.render.actions.articles import FullText, OpenArticle
from bot.render.callback import decode
from bot.render.fulltext import fulltext_view
from bot.render.html import visible
from bot.render.view import View

Make = Callable[..., Article]
Accepted = Callable[[View], str]
Formatted = Callable[[str], list[tuple[str, tuple[str, ...]]]]
Outlets = dict[str, OutletPolicy]

PARAGRAPH = "La phrase numéro {n} parle du port & du pont. Une autre la suit aussitôt, un peu plus longue."


def long_article(make_article: Make, summary: tuple[int, ...] = (3, 60, 118)) -> Article:
    paragraphs = [PARAGRAPH.format(n=n) for n in range(120)]
    body = "\n\n".join(paragraphs)
    sentences = []
    for n in summary:
        text = f"La phrase numéro {n} parle du port & du pont."
        sentences.append(Sentence(text=text, start=body.index(text), end=body.index(text) + len(text)))
    article: Article = make_article(body=body, analysis=Analysis(summary=tuple(sentences), minutes=9))
    return article


def underlined(view: View, formatted: Formatted) -> str:
    return "".join(character for character, tags in formatted(view.text) if "u" in tags)


def labels(view: View) -> list[list[str]]:
    return [[button.label for button in row] for row in view.keyboard]


def test_a_short_text_is_whole_and_ends_with_its_origin(
    make_article: Make, english: Localiser, outlets: Outlets, accepted: Accepted
) -> None:
    article = make_article(authors=("Ann Lee", "B. <Cy>"), url="https://mirror.example/1")
    view = fulltext_view(article, FullText(7), localiser=english, outlets=outlets)
    text = accepted(view)
    assert text.startswith(
        "Le budget du pont & du port\n"
        "Radio Borée (state-funded, Northland; label set by this bot’s operator)\n"
        "Machine translation relayed by Miroir Nord"
    )
    assert "\n\nUn vote <serré> à l’hôtel de ville.\n\n" + article.body + "\n\nEnd of the article\n" in text
    assert text.split("End of the article\n")[1].split("\n") == [
        "Authors: Ann Lee, B. <Cy>",
        "Outlet: Radio Borée (state-funded, Northland; label set by this bot’s operator)",
        "Date: not stated",
        "Machine translation relayed by Miroir Nord; the relay says that no human editor took part.",
        "In the relay’s own words: “Traduit par un programme, sans relecture par un éditeur humain.”",
        english.text("fulltext-relayed"),
        "Original",
    ]
    assert labels(view) == [["1", "2", "3"], ["◀ Article"]]


def test_pages_hold_the_whole_text_once(
    make_article: Make, english: Localiser, outlets: Outlets, accepted: Accepted
) -> None:
    article = long_article(make_article)
    read = ""
    page, pages = 1, 2
    while page <= pages:
        view = fulltext_view(article, FullText(7, page, 99, 2), localiser=english, outlets=outlets)
        read += accepted(view).partition("\n\n")[2] + "\n\n"
        label = next(b.label for row in view.keyboard for b in row if "/" in b.label)
        assert label.startswith(f"{page}/")
        pages = int(label.split("/")[1])
        page += 1
    assert pages >= 4
    assert article.body in read


def test_page_buttons_lead_on_and_back(make_article: Make, english: Localiser, outlets: Outlets) -> None:
    article = long_article(make_article)
    view = fulltext_view(article, FullText(7, 2, 99, 3), localiser=english, outlets=outlets)
    before, _, after = view.keyboard[1]
    assert decode(before.data or "") == FullText(7, 1, 99, 3)
    assert decode(after.data or "") == FullText(7, 3, 99, 3)
    assert decode(view.keyboard[2][0].data or "") == OpenArticle(7, 99, 3)


def test_a_summary_sentence_is_shown_where_it_stands(
    make_article: Make, localiser: Localiser, outlets: Outlets, formatted: Formatted, accepted: Accepted
) -> None:
    article = long_article(make_article)
    pages = set()
    for number in (1, 2, 3):
        view = fulltext_view(article, FullText(7, None, 99, 2, number), localiser=localiser, outlets=outlets)
        assert underlined(view, formatted) == article.analysis.summary[number - 1].text
        assert str(number) in accepted(view).split("\n\n")[0].split("\n")[-1]
        assert [button.label for button in view.keyboard[0]][number - 1] == f"· {number} ·"
        pages.add(view.keyboard[1][-2 if number < 3 else -1].label)
        plain = fulltext_view(article, FullText(7, None, 99, 2), localiser=localiser, outlets=outlets)
        assert visible(plain.text).partition("\n\n")[2][:50] in visible(
            fulltext_view(article, FullText(7, 1, 99, 2), localiser=localiser, outlets=outlets).text
        )
    assert len(pages) == 3


def test_the_number_again_takes_the_mark_off_on_the_same_page(
    make_article: Make, english: Localiser, outlets: Outlets, formatted: Formatted
) -> None:
    article = long_article(make_article)
    marked = fulltext_view(article, FullText(7, None, None, 1, 2), localiser=english, outlets=outlets)
    action = decode(marked.keyboard[0][1].data or "")
    assert isinstance(action, FullText)
    plain = fulltext_view(article, action, localiser=english, outlets=outlets)
    assert underlined(plain, formatted) == ""
    assert visible(plain.text).partition("\n\n")[2] == visible(marked.text).partition("\n\n")[2]


def test_a_corrected_text_still_finds_its_sentence_or_marks_nothing(
    make_article: Make, english: Localiser, outlets: Outlets, formatted: Formatted, accepted: Accepted
) -> None:
    article = make_article()
    moved = replace(article, body="Ajout en tête.\n\n" + article.body)
    view = fulltext_view(moved, FullText(7, None, highlight=2), localiser=english, outlets=outlets)
    assert underlined(view, formatted) == article.analysis.summary[1].text
    gone = replace(article, body="Tout autre chose.")
    view = fulltext_view(gone, FullText(7, None, highlight=2), localiser=english, outlets=outlets)
    assert underlined(view, formatted) == ""
    assert "underlined" not in accepted(view)


@given(page=st.none() | st.integers(1, 10**6), highlight=st.none() | st.integers(1, 50))
def test_any_page_and_number_give_a_valid_view(page: int | None, highlight: int | None) -> None:
    now = datetime.fromisoformat("2023-03-14T12:00:00+00:00")
    body = "x" * 9000 + " 😀"
    article = Article(
        id=1, seq=1, title="t", body=body, added=now, changed=now,
        analysis=Analysis(summary=(Sentence(text=body, start=0, end=len(body)),)),
    )  # fmt: skip
    view = fulltext_view(
        article, FullText(1, page, highlight=highlight), localiser=Localiser("en"), outlets={}
    )
    assert len(visible(view.text)) <= 4096


def test_the_largest_heads_leave_room_for_a_page(
    make_article: Make, localiser: Localiser, accepted: Accepted
) -> None:
    long = "& wide " * 400
    name = " ".join(long.split()).casefold()
    article = make_article(
        title=long, outlet=long, authors=(long,), lead=long * 3, body=long * 9,
        provenance=replace(make_article().provenance, relayed_by=long, notice="no human " + long),
    )  # fmt: skip
    policies = {name: OutletPolicy(name=long, label=long, link="https://a.example/" + "&" * 1800)}
    for page in range(1, 15):
        accepted(
            fulltext_view(article, FullText(7, page, highlight=1), localiser=localiser, outlets=policies)
        )


def test_shows_no_more_than_the_operator_allows(
    make_article: Make, english: Localiser, accepted: Accepted
) -> None:
    policy = {"radio borée": OutletPolicy(name="Radio Borée", show=Show.SUMMARY)}
    view = fulltext_view(make_article(), FullText(7, 1, 99, 2), localiser=english, outlets=policy)
    assert "budget" not in accepted(view)
    assert decode(view.keyboard[0][0].data or "") == OpenArticle(7, 99, 2)


def test_a_lead_that_has_pages_of_its_own_keeps_its_marks(
    make_article: Make, english: Localiser, outlets: Outlets, accepted: Accepted
) -> None:
    lead = "A first sentence. Une <deuxième>. Une troisième."
    second, third = lead.index("Une <"), lead.index("Une t")
    rendition = Rendition(
        pair=Pair("fr", "en"),
        engines=("Libre",),
        left=2,
        at=LeftAt(lead=(second, third)),
        lead_pages=(third, len(lead)),
    )
    article = make_article(lead=lead, body="It rained.", rendition=rendition)
    shown = [
        accepted(fulltext_view(article, FullText(7, number), localiser=english, outlets=outlets))
        for number in (1, 2, 3)
    ]
    assert shown[0].endswith("\n\nA first sentence. [FR] Une <deuxième>.")
    assert shown[1].endswith("\n\n[FR] Une troisième.")
    assert "\n\nIt rained.\n\nEnd of the article" in shown[2]
