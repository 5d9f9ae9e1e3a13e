"""Why a link could not be read, in the reader's language; ingest gives reasons for logs and terminals."""

import re
from typing import Final

from bot.locale.catalogue import Localiser

_KINDS: Final = (
    (re.compile(r"^refused:"), "reason-refused"),
    (re.compile(r"list of feeds: it has a DTD"), "reason-list-dtd"),
    (re.compile(r"not a list of feeds"), "reason-list-none"),
    (re.compile(r"^the list is too"), "reason-list-large"),
    (re.compile(r"robots\.txt"), "reason-robots"),
    (re.compile(r"not a (?:feed|sitemap)|no feed|lists nothing"), "reason-no-feed"),
    (re.compile(r"not a valid address|neither http nor https|has no host|too long"), "reason-address"),
    (re.compile(r"answered (?:404|410)"), "reason-missing"),
    (re.compile(r"answered (?:401|402|403|451)"), "reason-denied"),
    (re.compile(r"answered (?:429|5\d\d)"), "reason-overloaded"),
    (re.compile(r"no complete answer|took too long|timed? out"), "reason-slow"),
    (re.compile(r"larger than|too large|too many elements"), "reason-large"),
    (re.compile(r"answered with|not (?:a page|text|a readable)|empty|decompress"), "reason-no-page"),
    (re.compile(r"list of links|no title|too short|without title"), "reason-no-article"),
    (re.compile(r"host name|connection|proxy|TLS|HTTP"), "reason-unreachable"),
)


def reason_text(reason: str, localiser: Localiser) -> str:
    """Say a reason kindly; one of a kind not known here is said in general."""
    return localiser.text(next((key for kind, key in _KINDS if kind.search(reason)), "reason-other"))
