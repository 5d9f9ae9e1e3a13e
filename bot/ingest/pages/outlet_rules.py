"""Rules for single outlets: CSS selectors that say where on their pages title, lead, text and names stand."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector
from lxml.html import HtmlElement

from bot.ingest.pages.claims import site_of
from bot.ingest.pages.htmltext import body_paragraphs
from bot.text.clean import line

_PARTS = ("title", "lead", "body", "author", "date", "remove")
_MOST = 400


@dataclass(frozen=True, kw_only=True, slots=True)
class OutletRule:
    """Where things stand on one outlet's pages; what a rule doesn't find is looked for the general way."""

    name: str
    hosts: tuple[str, ...]
    selectors: Mapping[str, CSSSelector] = field(default_factory=dict)

    def line_of(self, part: str, tree: HtmlElement) -> str | None:
        """Read the first title, lead or date that there is."""
        return next((text for node in self._found(part, tree) if (text := _said(node))), None)

    def lines_of(self, part: str, tree: HtmlElement) -> list[str]:
        """Read all that the selector finds, one line each."""
        return [text for node in self._found(part, tree) if (text := _said(node))]

    def body(self, tree: HtmlElement) -> list[str]:
        """Read the text's paragraphs in order, those of nested finds once."""
        taken: set[HtmlElement] = set()
        found: list[str] = []
        for node in self._found("body", tree):
            if any(parent in taken for parent in node.iterancestors()):
                continue
            taken.add(node)
            found += body_paragraphs(etree.tostring(node, encoding="unicode", with_tail=False))
        return found

    def remove(self, tree: HtmlElement) -> None:
        """Take out what is never the article's."""
        for node in self._found("remove", tree):
            node.tag = "removed"
        etree.strip_elements(tree, "removed", with_tail=False)

    def _found(self, part: str, tree: HtmlElement) -> Iterator[HtmlElement]:
        selector = self.selectors.get(part)
        if selector is not None:
            yield from selector(tree)[:_MOST]


def parse_rules(text: str) -> tuple[OutletRule, ...]:
    """Read rules from TOML: a table for each, with `hosts` and the selectors.

    Raises:
        ValueError: names the rule with an unknown key, no host, one that another rule has, or a bad selector.
    """
    rules: list[OutletRule] = []
    owners: dict[str, str] = {}
    for name, table in tomllib.loads(text).items():
        hosts = table.get("hosts") if isinstance(table, dict) else None
        if not hosts or not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
            raise ValueError(f"outlet rule {name}: `hosts` must list at least one host")
        for host in hosts:
            if site_of(f"https://{host}/") != host:
                raise ValueError(f"outlet rule {name}: {host!r} is not a bare host name")
            if (owner := owners.setdefault(host, name)) != name:
                raise ValueError(f"outlet rule {name}: {host} has rule {owner} already")
        if unknown := set(table) - {"hosts", *_PARTS}:
            raise ValueError(f"outlet rule {name}: unknown {', '.join(sorted(unknown))}")
        if len(table) == 1:
            raise ValueError(f"outlet rule {name}: no selector")
        selectors = {part: _compiled(name, part, table[part]) for part in _PARTS if part in table}
        rules.append(OutletRule(name=name, hosts=tuple(hosts), selectors=selectors))
    return tuple(rules)


@lru_cache(maxsize=1)
def own_rules() -> Mapping[str, OutletRule]:
    """Load the rules that come with Dépêche, by host."""
    text = (resources.files("bot.ingest.pages") / "outlet_rules.toml").read_text(encoding="utf-8")
    return {host: rule for rule in parse_rules(text) for host in rule.hosts}


def rule_for(url: str | None) -> OutletRule | None:
    """Find the rule for an address: its site's, else that of the domain that the site lies in."""
    site = site_of(url)
    if site is None:
        return None
    rules = own_rules()
    labels = site.split(".")
    return next(
        (rules[name] for at in range(len(labels) - 1) if (name := ".".join(labels[at:])) in rules), None
    )


def _compiled(name: str, part: str, selector: object) -> CSSSelector:
    if not isinstance(selector, str) or not selector.strip():
        raise ValueError(f"outlet rule {name}: `{part}` must be a CSS selector")
    try:
        return CSSSelector(selector, translator="html")
    except (SelectorError, etree.XPathError) as error:
        raise ValueError(f"outlet rule {name}: `{part}`: {error}") from error


def _said(node: HtmlElement) -> str:
    return line((node.get("content") or node.get("datetime") or node.text_content())[:2000])
