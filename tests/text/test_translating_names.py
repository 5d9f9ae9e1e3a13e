"""Answers that speak of other people, places or countries than their sentence."""

import pytest

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, Doubt, verdict_of
from bot.text.translating.lands import exchanged_lands, lands_in
from bot.text.translating.names import exchanged_names, names_in
from bot.text.translating.sounds import may_be_one_name
from bot.text.translating.way_back import Opinion, opinion_of

MEETING = {
    "fr": "Hier, le maire Anatole Vernoux a reçu à Talmar la pianiste Gilda Rotenfeld, venue de Norvège.",
    "en": "Yesterday mayor Anatole Vernoux welcomed in Talmar the pianist Gilda Rotenfeld, from Norway.",
    "ru": "Вчера мэр Анатоль Верну принял в Тальмаре пианистку Гильду Ротенфельд из Норвегии.",
    "de": "Heute empfing Bürgermeister Anatole Vernoux in Talmar die Pianistin Gilda Rotenfeld aus Norwegen.",
    "es": "Ayer el alcalde Anatole Vernoux recibió en Talmar a la pianista Gilda Rotenfeld, de Noruega.",
    "it": "Ieri il sindaco Anatole Vernoux ha accolto a Talmar la pianista Gilda Rotenfeld, dalla Norvegia.",
    "pt": "Ontem o prefeito Anatole Vernoux recebeu em Talmar a pianista Gilda Rotenfeld, vinda da Noruega.",
    "uk": "Учора мер Анатоль Верну прийняв у Тальмарі піаністку Гільду Ротенфельд із Норвегії.",
    "ar": "استقبل العمدة أناتول فيرنو أمس في تالمار عازفة البيانو غيلدا روتنفيلد القادمة من النرويج.",
    "el": "Χθες ο δήμαρχος Ανατόλ Βερνού είδε στο Ταλμάρ την πιανίστα Γκίλντα Ρότενφελντ από τη Νορβηγία.",
}
OTHERS = "Yesterday mayor Boris Kalinsky welcomed in Odrava the singer Petra Lomax, from Portugal."
FR_EN = Pair("fr", "en")


@pytest.mark.parametrize("source", MEETING)
@pytest.mark.parametrize("target", MEETING)
def test_names_are_the_same_however_spelt(source: str, target: str) -> None:
    sentence, answer = MEETING[source], MEETING[target]
    assert not exchanged_names(sentence, answer, Pair(source, target)).perhaps
    assert not exchanged_lands(lands_in(sentence, source), lands_in(answer, target))


@pytest.mark.parametrize("source", [language for language in MEETING if language != "de"])
def test_an_answer_about_others_is_doubted(source: str) -> None:
    verdict = verdict_of(MEETING[source], OTHERS.replace("from", "come from"), Pair(source, "en"))
    assert verdict is Damage.NAMES if source in ("fr", "ru") else verdict is not None


def test_one_name_in_the_place_of_another_is_damage_unless_the_way_back_says_otherwise() -> None:
    answer = MEETING["en"].replace("Vernoux", "Kalinsky")
    assert verdict_of(MEETING["fr"], answer, FR_EN) == Doubt(Damage.NAMES, likely=True)
    assert verdict_of(MEETING["fr"], MEETING["en"], FR_EN) is None
    back = MEETING["fr"].replace("Vernoux", "Kalinsky")
    assert opinion_of(MEETING["fr"], answer, back, FR_EN) is Opinion.AGAINST
    assert opinion_of(MEETING["fr"], answer, MEETING["fr"], FR_EN) is Opinion.FOR


def test_a_name_out_of_nowhere_is_doubted() -> None:
    sentence = "Vernoux a promis hier de rouvrir le port avant la fin de l'été."
    answer = "Yesterday Vernoux promised to reopen the port before the end of the summer."
    assert verdict_of(sentence, answer, FR_EN) is None
    other = answer.replace("Vernoux", "Kalinsky")
    assert verdict_of(sentence, other, FR_EN) == Doubt(Damage.NAMES, likely=False)
    back = "Hier, Kalinsky a promis de rouvrir le port avant la fin de l'été."
    assert opinion_of(sentence, other, back, FR_EN) is Opinion.AGAINST
    assert opinion_of(sentence, answer, back.replace("Kalinsky", "Vernoux"), FR_EN) is Opinion.FOR


def test_a_place_whose_name_is_translated_comes_back_as_it_was() -> None:
    sentence = "The old ferry Corisande ran onto Gull Bank in thick fog, a mile outside Harrowmouth port."
    answer = (
        "Le vieux bac Corisande s’est échoué sur le banc des Goélands dans un brouillard épais, "
        "à un mille d’Harrowmouth."
    )
    assert verdict_of(sentence, answer, Pair("en", "fr")) == Doubt(Damage.NAMES, likely=True)
    back = "The old ferry Corisande ran onto Gull Bank in thick fog, one mile from Harrowmouth port."
    assert opinion_of(sentence, answer, back, Pair("en", "fr")) is Opinion.FOR
    elsewhere = back.replace("Gull", "Kalinsky")
    assert opinion_of(sentence, answer, elsewhere, Pair("en", "fr")) is Opinion.NEITHER


@pytest.mark.parametrize("target", ["en", "ru", "de", "es"])
def test_another_country_is_damage(target: str) -> None:
    others = {
        "en": ("Norway", "Denmark"),
        "ru": ("Норвегии", "Дании"),
        "de": ("Norwegen", "Dänemark"),
        "es": ("Noruega", "Dinamarca"),
    }
    answer = MEETING[target].replace(*others[target])
    assert verdict_of(MEETING["fr"], answer, Pair("fr", target)) == Doubt(Damage.NAMES, likely=True)


@pytest.mark.parametrize(
    ("pair", "sentence", "answer"),
    [
        ("fr-en", "Il est né un mardi de mai, en Allemagne.", "He was born on a Tuesday in May, in Germany."),
        (
            "en-fr",
            "The Canadian and the Dutch met in Vienna.",
            "Le Canadien et le Néerlandais se sont vus à Vienne.",
        ),
        ("en-ru", "The German team beat Spain in June.", "Немецкая команда победила Испанию в июне."),
        ("fr-en", "Le Conseil des Nations unies siège lundi.", "The United Nations Council meets on Monday."),
        ("en-fr", "Mayor Opens New Talmar Bridge Today", "Le maire ouvre aujourd'hui le nouveau pont"),
        (
            "en-zh",
            "Yesterday Anatole Vernoux met Gilda Rotenfeld.",
            "昨天阿纳托尔·韦尔努会见了吉尔达·罗滕菲尔德。",
        ),
    ],
)
def test_what_is_translated_is_no_name(pair: str, sentence: str, answer: str) -> None:
    source, target = pair.split("-")
    assert not exchanged_names(sentence, answer, Pair(source, target)).perhaps
    assert not exchanged_lands(lands_in(sentence, source), lands_in(answer, target))


def test_institutions_are_only_doubted_where_common_words_are_not_known() -> None:
    sentence = "Ayer la Corte de Justicia de La Haya escuchó a los dos."
    answer = "Вчера Международный суд в Гааге выслушал обоих."
    assert verdict_of(sentence, answer, Pair("es", "ru")) == Doubt(Damage.NAMES, likely=False)


def test_capitals_tell_nothing_in_german_nor_in_headlines() -> None:
    assert names_in(MEETING["de"], "de") == ()
    assert names_in("Old Vernoux Bridge Closed After Storm Hits Talmar", "en") == ()
    assert names_in(MEETING["en"], "en") == ("Anatole", "Vernoux", "Talmar", "Gilda", "Rotenfeld")


@pytest.mark.parametrize(
    ("one", "language", "other", "its"),
    [
        ("Guterres", "en", "غوتيريش", "ar"),
        ("Vladimir", "fr", "وفلاديمير", "ar"),
        ("Washington", "en", "واشنطن", "ar"),
        ("Biden", "en", "Μπάιντεν", "el"),
        ("Trump", "en", "Τραμπ", "el"),
        ("Obama", "en", "Ομπάμα", "el"),
        ("Рябков", "ru", "Riabkov", "fr"),
    ],
)
def test_one_name_in_two_scripts(one: str, language: str, other: str, its: str) -> None:
    assert may_be_one_name(one, language, other, its)
    assert not may_be_one_name("Kalinsky", "en", other, its)
