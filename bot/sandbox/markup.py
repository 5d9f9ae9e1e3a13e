"""HTML parse mode: https://core.telegram.org/bots/api#html-style, with the official refusals."""

import re
from typing import Any, NamedTuple

from bot.sandbox.errors import ApiError, Refusal
from bot.sandbox.links import BadLink, checked, mentioned_user
from bot.sandbox.units import length

Entity = dict[str, Any]

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_BAD_UNICODE = (
    "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units"
)
_SPECIAL = re.compile(r"[<&]")
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]*)|#([0-9]*)|([A-Za-z]*));?")
_SPACES = re.compile(r"[ \t\r\n\v\0]*")
_TAG_NAME = re.compile(r"[^ \t\r\n\v\0>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v\0=>/\"']*")
_NAME_TOKEN = re.compile(r"[0-9A-Za-z.-]*")
_SPACE_LETTERS = " \t\r\n\v\0"


class _Open(NamedTuple):
    """A start tag that waits for its end."""

    name: str
    argument: str
    offset: int
    place: int


def parse_html(html: str, /) -> tuple[str, list[Entity]]:
    """Return the text and its entities, places in UTF-16 code units, in the order in which they close.

    Raises:
        ApiError: the markup is wrong; the byte offset says where.
    """
    return _Parser(html).run()


class _Parser:
    def __init__(self, html: str) -> None:
        self.html = html
        self.parts: list[str] = []
        self.entities: list[Entity] = []
        self.open: list[_Open] = []
        self.offset = 0
        self.surrogates = False

    def run(self) -> tuple[str, list[Entity]]:
        html, place = self.html, 0
        while (special := _SPECIAL.search(html, place)) is not None:
            self.add(html[place : special.start()])
            place = special.start()
            if special[0] == "&":
                letter, place = self.reference(place)
                self.add(letter)
            elif html.startswith("/", place + 1):
                place = self.end_tag(place)
            else:
                place = self.start_tag(place)
        self.add(html[place:])
        if self.open:
            raise _refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        text = "".join(self.parts)
        if self.surrogates:
            raise _refuse(_BAD_UNICODE)
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return text, self.entities

    def add(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.offset += length(text)

    def reference(self, place: int) -> tuple[str, int]:
        """Decode the character reference at a place; an unknown one stands for itself."""
        match = _REFERENCE.match(self.html, place)
        if match is None:
            return "&", place + 1
        hexadecimal, decimal, name = match.groups()
        if name is not None:
            letter = _NAMED.get(name)
            return ("&", place + 1) if letter is None else (letter, match.end())
        digits = match[0].rstrip(";")
        code = int(hexadecimal or "0", 16) if hexadecimal is not None else int(decimal or "0")
        if not 0 < code < 0x10FFFF or len(digits) >= 10:
            return "&", place + 1
        if 0xD800 <= code <= 0xDFFF:
            self.surrogates = True
        return chr(code), match.end()

    def start_tag(self, begin: int) -> int:
        html = self.html
        match = _TAG_NAME.match(html, begin + 1)
        place = begin + 1 if match is None else match.end()
        if place == len(html):
            raise self.at("Unclosed start tag", begin)
        name = html[begin + 1 : place].lower()
        if name not in _KINDS:
            raise self.at(f'Unsupported start tag "{name}"', begin)
        argument = ""
        while html[place] != ">":
            place = self.skip(place)
            if html[place : place + 1] == ">":
                break
            attribute, value, place = self.attribute(name, begin, place)
            argument = _argument(name, attribute, value, argument)
        if name == "span" and argument != "spoiler":
            raise self.at('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(name, argument, self.offset, len(self.parts)))
        return place + 1

    def attribute(self, tag: str, begin: int, place: int) -> tuple[str, str | None, int]:
        """Read one attribute: its name, its value (None when it has none) and where it ends."""
        html = self.html
        match = _ATTRIBUTE_NAME.match(html, place)
        end = place if match is None else match.end()
        name = html[place:end]
        if not name:
            raise self.at(f'Empty attribute name in the tag "{tag}"', begin)
        place = self.skip(end)
        if html[place : place + 1] != "=":
            if place == len(html):
                raise self.at(f'Unclosed start tag "{tag}"', begin)
            return name, None, place
        place = self.skip(place + 1)
        if place == len(html):
            raise self.at(f'Unclosed start tag "{tag}"', begin)
        if html[place] in "\"'":
            value, place = self.quoted(place)
        else:
            match = _NAME_TOKEN.match(html, place)
            end = place if match is None else match.end()
            if end < len(html) and html[end] != ">" and html[end] not in _SPACE_LETTERS:
                raise self.at("Unexpected end of name token", place)
            value, place = html[place:end].lower(), end
        if place == len(html):
            raise self.at("Unclosed start tag", begin)
        return name, value, place

    def quoted(self, place: int) -> tuple[str, int]:
        html, quote = self.html, self.html[place]
        end = html.find(quote, place + 1)
        if end < 0:
            return "", len(html)
        parts, place = [], place + 1
        while (mark := html.find("&", place, end)) >= 0:
            parts.append(html[place:mark])
            letter, place = self.reference(mark)
            parts.append(letter)
        parts.append(html[place:end])
        return "".join(parts), end + 1

    def end_tag(self, begin: int) -> int:
        html = self.html
        if not self.open:
            raise self.at("Unexpected end tag", begin)
        match = _TAG_NAME.match(html, begin + 2)
        end = begin + 2 if match is None else match.end()
        name = html[begin + 2 : end].lower()
        place = self.skip(end)
        if html[place : place + 1] != ">":
            raise self.at("Unclosed end tag", begin)
        tag = self.open.pop()
        if name and name != tag.name:
            where = f"Unmatched end tag at byte offset {self.bytes_before(begin)}"
            raise _refuse(f'{where}, expected "</{tag.name}>", found "</{name}>"')
        if self.offset > tag.offset:
            self.close(tag)
        return place + 1

    def close(self, tag: _Open) -> None:
        entity: Entity = {
            "type": _KINDS[tag.name],
            "offset": tag.offset,
            "length": self.offset - tag.offset,
        }
        last = self.entities[-1] if self.entities else None
        same = last is not None and last["offset"] == entity["offset"] and last["length"] == entity["length"]
        if tag.name == "a":
            url = tag.argument or "".join(self.parts[tag.place :])
            if not _link(entity, url):
                return
        elif tag.name == "tg-emoji":
            if not tag.argument.isdecimal() or int(tag.argument) == 0:
                raise _refuse("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = tag.argument
        elif tag.name == "blockquote" and tag.argument:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "pre" and same and last is not None and last.get("language"):
            # <pre> around or inside <code class="language-…"> is one block with a language.
            last["type"] = "pre"
            return
        elif tag.name == "code":
            if same and last is not None and last["type"] == "pre" and tag.argument:
                last["language"] = tag.argument
                return
            entity["language"] = tag.argument
        self.entities.append(entity)

    def skip(self, place: int) -> int:
        match = _SPACES.match(self.html, place)
        return place if match is None else match.end()

    def bytes_before(self, place: int) -> int:
        return len(self.html[:place].encode("utf-8", "replace"))

    def at(self, reason: str, place: int) -> ApiError:
        return _refuse(f"{reason} at byte offset {self.bytes_before(place)}")


def _argument(tag: str, name: str, value: str | None, before: str) -> str:
    if tag == "blockquote" and name == "expandable":
        return "1"
    if value is None:
        return before
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return before


def _link(entity: Entity, url: str) -> bool:
    user_id = mentioned_user(url)
    if user_id is not None:
        entity["type"], entity["user_id"] = "text_mention", user_id
        return True
    try:
        entity["url"] = checked(url)
    except BadLink:
        return False
    return True


def _refuse(reason: str) -> ApiError:
    return Refusal.ENTITIES.error(reason=reason)
