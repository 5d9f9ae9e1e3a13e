"""Dates are found where a text names one, and mean what the publication makes of them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.model.event import DatedEvent, Day
from bot.text.dates import find_dates

PUBLISHED = datetime(2022, 11, 24, 9, 30, tzinfo=UTC)  # a Thursday

# sentence → what is found: words, first day, last day (if another), hour and zone, place, ahead
GOLD: dict[str, list[tuple[str, list[str]]]] = {
    "fr": [
        ("Le traité sera signé du 29 novembre au 6 décembre.", ["2022-11-29/2022-12-06 ahead"]),
        ("Le sommet aura lieu à Genève mardi à 18 h GMT.", ["2022-11-29 18:00 UTC @Genève ahead"]),
        ("Le ministre s'est rendu à Oslo mardi.", ["2022-11-22 @Oslo past"]),
        ("Le maire, a-t-il déclaré jeudi, restera.", ["2022-11-24 past"]),
        ("Le procès s'ouvrira le 3 mai 2024 à Lyon.", ["2024-05-03 @Lyon ahead"]),
        ("L'usine fermera fin mars.", ["2023-03-21/2023-03-31 ahead"]),
        ("Il faut y parvenir d'ici 2030.", ["2030-01-01/2030-12-31 ahead"]),
        ("Les travaux commenceront la semaine prochaine.", ["2022-11-28/2022-12-04 ahead"]),
        ("Le match est prévu demain soir à 20h45.", ["2022-11-25 20:45 ahead"]),
        ("Hier, les pompiers ont sauvé un chat.", ["2022-11-23 past"]),
        ("Le festival se tiendra du 12 au 15 juillet à Sète.", ["2023-07-12/2023-07-15 @Sète ahead"]),
        ("Du 29 décembre au 3 janvier, la gare sera fermée.", ["2022-12-29/2023-01-03 ahead"]),
        ("Le tribunal rendra sa décision dans dix jours.", ["2022-12-04 ahead"]),
        ("Il y a deux semaines, le pont s'est effondré.", ["2022-11-10 past"]),
        ("La réunion de mardi dernier a été longue.", ["2022-11-22 past"]),
        ("Le scrutin est fixé au dimanche 4 décembre.", ["2022-12-04 ahead"]),
        ("Les deux hommes se sont vus en septembre.", ["2022-09-01/2022-09-30 past"]),
        ("La pièce se jouera les 10 et 11 décembre.", ["2022-12-10/2022-12-11 ahead"]),
        ("Une sonde vers Mars sera lancée en mars 2025.", ["2025-03-01/2025-03-31 ahead"]),
        ("Le vote aura lieu lundi à midi, heure de Paris.", ["2022-11-28 12:00 Europe/Paris ahead"]),
        ("L'été prochain, la ligne sera coupée.", ["2023-06-01/2023-08-31 ahead"]),
        ("L'accord du 05/09/2021 reste en vigueur.", ["2021-09-05 past"]),
        ("Né à Mars-sur-Allier, il a 24 ans et gagne 3-2.", []),
        ("Il habite rue du 8 mai depuis 1997.", []),
        ("Le service répond 24 heures sur 24, 7 jours sur 7.", []),
        ("L'article 12 de la loi du 29 juillet 1881 le punit.", []),
        ("Theo a sept ans et pèse 20 kilos.", []),
        ("La planète Mars et le Vendredi saint l'inspirent.", []),
        ("Le spectacle commencera vendredi à 19\u00a0h\u00a030.", ["2022-11-25 19:30 ahead"]),
        ("La mairie sera ouverte samedi de 9\u202fh à 12\u202fh.", ["2022-11-26 09:00 ahead"]),
        (
            "Les candidats se départageront les 2, 9 et 16 décembre à Nantes.",
            ["2022-12-02 @Nantes ahead", "2022-12-09 @Nantes ahead", "2022-12-16 @Nantes ahead"],
        ),
        ("Inscriptions du 05/12/2022 au 20/01/2023.", ["2022-12-05/2023-01-20 ahead"]),
        ("Interpellé le 3 juin 2019 à Nice, il avait fui en Espagne.", ["2019-06-03 @Nice past"]),
        ("Le décret du 4 mai 2017 a été abrogé.", []),
        ("Le marché se tient le samedi, place du 14 juillet.", []),
        ("Le magasin est ouvert du lundi au vendredi.", []),
        (
            "Le salon ouvrira le 8 décembre et fermera ses portes le 12.",
            ["2022-12-08 ahead", "2022-12-12 ahead"],
        ),
        (
            "Le match, qui devait se jouer samedi, a été reporté au 6 décembre.",
            ["2022-11-26 ahead", "2022-12-06 ahead"],
        ),
        ("En 1975, le village avait une école ; aujourd'hui, plus rien.", []),
        ("Le film « Dimanche à Tokyo » a fait un million d'entrées.", []),
        ("Le prix avait doublé l'an dernier.", []),
        (
            "La conférence aura lieu mercredi à 10 heures (09h00 GMT) à Bruxelles.",
            ["2022-11-30 10:00 Etc/GMT-1 @Bruxelles ahead"],
        ),
        ("Le procès, ouvert lundi à Metz, est suivi par la presse.", ["2022-11-21 @Metz past"]),
        (
            "Le voleur a été arrêté dans la nuit du samedi 19 au dimanche 20 novembre.",
            ["2022-11-19/2022-11-20 past"],
        ),
        ("Elle a été élue le 2 mars de l'année dernière.", ["2021-03-02 past"]),
        ("Dans trois semaines, le préfet recevra les syndicats.", ["2022-12-15 ahead"]),
        ("Le concert débutera à 20 h 30, samedi 3 décembre, à Brest.", ["2022-12-03 20:30 @Brest ahead"]),
        (
            "Les visites sont prévues les mardi 6 et vendredi 9 décembre.",
            ["2022-12-06 ahead", "2022-12-09 ahead"],
        ),
        ("La rue sera barrée du 28/11 au 02/12/2022.", ["2022-11-28/2022-12-02 ahead"]),
        ("Né le 15 août 1920 à Bastia, il est mort hier.", ["1920-08-15 @Bastia past", "2022-11-23 past"]),
        ("L'arrêté du 12 mars 2020 interdit la chasse.", []),
        ("Chaque dimanche, la fanfare joue sur la place.", []),
        ("Le premier lundi du mois, les sirènes sonnent.", []),
        ("La course partira de Nice le 4 mars et arrivera le 12.", ["2023-03-04 ahead", "2023-03-12 ahead"]),
        ("Les pourparlers, qui devaient reprendre mercredi, sont suspendus.", ["2022-11-23 past"]),
        ("Fondée en 1890, l'usine emploie aujourd'hui trente personnes.", []),
        ("Le ministre est aujourd'hui le plus populaire du gouvernement.", []),
        ("Elle a lu « Vendredi ou la vie sauvage » à ses élèves.", []),
        ("L'année prochaine, les loyers augmenteront.", []),
        ("La finale aura lieu dimanche à 15h00 (14h00 GMT).", ["2022-11-27 15:00 Etc/GMT-1 ahead"]),
        (
            "Le réseau sera coupé dans la nuit du 30 novembre au 1er décembre.",
            ["2022-11-30/2022-12-01 ahead"],
        ),
        ("Il avait été élu le 6 mai de l'an dernier.", ["2021-05-06 past"]),
        ("Il y a une semaine, le barrage a cédé.", ["2022-11-17 past"]),
        ("Le vote a été repoussé au 15 décembre à Strasbourg.", ["2022-12-15 @Strasbourg ahead"]),
        (
            "Le suspect a été interpellé mardi matin, rapporte jeudi Le Progrès.",
            ["2022-11-22 past", "2022-11-24 past"],
        ),
        ("L'avion se posera à 6 heures locales vendredi à Osaka.", ["2022-11-25 06:00 @Osaka ahead"]),
        ("PARIS, 23 novembre (AFP) - Le vote aura lieu lundi.", ["2022-11-28 ahead"]),
        ("La voiture de demain roulera à l'hydrogène.", []),
        ("Le véhicule a été passé au peigne fin.", []),
        ("Il confie à l'Express ce mercredi son amertume.", ["2022-11-23 past"]),
        ("La cour a rejeté aujourd'hui l'appel.", ["2022-11-24 past"]),
        ("Le Parlement se réunit aujourd'hui à Rabat.", ["2022-11-24 @Rabat ahead"]),
        ("« Les gens sont aujourd'hui plus méfiants », dit-elle.", []),
        ("Le dossier sera prêt à la fin de l'année scolaire.", []),
        ("Le rapport, dévoilé par la presse mardi, accuse la mairie.", ["2022-11-22 past"]),
        ("Les ventes ont doublé le mois suivant.", []),
    ],
    "en": [
        ("The talks will be held in Geneva next Tuesday.", ["2022-11-29 @Geneva ahead"]),
        ("The court ruled on Friday that the law was void.", ["2022-11-18 past"]),
        ("The festival runs May 3-5 in Cork.", ["2023-05-03/2023-05-05 @Cork ahead"]),
        ("Theresa May said she may resign in May.", ["2022-05-01/2022-05-31 past"]),
        ("Parliament meets Friday at 3 p.m. ET.", ["2022-11-25 15:00 America/New_York ahead"]),
        ("The strike begins on Monday, 28 November.", ["2022-11-28 ahead"]),
        ("Emissions must fall by 2030.", ["2030-01-01/2030-12-31 ahead"]),
        ("The bank will publish its results in two weeks.", ["2022-12-08 ahead"]),
        ("Prices rose last month.", ["2022-10-01/2022-10-31 past"]),
        ("The ship sank on 4 March 1961.", ["1961-03-04 past"]),
        ("The deal was signed yesterday in Doha.", ["2022-11-23 @Doha past"]),
        ("The law takes effect on January 1.", ["2023-01-01 ahead"]),
        ("She will speak tomorrow at 6:30 pm GMT.", ["2022-11-25 18:30 UTC ahead"]),
        ("The fair is scheduled for early December.", ["2022-12-01/2022-12-10 ahead"]),
        ("The summit will run from 29 November to 2 December.", ["2022-11-29/2022-12-02 ahead"]),
        ("The report of 2021-09-05 was withdrawn.", ["2021-09-05 past"]),
        ("The 9/11 museum is open 24/7.", []),
        ("He may march in the parade, she said.", []),
        ("Version 2.4.2019-rc and 555-2022 are numbers.", []),
        ("Black Friday sales fell 3.5 percent.", []),
        ("It was the worst defeat in two years.", []),
        (
            "The panel will hear witnesses on Jan. 9, 11 and 17.",
            ["2023-01-09 ahead", "2023-01-11 ahead", "2023-01-17 ahead"],
        ),
        ("He has been missing since Oct. 30.", ["2022-10-30 past"]),
        ("The show runs Dec. 28–Jan. 2 in Boston.", ["2022-12-28/2023-01-02 @Boston ahead"]),
        ("Polls open at 0600 GMT on Sunday.", ["2022-11-27 06:00 UTC ahead"]),
        (
            "The vote takes place Friday, Dec. 2, 2022, at 9 a.m. in Austin.",
            ["2022-12-02 09:00 @Austin ahead"],
        ),
        ("She will fly to Lisbon next week.", ["2022-11-28/2022-12-04 @Lisbon ahead"]),
        ("The captain will miss Saturday's game.", ["2022-11-26 ahead"]),
        ("The review is due a week from Tuesday.", ["2022-12-06 ahead"]),
        ("A water main burst this morning.", ["2022-11-24 past"]),
        ("The club meets on the second Tuesday of every month.", []),
        ("She wrote for the Sunday Times and hosted ‘Saturday Night Live’.", []),
        ("Profits rose last year.", []),
        ("In 1960 a ticket cost a dime; today it costs twelve dollars.", []),
        ("The summit, which was due to end on Friday, has been extended.", ["2022-11-25 ahead"]),
        ("The lander will touch down in 5 days' time.", ["2022-11-29 ahead"]),
        ("The fair runs from 10 to 11:30 a.m. Saturday.", ["2022-11-26 10:00 ahead"]),
        ("The hearing was adjourned until March 3.", ["2023-03-03 ahead"]),
        (
            "The launch is planned for 2 December, with a spare slot on the 5th.",
            ["2022-12-02 ahead", "2022-12-05 ahead"],
        ),
        ("Voters go to the polls on Feb. 7 in Manila.", ["2023-02-07 @Manila ahead"]),
        (
            "The clinic will open Dec. 5, 7 and 9.",
            ["2022-12-05 ahead", "2022-12-07 ahead", "2022-12-09 ahead"],
        ),
        ("Roads will be closed from 26/11/2022 to 04/12/2022.", ["2022-11-26/2022-12-04 ahead"]),
        ("The blast happened at 2145 GMT on Tuesday.", ["2022-11-22 21:45 UTC past"]),
        ("The ceremony begins at 11 a.m. (1600 GMT) on Dec. 1.", ["2022-12-01 11:00 Etc/GMT+5 ahead"]),
        ("He was arrested on Nov. 14 last year in Leeds.", ["2021-11-14 @Leeds past"]),
        ("The king will travel to Nairobi on Dec. 8.", ["2022-12-08 @Nairobi ahead"]),
        ("The goalkeeper is doubtful for Sunday's derby.", ["2022-11-27 ahead"]),
        ("After Monday's earthquake, schools stayed shut.", ["2022-11-21 past"]),
        ("The winner will be named a week on Friday.", ["2022-12-02 ahead"]),
        ("Thousands marched this afternoon in Cardiff.", ["2022-11-24 @Cardiff past"]),
        ("Bins are emptied every Monday and Thursday.", []),
        ("The Saturday Post called it “Manic Monday”.", []),
        ("Sales fell sharply last year and may recover next year.", []),
        ("The town had two cinemas in 1985; today there is none.", []),
        ("PARIS, Nov 23 — Talks will resume on Monday.", ["2022-11-28 ahead"]),
        ("Snow is expected in the night from Saturday to Sunday.", ["2022-11-26/2022-11-27 ahead"]),
        ("Three weeks ago the minister resigned.", ["2022-11-03 past"]),
        ("The museum is open from 9 a.m. to 5 p.m. on Saturday, Nov. 26.", ["2022-11-26 09:00 ahead"]),
        (
            "The concert, planned for Saturday, was moved to Dec. 10.",
            ["2022-11-26 ahead", "2022-12-10 ahead"],
        ),
        ("She told a Sunday newspaper that she would stay.", []),
        ("Life expectancy today is 76 years.", []),
        ("The leaflets are printed and the rule applies from Saturday.", ["2022-11-26 ahead"]),
        ("Shops stayed open from 8 in the evening on Tuesday.", ["2022-11-22 20:00 past"]),
    ],
    "ru": [
        ("Переговоры состоятся в Каире с 29 ноября по 6 декабря.", ["2022-11-29/2022-12-06 @Каир ahead"]),
        ("Встреча пройдёт в пятницу в Москве.", ["2022-11-25 @Москва ahead"]),
        ("В пятницу министр заявил, что уходит.", ["2022-11-18 past"]),
        (
            "Запуск намечен на 15 марта в 18:00 по московскому времени.",
            ["2023-03-15 18:00 Europe/Moscow ahead"],
        ),
        ("Ярмарка будет работать с 3 по 5 мая.", ["2023-05-03/2023-05-05 ahead"]),
        ("На следующей неделе начнётся суд.", ["2022-11-28/2022-12-04 ahead"]),
        ("Вчера в Сочи прошёл концерт.", ["2022-11-23 @Сочи past"]),
        ("К 2030 году выбросы должны сократиться.", ["2030-01-01/2030-12-31 ahead"]),
        ("В прошлую среду он приехал.", ["2022-11-23 past"]),
        ("Через две недели откроется мост.", ["2022-12-08 ahead"]),
        ("В начале марта 2023 года выйдет книга.", ["2023-03-01/2023-03-10 ahead"]),
        ("Выборы состоятся 4 декабря.", ["2022-12-04 ahead"]),
        ("Завод закрыли в сентябре.", ["2022-09-01/2022-09-30 past"]),
        ("В здоровой среде обитания живут ежи.", []),
        ("Матч закончился со счётом 3:2.", []),
        ("Звезде четыре миллиарда лет.", []),
        ("Он живёт на улице 8 Марта с 1997 года.", []),
        ("Спектакль начнётся в субботу в 7 вечера.", ["2022-11-26 19:00 ahead"]),
        ("Участок откроется 4 декабря в 8 утра.", ["2022-12-04 08:00 ahead"]),
        (
            "Ярмарки пройдут 3, 10 и 17 декабря в Омске.",
            ["2022-12-03 @Омск ahead", "2022-12-10 @Омск ahead", "2022-12-17 @Омск ahead"],
        ),
        ("Движение перекроют с 01.12.2022 по 15.12.2022.", ["2022-12-01/2022-12-15 ahead"]),
        ("Склад сгорел в ночь на 20 ноября в Донецке.", ["2022-11-19/2022-11-20 @Донецк past"]),
        ("В ночь с пятницы на субботу выпал снег.", ["2022-11-18/2022-11-19 past"]),
        ("Её избрали 5 марта прошлого года.", ["2021-03-05 past"]),
        ("Приём пройдёт в среду с 15 до 18 часов.", ["2022-11-30 15:00 ahead"]),
        ("В 1970 году здесь жили 300 человек, сегодня — пятеро.", []),
        ("Роман «В субботу вечером» издали снова.", []),
        ("В прошлом году цены выросли.", []),
        ("Клуб собирается в первую пятницу месяца.", []),
        (
            "Он родился 2 мая 1990 года в Уфе, 7 июня 2011 года окончил институт.",
            ["1990-05-02 @Уфа past", "2011-06-07 past"],
        ),
        ("Через три недели министр прибудет в Женеву.", ["2022-12-15 ahead"]),
        ("Суд перенёс заседание на 9 декабря.", ["2022-12-09 ahead"]),
        ("Матч, который должен был состояться в субботу, отменён.", ["2022-11-26 ahead"]),
        (
            "Форум откроется 1 декабря в Ярославле и завершится 3 числа.",
            ["2022-12-01 @Ярославль ahead", "2022-12-03 ahead"],
        ),
        ("Взрыв прогремел в 3 часа ночи 21 ноября.", ["2022-11-21 03:00 past"]),
        ("Концерт начнётся в 8 вечера в пятницу.", ["2022-11-25 20:00 ahead"]),
        (
            "Приём граждан пройдёт 1 декабря с 9:00 до 12:00 в Перми.",
            ["2022-12-01 09:00 Asia/Yekaterinburg @Пермь ahead"],
        ),
        ("Матчи состоятся 2, 5 и 9 декабря.", ["2022-12-02 ahead", "2022-12-05 ahead", "2022-12-09 ahead"]),
        ("Набор идёт с 21.11.2022 по 02.12.2022.", ["2022-11-21/2022-12-02 ahead"]),
        ("Поезд сошёл с рельсов в ночь на среду.", ["2022-11-22/2022-11-23 past"]),
        ("В ночь с 30 ноября на 1 декабря отключат воду.", ["2022-11-30/2022-12-01 ahead"]),
        ("Договор подписали 8 февраля прошлого года в Брянске.", ["2021-02-08 @Брянск past"]),
        ("По субботам музей закрыт.", []),
        ("Каждую среду он ходит в баню.", []),
        ("В 1985 году завод был крупнейшим, сегодня он стоит пустой.", []),
        ("Фильм «Осень в воскресенье» получил приз.", []),
        ("В будущем году цены вырастут.", []),
        ("Три недели назад мост закрыли.", ["2022-11-03 past"]),
        (
            "Выставка откроется 6 декабря в Липецке, 9 декабря её увидят в Уфе.",
            ["2022-12-06 @Липецк ahead", "2022-12-09 ahead"],
        ),
        ("Саммит перенесли на 14 декабря.", ["2022-12-14 ahead"]),
        ("Суд, который должен был начаться в среду, отложен.", ["2022-11-23 past"]),
        (
            "Самолёт прибудет в Астану в субботу в 15:00 по местному времени.",
            ["2022-11-26 15:00 Asia/Almaty @Астана ahead"],
        ),
        ("МОСКВА, 24 ноября. Переговоры пройдут в понедельник.", ["2022-11-28 ahead"]),
        ("Пожар вспыхнул в 5 утра 22 ноября в Кургане.", ["2022-11-22 05:00 @Кургане past"]),
        (
            "Совещание пройдёт в понедельник в 10 часов утра в Волгограде.",
            ["2022-11-28 10:00 @Волгоград ahead"],
        ),
        ("Через две недели в Астане откроют метро.", ["2022-12-08 @Астана ahead"]),
        ("Столкновения в Донбассе начались вчера.", ["2022-11-23 past"]),
        ("За последние три года выросли тарифы.", []),
        ("В понедельник похолодает.", ["2022-11-28 ahead"]),
        ("Сегодня в крае есть три таких завода.", []),
        ("Постановление правительства от 2 мая 2017 года отменено.", []),
    ],
}  # fmt: skip
CASES = [(language, text, found) for language, cases in GOLD.items() for text, found in cases]


def shown(event: DatedEvent) -> str:
    days = event.first.iso if event.first == event.last else f"{event.first.iso}/{event.last.iso}"
    hour = event.at.isoformat("minutes") if event.at else None
    side = {True: "ahead", False: "past", None: None}[event.ahead]
    place = f"@{event.place}" if event.place else None
    return " ".join(part for part in (days, hour, event.zone, place, side) if part)


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_gold(language: str, text: str, expected: list[str]) -> None:
    assert [shown(e) for e in find_dates(text, language=language, published=PUBLISHED)] == expected


@pytest.mark.parametrize(("language", "text", "_expected"), CASES, ids=[text for _, text, _ in CASES])
def test_words_are_where_they_are_said_to_be(language: str, text: str, _expected: list[str]) -> None:
    whole = f"Avant.\n\n{text} Fin."
    for event in find_dates(whole, language=language, published=PUBLISHED):
        assert whole[event.start : event.end] == event.text
        sentence = event.sentence
        assert sentence.start <= event.start < event.end <= sentence.end


def test_without_publication_the_year_stays_unknown() -> None:
    text = "Les consultations auront lieu au Caire, en Égypte, du 29 novembre au 6 décembre."
    (event,) = find_dates(text, language="fr", published=None)
    assert (event.first.iso, event.last.iso, event.place) == ("--11-29", "--12-06", "Le Caire")
    assert event.ahead
    assert event.moment is None


@pytest.mark.parametrize(
    "text", ["Il viendra demain.", "Il viendra mardi.", "Il viendra la semaine prochaine."]
)
def test_without_publication_nothing_relative_is_a_date(text: str) -> None:
    assert find_dates(text, language="fr", published=None) == ()


def test_a_stated_year_needs_no_publication() -> None:
    (event,) = find_dates("Le procès s'ouvrira le 3 mai 2024.", language="fr", published=None)
    assert event.first == Day(year=2024, month=5, day=3)


def test_today_is_the_day_where_it_was_published() -> None:
    late = datetime(2022, 11, 24, 23, 30, tzinfo=UTC)
    (event,) = find_dates("Il arrive demain.", language="fr", published=late, zone=ZoneInfo("Europe/Paris"))
    assert event.first.iso == "2022-11-26"


def test_an_hour_with_a_zone_is_a_moment() -> None:
    text = "Запуск намечен на 15 марта в 18:00 по московскому времени."
    (event,) = find_dates(text, language="ru", published=PUBLISHED)
    assert event.moment == datetime(2023, 3, 15, 15, tzinfo=UTC)


def test_29_february_needs_a_leap_year() -> None:
    (event,) = find_dates("Le bal aura lieu le 29 février.", language="fr", published=PUBLISHED)
    assert event.first.iso == "2024-02-29"
    assert find_dates("Le bal a eu lieu le 31 juin.", language="fr", published=PUBLISHED) == ()


def test_other_languages_have_no_dates() -> None:
    assert find_dates("Das Treffen findet am 3. Mai 2024 statt.", language="de", published=PUBLISHED) == ()
    assert find_dates("3 May 2024", language=None, published=PUBLISHED) == ()


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\n"])
def test_any_blank_is_a_blank(space: str) -> None:
    text = "Il viendra ce soir à 18 h GMT.".replace(" ", space)
    (event,) = find_dates(text, language="fr", published=PUBLISHED)
    assert shown(event) == "2022-11-24 18:00 UTC ahead"


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "Il viendra le 3 et le 31 juin."), ("en", "Due Feb. 28, 29 and 30.")]
)
def test_days_that_do_not_exist_are_left_out(language: str, text: str) -> None:
    published = datetime(2024, 2, 1, tzinfo=UTC)
    days = [event.first.iso for event in find_dates(text, language=language, published=published)]
    assert all(day in ("2024-06-03", "2024-02-28", "2024-02-29") for day in days)


def test_a_night_without_a_year_begins_the_day_before() -> None:
    (event,) = find_dates("Пожар начался в ночь на 1 января.", language="ru", published=None)
    assert (event.first.iso, event.last.iso) == ("--12-31", "--01-01")
