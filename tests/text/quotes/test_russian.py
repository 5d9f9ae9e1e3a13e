"""Who said what in Russian: one sample a way of attributing."""

import pytest

from bot.text.quotes import find_quotes

SAMPLES = [
    pytest.param(
        "«Мост откроют в понедельник», — сказал мэр Тальмара Олег Вершинин.",
        [("Мост", "Олег Вершинин", "мэр Тальмара")],
        id="verb, role, place and name",
    ),
    pytest.param(
        '"Мы не знаем сроков", - заявила журналистам министр транспорта Анна Лескова.',
        [("Мы не", "Анна Лескова", "министр транспорта")],
        id="a hearer in the dative",
    ),
    pytest.param(
        "Анна Лескова приехала утром. «Денег хватит на всех», — пообещала она.",
        [("Денег", "Анна Лескова", None)],
        id="pronoun",
    ),
    pytest.param(
        "Глава комитета Совета Федерации по международным делам Павел Зорин подчеркнул, что "
        "решение «принято единогласно и окончательно».",
        [("принято", "Павел Зорин", "Глава комитета Совета Федерации по международным делам")],
        id="long role before the verb",
    ),
    pytest.param(
        "По словам Ивана Громова, дорога «не выдержит ещё одной зимы».",
        [("не выдержит", "Ивана Громова", None)],
        id="по словам, the name in the genitive",
    ),
    pytest.param(
        "Иван Громов живёт у моря. По словам Громова, берег «уходит под воду».",
        [("уходит", "Иван Громов", None)],
        id="genitive surname to the full name",
    ),
    pytest.param(
        "Дворец показали Фионе Тиссе. «Ковёр остался цел», — говорит Фиона Тисса.",
        [("Ковёр", "Фиона Тисса", None)],
        id="spelled as the subject is",
    ),
    pytest.param(
        "«Шторм, — сказал капитан Юрий Седов, — ещё не закончился полностью».",
        [("ещё не", "Юрий Седов", "капитан")],
        id="cue within the marks; one word alone is no quote",
    ),
    pytest.param(
        "— Мы не бросим завод, — сказал директор Борис Крылов. — Рабочие получат зарплату.",
        [("Мы не", "Борис Крылов", "директор"), ("Рабочие", "Борис Крылов", "директор")],
        id="dash speech",
    ),
    pytest.param(
        "«Никто нас не предупредил», — рассказал очевидец.",
        [("Никто", None, "очевидец")],
        id="unnamed",
    ),
    pytest.param(
        "Как сообщает МЧС, «угрозы для населения нет».",
        [("угрозы", "МЧС", None)],
        id="organisation",
    ),
    pytest.param(
        "«Переговоры пройдут в среду», — сообщил РИА Новости представитель посольства Денис Лунин.",
        [("Переговоры", "Денис Лунин", "представитель посольства")],
        id="the agency hears, the person speaks",
    ),
    pytest.param(
        "Писательница Вера Ткач ответила коротко: «Книга выйдет осенью».",
        [("Книга", "Вера Ткач", "Писательница")],
        id="colon",
    ),
    pytest.param(
        "«Это победа всей команды», — цитирует Сергея Маркина пресс-служба клуба.",
        [("Это", "Сергея Маркина", None)],
        id="цитирует",
    ),
    pytest.param(
        "Пресс-секретарь президента Дмитрий Ларин отметил, что визит «пока не планируется».",
        [("пока не", "Дмитрий Ларин", "Пресс-секретарь президента")],
        id="role with an inner role",
    ),
    pytest.param(
        "Андрей Белов встретил Петра Сомова. Врач Елена Быстрова устала. «Смены стали "
        "длиннее», — говорит она.",
        [("Смены", "Елена Быстрова", "Врач")],
        id="the only woman",
    ),
    pytest.param(
        "«Мы подадим апелляцию», — сказал адвокат. Его зовут Лев Гущин.",
        [("Мы подадим", None, "адвокат")],
        id="a function before any name stays unnamed",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAMPLES)
def test_who_said_it(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    quotes = find_quotes(text, language="ru")
    assert [(q.speaker, q.role) for q in quotes] == [(speaker, role) for _, speaker, role in expected]
    for quote, (beginning, _, _) in zip(quotes, expected, strict=True):
        assert quote.text.startswith(beginning)
        assert text[quote.start : quote.end] == quote.text


NOT_SPEECH = [
    "Фильм «Лето без дождя» выйдет в пятницу, сообщила студия.",
    "Он написал роман под названием «Хранитель старого маяка».",
    "Компания «Рога и копыта» закрыла завод.",
    "В номинации «Лучший сценарий года» победили двое.",
    "Стадион «Северный ветер и снег» закрыт.",
]


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_titles_and_firms_are_not_speech(text: str) -> None:
    assert find_quotes(text, language="ru") == ()
