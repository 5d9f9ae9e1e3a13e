"""The text that a reader of a page sees, outside its article too: where notices and leads stand."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.provenance import Notice, recognise_notice, relay_name
from bot.text.clean import line

_TEXTS = etree.XPath(
    ".//text()[string-length() > 12 and not(parent::script or parent::style or parent::noscript"
    " or parent::template or parent::title or parent::textarea)]"
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
_LEAD_CLASS = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|leadin|chapo|chapeau|standfirst|intro|introduction|subtitle|subheadline|subhead|deck|dek|abstract"
    r"|excerpt|summary|hat|announce|anons|lid)(?:$|[\s_-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundNotice:
    """A relay's notice as it stands on a page."""

    notice: Notice
    relay: str | None
    """A name on the line before it."""


class VisibleText:
    """The texts of a parsed page; reads the tree when asked first, so ask before anything changes it."""

    def __init__(self, tree: HtmlElement) -> None:
        self._tree = tree

    @cached_property
    def _nodes(self) -> list[etree._ElementUnicodeResult]:
        found: list[etree._ElementUnicodeResult] = _TEXTS(self._tree)
        return found

    @cached_property
    def _joined(self) -> str:
        return " ".join(self._nodes).lower()

    def says(self, text: str) -> bool:
        """Tell whether a sentence stands on the page."""
        start = re.split(r"[\s ]", text.lower())[:6]
        return " ".join(start) in re.sub(r"\s+", " ", self._joined)

    def marked_leads(self, folded: Callable[[str], str]) -> list[str]:
        """List the texts of elements that the page marks as a lead, folded."""
        found: list[str] = []
        classes: dict[str, bool] = {}
        for node in self._tree.iter("p", "div", "h2", "h3", "strong", "span"):
            name = node.get("class")
            if not name:
                continue
            if name not in classes:
                classes[name] = _LEAD_CLASS.search(name) is not None
            if classes[name] and (text := folded(node.text_content()[:1200])):
                found.append(text)
                if len(found) == 5:
                    break
        return found

    def notice(self) -> FoundNotice | None:
        """Find the page's last notice that its texts are passed on or translated by machine."""
        joined = self._joined
        if not (any(stem in joined for stem in _PASSED_ON) and any(stem in joined for stem in _BY_MACHINE)):
            return None
        for node in reversed(self._nodes):
            lowered = node.lower()
            if not any(stem in lowered for stem in _PASSED_ON):
                continue
            block = _block_of(node.getparent())
            if block is None:
                continue
            text = line(block.text_content()[: _LONGEST * 2])
            if (notice := recognise_notice(text)) is not None:
                before = _BEFORE(block)
                return FoundNotice(notice, relay_name(before[0]) if before else None)
        return None


def _block_of(node: etree._Element | None) -> HtmlElement | None:
    while node is not None and node.tag not in _BLOCKS:
        node = node.getparent()
    return node
