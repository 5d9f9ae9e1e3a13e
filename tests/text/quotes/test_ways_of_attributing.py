"""Ways of saying whose words they are that news has and textbooks have not: the speaker alone is checked."""

import pytest

from bot.text.quotes import find_quotes

# text, then each quotation's speaker
FRENCH = {
    "pour elle": (
        "Hélène Vasseur est maire. Pour elle, « le pont ne rouvrira pas ».",
        ["Hélène Vasseur"],
    ),
    "selon lui": ("Paul Lenoir est maire. Selon lui, « il ne rouvrira pas ».", ["Paul Lenoir"]),
    "an aside within the compound": (
        "Hélène Vasseur a, de son côté, estimé que « le pont ne rouvrira pas ».",
        ["Hélène Vasseur"],
    ),
    "an adverb within the compound": (
        "Hélène Vasseur a même expliqué que « le pont ne rouvrira pas ».",
        ["Hélène Vasseur"],
    ),
    "a hyphen short": (
        "Hélène Vasseur est maire. « Le pont ne rouvrira pas », affirme t-elle.",
        ["Hélène Vasseur"],
    ),
    "et d'ajouter": (
        "« Il ne rouvrira pas », dit Hélène Vasseur. Et d'ajouter : « Les élus le savent ».",
        ["Hélène Vasseur", "Hélène Vasseur"],
    ),
    "c'est par ces mots": (
        "« Le pont ne rouvrira pas. » C'est par ces mots que Hélène Vasseur a ouvert la séance.",
        ["Hélène Vasseur"],
    ),
    "en ces termes peu amènes": (
        "« Le pont ne rouvrira pas. » C'est en ces termes peu amènes que Hélène Vasseur a répondu.",
        ["Hélène Vasseur"],
    ),
    "a cue on each side": (
        "Le préfet a publié un tweet : « Le pont ne rouvrira pas », a écrit Paul Lenoir.",
        ["Paul Lenoir"],
    ),
    "an aside before the subject": (
        "« Je suis heureuse et fière », a déclaré à l'AFP, à l'issue du vote, Hélène Vasseur.",
        ["Hélène Vasseur"],
    ),
    "a party in brackets": (
        "Hélène Vasseur (Verts unis) a dénoncé « une décision prise dans le dos des élus ».",
        ["Hélène Vasseur"],
    ),
    "brackets between function and name": (
        "« Je suis heureuse et fière », a dit la présidente du Conseil (CN, centre) Hélène Vasseur.",
        ["Hélène Vasseur"],
    ),
    "a function's purview before the name": (
        "« La note est juste », a précisé la rédactrice en chef de la revue, Hélène Vasseur.",
        ["Hélène Vasseur"],
    ),
    "an honorific behind the comma": (
        "« Nous avons eu dix petits », sourit sa directrice, le Dr Hélène Vasseur.",
        ["Hélène Vasseur"],
    ),
    "headline, words first": (
        "« Il ne rouvrira pas » : Hélène Vasseur dénonce une fermeture définitive",
        ["Hélène Vasseur"],
    ),
    "signed in brackets": ("Talmar : « Le pont ne rouvrira pas » (Hélène Vasseur)", ["Hélène Vasseur"]),
    "announced without a verb of saying": (
        "Début mai, Paul Lenoir a fait un pronostic : « Le pont ne rouvrira pas ».",
        ["Paul Lenoir"],
    ),
    "a trade": (
        "Le styliste Paul Lenoir part. « Je suis usé, voilà tout », dit le créateur.",
        ["Paul Lenoir"],
    ),
    "a new function": (
        "Paul Lenoir est nommé directeur. « Je suis heureux et fier », a réagi le nouveau dirigeant.",
        ["Paul Lenoir"],
    ),
    "the same party in both functions": (
        (
            "Le président des Verts unis, Paul Lenoir, part. « Je suis usé », dit le patron des Verts unis. "
            "« Je suis vraiment usé », répète-t-il."
        ),
        ["Paul Lenoir", "Paul Lenoir"],
    ),
    "a function once resolved": (
        (
            "Le chercheur Paul Lenoir alerte. « Le virus revient vite », dit le scientifique. Il neige. "
            "« Le virus revient partout », insiste le médecin."
        ),
        ["Paul Lenoir", "Paul Lenoir"],
    ),
    "an organisation told of": (
        "Estran-Ferries ferme. « La ligne rouvrira lundi », promet la compagnie.",
        ["Estran-Ferries"],
    ),
    "a firm's name in marks": (
        "« La ligne rouvrira lundi », écrit le journal « La Vigie ».",
        ["La Vigie"],
    ),
    "two together": (
        "« La ligne rouvrira lundi », ont indiqué Hélène Vasseur et Paul Lenoir.",
        ["Hélène Vasseur et Paul Lenoir"],
    ),
    "the next sentence goes on": (
        "« La ligne rouvrira », dit Paul Lenoir. « Nous avons tout fait pour nos passagers ». Il pleut. ",
        ["Paul Lenoir", "Paul Lenoir"],
    ),
    "an infinitive under a verb of saying": (
        "Paul Lenoir a expliqué ne pas souhaiter « une fermeture brutale et longue ».",
        ["Paul Lenoir"],
    ),
    "a clause within: who says that who says": (
        (
            "Luc Ferrand a répondu non, affirmant que Paul Lenoir ne disait pas la vérité. "
            "« Arrêtez de mentir », a lancé l'intéressé."
        ),
        ["Luc Ferrand"],
    ),
    "a new lawyer is nobody named before": (
        "Paul Lenoir a été arrêté. « Mon client est innocent », assure l'avocat.",
        [None],
    ),
    "an office's own sentence": (
        (
            "Paul Lenoir a dénoncé « une décision prise dans le dos des élus ». La préfecture a interdit "
            "jusqu'à lundi « toute distribution gratuite de boissons dans une vingtaine de rues du centre »."
        ),
        ["Paul Lenoir", None],
    ),
}
ENGLISH = {
    "as X put it": ('As Ann Moor put it, the plan is "dead on arrival".', ["Ann Moor"]),
    "described as": ('Ann Moor described the plan as "a slap in the face".', ["Ann Moor"]),
    "X's verdict": ('Ann Moor\'s verdict was blunt: "The plan is dead on arrival."', ["Ann Moor"]),
    "that was the message": (
        '"We will do whatever it takes." That was the message from Paul Grant on Monday.',
        ["Paul Grant"],
    ),
    "a surname behind the words": ('"We will do whatever it takes," Grabham said to cheers.', ["Grabham"]),
    "a surname that is a trade": ('"We will do whatever it takes," Baker said.', ["Baker"]),
    "a question mark before the surname": ('"How long will it take?" Grabham said.', ["Grabham"]),
    "she, named in the next sentence": (
        '"It had my location on it," she added. Grabham noted that the picture was old.',
        ["Grabham"],
    ),
    "the text has turned to another": (
        (
            'Ann Moor was late. "We saw nothing there," she said. Author Julia Reed spoke of her books. '
            '"We read them all twice," she said.'
        ),
        ["Ann Moor", "Julia Reed"],
    ),
    "a clause between name and verb": (
        '"It was too late by then," Ann Moor, who was there with her son, told AFP.',
        ["Ann Moor"],
    ),
    "a hearer is no speaker": (
        '"It was too late by then," a student, who gave no surname and left early, told AFP.',
        [None],
    ),
    "has written": (
        '"The duty is paid at the border," Paul Grant, a fellow at the Brume Institute, has written.',
        ["Paul Grant"],
    ),
    "ranks before the name": ('"We will do it," said Army Lt. Col. Paul Grant.', ["Paul Grant"]),
    "a party and a title": ('"We will do it," said Republican Rep. Paul Grant.', ["Paul Grant"]),
    "said within another's sentence": (
        'Ann Moor said the rail operator replied that the line was "closed for the whole week".',
        [None],
    ),
    "a function of two": (
        'Tan Moor, Director of Roads and Family Policy, said it was "a wide range of things".',
        ["Tan Moor"],
    ),
    "the other one's lawyer": ('Paul Grant was held. "You are a danger," the prosecutor said.', [None]),
}
RUSSIAN = {
    "по словам with a function": (
        "По словам депутата Олега Вершинина, «закон будет принят осенью».",
        ["Олега Вершинина"],
    ),
    "по мнению политолога": (
        "Политолог Анна Кравец недовольна. По мнению политолога, «это серьезная ошибка».",
        ["Анна Кравец"],
    ),
    "по его словам": (
        "Лидер партии Олег Вершинин не согласен. По его словам, «переговоры пройдут в мае».",
        ["Олег Вершинин"],
    ),
    "сообщили в пресс-службе": (
        "«Мы проверим все дома», — сообщили в пресс-службе МЧС.",
        ["пресс-служба МЧС"],
    ),
    "a hearer before the office": (
        "«Мы проверим все дома», — сообщили ТАСС в мэрии Тальмара.",
        ["мэрия Тальмара"],
    ),
    "the office first": (
        (
            "В прокуратуре Тальмара сообщили: «Водитель скрылся».\n«Водитель скрылся с места аварии», — "
            "отметили в прокуратуре Тальмара."
        ),
        ["прокуратура Тальмара"],
    ),
    "говорится в сообщении of an office": (
        "«Водитель скрылся с места аварии», — говорится в сообщении МВД.",
        ["МВД"],
    ),
    "говорится в сообщении, told before": (
        "Об этом сообщили в полиции Тальмара. «Водитель скрылся с места аварии», — говорится в сообщении.",
        ["полиция Тальмара"],
    ),
    "сообщается на сайте": (
        "«Переговоры пройдут в мае», — сообщается на сайте министерства обороны.",
        ["министерство обороны"],
    ),
    "a day before the office": (
        "Об этом сообщила в понедельник пресс-служба суда. «Дело вернут прокурору», — говорится в сообщении.",
        ["пресс-служба суда"],
    ),
    "an organisation and its genitives": (
        "«Переговоры пройдут в мае», — заявило Министерство обороны Эстрана.",
        ["Министерство обороны Эстрана"],
    ),
    "words relayed": (
        "«Мост откроют в мае», — приводит РИА Новости слова мэра Олега Вершинина.",
        ["Олега Вершинина"],
    ),
    "a participle": (
        "Он ответил на слова Олега Вершинина, заявившего, что «мост откроют в мае».",
        ["Олега Вершинина"],
    ),
    "a paper in marks hears": (
        "«Мост откроют в мае», — отметил в беседе с «Вестником» политолог Олег Вершинин.",
        ["Олег Вершинин"],
    ),
    "a firm in marks": ("Компания «Эстран-Газ» заявила, что «переговоры пройдут в мае».", ["Эстран-Газ"]),
    "another word for the trade": (
        "Политический обозреватель Анна Кравец недовольна. «Это серьезная ошибка», — считает эксперт.",
        ["Анна Кравец"],
    ),
    "an infinitive and an adverb are no subjects": (
        "Вершинин решил проявить себя и быстро добавил, что мост «откроют уже в мае». Олег Вершинин — мэр.",
        ["Олег Вершинин"],
    ),
    "a relative clause before the verb": (
        (
            "Анна Кравец, которая была на встрече в мэрии, заявила городскому телевидению Тальмара, что мост "
            "«откроют уже в мае»."
        ),
        ["Анна Кравец"],
    ),
    "whose spokesman": ("«Они расстались в мае», — заявил представитель Роуз. Деми Роуз — модель.", [None]),
    "her mother, not she": (
        (
            "Лидия Орлова плачет. «Я пришла к ней домой», — вспоминает Орлова. Мать Марианы молчит. "
            "Идет дождь. «Они не хотели меня слушать», — говорит она."
        ),
        ["Лидия Орлова", "Лидия Орлова"],
    ),
    "he is no newspaper": (
        "Министр Олег Вершинин выступил, сообщает «Вестник». «Мост откроют в мае», — добавил он.",
        ["Олег Вершинин"],
    ),
}


@pytest.mark.parametrize("way", FRENCH)
def test_french(way: str) -> None:
    assert [quote.speaker for quote in find_quotes(FRENCH[way][0], language="fr")] == FRENCH[way][1]


@pytest.mark.parametrize("way", ENGLISH)
def test_english(way: str) -> None:
    assert [quote.speaker for quote in find_quotes(ENGLISH[way][0], language="en")] == ENGLISH[way][1]


@pytest.mark.parametrize("way", RUSSIAN)
def test_russian(way: str) -> None:
    assert [quote.speaker for quote in find_quotes(RUSSIAN[way][0], language="ru")] == RUSSIAN[way][1]


NOT_SPEECH = {
    "a presented clip": ("fr", "« Sur la grande route » : le clip de Talmar fait fureur"),
    "an English title": ("fr", "Le tube de Talmar, « Look At The Old Sea », est numéro un, selon la radio."),
    "a name behind its kind": ("fr", "L'auberge « Maison du grand large » ferme, rapporte La Vigie."),
    "an exhibition": ("en", 'During the opening of "Talmar: Master of Ropes," the designer smiled.'),
    "a list of songs": (
        "en",
        'According to the label, expect "Long Train Home," "What A Day Ahead," and others.',
    ),
    "a headline named": ("ru", "Он раскритиковал статью под заголовком «Эксперты хотят знать больше всех»."),
    "a nickname before its name": ("ru", "Отметим, что «министр внутренних дел» Башаров заявил об отставке."),
    "a programme": ("ru", "Он сказал это в интервью телепередаче «Город. Люди. Время»."),
}


@pytest.mark.parametrize("kind", NOT_SPEECH)
def test_titles_and_names_are_not_speech(kind: str) -> None:
    language, text = NOT_SPEECH[kind]
    assert find_quotes(text, language=language) == ()
