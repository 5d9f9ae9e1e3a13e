"""What is taken for a damaged translation, and what is not."""

import pytest

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, Doubt, damage_of, distrusted, mixed_up, verdict_of
from bot.text.translating.numbers import lost_numbers, numbers_of
from bot.text.translating.way_back import Opinion, opinion_of

FR_EN, EN_FR, FR_RU, RU_EN = Pair("fr", "en"), Pair("en", "fr"), Pair("fr", "ru"), Pair("ru", "en")
FERRY = (
    "Le ferry du détroit de Talmar repartira le 12 décembre, après neuf ans d'arrêt, a annoncé la compagnie."
)
FERRY_EN = (
    "The ferry across the Talmar strait will sail again on 12 December, after nine years, the company said."
)
FERRY_RU = (
    "Паром через Талмарский пролив вновь пойдёт 12 декабря, после девяти лет перерыва, сообщила компания."
)
TAX = "Le gouvernement veut augmenter l'impôt sur les grandes fortunes dès l'année prochaine."
TAX_EN = "The government wants to raise the tax on large fortunes from next year."
POLICE = "La police a arrêté trois hommes soupçonnés d'avoir attaqué une banque de la capitale."
POLICE_EN = "Police have arrested three men suspected of having attacked a bank in the capital."
SCHOOL = "Les élèves de l'école du village ont planté quarante arbres au bord de la rivière."
SCHOOL_EN = "Pupils of the village school have planted forty trees along the river."


@pytest.mark.parametrize(
    ("pair", "sentence", "answer"),
    [
        (FR_EN, FERRY, FERRY_EN),
        (FR_RU, FERRY, FERRY_RU),
        (RU_EN, FERRY_RU, FERRY_EN),
        (FR_EN, TAX, TAX_EN),
        (EN_FR, POLICE_EN, POLICE),
        (FR_EN, "Météo", "Weather"),
        (FR_EN, "Real Madrid – Liverpool", "Real Madrid – Liverpool"),
        (
            FR_EN,
            "« Vingt-cinq ans après », 1 234,50 € à 20 h.",
            "“Twenty-five years later”, €1,234.50 at 8 p.m.",
        ),
        (FR_RU, "Le XXIe siècle en 90 minutes.", "21-й век за 90 минут."),
        (
            Pair("fr", "de"),
            "Neuf personnes sont mortes hier à Lyon.",
            "Neun Menschen sind gestern in Lyon gestorben.",
        ),
        (Pair("fr", "de"), "9 personnes sont mortes.", "Neun Menschen sind gestorben."),
        (
            Pair("en", "zh"),
            "The president met 12 ministers in Beijing on Monday.",
            "总统周一在北京会见了12位部长。",
        ),
        (Pair("en", "ar"), "The minister visited Cairo yesterday.", "زار الوزير القاهرة أمس."),
        (Pair("ru", "uk"), "Министр приехал в Киев во вторник.", "Міністр приїхав до Києва у вівторок."),
        (EN_FR, "The talk begins at 7.30pm.", "La conférence commence à 19 h 30."),
        (FR_EN, "Tout est sur https://a.example/x.", "It is all on https://a.example/x."),
    ],
)
def test_good_translations_pass(pair: Pair, sentence: str, answer: str) -> None:
    assert damage_of(sentence, answer, pair, [TAX, POLICE, SCHOOL, FERRY]) is None


@pytest.mark.parametrize(
    ("answer", "damage"),
    [
        (" ", Damage.EMPTY),
        (FERRY, Damage.COPY),
        (FERRY_RU, Damage.LANGUAGE),
        (FERRY_EN.replace("12", "21"), Damage.NUMBERS),
        (FERRY_EN.replace(" on 12 December", ""), Damage.NUMBERS),
        (FERRY_EN.replace("nine", "9, 7 or 30"), Damage.NUMBERS),
        (FERRY_EN[:60], Damage.SHORT),
        ("The ferry sails on 12 December.", Damage.SHORT),
        (FERRY_EN[:-8], Damage.SHORT),
        (f"{FERRY_EN} {TAX_EN}", Damage.LONG),
        (f"{FERRY_EN}\n\nI hope that this translation helps you.", Damage.LONG),
        (f"{FERRY_EN[:-1]}, see https://spam.example/12.", Damage.LINKS),
        (
            "The ferry on 12 December the ferry on 12 December the ferry on 12 December will sail.",
            Damage.LOOP,
        ),
    ],
)
def test_damage_is_noticed(answer: str, damage: Damage) -> None:
    assert damage_of(FERRY, answer, FR_EN) is damage


def test_an_answer_that_fits_a_neighbour_is_the_neighbours() -> None:
    short, other = "Ils sont revenus.", "Nous avons peur."
    assert damage_of(short, "We are afraid.", FR_EN) is None
    assert damage_of(short, "We are afraid.", FR_EN, [TAX, other]) is Damage.MIXED
    assert damage_of(SCHOOL, TAX_EN, FR_EN) is Damage.MIXED
    assert damage_of(TAX, f"{POLICE_EN} {TAX_EN}", FR_EN, [POLICE]) is Damage.LONG


def test_a_first_of_the_month_beside_takes_nobodys_answer() -> None:
    beside = ["La première boîte sortira le 1er décembre."]
    assert damage_of("Le bois flotte.", "Wood floats.", FR_EN, beside) is None


def test_answers_that_changed_places_are_found() -> None:
    sentences, answers = [FERRY, TAX, POLICE, SCHOOL], [FERRY_EN, TAX_EN, POLICE_EN, SCHOOL_EN]
    assert mixed_up(sentences, answers, FR_EN) == set()
    assert mixed_up(sentences, [FERRY_EN, POLICE_EN, TAX_EN, SCHOOL_EN], FR_EN) == {1, 2}
    assert mixed_up(sentences, [FERRY_EN, TAX_EN, TAX_EN, SCHOOL_EN], FR_EN) == {1, 2}
    assert [distrusted(wrong, 10) for wrong in (0, 1, 2, 10)] == [False, False, True, True]
    assert not distrusted(2, 50)


@pytest.mark.parametrize(
    ("pair", "sentence", "answer", "damage"),
    [
        (RU_EN, "Регулярно.", "Регулярно.", Damage.LANGUAGE),
        (FR_EN, "Conséquences inattendues", "Conséquences inattendues", Damage.COPY),
        (FR_EN, "Tour de France", "Tour de France", None),
        (FR_EN, "Le boson décortiqué", "The boson revealed The boson revealed", Damage.LOOP),
        (FR_EN, "Non, non et non", "No, no and no", None),
        (EN_FR, "He said: « Paris brûle-t-il encore ? »", "« Paris brûle-t-il encore ? », a-t-il dit.", None),
    ],
)
def test_short_ones(pair: Pair, sentence: str, answer: str, damage: Damage | None) -> None:
    assert damage_of(sentence, answer, pair) is damage


@pytest.mark.parametrize("answer", ["The harbour is closed because of the", "A fire in a"])
def test_nothing_ends_with_an_article(answer: str) -> None:
    sentence = (
        "Le port est fermé à cause de la tempête" if "harbour" in answer else "Incendie dans un entrepôt"
    )
    assert damage_of(sentence, answer, FR_EN) is Damage.SHORT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("fr", "20 000 manifestants"), ("en", "20,000 demonstrators")),
        (("en", "1.8 billion yuan"), ("ru", "1,8 млрд юаней")),
        (("en", "1.5 million"), ("fr", "1 500 000")),
        (("fr", "les années 90"), ("en", "the 1990s")),
        (("en", "at 8 p.m."), ("fr", "à 20 h")),
        (("en", "200 people"), ("fr", "deux cents personnes")),
        (("fr", "90 %"), ("fr", "quatre-vingt-dix pour cent")),
        (("en", "$8.90"), ("ru", "8,9 доллара")),
        (("en", "the 3rd of 5"), ("fr", "le troisième de 5")),
        (("en", "page 007"), ("ru", "страница 7")),
    ],
)
def test_numbers_are_the_same_however_written(one: tuple[str, str], other: tuple[str, str]) -> None:
    first, second = numbers_of(one[1], one[0]), numbers_of(other[1], other[0])
    assert lost_numbers(first, second) == lost_numbers(second, first) == []


def test_other_numbers_are_others() -> None:
    for one, other in (
        ("12 morts", "120 dead"),
        ("en 2014", "in 2015"),
        ("3,5 %", "35.5 %"),
        ("17 h", "at 6 p.m."),
    ):
        assert lost_numbers(numbers_of(one, "fr"), numbers_of(other, "en"))


MUSEUM = (
    "Le directeur du musée, qui travaille depuis longtemps avec les écoles du quartier, a présenté hier la "
    "nouvelle salle aux habitants de la ville."
)
MUSEUM_EN = (
    "The director of the museum, who has long worked with the schools of the district, presented the new "
    "room to the people of the city yesterday."
)
LEFT_OUT, LEFT_OUT_EN = (
    ", qui travaille depuis longtemps avec les écoles du quartier,",
    ", who has long worked with the schools of the district,",
)


def test_an_answer_without_its_middle_is_doubted() -> None:
    gappy = MUSEUM_EN.replace(LEFT_OUT_EN, "")
    assert verdict_of(MUSEUM, MUSEUM_EN, FR_EN) is None
    assert verdict_of(MUSEUM, gappy, FR_EN) == Doubt(Damage.SHORT, likely=False)


def test_what_was_left_out_does_not_come_back() -> None:
    gappy, back = MUSEUM_EN.replace(LEFT_OUT_EN, ""), MUSEUM.replace(LEFT_OUT, "")
    assert opinion_of(MUSEUM, gappy, back, FR_EN) is Opinion.AGAINST
    reworded = MUSEUM.replace("présenté", "montré").replace("habitants de la ville", "gens de la ville")
    assert opinion_of(MUSEUM, MUSEUM_EN, reworded, FR_EN) is Opinion.FOR
