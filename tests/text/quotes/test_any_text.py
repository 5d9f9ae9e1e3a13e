"""Any text gives an answer, soon, and offsets slice to what they claim."""

import gc
import random
import time

import pytest

from bot.text.quotes import find_quotes

ROUNDS = 250
LANGUAGES = ("fr", "en", "ru", "de")
PIECES = (
    *"«»“”„‟\"'‹›‘’-—–.,:;!?…()\n ",
    *(" « ", " » ", ", a-t-il dit", " said ", "Selon ", "according to ", "По словам ", " — сказал он. — "),
    *("Luc Ferrand", "Mme Vasseur", "U.S.", "J. R.", "la préfecture de l'Estran", "le ministre", "she", "он"),
    *(
        "un deux trois",
        "one two three",
        "раз два три",
        "שלום עולם",
        "مرحبا",
        "你好",
        "e\u0301",
        "\u200f",
        "🙂",
        "\x00",
    ),
    *(
        "qui",
        "que ",
        "который",
        "who ",
        "d'",
        "l’",
        "'s",
        "’s",
        "aujourd'hui",
        "1,5",
        "18:30",
        "№",
        "\u00a0",
        "\r\n",
    ),
)


def check(text: str, language: str) -> None:
    last = 0
    for quote in find_quotes(text, language=language):
        assert text[quote.start : quote.end] == quote.text
        assert quote.text.strip() == quote.text != ""
        assert last <= quote.start < quote.end <= len(text)
        assert quote.group >= 1
        assert quote.speaker != ""
        last = quote.end


def test_random_unicode() -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        text = "".join(chance.choice(PIECES) for _ in range(chance.randrange(80)))
        noise = "".join(
            chr(chance.choice((chance.randrange(32, 0x500), chance.randrange(0xD7FF)))) for _ in range(20)
        )
        check(text + noise + text, chance.choice(LANGUAGES))


CUT = {
    "fr": (
        "Pont de Talmar : « Il ne rouvrira pas » (Luc Ferrand)\n"
        "Fer de lance du projet, Luc Ferrand a, de son côté, jugé, à l'issue du vote, « la mesure injuste ». "
        "« Nous partons », a dit l'une de ses amies, Lise Ardent. Et d'ajouter : « Demain, c'est fini ! »"
    ),
    "en": (
        'As Ann Moor put it, the plan is "dead on arrival". "How long?" Grabham said. "It was late by then," '
        'Ann Moor, who was there, told AFP. Ann Moor\'s verdict: "We will not do it again."'
    ),
    "ru": (
        "По словам депутата Олега Вершинина, «закон будет принят». «Мы проверим дома», — сообщили ТАСС в "
        "пресс-службе полиции Тальмара. Компания «Эстран-Газ», заявившая, что «всё готово», молчит."
    ),
}


@pytest.mark.parametrize("language", CUT)
def test_a_text_cut_anywhere(language: str) -> None:
    text = CUT[language]
    for at in range(len(text)):
        check(text[:at], language)
        check(text[at:], language)


def test_the_same_text_gives_the_same_quotes() -> None:
    text = (
        "« Je pars demain matin », a déclaré Luc Ferrand. « Je reviendrai », a-t-il ajouté, "
        "« sans doute en mai »."
    )
    assert find_quotes(text, language="fr") == find_quotes(text, language="fr")


HOSTILE = {
    "ten thousand quotes": ('"Nous ne partirons pas d\'ici", a déclaré Luc Ferrand. ', 10_000, "fr"),
    "one sentence": ('"we do not want it" and, said Ann, ', 6_000, "en"),
    "never closed": ("« Nous ne partirons pas, a dit Luc. ", 14_000, "fr"),
    "straight, never closed": ('"We do not want it, said Ann. ', 16_000, "en"),
    "no sentence ends": ("Luc dit que la ville a dit «oui mais non merci» et Ann dit ", 5_000, "fr"),
    "only marks": ('"', 500_000, "en"),
    "mixed marks": ('«"“', 160_000, "fr"),
    "apostrophes": ("'a ", 160_000, "en"),
    "dashes": ("— Да, — сказал он. — Нет ", 20_000, "ru"),
    "capitals": ("Иван Петров Сидоров ", 25_000, "ru"),
    "brackets": ("dit ( ", 80_000, "fr"),
    "nobody's words": ('"We will not do it again," he said. ', 3_000, "en"),
    "words that go on": (
        "« Nous partons », dit Luc. Et « nous ne savons pas si nous reviendrons ». ",
        6_000,
        "fr",
    ),
    "headings": ("« Nous partons demain »\n\n", 5_000, "fr"),
    "offices": ("«Мы проверим дома», — сообщили в пресс-службе полиции области. ", 3_000, "ru"),
    "functions": ("« Nous partons demain », a dit le ministre de la Mer. Luc Ferrand aussi. ", 3_000, "fr"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_only(name: str) -> None:
    piece, count, language = HOSTILE[name]
    few, many = count // 50, count // 10

    def seconds(times: int) -> float:
        text = piece * times
        gc.disable()  # sweeps through what other tests left behind are not this one's time
        start = time.process_time()
        check(text, language)
        spent = time.process_time() - start
        gc.enable()
        return spent

    seconds(few)
    small, large = (min(seconds(times) for _ in range(2)) for times in (few, many))
    # Five times the text: a quadratic search would take twenty-five times as long.
    assert large < 12 * small + 0.1


def test_thousands_of_quotes() -> None:
    text = (
        '"Nous ne partirons pas d\'ici", a déclaré Luc Ferrand à la foule réunie sur le quai du port. '
        * 4_000
    )
    start = time.process_time()
    quotes = find_quotes(text, language="fr")
    assert len(quotes) == 4_000
    assert {quote.speaker for quote in quotes} == {"Luc Ferrand"}
    assert time.process_time() - start < 20
