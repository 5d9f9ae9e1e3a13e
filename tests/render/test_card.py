import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.model.outlet import OutletPolicy, Show
from bot.model.sentence import Sentence
from bot.render.actions.articles import FullText, ShareArticle, ShowListing, Similar
from bot.render.callback import decode
from bot.render.card import card_view
from bot.render.view import View

Make = Callable[..., Article]
Accepted = Callable[[View], str]
Outlets = dict[str, OutletPolicy]

OUTLET = "Radio Borée (state-funded, Northland; label set by this bot’s operator)"


def labels(view: View) -> list[list[str]]:
    return [[button.label for button in row] for row in view.keyboard]


def test_says_where_every_word_comes_from(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    view = card_view(make_article(), localiser=english, now=now, outlets=outlets)
    assert accepted(view).split("\n") == [
        "Le budget du pont & du port",
        f"{OUTLET} · Vie locale · date not stated · 3 min",
        "Machine translation relayed by Miroir Nord; the relay says that no human editor took part.",
        "",
        "From the article, word for word:",
        "1. La séance a duré 3,5 heures.",
        "",
        "2. « Nous avons trouvé un accord », a dit la maire.",
        "",
        "3. Le pont sera fermé tout l’été.",
    ]
    assert labels(view) == [["Full text"], ["Share", "Similar", "☆ Save"]]


def test_speaks_the_readers_language(
    make_article: Make, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    french = accepted(card_view(make_article(), localiser=Localiser("fr"), now=now, outlets=outlets))
    assert "date non indiquée · 3 min" in french
    assert "Traduction automatique relayée par Miroir Nord" in french
    russian = card_view(make_article(), localiser=Localiser("ru"), now=now, outlets=outlets)
    assert "дата не указана · 3 мин" in accepted(russian)
    assert labels(russian) == [["Полный текст"], ["Поделиться", "Похожие"], ["☆ Сохранить"]]


def test_buttons_lead_on_and_back(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets
) -> None:
    article = make_article(url="https://mirror.example/budget?x=1&y=2")
    view = card_view(article, localiser=english, now=now, outlets=outlets, listing_id=99, page=2)
    assert labels(view) == [["Full text", "Original"], ["Share", "Similar", "☆ Save"], ["◀ List"]]
    buttons = {button.label: button for row in view.keyboard for button in row}
    assert buttons["Original"].url == article.url
    assert decode(buttons["Full text"].data or "") == FullText(7, 1, 99, 2)
    assert decode(buttons["Share"].data or "") == ShareArticle(7, 99, 2)
    assert decode(buttons["Similar"].data or "") == Similar(7)
    assert decode(buttons["◀ List"].data or "") == ShowListing(99, 2)


def test_links_the_label_to_its_source(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets
) -> None:
    view = card_view(make_article(outlet="radio  BORÉE"), localiser=english, now=now, outlets=outlets)
    assert '<a href="https://register.example/boree?a=1&amp;b=2">state-funded, Northland</a>' in view.text


def test_an_outlet_without_label_is_only_named(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    article = make_article(outlet="Plain Paper", provenance=Provenance(), section=None)
    facts = accepted(card_view(article, localiser=english, now=now, outlets=outlets)).split("\n")[1]
    assert facts == "Plain Paper · date not stated · 3 min"


def test_labels_a_relay_too(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    relayed = Provenance(kind=ProvenanceKind.RELAY, relayed_by="Radio Borée")
    article = make_article(outlet=None, provenance=relayed)
    text = accepted(card_view(article, localiser=english, now=now, outlets=outlets))
    assert "\noutlet not stated · Vie locale" in text
    assert "\nRelayed by Radio Borée (state-funded, Northland; label set by this bot’s operator).\n" in text


@pytest.mark.parametrize(
    ("notice", "said"),
    [
        (None, False),
        ("Traduit par un logiciel.", False),
        ("Translated by software and reviewed by a human editor.", False),
        ("Humanity News translates automatically.", False),
        ("This text was translated automatically, without any human involvement.", True),
        ("Nous traduisons par un programme, et non à partir d'un éditeur humain.", True),
        ("Переведено автоматически, без участия людей.", True),
        ("Перевод программы проверил редактор.", False),
        ("Текст переведён программой, редактор-человек не участвовал.", True),
    ],
)
def test_says_that_no_editor_took_part_only_if_the_relay_does(
    notice: str | None,
    said: bool,
    make_article: Make,
    english: Localiser,
    now: datetime,
    outlets: Outlets,
    accepted: Accepted,
) -> None:
    kind = ProvenanceKind.MACHINE_TRANSLATION
    article = make_article(provenance=Provenance(kind=kind, relayed_by="Miroir", notice=notice))
    text = accepted(card_view(article, localiser=english, now=now, outlets=outlets))
    assert "Machine translation relayed by Miroir" in text
    assert ("no human editor took part" in text) is said


def test_a_stated_date_is_shown_with_its_zone(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    article = make_article(published=datetime(2022, 11, 23, 14, 5, tzinfo=UTC))
    assert " · 23 Nov 2022, 14:05 UTC · 3 min" in accepted(
        card_view(article, localiser=english, now=now, outlets=outlets)
    )
    article = make_article(published=now - timedelta(hours=30))
    assert " · 13 Mar, 09:09 UTC · " in accepted(
        card_view(article, localiser=english, now=now, outlets=outlets)
    )


def test_headline_only_outlets_show_no_text(
    make_article: Make, english: Localiser, now: datetime, accepted: Accepted
) -> None:
    policy = {"miroir nord": OutletPolicy(name="Miroir Nord", show=Show.HEADLINE)}
    view = card_view(make_article(url="https://mirror.example/1"), localiser=english, now=now, outlets=policy)
    text = accepted(view)
    assert "séance" not in text
    assert "lets it show only the headline. The article itself is behind “Original”." in text
    assert labels(view) == [["Original"], ["Share", "Similar", "☆ Save"]]


def test_summary_only_outlets_have_no_full_text(
    make_article: Make, english: Localiser, now: datetime, accepted: Accepted
) -> None:
    policy = {"radio borée": OutletPolicy(name="Radio Borée", show=Show.SUMMARY)}
    view = card_view(make_article(), localiser=english, now=now, outlets=policy)
    assert "1. La séance a duré 3,5 heures." in accepted(view)
    assert "only a summary" in accepted(view)
    assert labels(view) == [["Share", "Similar", "☆ Save"]]


def test_a_text_too_short_for_a_summary_gives_its_opening(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    article = make_article(analysis=Analysis(words=9), lead=None, body="Le pont est fermé.\n\nFin.")
    text = accepted(card_view(article, localiser=english, now=now, outlets=outlets))
    assert text.endswith("From the article, word for word:\nLe pont est fermé.")


def test_an_article_without_text_says_so(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    view = card_view(
        make_article(analysis=Analysis(), lead=None, body=""), localiser=english, now=now, outlets=outlets
    )
    assert accepted(view).endswith("The archive has only the headline of this article.")
    assert labels(view) == [["Share", "Similar", "☆ Save"]]


def test_a_sent_article_says_who_sees_it(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    own = make_article(public=False, senders=(41,))
    seen_by_sender = card_view(own, localiser=english, now=now, outlets=outlets, viewer=41)
    assert "\nSent by you; only you can see it here.\n" in accepted(seen_by_sender)
    shared = make_article(public=True, senders=(41,))
    seen_by_all = card_view(shared, localiser=english, now=now, outlets=outlets, viewer=42)
    assert "\nSent by a reader.\n" in accepted(seen_by_all)


def test_whatever_an_article_holds_is_text(
    make_article: Make, localiser: Localiser, now: datetime, accepted: Accepted
) -> None:
    evil = '</b><a href="https://evil.example">x</a>&lt;\u202e{ $day }\x00' + "😀" * 3000
    article = make_article(
        title=evil,
        outlet=evil,
        section=evil,
        lead=evil,
        body=evil * 3,
        url="https://a.example/" + '"' * 500,
        senders=(1,),
        provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by=evil, notice=evil),
        analysis=Analysis(summary=tuple(Sentence(text=evil, start=0, end=len(evil)) for _ in range(3))),
    )
    policies = {
        evil.casefold(): OutletPolicy(
            name=evil, label=evil, reason=evil, link="https://a.example/" + "&" * 1900
        )
    }
    text = accepted(card_view(article, localiser=localiser, now=now, outlets=policies))
    assert text.count("evil.example") >= 5


def test_a_right_to_left_headline_stays_in_its_place(
    make_article: Make, english: Localiser, now: datetime, outlets: Outlets
) -> None:
    view = card_view(make_article(title="أخبار المدينة"), localiser=english, now=now, outlets=outlets)
    assert view.text.startswith("<b>\u2067أخبار المدينة\u2069</b>")


def test_a_card_is_rendered_within_a_millisecond(
    make_article: Make, localiser: Localiser, now: datetime, outlets: Outlets
) -> None:
    article = make_article(published=now)
    card_view(article, localiser=localiser, now=now, outlets=outlets)
    took = []
    for _ in range(50):
        began = time.thread_time()
        card_view(article, localiser=localiser, now=now, outlets=outlets, listing_id=1)
        took.append(time.thread_time() - began)
    assert min(took) < 0.001
