"""The text that a reader of a page sees, outside its article too: where notices and leads stand."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.provenance import Notice, recognise_notice, relay_name
from bot.text.clean import line, normalise

_UNSEEN = ("script", "style", "noscript", "template", "textarea")
_WHOLE = etree.XPath("string(//body)")
_TEXTS = etree.XPath("//body//text()[string-length() > 12]")
_LINES = etree.XPath(
    "//body//*[self::p or self::h2 or self::h3 or self::h4 or self::strong or self::span or self::em"
    " or (self::div and not(div or p or ul or section))][starts-with(normalize-space(), $start)]"
)
_BLOCKS = frozenset(
    (
        "p",
        "li",
        "td",
        "div",
        "section",
        "footer",
        "aside",
        "address",
        "article",
        "blockquote",
        "h6",
        "body",
        "main",
    )
)
_BEFORE = etree.XPath(
    "(preceding::text()[normalize-space() and not(parent::script or parent::style)])[last()]"
)
# Every word that a notice is recognised by begins with one of these: a quick look before the thorough one.
_PASSED_ON = (
    *(
        "translat",
        "tradui",
        "traduc",
        "relay",
        "relai",
        "transm",
        "republ",
        "reprodu",
        "diffus",
        "agrég",
        "agreg",
    ),
    *("aggreg", "syndicat", "repost", "rebroad", "import", "перев", "ретранс", "трансл", "переда", "перепеч"),
    *("перепуб", "публик", "агрегир", "репост"),
    *("импортир", "version", "автоперев"),
)
_BY_MACHINE = (
    *(
        "automat",
        "machine",
        "program",
        "logiciel",
        "robot",
        "algorit",
        "intelligence",
        "neur",
        "software",
        "computer",
        "auto",
        "deepl",
        "google",
        " bot",
    ),
    *(
        "human",
        "humain",
        "rédac",
        "édit",
        "edit",
        "journalis",
        "relecture",
        "traduct",
        "proofread",
        "translator",
    ),
    *(
        "people",
        " ai",
        " ia",
        "автомат",
        "машин",
        "програм",
        "нейро",
        "искусств",
        "алгоритм",
        "робот",
        "челове",
        "яндекс",
    ),
    *("людей", "людьми", "редак", "журналист", "переводчик"),
)
_LONGEST = 900
_LEAD_NAME = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|leadin|chapo|chapeau|standfirst|intro|introduction|subtitle|sub-?headline|sub-?head|sub-?heading"
    r"|deck|dek|abstract|excerpt|summary|hat|announce|anons|lid|kicker-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OTHERWISE_MARKED = etree.XPath("//*[@data-gu-name or @data-qa or @data-testid or @data-component]")
_LEAD_MARKS = ("data-gu-name", "data-qa", "data-testid", "data-component")
_MOST_LEADS = 5


@dataclass(frozen=True, slots=True)
class FoundNotice:
    """A relay's notice as it stands on a page."""

    notice: Notice
    relay: str | None
    """A name on the line before it."""


class VisibleText:
    """The texts of a parsed page; takes scripts and the like out of the tree, and reads it at once."""

    def __init__(self, tree: HtmlElement) -> None:
        etree.strip_elements(tree, *_UNSEEN, with_tail=False)
        self._tree = tree
        self._text = " ".join(_WHOLE(tree).split())
        self.lowered = self._text.lower()
        """All that the page says, in lower case and on one line."""
        self.leads = _marked_leads(tree)
        """What elements that the page marks as a lead say, in order."""
        self.notice = self._find_notice()
        """The page's last notice that its texts are passed on or translated by machine."""

    def says(self, text: str) -> bool:
        """Tell whether a text, or at least its beginning, stands on the page."""
        return " ".join(text.lower().split()[:6]) in self.lowered

    def place(self, text: str, start: int = 0) -> int:
        """Find where a text stands among all that the page says; -1 when it doesn't."""
        return self._text.find(" ".join(text.split())[:60], start)

    def shows_alone(self, text: str) -> bool:
        """Tell whether a text is all that one line of the page says; ask before the tree changes."""
        start = normalise(text)[:40]
        return self.says(text) and any(
            len(line(node.text_content())) <= len(text) + 2 for node in _LINES(self._tree, start=start)
        )

    def _find_notice(self) -> FoundNotice | None:
        if not _may_hold_notice(self.lowered):
            return None
        stems = [stem for stem in _PASSED_ON if stem in self.lowered]
        judged: set[HtmlElement] = set()
        for node in reversed(_TEXTS(self._tree)):
            lowered = node.lower()
            if not any(stem in lowered for stem in stems):
                continue
            block = _block_of(node.getparent())
            if block is None or block in judged:
                continue
            judged.add(block)
            said = line(block.text_content()[: _LONGEST * 2])
            if (notice := recognise_notice(said)) is not None:
                before = _BEFORE(block)
                return FoundNotice(notice, relay_name(before[0]) if before else None)
        return None


def _may_hold_notice(text: str) -> bool:
    """Tell whether words of both kinds that a notice needs stand near each other."""
    passed = sorted(at for stem in _PASSED_ON for at in _places(text, stem))
    if not passed:
        return False
    for stem in _BY_MACHINE:
        for at in _places(text, stem):
            next_at = bisect_left(passed, at - _LONGEST)
            if next_at < len(passed) and passed[next_at] <= at + _LONGEST:
                return True
    return False


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + len(part))


def _marked_leads(tree: HtmlElement) -> tuple[str, ...]:
    judged: dict[str | None, bool] = {None: False}
    marked = [
        node
        for node in _OTHERWISE_MARKED(tree)
        if any(_LEAD_NAME.search((node.get(mark) or "")[:200]) for mark in _LEAD_MARKS)
    ]
    for node in tree.iter("p", "div", "h2", "h3", "strong", "span"):
        name = node.get("class")
        is_lead = judged.get(name)
        if is_lead is None:
            is_lead = judged[name] = _LEAD_NAME.search((name or "")[:200]) is not None
        if is_lead:
            marked.append(node)
            if len(marked) >= _MOST_LEADS * 2:
                break
    texts = (line(node.text_content()[:1200]) for node in marked)
    return tuple(dict.fromkeys(text for text in texts if text))[:_MOST_LEADS]


def _block_of(node: etree._Element | None) -> HtmlElement | None:
    while node is not None and node.tag not in _BLOCKS:
        node = node.getparent()
    return node
