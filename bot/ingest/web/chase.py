"""Following redirects: where they lead, which of them are for good, and what may go along."""

from urllib.parse import urljoin

from yarl import URL

from bot.model.address import without_credentials


class Chase:
    """An address and where its redirects have led so far.

    `moved` is where an unbroken chain of permanent redirects led; `shown` is safe to log.
    """

    def __init__(self, url: str) -> None:
        """Begin at an address."""
        self.shown = without_credentials(url)
        self.current = url
        self.moved: str | None = None
        self.hops = 0
        self.left_origin = False
        self._permanent = True

    def redirected(self, origin: URL, location: str, *, permanent: bool) -> None:
        """Go where an answer points; credentials of the address go along within one origin only."""
        self.hops += 1
        target = urljoin(without_credentials(self.current), location)
        self._permanent = self._permanent and permanent
        if self._permanent:
            self.moved = without_credentials(target).partition("#")[0]
        self.current = target
        following = parsed_url(target)
        self.left_origin = (following.scheme, following.raw_host, following.port) != (
            origin.scheme,
            origin.raw_host,
            origin.port,
        )
        if not self.left_origin and following.raw_user is None and origin.raw_user is not None:
            self.current = str(following.with_user(origin.user).with_password(origin.password))


def parsed_url(text: str) -> URL:
    """Take an address apart.

    Raises:
        ValueError: It is none; some of them make yarl stumble.
    """
    try:
        return URL(text)
    except IndexError as error:
        raise ValueError("not an address") from error
