"""Why a page is no article, in one line for people: an error, a wall before it, a teaser, no text."""

import re

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.limits import SHORTEST_WORDS
from bot.ingest.metadata import Metadata

ROBOT_CHECK = "a check for robots stands before the page"
DENIED = "the site denies access to the page"
ERROR_PAGE = "an error page, not an article"
NEEDS_JAVASCRIPT = "empty without JavaScript"
CONSENT_WALL = "a consent wall stands before the page"
TEASER = "a paywall teaser: only the beginning is free to read"
NO_TEXT = "a video or a gallery without text"
LISTING = "a list of links, not an article"

_AROUND = r"(?:.{{0,40}}?\s[|:·–—-]\s)?(?:{0})(?:\s?[|:·–—-]\s?.{{0,60}}|[.…! ]*)"


def _titled(words: str) -> re.Pattern[str]:
    return re.compile(_AROUND.format(words), re.IGNORECASE)


_CHECK_TITLE = _titled(
    r"just a moment|one moment,? please|attention required!?|are you (?:a robot|human)\??|robot (?:check|challenge)|captcha"
    r"|(?:please )?verify (?:that )?you are (?:a )?human|security (?:check|verification)|checking your browser|ddos[- ]guard"
    r"|pardon our interruption|human verification|bot (?:check|verification)|êtes-vous un robot ?\??|vérification de sécurité"
    r"|вы не робот\??|ой!|проверка (?:браузера|безопасности)|подтвердите, что (?:запросы отправляли вы, а не робот|вы не робот)"
)
_DENIED_TITLE = _titled(
    r"access (?:denied|to this page has been denied)|(?:error )?40[13](?:\b.{0,40})?|forbidden|unauthorized|accès (?:refusé|interdit)"
    r"|доступ (?:запрещ[её]н|ограничен)"
)
_ERROR_TITLE = _titled(
    r"(?:http )?(?:error|erreur|ошибка)?\s?(?:40[0245689]|41\d|42\d|50\d|52\d)(?:\b.{0,60})?|(?:page|404|file|article|story) (?:not found|introuvable)"
    r"|(?:this |the )?page (?:can[’']?t|cannot|could not) be (?:found|displayed)|not found|oops!?|page (?:non trouvée|inexistante)"
    r"|(?:cette|la) page (?:n[’']existe (?:pas|plus)|est introuvable)|(?:такая )?(?:страница|статья) не (?:найдена|существует)|не найдено"
    r"|(?:internal )?server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|site (?:en maintenance|under maintenance)"
)
_PAYWALL = re.compile(
    r"\b(?:subscribe|sign in|log ?in|register|sign up)(?: now| today)? to (?:continue|keep|finish) reading"
    r"|to (?:continue|keep|finish) reading\b.{0,60}\b(?:subscri|sign|log|register|account)"
    r"|\b(?:article|content|story) is (?:reserved|exclusive|exclusively|only)\b.{0,30}\b(?:subscribers|members)"
    r"|\bfor subscribers only\b|\bsubscriber[- ]only (?:content|article|story)|already a subscriber ?\?|unlock (?:this|the full) (?:article|story)"
    r"|\bréservée?s? (?:à nos|aux) abonnée?s|il vous reste \d+ ?% (?:de (?:cet|l)|à (?:lire|découvrir))|déjà abonnée? ?\?"
    r"|pour (?:lire|poursuivre|continuer) (?:la suite|la lecture|votre lecture|cet article)\b.{0,60}\b(?:abonn|connect|inscri)"
    r"|доступ\w* только (?:для )?(?:подписчик|по подписке)|только для подписчиков|уже есть подписка ?\?"
    r"|чтобы (?:продолжить|дочитать|прочитать|читать)\b.{0,60}\b(?:подпис|оформ|войд|зарегистр)"
)
_ASKS_SCRIPT = re.compile(
    r"(?:enable|activate|turn on|requires?|need)\b.{0,30}\bjavascript|javascript\b.{0,40}\b(?:disabled|required|enabled|désactivé|activé|отключ|включ)"
    r"|(?:activer|activez|nécessite)\b.{0,30}\bjavascript|включит[еь]\b.{0,30}\bjavascript"
)
_ASKS_CONSENT = re.compile(
    r"before you continue to|we value your privacy|(?:we|nous) (?:and|et) (?:our|nos) (?:\d+ )?(?:partners|partenaires)"
    r"|avant de (?:continuer|poursuivre|accéder)|(?:respect|protection) de votre vie privée|votre vie privée|accepter et (?:continuer|fermer)"
    r"|accept (?:all|and continue|cookies)|continuer sans accepter|manage (?:options|settings|preferences)|мы используем (?:файлы )?cookie|принять (?:все )?cookie"
)
_PAYWALL_MARKUP = etree.XPath(
    "boolean(//*[contains(@class, 'paywall') or contains(@id, 'paywall') or contains(@id, 'poool')"
    " or contains(@class, 'poool') or contains(@class, 'subscriber-only') or contains(@class, 'regwall')"
    " or contains(@id, 'piano') or contains(@class, 'tp-container') or contains(@class, 'premium-content')])"
)
_SHELL = etree.XPath(
    "boolean(//div[@id='root' or @id='app' or @id='__next' or @id='__nuxt' or @id='main-app'])"
)
_PLAYER = etree.XPath(
    "boolean(//video | //audio | //iframe[contains(@src, 'youtu') or contains(@src, 'dailymotion')"
    " or contains(@src, 'vimeo') or contains(@src, 'rutube') or contains(@src, 'vk.com/video')])"
)
_PICTURES = etree.XPath("count(//figure | //picture)")
_NOSCRIPT = etree.XPath("string(//noscript)")
_MEDIA_TYPES = frozenset(
    ("VideoObject", "ImageGallery", "MediaGallery", "VideoGallery", "AudioObject", "PodcastEpisode")
)
_MANY_PICTURES = 6
_WHOLE_ARTICLE = 400
"""Words of a text that is the whole article, whatever the page says of paying."""
_TEASER = 120
_SHORT_TEASER = 60
_FULL_ERROR = 200
_LONGEST_TITLE = 120


def blocking(meta: Metadata, *, words: int) -> str | None:
    """Tell an error page or a wall by its title; None for a page that has a date or much to say."""
    if meta.published is not None or words >= _FULL_ERROR:
        return None
    for title in dict.fromkeys((meta.page_title, *meta.titles)):
        if title and len(title) <= _LONGEST_TITLE:
            for pattern, reason in (
                (_CHECK_TITLE, ROBOT_CHECK),
                (_DENIED_TITLE, DENIED),
                (_ERROR_TITLE, ERROR_PAGE),
            ):
                if pattern.fullmatch(title):
                    return reason
    return None


def is_teaser(meta: Metadata, *, words: int, ends: str, said: str) -> bool:
    """Tell the beginning of an article whose rest has to be paid for from one that is all there.

    `ends` is the last paragraph, `said` all that the page says, in lower case.
    """
    if words >= _WHOLE_ARTICLE:
        return False
    if meta.is_free is False:
        if meta.stated_words is not None and words >= meta.stated_words * 0.8:
            return False
        return words < _TEASER or not ends.rstrip().endswith((".", "!", "?", "»", "”", '"', ")"))
    return words < _TEASER and _PAYWALL.search(said) is not None


def why_too_little(tree: HtmlElement, meta: Metadata, *, words: int, said: str) -> str:
    """Choose the clearest reason why so little text was found; `tree` is the page as it came."""
    if _ASKS_SCRIPT.search(said[:20_000]) or _ASKS_SCRIPT.search(_NOSCRIPT(tree)[:5000].lower()):
        return NEEDS_JAVASCRIPT
    if len(said) < 200 and _SHELL(tree):
        return NEEDS_JAVASCRIPT
    if _PAYWALL.search(said) is not None or meta.is_free is False:
        return TEASER
    if _ASKS_CONSENT.search(said[:20_000]):
        return CONSENT_WALL
    if words and words < _SHORT_TEASER and _PAYWALL_MARKUP(tree):
        return TEASER
    is_media = bool(meta.kinds & _MEDIA_TYPES) or any(kind.startswith("video") for kind in meta.kinds)
    if is_media or _PLAYER(tree) or _PICTURES(tree) >= _MANY_PICTURES:
        return NO_TEXT
    return f"too short to be an article: {words} {'word' if words == 1 else 'words'}, at least {SHORTEST_WORDS} are wanted"
