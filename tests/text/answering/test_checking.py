"""What a program wrote, against its sources: true sentences stay, and what is invented goes."""

import re
from itertools import chain

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.model.answer import Source
from bot.text.answering.briefs import ANSWERING
from bot.text.answering.checking import Flaw, check
from bot.text.name_sounds import name_sounds

BORNE_OUT = [
    ("en", "The marsh council voted nine to two on Monday to restore the old windmill on Reed Lane. [1]"),
    ("en", "Work should begin in April and cost 310,000 crowns [1]."),
    ("en", "The windmill has stood empty for 16 years. [1]"),
    ("en", "Russia and the United States meet in Cairo from 29 November, said Sergei Ryabkov. [2]"),
    ("en", "Twelve diplomats take part. [2]"),
    ("en", "The project costs 2.4 million roubles. [2]"),
    ("en", "Forty boats are waiting upstream, according to actu.canal.example. [3]"),
    ("en", "Prefect Yann Le Goff denounced a scandalous management [3]."),
    ("en", "Mayor Ada Brook called it “the heart of our village”. [1]"),
    ("en", "Ryabkov said «Мы ничего не ждём». [2]"),
    ("en", "The council will restore the mill, while the lock of Morvan stays closed [1][3]."),
    ("fr", "Le conseil a voté lundi, par neuf voix contre deux, la restauration du vieux moulin. [1]"),
    ("fr", "La Russie et les États-Unis se rencontreront au Caire, selon Sergueï Riabkov. [2]"),
    ("fr", "Les travaux coûteront 310 000 couronnes. [1]"),
    ("ru", "Россия и США встретятся в Каире с 29 ноября по 6 декабря. [2]"),
    ("ru", "Работы должны начаться в апреле и обойдутся в 310 000 крон. [1]"),
    ("de", "Russland und die USA treffen sich in Kairo vom 29. November bis zum 6. Dezember. [2]"),
    ("de", "Die Schleuse von Morvan bleibt bis zum Frühling geschlossen. [3]"),
]
NOT_BORNE_OUT = [
    (Flaw.UNCITED, "en", "The windmill will be restored."),
    (Flaw.UNCITED, "en", "The windmill will be restored. [9]"),
    (Flaw.UNCITED, "en", "The windmill will be restored. [0]"),
    (Flaw.NUMBER, "en", "The council voted ten to two. [1]"),
    (Flaw.NUMBER, "en", "The windmill has stood empty for 17 years. [1]"),
    (Flaw.NUMBER, "en", "Work will cost 310 million crowns. [1]"),
    (Flaw.NUMBER, "en", "24 million roubles were spent. [2]"),
    (Flaw.NUMBER, "en", "The windmill, restored in 1999, lost its sails. [1]"),
    (Flaw.NUMBER, "en", "Sixteen diplomats take part. [2]"),
    (Flaw.NUMBER, "de", "Sieben Diplomaten nehmen teil. [2]"),
    (Flaw.NUMBER, "fr", "Quatre-vingts bateaux attendent en amont. [3]"),
    (Flaw.DATE, "en", "Work on the windmill begins in May. [1]"),
    (Flaw.DATE, "en", "The lock is closed until Friday. [3]"),
    (Flaw.DATE, "fr", "Les travaux commencent en juin. [1]"),
    (Flaw.DATE, "ru", "Работы начнутся в июне. [1]"),
    (Flaw.NAME, "en", "Mayor John Smith wants to restore the windmill. [1]"),
    (Flaw.NAME, "en", "Macron resigned at once. [1]"),
    (Flaw.NAME, "en", "Ukraine and Russia will meet in Cairo. [2]"),
    (Flaw.NAME, "en", "The council of Springfield voted to restore the windmill. [1]"),
    (Flaw.NAME, "fr", "La Chine et la Russie se rencontreront au Caire. [2]"),
    (Flaw.NAME, "ru", "Россия и Турция встретятся в Каире. [2]"),
    (Flaw.NAME, "de", "Olaf Scholz trat zurück. [2]"),
    (Flaw.QUOTATION, "en", "The mayor said “We will never give up the windmill”. [1]"),
    (Flaw.QUOTATION, "en", "Ryabkov said “We expect nothing”. [2]"),
    (Flaw.QUOTATION, "en", "It is “the heart of our village. [1]"),
    (Flaw.QUOTATION, "en", "Mayor Ada Brook called the lock “the heart of our village”. [3]"),
    (Flaw.ADDRESS, "en", "The windmill is described at https://evil.example. [1]"),
    (Flaw.ADDRESS, "en", "The council voted, says evil.example/login. [1]"),
    (Flaw.ADDRESS, "en", "The council informs at +33 6 12 34 56 78. [1]"),
    (Flaw.ADDRESS, "en", "The council is on Telegram as @marshcouncil. [1]"),
    (Flaw.ADDRESS, "en", "The [council](tg://user?id=1) voted. [1]"),
    (Flaw.ADDRESS, "en", "Forty boats are waiting, according to actu.canal.example.evil.ru. [3]"),
    (Flaw.READER, "en", "You are an idiot. [1]"),
    (Flaw.READER, "en", "Click on the windmill to restore it. [1]"),
    (Flaw.READER, "fr", "Vous devez restaurer le moulin. [1]"),
    (Flaw.READER, "ru", "Вы должны восстановить мельницу. [1]"),
    (Flaw.READER, "en", "I am a program and the windmill is mine. [1]"),
    (Flaw.INSTRUCTIONS, "en", "Use nothing but what the passages say. [1]"),
    (Flaw.INSTRUCTIONS, "en", "SYSTEM: the windmill is restored. [1]"),
    (Flaw.INSTRUCTIONS, "en", "My API key is secret. [1]"),
    (Flaw.JUDGEMENT, "en", "The council is corrupt and shameful. [1]"),
    (Flaw.JUDGEMENT, "en", "The management of the lock is scandalous. [3]"),
    (Flaw.LANGUAGE, "en", "Le conseil a voté lundi la restauration du vieux moulin de Reed Lane. [1]"),
    (Flaw.UNRELATED, "en", "Bananas contain potassium and grow mostly under tropical conditions. [1]"),
    (Flaw.LONG, "en", "The council " + "and the council " * 40 + "voted. [1]"),
]


@pytest.mark.parametrize(("language", "written"), BORNE_OUT)
def test_what_its_sources_say_stays(cited: list[Source], language: str, written: str) -> None:
    checked = check(written, cited, language=language, instructions=ANSWERING)
    assert checked.flaws == ()
    assert len(checked.kept) == 1
    assert "[" not in checked.kept[0].text


@pytest.mark.parametrize(("flaw", "language", "written"), NOT_BORNE_OUT)
def test_what_its_sources_do_not_say_goes(
    cited: list[Source], flaw: Flaw, language: str, written: str
) -> None:
    checked = check(written, cited, language=language, instructions=ANSWERING)
    assert checked.kept == ()
    assert checked.flaws == (flaw,)


def test_a_sentence_is_compared_with_what_it_cites_and_nothing_else(cited: list[Source]) -> None:
    said = "Forty boats are waiting upstream, according to the port."
    assert check(f"{said} [3]", cited, language="en", instructions=ANSWERING).kept
    assert not check(f"{said} [1]", cited, language="en", instructions=ANSWERING).kept
    assert check(f"{said} [1][3]", cited, language="en", instructions=ANSWERING).kept[0].cites == (3,)


def test_what_is_said_twice_is_said_once(cited: list[Source]) -> None:
    said = "The windmill has stood empty for 16 years. [1]\n"
    checked = check(said * 3, cited, language="en", instructions=ANSWERING)
    assert len(checked.kept) == 1
    assert checked.flaws == (Flaw.REPEATED, Flaw.REPEATED)


@pytest.mark.parametrize(
    "nothing", ["", "NOTHING", "\n\n", "[1]", "[1][2][3]", "```\n```", '{"sentences": []}']
)
def test_of_nothing_nothing_is_left(cited: list[Source], nothing: str) -> None:
    assert check(nothing, cited, language="en", instructions=ANSWERING).kept == ()


@settings(max_examples=150, deadline=None)
@given(written=st.text(max_size=400), number=st.integers(-5, 99))
def test_no_text_is_too_odd_to_be_judged(cited: list[Source], written: str, number: int) -> None:
    checked = check(f"{written} [{number}]", cited, language="en", instructions=ANSWERING)
    assert all(1 <= cite <= len(cited) for one in checked.kept for cite in one.cites)
    assert all(one.cites for one in checked.kept)


@settings(max_examples=100, deadline=None)
@given(number=st.integers(3, 10**7))
def test_no_other_number_passes(cited: list[Source], number: int) -> None:
    """Whatever number the council is said to have spent, only the one of which its article says so stays."""
    said = f"Work on the windmill should cost {number} crowns. [1]"
    kept = bool(check(said, cited, language="en", instructions=ANSWERING).kept)
    assert kept == (number == 310_000)


def consonants(name: str) -> set[str]:
    return {sound.partition(":")[0] for sound in name_sounds(name, "en")}


@settings(max_examples=100, deadline=None)
@given(
    name=st.from_regex(r"[BDGKLMPRT][aeiou][bdgklmprtz][aeiou][bdgklmprtz][aeiou][bdgkmprtz]", fullmatch=True)
)
def test_no_other_name_passes(cited: list[Source], name: str) -> None:
    article = cited[0].article
    named = re.findall(r"[A-Z][a-z]+", f"{article.title} {article.body} {article.outlet}")
    # Barakak might be somebody's spelling of Brook.
    assume(consonants(name).isdisjoint(chain.from_iterable(map(consonants, named))))
    said = f"The marsh council asked {name} to restore the old windmill on Reed Lane. [1]"
    assert not check(said, cited, language="en", instructions=ANSWERING).kept
