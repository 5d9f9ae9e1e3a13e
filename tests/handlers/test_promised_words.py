"""What /help tells people to type is understood, in every language."""

import re

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.services.inline import QUOTES_WANTED
from handlers.search import EVERYTHING

MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_latest_knows_the_word_for_everything(language: str) -> None:
    text = MARKS.sub("", Localiser(language).text("help-text"))
    about, everything = re.findall(r"<code>/latest ([^<]+)</code>", text)
    assert everything in EVERYTHING
    assert about not in EVERYTHING


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_the_word_for_quotes_is_known_in_other_chats(language: str) -> None:
    text = MARKS.sub("", Localiser(language).text("help-inline", bot="depeche"))
    words, quotes = re.findall("<code>@depeche ([^<]+)</code>", text)
    assert QUOTES_WANTED.fullmatch(quotes)
    assert not QUOTES_WANTED.fullmatch(words)
