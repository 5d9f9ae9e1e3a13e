"""From what a bot sends to what a message holds: cleaned text, and entities as Telegram keeps them."""

import re
from collections.abc import Callable
from typing import Any

from bot.sandbox.detect import detect
from bot.sandbox.errors import Refusal
from bot.sandbox.links import BadLink, checked, mentioned_user
from bot.sandbox.markup import Entity, parse_html
from bot.sandbox.params import Params
from bot.sandbox.units import Units

ENTITIES_LIMIT = 100

# Kinds in the order in which Telegram lists those that start and end together.
_ORDER = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
_FOUND = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
_STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler")
_CODE = frozenset({"pre", "code"})
_OPAQUE = frozenset({"pre", "code", "text_link", "text_mention"})
_QUOTES = frozenset({"blockquote", "expandable_blockquote"})
# Telegram drops carriage returns and the letters that turn lines around, and blanks control characters.
_DROPPED = re.compile("[\r\u2028-\u202e]")
_BLANKED = dict.fromkeys([*range(10), 11, 12, *range(14, 32)], " ")
_NEEDS_CLEANING = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e]")
_INVISIBLE = re.compile("[\\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\ufeff]*")

Users = Callable[[int], dict[str, Any] | None]


def read_text(params: Params, name: str, entities_name: str, users: Users, /) -> tuple[str, list[Entity]]:
    """Return the text of a parameter and its entities; the text is empty when nothing visible was sent.

    Raises:
        ApiError: the markup or the entities are wrong.
    """
    text = params.text(name)
    mode = params.text("parse_mode").lower()
    entities: list[Entity] = []
    if mode == "html":
        text, entities = parse_html(text)
    elif mode in {"markdown", "markdownv2"}:
        raise Refusal.ENTITIES.error(reason=f"the sandbox does not read {params.text('parse_mode')}")
    elif mode not in {"", "none"}:
        raise Refusal.PARSE_MODE.error()
    elif entities_name in params:
        entities = _given(params, entities_name, text)
    return finish(text, entities, users)


def finish(text: str, entities: list[Entity], users: Users, /) -> tuple[str, list[Entity]]:
    """Clean and trim a text, put its entities in order and add those that Telegram finds by itself."""
    if _NEEDS_CLEANING.search(text):
        text, entities = _clean(text, entities)
    if not entities:
        text = text.strip()
        return text, detect(text)[:ENTITIES_LIMIT]
    entities = _resolve(_arrange(entities), users)
    text, entities = _trim(text, entities)
    closed = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _OPAQUE | _FOUND]
    for found in detect(text):
        start, end = found["offset"], found["offset"] + found["length"]
        if all(end <= left or start >= right for left, right in closed):
            entities.append(found)
    entities.sort(key=_place)
    return text, entities[:ENTITIES_LIMIT]


def visible(text: str, /) -> bool:
    """Tell whether a text has anything to see."""
    match = _INVISIBLE.match(text)
    return match is None or match.end() < len(text)


def _given(params: Params, name: str, text: str) -> list[Entity]:
    wish = params.nested(name, Refusal.ENTITIES_JSON)
    if wish is None:
        return []
    if not isinstance(wish, list):
        raise Refusal.ENTITY.error(reason="expected an Array of MessageEntity")
    units = Units(text)
    return [entity for item in wish if (entity := _entity(item, units)) is not None]


def _entity(item: Any, units: Units) -> Entity | None:
    if not isinstance(item, dict):
        raise Refusal.ENTITIES.error(reason="expected an Object")
    offset, size = _count(item, "offset"), _count(item, "length")
    kind, end = item.get("type"), offset + size
    if not isinstance(kind, str) or kind not in _ORDER or size == 0:
        # What Telegram finds by itself need not be said, and unknown kinds are ignored.
        return None
    place = f"entity beginning at UTF-16 offset {offset} ends"
    if end > units.total:
        raise Refusal.ENTITY.error(reason=f"{place} after the end of the text at UTF-16 offset {end}")
    if units.index(offset) is None or units.index(end) is None:
        raise Refusal.ENTITY.error(reason=f"{place} in a middle of a UTF-16 symbol")
    return _detailed({"type": kind, "offset": offset, "length": size}, item)


def _count(item: dict[str, Any], field: str) -> int:
    value = item.get(field)
    if not isinstance(value, int):
        raise Refusal.ENTITIES.error(reason=f'Can\'t find field "{field}"')
    if value < 0:
        raise Refusal.ENTITY.error(reason=f"receive an entity with incorrect {field} {value}")
    return value


def _detailed(entity: Entity, item: dict[str, Any]) -> Entity:
    match entity["type"]:
        case "text_link":
            url = str(item.get("url", ""))
            user_id = mentioned_user(url)
            if user_id is not None:
                return entity | {"type": "text_mention", "user_id": user_id}
            try:
                return entity | {"url": checked(url)}
            except BadLink as problem:
                raise Refusal.ENTITY.error(reason=f"entity {problem}") from None
        case "text_mention":
            user = item.get("user")
            user_id = user.get("id") if isinstance(user, dict) else None
            return entity | {"user_id": user_id if isinstance(user_id, int) else 0}
        case "pre" if item.get("language"):
            return entity | {"language": str(item["language"])}
        case "custom_emoji":
            emoji = str(item.get("custom_emoji_id", ""))
            if not emoji.isdecimal():
                raise Refusal.ENTITY.error(reason="invalid custom emoji identifier specified")
            return entity | {"custom_emoji_id": emoji}
    return entity


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    units = Units(text)
    dropped = [units.at(match.start()) for match in _DROPPED.finditer(text)]
    moved = []
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        start -= sum(place < start for place in dropped)
        end -= sum(place < end for place in dropped)
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return _DROPPED.sub("", text).translate(_BLANKED), moved


def _arrange(entities: list[Entity]) -> list[Entity]:
    """Merge styles that touch, keep them out of code, and drop quotes inside quotes."""
    code = [entity for entity in entities if entity["type"] in _CODE]
    holes = _union([(e["offset"], e["offset"] + e["length"]) for e in code])
    kept: list[Entity] = []
    covered: list[tuple[int, int]] = []
    for entity in sorted(code, key=_place):
        span = (entity["offset"], entity["offset"] + entity["length"])
        if all(span[1] <= left or span[0] >= right for left, right in covered):
            covered.append(span)
            kept.append(entity)
    quoted = -1
    for entity in sorted((e for e in entities if e["type"] not in _CODE), key=_place):
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if entity["type"] in _QUOTES:
            if start >= quoted:
                kept.append(entity)
                quoted = end
        elif entity["type"] not in _STYLES and all(end <= left or start >= right for left, right in holes):
            kept.append(entity)
    for style in _STYLES:
        spans = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] == style]
        for start, end in _cut(_union(spans), holes):
            kept.append({"type": style, "offset": start, "length": end - start})
    return sorted(kept, key=_place)


def _union(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _cut(spans: list[tuple[int, int]], holes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    for start, end in spans:
        place = start
        for left, right in holes:
            if right <= place or left >= end:
                continue
            if left > place:
                pieces.append((place, left))
            place = max(place, right)
        if place < end:
            pieces.append((place, end))
    return pieces


def _resolve(entities: list[Entity], users: Users) -> list[Entity]:
    resolved: list[Entity] = []
    for entity in entities:
        if entity["type"] != "text_mention":
            resolved.append(entity)
        elif (user := users(entity["user_id"])) is not None:
            plain = {name: value for name, value in entity.items() if name != "user_id"}
            resolved.append(plain | {"user": user})
    return resolved


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    end = len(text.rstrip())
    text = text[:end]
    start = len(text) - len(text.lstrip())
    units = Units(text)
    first = units.at(start)
    if entities:
        # Leading space stays when it is formatted: a block of code may begin with it.
        first = min(first, entities[0]["offset"])
    begin = units.index(first)
    kept: list[Entity] = []
    for entity in entities:
        stop = min(entity["offset"] + entity["length"], units.total)
        if stop > entity["offset"]:
            kept.append(entity | {"offset": entity["offset"] - first, "length": stop - entity["offset"]})
    return text[begin or 0 :], kept


def _place(entity: Entity) -> tuple[int, int, int]:
    return entity["offset"], -entity["length"], _ORDER.get(entity["type"], 50)
