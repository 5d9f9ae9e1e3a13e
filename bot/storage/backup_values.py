"""What a backup holds of a table: its columns by kinds that every database has, and rows as lines of JSON."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

import orjson
from sqlalchemy import (
    BigInteger,
    Boolean,
    Float,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    TypeDecorator,
    column,
    table,
)
from sqlalchemy.sql.expression import ColumnClause, TableClause
from sqlalchemy.types import TypeEngine

from bot.storage.columns import storable

FORGOTTEN: Final = frozenset(("lease", "send_rate", "sentence_claim"))
"""Tables that are in no backup: what processes agreed on, by clocks that another machine does not have."""


class Kind(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    FRACTION = "fraction"
    YES = "yes"
    TEXT = "text"
    BYTES = "bytes"


_TYPES: Final[Mapping[Kind, TypeEngine[Any]]] = {
    Kind.NUMBER: BigInteger(),
    Kind.FRACTION: Float(53),
    Kind.YES: Boolean(),
    Kind.TEXT: Text(),
    Kind.BYTES: LargeBinary(),
}
_KINDS: Final[tuple[tuple[type[TypeEngine[Any]], Kind], ...]] = (
    (Boolean, Kind.YES),
    (Integer, Kind.NUMBER),
    (Float, Kind.FRACTION),
    (LargeBinary, Kind.BYTES),
    (String, Kind.TEXT),
)


def kinds_of(of: Table, /) -> dict[str, Kind]:
    """Map a table's columns to their kinds, in the table's order.

    Raises: TypeError for a type that no backup knows.
    """
    return {str(item.name): _kind(item.type) for item in of.columns}


def plain_table(name: str, kinds: Mapping[str, Kind], /) -> TableClause:
    """Make a table of which nothing is known but its columns' kinds."""
    columns: list[ColumnClause[Any]] = [column(item, _TYPES[kind]) for item, kind in kinds.items()]
    return table(name, *columns)


def packed(rows: Sequence[Sequence[Any]], kinds: Sequence[Kind], /) -> bytes:
    """Write rows as lines."""
    binary = [index for index, kind in enumerate(kinds) if kind is Kind.BYTES]
    lines = []
    for row in rows:
        values = list(row)
        for index in binary:
            if values[index] is not None:
                values[index] = b64encode(values[index]).decode()
        lines.append(orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE))
    return b"".join(lines)


def unpacked(line: bytes, kinds: Sequence[Kind], /) -> tuple[Any, ...]:
    """Read a row.

    Raises: ValueError when it is none of these columns'.
    """
    values = orjson.loads(line)
    if not isinstance(values, list) or len(values) != len(kinds):
        raise ValueError("a row has another number of values than its table has columns")
    return tuple(
        None if value is None else _READ[kind](value) for value, kind in zip(values, kinds, strict=True)
    )


def _same(value: Any) -> Any:
    return value


_READ: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    Kind.NUMBER: _same,
    Kind.FRACTION: float,
    Kind.YES: bool,
    Kind.TEXT: storable,
    Kind.BYTES: b64decode,
}


def _kind(of: TypeEngine[Any]) -> Kind:
    plain = of.impl_instance if isinstance(of, TypeDecorator) else of
    for known, kind in _KINDS:
        if isinstance(plain, known):
            return kind
    raise TypeError(f"no backup knows how to keep {of!r}")
