"""The numbers that databases give to rows: never twice, also when their rows are gone."""

from sqlalchemy import Connection, Integer, Table, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection


async def last_number(connection: AsyncConnection, of: Table, /) -> int | None:
    """Tell the last number that a table gave to a row; None when it gives none, or gave none yet."""
    if connection.dialect.name == "sqlite":
        given = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        return _number(await connection.scalar(given, {"name": of.name}))
    keys = list(of.primary_key.columns)
    if len(keys) != 1 or not isinstance(keys[0].type, Integer):
        return None
    return await _last_of_sequence(connection, await _sequence(connection, of.name, keys[0].name))


async def go_on_from(connection: AsyncConnection, name: str, last: int | None, /) -> None:
    """Have a table give no number again up to one, or that one of its rows has."""
    if connection.dialect.name == "sqlite":
        if last is not None:
            # SQLite itself has noted the largest that came in, if any did.
            await connection.execute(
                text("DELETE FROM sqlite_sequence WHERE name = :name AND seq < :last"),
                {"name": name, "last": last},
            )
            await connection.execute(
                text(
                    "INSERT INTO sqlite_sequence (name, seq) SELECT :name, :last"
                    " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = :name)"
                ),
                {"name": name, "last": last},
            )
        return
    keys = await connection.run_sync(_keys, name)
    if len(keys) != 1:
        return
    sequence = await _sequence(connection, name, keys[0])
    if sequence is None:
        return
    largest = await connection.scalar(text(f'SELECT max("{keys[0]}") FROM "{name}"'))  # noqa: S608 - ours
    reached = max(last or 0, largest or 0)
    if reached > 0:
        await connection.execute(
            text("SELECT setval(CAST(:sequence AS regclass), :reached)"),
            {"sequence": sequence, "reached": reached},
        )


async def _sequence(connection: AsyncConnection, name: str, key: str) -> str | None:
    asked = text("SELECT pg_get_serial_sequence(:name, :key)")
    found = await connection.scalar(asked, {"name": f'"{name}"', "key": key})
    return None if found is None else str(found)


async def _last_of_sequence(connection: AsyncConnection, sequence: str | None) -> int | None:
    if sequence is None:
        return None
    given = text(f"SELECT CASE WHEN is_called THEN last_value END FROM {sequence}")  # noqa: S608 - ours
    return _number(await connection.scalar(given))


def _number(found: object) -> int | None:
    return found if isinstance(found, int) else None


def _keys(connection: Connection, name: str) -> list[str]:
    return list(inspect(connection).get_pk_constraint(name)["constrained_columns"])
