"""Agencies' credits: what must go, whom it names, and sentences that only look like credits."""

import pytest

from bot.ingest.pages.agencies import credited_authors, dateline_agencies, take_credits

FIRST = "Le conseil a voté le budget mardi soir."
LAST = "Le maire a promis une réponse avant l’été."


@pytest.mark.parametrize(
    ("credit", "agency"),
    [
        ("AFP", "AFP"),
        ("(AFP)", "AFP"),
        ("(avec AFP)", "AFP"),
        ("Avec AFP", "AFP"),
        ("Le Monde avec AFP", "AFP"),
        ("franceinfo avec AFP", "AFP"),
        ("LP/AFP", "AFP"),
        ("Avec AFP et Reuters", "AFP, Reuters"),
        ("© AFP", "AFP"),
        ("Source : AFP", "AFP"),
        ("— Agence France-Presse", "AFP"),
        ("(With inputs from PTI)", "PTI"),
        ("With AP", "AP"),
        ("Reuters", "Reuters"),
        ("Источник: ТАСС", "ТАСС"),
        ("По материалам РИА Новости", "РИА Новости"),
        ("ТАСС", "ТАСС"),
        ("Интерфакс", "Интерфакс"),
        ("dpa", "dpa"),
        ("EFE", "EFE"),
        ("ANSA", "ANSA"),
        ("Xinhua", "Xinhua"),
        ("Reporting by Ann Low in Oslo; Editing by Jon Hay", "Reuters"),
        (
            "(Reporting by Ann Low and Jon Hay; additional reporting by Ines Sand; Editing by Max Orr)",
            "Reuters",
        ),
        ("(Reportage d’Anne Bas, version française Jean Foin, édité par Max Orr)", None),
    ],
)
def test_a_credit_at_the_end_goes_and_is_remembered(credit: str, agency: str | None) -> None:
    found = take_credits([FIRST, LAST, credit])
    assert found.paragraphs == (FIRST, LAST)
    assert found.agency == agency


@pytest.mark.parametrize(
    ("tail", "agency"),
    [
        (" (AFP)", "AFP"),
        (" (avec AFP)", "AFP"),
        (" (AFP, Reuters)", "AFP, Reuters"),
        (" AFP", "AFP"),
        (" – AFP", "AFP"),
        (" Avec Reuters", "Reuters"),
        (" /ТАСС/", "ТАСС"),
    ],
)
def test_a_credit_after_the_last_sentence_goes(tail: str, agency: str) -> None:
    found = take_credits([FIRST, LAST + tail])
    assert found.paragraphs == (FIRST, LAST)
    assert found.agency == agency


def test_a_full_stop_after_the_bracket_stays_with_its_sentence() -> None:
    assert take_credits([FIRST, "The deal is worth three billion (AP)."]).paragraphs[-1] == (
        "The deal is worth three billion."
    )


@pytest.mark.parametrize("signature", ["ab/cd/ef", "(ab-cd/ef)", "mlb/pg/dch"])
def test_an_agency_s_initials_go(signature: str) -> None:
    assert take_credits([FIRST, LAST, signature]).paragraphs == (FIRST, LAST)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire l’a confirmé mercredi à l’AFP.",
        "L’accord a été signé avec Reuters et quatre journaux.",
        "Об этом сообщает ТАСС.",
        "Об этом пресс-секретарь рассказал РИА Новости.",
        "Reporting by The Harbour Gazette has shown that the mayor knew.",
        "Reporting by the newspaper showed that he lied.",
        "The photo was taken by an AP photographer.",
        "Who owns Reuters?",
        "Elle a travaillé pour l’AFP, puis pour Le Monde.",
        "The reporter (AFP) was released on Monday, and so was the driver.",
        "Yes/no",
        "AFP staff have been on strike since Monday.",
    ],
)
def test_sentences_stay(sentence: str) -> None:
    found = take_credits([FIRST, sentence])
    assert found.paragraphs == (FIRST, sentence)
    assert found.agency is None


def test_a_credit_amid_the_article_is_none() -> None:
    text = [FIRST, "Reuters", *[LAST] * 6]
    assert take_credits(text).paragraphs == tuple(text)


def test_nothing_else_is_left_of_an_article_that_is_all_credit() -> None:
    assert take_credits([]).paragraphs == ()
    assert take_credits(["AFP"]).paragraphs == ("AFP",)


@pytest.mark.parametrize(
    ("start", "agencies"),
    [
        ("PARIS (Reuters) - Le ministre a démissionné.", ("Reuters",)),
        ("NEW YORK (AP) — The mayor has resigned.", ("AP",)),
        ("LONDON, May 5 (Xinhua) -- The mayor has resigned.", ("Xinhua",)),
        ("BERLIN (dpa) – Der Minister tritt zurück.", ("dpa",)),
        ("МОСКВА, 5 мая. /ТАСС/. Министр ушёл.", ("ТАСС",)),
        ("МОСКВА, 5 мая - РИА Новости. Министр ушёл.", ("РИА Новости",)),
        ("Le ministre (AFP) a démissionné.", ()),
        ("The agency Reuters was first to report it.", ()),
    ],
)
def test_datelines_name_their_agency_and_stay(start: str, agencies: tuple[str, ...]) -> None:
    assert dateline_agencies(start) == agencies
    found = take_credits([start, LAST])
    assert found.paragraphs == (start, LAST)
    assert found.agency == (agencies[0] if agencies else None)


@pytest.mark.parametrize(
    ("authors", "agency"),
    [
        (["AFP"], "AFP"),
        (["Le Monde avec AFP"], "AFP"),
        (["Jeanne Corbel", "Reuters"], "Reuters"),
        (["Jeanne Corbel"], None),
        (["Ansa Muller"], None),
        ([], None),
    ],
)
def test_agencies_among_the_authors(authors: list[str], agency: str | None) -> None:
    assert credited_authors(authors) == agency
