"""Where the database is: a URL from the configuration, taken apart so that its password can't slip out."""

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import StorageError

_SQLITE = ("sqlite", "sqlite+aiosqlite")
_POSTGRESQL = ("postgres", "postgresql", "postgresql+asyncpg")


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """A database's place: exactly one of the two is set."""

    name: str
    """What may be shown and logged: no user's password, no options."""
    path: Path | None = None
    """SQLite's file."""
    dsn: str | None = field(default=None, repr=False)
    """PostgreSQL's whole URL as asyncpg reads it, password included."""


def parse_address(url: str) -> Address:
    """Read `sqlite:///relative`, `sqlite:////absolute`, a bare path or `postgresql://user:password@host/name`.

    Raises:
        StorageError: For anything else; its text shows nothing of the URL but the scheme.
    """
    scheme, separator, rest = url.partition("://")
    if not separator:
        return _sqlite_address(url)
    if scheme in _SQLITE:
        if not rest.startswith("/"):
            raise StorageError("expected sqlite:///path: three slashes, four for an absolute path")
        return _sqlite_address(rest[1:])
    if scheme in _POSTGRESQL:
        return _postgresql_address(f"postgresql://{rest}")
    # What stands before :// is not a scheme when it has a colon: it may be a mistyped secret.
    raise StorageError("the database's URL begins with neither sqlite:/// nor postgresql://")


def _sqlite_address(path: str) -> Address:
    if not path or path == ":memory:":
        raise StorageError("the database needs a file: an archive in memory would be lost")
    if "?" in path:
        raise StorageError(f"{path.partition('?')[0]}: options after ? are not supported for SQLite")
    return Address(name=path, path=Path(path))


def _postgresql_address(url: str) -> Address:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # The parser quotes what it stumbled over, which can be a piece of the password.
        raise StorageError(
            "the database's URL can't be read: expected postgresql://user:password@host/name"
        ) from None
    shown = URL.create(parsed.drivername, host=parsed.host, port=parsed.port, database=parsed.database)
    return Address(
        name=shown.render_as_string(),
        dsn=parsed.render_as_string(hide_password=False),
    )
