"""Sound documents made unsound, in the ways in which networks, editors and attackers do it."""

# ruff: noqa: E501 - scraps stand as they come

import random

SCRAPS = tuple(
    text.encode()
    for text in (
        "<", ">", "&", "&amp;", "&nbsp;", "&#0;", "&#xD800;", "&#x110000;", "]]>", "<![CDATA[", "<!--", "-->", "<?xml ",
        "?>", "<!DOCTYPE x [<!ENTITY a 'b'>", "]>", '"', "'", "\x00", "\x0b", "\x7f", "\ufeff", "\u202e", "\ufffd", "é",
        "<item>", "</item>", "<entry>", "</entry>", "<link/>", "<link>", "<title>", "</title>", "<rss>", "</channel>",
        "<html>", "<body>", "<p>", "</p>", "<div>", "</div>", "<script>", "</script>", "<style>", "<table><tr><td>",
        "<svg>", "<math>", "<template>", "<noscript>", "<base href='//[::1'>", "<time datetime='99999-99-99'>",
        "<meta charset=utf-16>", "<meta charset='x-nonsense'>", "encoding='utf-7'", "xml:base='http://['",
        "xmlns='", "xmlns:a='b'", "http://", "//", "http://[", "http://a:b@c:99999/", "javascript:", "data:,",
        "{", "}", "[", "]", ":", ",", "\\", "\\u0000", "\\ud800", "null", "1e999", "-1", "NaN", "true",
        "9999-12-31T23:59:59-14:00", "Sun, 99 May 99999 99:99:99 +9999", "0", "٣", "²", "\n", "\r", "\t", " " * 50,
    )
)  # fmt: skip
STRAY = (b"\xff", b"\xfe\xff", b"\xff\xfe", b"\x80", b"\xc3", b"\xe2\x80", b"\xf0\x9f", b"\x1b$B", b"+AGE-")
CODECS = (
    "utf-16",
    "utf-16-le",
    "utf-32",
    "cp1251",
    "koi8-r",
    "cp1252",
    "iso8859-2",
    "shift_jis",
    "gb18030",
    "utf-7",
)


def mutated(data: bytes, others: list[bytes], chance: random.Random, most: int = 8) -> bytes:
    """Change a document in one to `most` places; `others` are what pieces are taken from."""
    text = bytearray(data)
    for _ in range(chance.randint(1, most)):
        _change(text, others, chance)
    if chance.random() < 0.05:
        codec = chance.choice(CODECS)
        return bytes(text).decode("utf-8", "replace").encode(codec, "replace")
    return bytes(text)


def mutated_text(text: str, chance: random.Random) -> str:
    """Change a short text: an address, a date."""
    letters = list(text)
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(letters) + 1)
        match chance.randrange(6):
            case 0 if letters:
                letters[at % len(letters)] = _letter(chance)
            case 1:
                letters.insert(at, _letter(chance))
            case 2:
                del letters[at : at + chance.randint(1, 4)]
            case 3:
                letters[at:at] = letters[at : at + chance.randint(1, 6)] * chance.randint(1, 4)
            case 4:
                letters[at:at] = chance.choice(SCRAPS).decode("utf-8")
            case _ if letters:
                other = chance.randrange(len(letters))
                letters[at % len(letters)], letters[other] = letters[other], letters[at % len(letters)]
    return "".join(letters)


def _letter(chance: random.Random) -> str:
    pools = (
        "0123456789",
        "0123456789+-:/.,TZ ",
        "abcxyzABC@#?&=%[]()\\",
        "éжя年٣①．。\u0130\u200b\ud800\U0001f309",
    )
    return chance.choice(chance.choice(pools))


def _change(text: bytearray, others: list[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(text) + 1)
    length = int(chance.paretovariate(0.6)) % 2000
    match chance.randrange(11):
        case 0 if text:
            text[at % len(text)] = chance.randrange(256)
        case 1:
            del text[at : at + length]
        case 2:
            text[at:at] = text[at : at + length]
        case 3 | 4:
            text[at:at] = chance.choice(SCRAPS)
        case 5:
            text[at:at] = chance.choice(STRAY)
        case 6:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            text[at : at + chance.choice((0, length))] = other[start : start + length]
        case 7:
            text[at:at] = chance.choice(SCRAPS) * chance.choice((2, 20, 300, 3000))
        case 8:
            del text[at:]
        case 9:
            start = chance.randrange(len(text) + 1)
            piece = bytes(text[start : start + length])
            del text[start : start + length]
            text[at:at] = piece
        case _:
            word = chance.choice(
                (b"utf-8", b"UTF-8", b"<item", b"<entry", b"<p", b"href", b"2024", b"http", b"class")
            )
            text[:] = text.replace(
                word, chance.choice((b"", b"utf-16", b"ITEM", b"x:item", b"<", *SCRAPS[:8])), 3
            )
