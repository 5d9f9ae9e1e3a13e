"""How texts are cut for translation and put together again, and what must not change in them."""

import random
import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.model.translation import Pair
from bot.text.summarise import summarise
from bot.text.translating.cutting import cut, rejoin
from bot.text.translating.keeping import links_of, protect, restore
from bot.text.translating.quoted_names import lost_quoted_names

BODY = (
    "Le ferry repart lundi. M. Dupont l'a dit hier !  « Nous sommes prêts. Enfin. »\n\n"
    "* * *\n\n"
    "Deux lignes\nd'une liste.\u00a0\n\n\n  Le prix : 12,50 €, dès 8 h. Rien de plus."
)


WORDS = "le port ville navire harbour storm корабль порт 12 5,5 — « » hier, demain: fin"


def brackets(number: int) -> str:
    return f"[[{number}]]"


def tags(number: int) -> str:
    return f"<x>{number}</x>"


def test_everything_but_the_units_stays() -> None:
    units = cut(BODY, "fr")
    assert [BODY[unit.start : unit.end] for unit in units] == [unit.text for unit in units]
    assert "Deux lignes" in [unit.text for unit in units]
    assert rejoin(BODY, units, [unit.text for unit in units]).text == BODY
    rejoined = rejoin(BODY, units, ["§" * (number + 1) for number in range(len(units))])
    assert re.split("§+", rejoined.text)[1:] == [
        BODY[one.end : other.start] for one, other in pairwise(units)
    ] + [BODY[units[-1].end :]]
    for (start, end), number in zip(rejoined.places, range(len(units)), strict=True):
        assert rejoined.text[start:end] == "§" * (number + 1)


def test_a_title_is_one_unit_and_what_has_no_words_is_none() -> None:
    assert [unit.text for unit in cut("  VIDÉO. PS : la suite… ", "fr", whole=True)] == [
        "VIDÉO. PS : la suite…"
    ]
    for text in ("", "* * *", "12:30 – 4", "1 2 3"):
        assert cut(text, "fr") == cut(text, "fr", whole=True) == ()
        assert rejoin(text, (), ()).text == text


def test_what_is_too_long_is_cut_at_clauses() -> None:
    clause = "the harbour of the old town was closed because of the storm"
    long = "; ".join([", ".join([clause] * 8)] * 4) + "."
    units = cut(long, "en")
    assert len(units) == 4
    assert max(len(unit.text) for unit in units) <= 900
    assert rejoin(long, units, [unit.text for unit in units]).text == long
    endless = "harbour " * 350
    assert len(cut(endless, "en")) == 1


def test_any_text_comes_together_again() -> None:
    seed = random.randrange(1 << 30)
    print(f"seed {seed}")
    chance = random.Random(seed)
    signs = [
        "a",
        "Mot",
        "1",
        " ",
        "  ",
        "\n",
        "\n\n",
        ". ",
        "! ",
        "? ",
        "« ",
        " »",
        "…",
        "\u00a0",
        "12,5",
        "—",
        "😀",
    ]
    for _ in range(1500):
        text = "".join(chance.choices(signs, k=chance.randrange(60)))
        units = cut(text, chance.choice(("fr", "en", "ru", None, "ja")))
        assert rejoin(text, units, [unit.text for unit in units]).text == text


def test_summaries_are_made_of_whole_units() -> None:
    body = " ".join(
        f"Le navire numéro {number} est rentré au port dans la nuit de mardi." for number in range(9)
    )
    units = {(unit.start, unit.end) for unit in cut(body, "fr")}
    assert {(one.start, one.end) for one in summarise(body, language="fr")} <= units


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("Nothing to keep: 12 %, COVID-19, N. Bonaparte, AT&T and 3,50 €.", ()),
        ("See https://news.example/a?b=1, please.", ("https://news.example/a?b=1",)),
        ("(www.example.org/x) or info@example.org!", ("www.example.org/x", "info@example.org")),
        ("@reporter wrote of #Talmar and #2024 on lemonde.fr.", ("@reporter", "#Talmar", "lemonde.fr")),
        ("Set max_depth to <b>5</b> &amp; run.", ("max_depth", "<b>", "</b>", "&amp;")),
        ("Dear {name}, {{ user.id }} %(count)s", ("{name}", "%(count)s")),
    ],
)
def test_what_is_kept(sentence: str, pieces: tuple[str, ...]) -> None:
    protected = protect(sentence, brackets)
    assert protected.pieces == pieces
    if not pieces:
        assert protected.text == sentence
    assert restore(protected, protected.text) == sentence


def test_a_sign_that_the_sentence_has_itself_is_not_used() -> None:
    protected = protect("As [[1]] says: https://a.example/x and https://b.example/y.", brackets)
    assert protected.signs == ("[[2]]", "[[3]]")
    assert restore(protected, protected.text) == "As [[1]] says: https://a.example/x and https://b.example/y."


@pytest.mark.parametrize("spoil", ["lost", "doubled", "changed"])
def test_lost_and_doubled_signs_are_noticed(spoil: str) -> None:
    protected = protect("Read https://a.example/x and @reporter.", brackets)
    answer = {
        "lost": "Lisez [[1]].",
        "doubled": "Lisez [[1]] et [[2]] et [[1]].",
        "changed": "Lisez [[1]] et [2].",
    }[spoil]
    assert restore(protected, answer) is None
    assert restore(protected, "Lisez [[ 2]] ou [[1]].") == "Lisez @reporter ou https://a.example/x."


@pytest.mark.parametrize("more", ["<b>là</b>", "https://evil.example/x", "evil.info", "@evil_bot", "#pub"])
def test_an_engine_adds_nothing_that_clients_turn_into_something(more: str) -> None:
    for sentence, answer in (("Read this.", "Lisez ceci."), ("Read @reporter.", "Lisez [[1]].")):
        protected = protect(sentence, brackets)
        assert restore(protected, answer) is not None
        assert restore(protected, f"{answer} {more}") is None


@pytest.mark.parametrize(
    ("sentence", "answer", "pair", "lost"),
    [
        ("The “Aurora Borealis” left.", "L’« Étoile du Nord » est partie.", "en-fr", ["Aurora Borealis"]),
        ("The “Aurora Borealis” left.", "Судно «Аврора Бореалис» вышло.", "en-ru", []),
        ("“We met Ryabkov,” he said.", "« Nous avons vu Lavrov », dit-il.", "en-fr", ["We met Ryabkov,"]),
        ("“We met Ryabkov,” he said.", "« Nous avons vu Riabkov », dit-il.", "en-fr", []),
        ("“The President will speak,” she said.", "« Elle parlera », dit-elle.", "en-fr", []),
        ("Das „Rathaus der Stadt“ ist zu.", "The town hall is closed.", "de-en", []),
        ("The “Aurora” left.", "船は出た。", "en-ja", []),
    ],
)  # fmt: skip
def test_names_in_quotations_are_missed(sentence: str, answer: str, pair: str, lost: list[str]) -> None:
    assert lost_quoted_names(sentence, answer, Pair(*pair.split("-"))) == lost


def test_no_unit_is_longer_than_engines_take() -> None:
    endless, solid = "un mot après l’autre " * 5000, "A0" * 4000
    text = f"{endless.strip()}.\n\nBref {solid} fin."
    units = cut(text, "fr")
    assert max(len(unit.text) for unit in units) <= 3000
    assert all(text[unit.start : unit.end] == unit.text for unit in units)
    assert rejoin(text, units, [unit.text for unit in units]).text == text
    assert solid not in "".join(unit.text for unit in units)
    assert cut("a" * 4000, "fr", whole=True) == ()


@pytest.mark.parametrize("sign", [brackets, tags], ids=["brackets", "tags"])
def test_ten_thousand_sentences_keep_what_must_not_change(sign: Callable[[int], str]) -> None:
    seed = random.randrange(1 << 30)
    print(f"seed {seed}")
    chance = random.Random(seed)
    words = WORDS.split()
    for _ in range(5000):
        kept = [_kept(chance) for _ in range(chance.randrange(1, 14))]
        parts = chance.choices(words, k=chance.randrange(1, 15)) + kept
        chance.shuffle(parts)
        sentence = " ".join(parts)
        protected = protect(sentence, sign)
        for one in kept:
            assert one in protected.pieces, sentence
            assert one not in protected.text.split()
        moved = protected.text.split(" ")
        chance.shuffle(moved)
        restored = restore(protected, " ".join(moved).replace("port", "порт"))
        assert restored is not None, sentence
        assert sorted(one for one in restored.split(" ") if one in kept) == sorted(kept)
        assert links_of(restored) == links_of(sentence)
        if len(protected.signs) > 1:
            assert restore(protected, protected.text.replace(protected.signs[0], "", 1)) is None


def _kept(chance: random.Random) -> str:
    letters = "abcdefghij"
    name = "".join(chance.choices(letters, k=chance.randrange(3, 9)))
    number = chance.randrange(1000)
    return chance.choice(
        (
            f"https://{name}.example/{name}-{number}?q={number}",
            f"www.{name}.org/{name}",
            f"{name}.{name}@{name}.example",
            f"@{name}_{number}",
            f"#{name}{number}",
            f"{name}_{name}",
            f"{name}.fr/{name}",
        )
    )
