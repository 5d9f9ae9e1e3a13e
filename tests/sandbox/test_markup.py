"""HTML parse mode and entities: what Telegram makes of a text."""

import random
from typing import Any

import pytest

from bot.sandbox.detect import detect
from bot.sandbox.entities import finish, read_text, visible
from bot.sandbox.errors import ApiError
from bot.sandbox.markup import parse_html
from bot.sandbox.params import Params
from bot.sandbox.units import Units, length


def spans(entities: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    return [(entity["type"], entity["offset"], entity["length"]) for entity in entities]


def no_user(_user_id: int) -> None:
    return None


@pytest.mark.parametrize(
    ("html", "text", "expected"),
    [
        ("plain", "plain", []),
        ("<b>gras</b> et <strong>fort</strong>", "gras et fort", [("bold", 0, 4), ("bold", 8, 4)]),
        ("<i>a</i><em>b</em>", "ab", [("italic", 0, 2)]),
        ("<u>a</u> <ins>b</ins>", "a b", [("underline", 0, 1), ("underline", 2, 1)]),
        ("<s>a</s> <strike>b</strike> <del>c</del>", "a b c", [("strikethrough", n, 1) for n in (0, 2, 4)]),
        (
            '<tg-spoiler>a</tg-spoiler> <span class="tg-spoiler">b</span>',
            "a b",
            [("spoiler", 0, 1), ("spoiler", 2, 1)],
        ),
        ("<code>x</code> <pre>y</pre>", "x y", [("code", 0, 1), ("pre", 2, 1)]),
        ("<blockquote>q</blockquote>", "q", [("blockquote", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("🗞️ <b>Ā🦊</b>!", "🗞️ Ā🦊!", [("bold", 4, 3)]),
        ("<b>a <i>b</i></b>", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
        ("<i><b>x</b></i>", "x", [("bold", 0, 1), ("italic", 0, 1)]),
        ("<B>x</b> <b>y</B>", "x y", [("bold", 0, 1), ("bold", 2, 1)]),
        ("<b  data-x = 'q' hidden>x</b   >", "x", [("bold", 0, 1)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#233;&#xE9;&#x1F98A;", '1 < 2 && 3 > 2 "éé🦊', []),
        ("&laquo;&nbsp;&#0;&;", "&laquo;&nbsp;&#0;&;", []),
        ("<b>a &amp</b>", "a &", [("bold", 0, 3)]),
        ("  <b>x </b>\n\n", "x", [("bold", 0, 1)]),
        ("<b>a <code>c</code> d</b>", "a c d", [("bold", 0, 2), ("code", 2, 1), ("bold", 3, 2)]),
        ("<code><b>c</b></code>", "c", [("code", 0, 1)]),
        ("a\r\nb\tc", "a\nb c", []),
        ("<code>x.com</code> y.com", "x.com y.com", [("code", 0, 5), ("url", 6, 5)]),
    ],
)
def test_html_becomes_text_and_entities(html: str, text: str, expected: list[tuple[str, int, int]]) -> None:
    params = Params({"text": html, "parse_mode": "HTML"})
    got, entities = read_text(params, "text", "entities", no_user)
    assert got == text
    assert spans(entities) == expected


@pytest.mark.parametrize(
    ("html", "field", "value"),
    [
        ('<pre><code class="language-python">x</code></pre>', "language", "python"),
        ('<code class="language-c"><pre>x</pre></code>', "language", "c"),
        (
            '<a href="https://Le-Monde.example/A?q=1&amp;r=2#s">x</a>',
            "url",
            "https://le-monde.example/A?q=1&r=2#s",
        ),
        ("<a href='example.org'>x</a>", "url", "http://example.org/"),
        ("<a>example.org</a>", "url", "http://example.org/"),
        ('<a href="tg://resolve?domain=x">x</a>', "url", "tg://resolve?domain=x"),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "custom_emoji_id", "5368324170671202286"),
    ],
)
def test_attributes_reach_the_entity(html: str, field: str, value: str) -> None:
    _, entities = read_text(Params({"text": html, "parse_mode": "html"}), "text", "entities", no_user)
    assert [entity.get(field) for entity in entities] == [value]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "mailto:a@b.example",
        "http://localhost/x",
        "ftp://x.example",
        "a b",
        "http:///x",
    ],
)
def test_what_is_no_link_stays_text(href: str) -> None:
    assert parse_html(f'<a href="{href}">x</a>') == ("x", [])


def test_a_mention_by_id_needs_a_known_user() -> None:
    html = {"text": '<a href="tg://user?id=7">Zoé</a>', "parse_mode": "HTML"}
    user = {"id": 7, "is_bot": False, "first_name": "Zoé"}
    _, known = read_text(Params(html), "text", "entities", lambda user_id: user if user_id == 7 else None)
    assert known == [{"type": "text_mention", "offset": 0, "length": 3, "user": user}]
    assert read_text(Params(html), "text", "entities", no_user) == ("Zoé", [])


# Byte offsets count UTF-8: "é🦊" are 6 bytes.
@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("é🦊<p>x</p>", 'Unsupported start tag "p" at byte offset 6'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("é🦊<b", "Unclosed start tag at byte offset 6"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x<i>y", 'Can\'t find end tag corresponding to start tag "i"'),
        ("é</b>", "Unexpected end tag at byte offset 2"),
        ("<b>x</b></b>", "Unexpected end tag at byte offset 8"),
        ("<b>é</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>x</b  ", "Unclosed end tag at byte offset 4"),
        ("<b =x>y</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="x">👍</tg-emoji>', "Invalid custom emoji identifier specified"),
        (
            "&#xD83D;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ),
        ),
    ],
)
def test_wrong_html_gives_the_official_text(html: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(html)
    assert caught.value.code == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


def test_any_html_is_parsed_or_refused() -> None:
    seed = 20_221_123
    print("seed", seed)
    chance = random.Random(seed)
    pieces = [
        "<b>",
        "</b>",
        "<a href='x.org'>",
        "</a>",
        "<",
        ">",
        "&",
        "&lt",
        "é",
        "🦊",
        " ",
        "\n",
        "<pre>",
        "</>",
        "=",
        "<i ",
        "x.com",
        "#tag",
        "@name_x",
        "</",
        "<code>",
        "</code>",
        '"',
        "\x00",
        "\u202e",
        "<blockquote>",
    ]
    parsed = wrong = 0
    for _ in range(4000):
        html = "".join(chance.choices(pieces, k=chance.randrange(1, 14)))
        try:
            text, entities = read_text(
                Params({"text": html, "parse_mode": "HTML"}), "text", "entities", no_user
            )
        except ApiError as problem:
            wrong += not problem.description.startswith("Bad Request: can't parse entities: ")
            continue
        parsed += 1
        units = Units(text)
        assert text == text.rstrip()
        for entity in entities:
            start, end = entity["offset"], entity["offset"] + entity["length"]
            assert 0 <= start < end <= length(text), (html, entity)
            assert units.index(start) is not None, (html, entity)
            assert units.index(end) is not None, (html, entity)
    assert parsed > 300
    assert wrong == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start x", [("bot_command", 0, 6)]),
        ("see /help@depeche_bot and /latest", [("bot_command", 4, 17), ("bot_command", 26, 7)]),
        ("and/or a/b /", []),
        ("🦊 @someone hi @abc", [("mention", 3, 8)]),
        ("#météo2 #1 a#b #Россия", [("hashtag", 0, 7), ("hashtag", 15, 7)]),
        ("$EUR up", [("cashtag", 0, 4)]),
        ("mail ann.o@example.org now", [("email", 5, 17)]),
        ("(https://example.org/a_(b)?q=1#z).", [("url", 1, 31)]),
        ("go to example.org, or Example.COM/path", [("url", 6, 11), ("url", 22, 16)]),
        ("https://example.org/#part @none", [("url", 0, 25), ("mention", 26, 5)]),
        ("Fin.Début 3.14 v1.2.3 e.g. file.xyz9", []),
        ("1.2.3.4:80 and 300.1.1.1", [("url", 0, 10)]),
        ("пример.рф и http://сайт.example/путь", [("url", 0, 9), ("url", 12, 24)]),
    ],
)
def test_plain_text_is_searched_for_entities(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert spans(detect(text)) == expected


def test_given_entities_are_checked_and_kept() -> None:
    wish = [
        {"type": "bold", "offset": 1, "length": 2},
        {"type": "text_link", "offset": 4, "length": 1, "url": "x.org"},
        {"type": "mention", "offset": 4, "length": 1},
        {"type": "unheard_of", "offset": 0, "length": 1},
    ]
    text, entities = read_text(Params({"text": " 🦊 ab ", "entities": wish}), "text", "entities", no_user)
    assert text == "🦊 ab"
    assert spans(entities) == [("bold", 0, 2), ("text_link", 3, 1)]


@pytest.mark.parametrize(
    ("entities", "description"),
    [
        ("[", "Bad Request: can't parse entities JSON object"),
        ([{"type": "bold", "offset": 0}], "Bad Request: can't parse entities: Can't find field \"length\""),
        (
            [{"type": "bold", "offset": 1, "length": 9}],
            (
                "Bad Request: entity beginning at UTF-16 offset 1 ends "
                "after the end of the text at UTF-16 offset 10"
            ),
        ),
    ],
)
def test_wrong_entities_are_refused(entities: Any, description: str) -> None:
    with pytest.raises(ApiError) as caught:
        read_text(Params({"text": "a🦊b", "entities": entities}), "text", "entities", no_user)
    assert caught.value.description == description


def test_an_entity_may_not_cut_a_surrogate_pair() -> None:
    with pytest.raises(ApiError, match="in a middle of a UTF-16 symbol"):
        read_text(
            Params({"text": "a🦊b", "entities": [{"type": "bold", "offset": 0, "length": 2}]}),
            "text",
            "entities",
            no_user,
        )


def test_at_most_a_hundred_entities_are_kept() -> None:
    html = "".join(f"<b>{number % 10}</b> " for number in range(130))
    _, entities = read_text(Params({"text": html, "parse_mode": "HTML"}), "text", "entities", no_user)
    assert len(entities) == 100


@pytest.mark.parametrize("text", ["", " ", "\n \t", "\u200b\u2060", "\u00a0"])
def test_invisible_texts(text: str) -> None:
    cleaned, _ = finish(text, [], no_user)
    assert not visible(cleaned)
