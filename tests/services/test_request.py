"""What admins type to add a source."""

from datetime import timedelta

import pytest

from bot.errors import UserError
from bot.locale.catalogue import Localiser
from bot.model.source import SourceForm, SourceKind, TextFrom
from bot.render.reasons import reason_text
from bot.services.request import read_request

EN = Localiser("en")


def test_an_address_alone_is_enough() -> None:
    request = read_request("lemonde.fr/rss/une.xml")
    assert request.settings.url == "https://lemonde.fr/rss/une.xml"
    assert request.settings.id == "lemonde-fr-une"
    assert not request.named


def test_everything_that_can_be_said() -> None:
    request = read_request(
        'outlet:"Le « Monde » & Cie" https://a.example:8080/rss?x=1&y=a:b lang:fr section:«Vie locale» '
        "kind:public minutes:30 text:feed id:monde include:climat include:eau exclude:foot"
    )
    settings = request.settings
    assert settings.url == "https://a.example:8080/rss?x=1&y=a:b"
    assert (settings.outlet, settings.section, settings.language) == (
        "Le « Monde » & Cie",
        "Vie locale",
        "fr",
    )
    assert (settings.kind, settings.interval) == (SourceKind.PUBLIC, timedelta(minutes=30))
    assert (settings.text, settings.id, request.named) == (TextFrom.FEED, "monde", True)
    assert (settings.wishes.include, settings.wishes.exclude) == (("climat", "eau"), ("foot",))


def test_patterns_relays_and_lists_can_be_said_too() -> None:
    settings = read_request(
        r'a.example include_pattern:"ferr(y|ies)\b" exclude_pattern:^live original:yes select:"li.card > a"'
    ).settings
    assert settings.wishes.include_patterns == (r"ferr(y|ies)\b",)
    assert settings.wishes.exclude_patterns == ("^live",)
    assert settings.prefer_original
    assert settings.form is SourceForm.LIST
    assert settings.selectors is not None
    assert settings.selectors.item == "li.card > a"


def test_keys_in_every_language() -> None:
    settings = read_request("a.example langue:fr rubrique:Mer média:Gazette").settings
    assert (settings.language, settings.section, settings.outlet) == ("fr", "Mer", "Gazette")
    settings = read_request("a.example язык:ru раздел:Мир издание:Вестник").settings
    assert (settings.language, settings.section, settings.outlet) == ("ru", "Мир", "Вестник")


def test_a_host_with_a_port_is_an_address() -> None:
    assert read_request("a.example:8080/rss").settings.url == "https://a.example:8080/rss"


@pytest.mark.parametrize("words", ["", "   ", "lang:fr"])
def test_without_an_address_it_says_how(words: str) -> None:
    with pytest.raises(UserError) as raised:
        read_request(words)
    assert raised.value.key == "addsource-usage"


@pytest.mark.parametrize(
    "words",
    [
        "a.example b.example",
        "a.example colour:red",
        "a.example kind:secret",
        "a.example minutes:0",
        "a.example minutes:often",
        "a.example lang:french",
        "a.example id:Ü",
        "a.example text:both",
        "a.example form:folder",
        "/etc form:folder",
        "a.example form:list",
        "a.example select:li[",
        "a.example include_pattern:(a",
        "a.example original:perhaps",
        "a.example include:" + "x" * 3000 + " outlet:" + "y" * 3000,
    ],
)
def test_what_makes_no_sense_is_named(words: str) -> None:
    with pytest.raises(UserError) as raised:
        read_request(words)
    assert raised.value.key == "addsource-wrong"


@pytest.mark.parametrize("words", ["ftp://a.example/", "ftp://x", "http://[::1", "x" * 3000])
def test_what_is_no_address_is_not_taken_for_an_option(words: str) -> None:
    with pytest.raises(UserError) as raised:
        read_request(words)
    assert raised.value.key == "addsource-failed"
    assert reason_text(str(raised.value.args_for_text["reason"]), EN) == EN.text("reason-address")


def test_a_channel_is_an_address() -> None:
    assert read_request("@some_channel form:telegram").settings.form is SourceForm.TELEGRAM
