"""Roles of people who are quoted, after translation."""

import tomllib
from importlib.resources import files

import pytest

from bot.model.translation import Pair
from bot.text.translating.roles import fits_role

FR_EN, FR_RU, RU_EN = Pair("fr", "en"), Pair("fr", "ru"), Pair("ru", "en")
FR_AR, AR_FR = Pair("fr", "ar"), Pair("ar", "fr")


@pytest.mark.parametrize(
    ("role", "answer", "pair"),
    [
        ("maire", "mayor", FR_EN),
        ("PDG", "chief executive", FR_EN),
        ("adjointe", "заместитель мэра", FR_RU),
        ("porte-parole, élue du Nord", "spokeswoman, member for the North", FR_EN),
        ("ученица, 12 лет", "pupil, 12", RU_EN),
        ("市长", "mayor", Pair("zh", "en")),
        ("PDG de Renault, ancien maire", "المدير العام لشركة Renault، عمدة سابق", FR_AR),
        ("عمدة باريس", "maire de Paris", AR_FR),
    ],
)
def test_what_may_be_a_role(role: str, answer: str, pair: Pair) -> None:
    assert fits_role(role, answer, pair)


@pytest.mark.parametrize(
    ("role", "answer", "pair"),
    [
        ("maire", "mayor mayor", FR_EN),
        ("maire", "mayor, curator", FR_EN),
        ("maire", "мэр", FR_EN),
        ("maire", "mayor", FR_RU),
        ("maire", "the mayor said that the town would pay", FR_EN),
        ("présidente du port de Port-Sérand", "head", FR_EN),
        ("maire", "mayor\nof the town", FR_EN),
        ("maire", "", FR_EN),
        ("maire", "maire", FR_AR),
        ("maire", "عمدة، أمين المتحف", FR_AR),
        ("عمدة باريس", "عمدة باريس", AR_FR),
    ],
)
def test_what_is_none(role: str, answer: str, pair: Pair) -> None:
    assert not fits_role(role, answer, pair)


def test_what_people_translated_fits() -> None:
    known = files("bot.demo").joinpath("translations", "roles.toml").read_text(encoding="utf-8")
    fitting = [
        fits_role(role, answer, Pair(source, target))
        for source, roles in tomllib.loads(known).items()
        for role, said in roles.items()
        for target, answer in said.items()
    ]
    assert len(fitting) > 80
    assert all(fitting)
