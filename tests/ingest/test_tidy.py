"""What leaked into an article's text goes, and its own sentences stay."""

import pytest

from bot.ingest.pages.tidy import tidy

BODY = [
    "Les ingénieurs videront le réservoir à la fin de l’été, pour la première fois depuis sa construction.",
    "Aucune commune en aval ne sera privée d’eau pendant les travaux, qui dureront quatre mois.",
    "Une réunion publique se tiendra le 3 juin à la mairie.",
]
AUTHORS = ("Jeanne Corbel", "Paul Tissot")


@pytest.mark.parametrize(
    "leak",
    [
        "Par Jeanne Corbel",
        "Jeanne Corbel",
        "By Jeanne Corbel and Paul Tissot",
        "Jeanne Corbel, Paul Tissot",
        "Jeanne Corbel, rédactrice en chef",
        "Paul Tissot | Political correspondent",
        "Publié le 12 mai 2024 à 8h30",
        "May 12, 2024",
        "Le barrage sera vidé",
    ],
)
def test_headline_date_and_byline_go_from_the_beginning(leak: str) -> None:
    assert tidy([leak, *BODY], titles=["Le barrage sera vidé"], authors=AUTHORS) == BODY


@pytest.mark.parametrize(
    "sentence",
    [
        "Par Jeanne Corbel, tout a commencé.",
        "Jeanne Corbel a vu le barrage de ses yeux.",
        "Le 12 mai 2024, le barrage a été fermé pour la première fois depuis sa construction en 1932.",
        "Claire Anselme",
        "Par ici la sortie",
    ],
)
def test_lines_that_only_look_like_it_stay(sentence: str) -> None:
    assert tidy([sentence, *BODY], authors=AUTHORS) == [sentence, *BODY]


def test_a_name_further_down_stays() -> None:
    text = [*BODY, *[f"{part} Oui." for part in BODY], "Jeanne Corbel"]
    assert tidy(text, authors=AUTHORS) == text


@pytest.mark.parametrize(
    "leak",
    [
        "Lire aussi : Pourquoi les barrages vieillissent",
        "Читайте также: Почему стареют плотины",
        "Read more: Why dams grow old",
        "(Photo by Ann Low/Getty Images)",
        "Une vue du barrage. Photo : AFP",
        "Фото: Ирина Колосова / ТАСС",
        "Partager cet article",
        "Cet article est réservé aux abonnés.",
        "Subscribe to continue reading",
        "Оформите подписку, чтобы читать дальше",
        "This is a breaking news story and will be updated.",
        "Материал дополняется",
        "If you buy something through links on this page, we may earn a commission.",
        "Support independent journalism",
    ],
)
def test_furniture_goes_wherever_it_stands(leak: str) -> None:
    assert tidy([BODY[0], leak, *BODY[1:]]) == BODY
    assert tidy([*BODY, leak]) == BODY


@pytest.mark.parametrize(
    "sentence",
    [
        "He can make some money from it, but nobody will make a commission out of that.",
        "Pour lire la loi, il faut se connecter au site du parlement, regrette le député.",
        "Become a member of the club was the best thing he ever did, he says.",
        "Already a member of the council, she ran for mayor.",
        "Il reste 30 % du budget à dépenser avant la fin de l’année.",
        "Déjà inscrit au patrimoine, le pont attend des travaux.",
        "Profitez de l’offre culturelle de la ville, conseille la maire.",
        "Поддержите стариков, просит мэр.",
        "Материал для моста привезли из соседней области.",
        "The agency said Getty Images, via a lawyer, had asked for the pictures.",
        "She photographed the bridge, and the picture by Ellingsen won.",
        "Support for independent journalism is falling in the valley.",
        "Get access to clean water is still a dream for half of the valley.",
    ],
)
def test_sentences_that_only_begin_alike_stay(sentence: str) -> None:
    assert tidy([BODY[0], sentence, *BODY[1:]]) == [BODY[0], sentence, *BODY[1:]]


def test_what_is_said_twice_is_said_once_but_refrains_stay() -> None:
    refrain = "« Non. »"
    assert tidy([*BODY, BODY[0]]) == BODY
    assert tidy([BODY[0], refrain, BODY[1], refrain]) == [BODY[0], refrain, BODY[1], refrain]


def test_the_cut_beginnings_of_other_articles_go() -> None:
    assert tidy([*BODY, "On nous demande souvent pourquoi ce lieu ou cet autre est devenu […]"]) == BODY


def test_a_heading_that_nothing_follows_goes() -> None:
    assert tidy([*BODY, "Explore further"], headings=["Explore further"]) == BODY
    assert tidy([*BODY, "Ce que dit la loi"], headings=["Ce que dit la loi"]) == BODY
    assert tidy([*BODY, "Ce que dit la loi"]) == [*BODY, "Ce que dit la loi"]
    inside = [BODY[0], "Ce que dit la loi", *BODY[1:]]
    assert tidy(inside, headings=["Ce que dit la loi"]) == inside


@pytest.mark.parametrize(
    "heading", ["About the author", "About the authors:", "À propos de l’auteur", "Об авторе"]
)
def test_what_an_author_says_of_themselves_at_the_end_goes(heading: str) -> None:
    assert tidy([*BODY, heading, "Jeanne Corbel écrit sur l’eau.", "Elle vit dans la vallée."]) == BODY


def test_what_a_press_release_says_of_its_company_stays() -> None:
    text = [*BODY, "About Aldern Water", "Aldern Water employs a hundred people."]
    assert tidy(text) == text


def test_about_in_the_middle_is_a_heading() -> None:
    text = ["About the author", *BODY, *[f"{part} Oui." for part in BODY], *[f"{part} Non." for part in BODY]]
    assert tidy(text) == text


def test_nothing_is_left_of_nothing() -> None:
    assert tidy([]) == []
    assert tidy(["Partager"]) == []
