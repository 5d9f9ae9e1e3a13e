"""Whether one article fulfils one wish, the plain way: what the percolator is checked against."""

from collections.abc import Sequence

from bot.model.article import Article
from bot.search.analysis import UNSTEMMED, is_stop, plain, tag_of, terms_of, words_of
from bot.search.languages import language_code
from bot.search.name_keys import sounds_asked, sounds_in
from bot.search.wish import Wish
from bot.text.fold import fold


class NaiveArticle:
    """An article, and the question whether it has an item."""

    def __init__(self, article: Article) -> None:
        self.tag = tag_of(article.language)
        parts = (article.title, article.lead or "", article.body)
        self.parts = [terms_of(plain(fold(part), self.tag), self.tag) for part in parts]
        prose = f"{article.lead or ''}\n{article.body}"
        self.sounds = sounds_in(article.title, prose, article.language)
        self.article = article

    def fulfils(self, wish: Wish) -> bool:
        clauses = [group[0] for group in wish.needs if group[0][0] in "wnp"]
        filters = [group for group in wish.needs if group[0][0] not in "wnp"]
        if any(self.has(item) for item in wish.never):
            return False
        if not all(any(self.has(item) for item in group) for group in filters):
            return False
        telling = [item for item in clauses if not self.waived(item)]
        return all(map(self.has, telling)) and (bool(telling) or not clauses)

    def waived(self, item: str) -> bool:
        small = item[0] != "p" and all(is_stop(word, self.tag) for word in words_of(item[1:]))
        return small or not self.asked(item)

    def asked(self, item: str) -> Sequence[str]:
        return terms_of(plain(item[1:], self.tag, asked=True), self.tag)

    def has(self, item: str) -> bool:
        kind, text = item[0], item[1:]
        article = self.article
        match kind:
            case "w" | "n" | "p":
                terms = self.asked(item)
                found = bool(terms) and any(_contains(part, terms) for part in self.parts)
                return found or (kind == "n" and not self.sounds.isdisjoint(sounds_asked(text)))
            case "l":
                return language_code(article.language or "") == text
            case "y":
                return str(article.story) == text
            case "O" | "o":
                names: tuple[str | None, ...] = (article.outlet, article.provenance.relayed_by)
            case _:
                names = (article.section,)
        folded = [fold(name) for name in names if name]
        if kind in "OS":
            return text in folded
        return any(_contains(words_of(plain(name, UNSTEMMED)), text.split()) for name in folded)


def _contains(whole: Sequence[str], part: Sequence[str]) -> bool:
    length = len(part)
    return any(whole[at : at + length] == part for at in range(len(whole) - length + 1))
