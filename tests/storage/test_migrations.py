"""What the migrations make is what the program's tables say."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select, text

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.engines import postgresql, sqlite_writer
from bot.storage.migrate import HEAD, VERSION_TABLE, known_revisions
from bot.storage.migrations.versions import v0002_sources
from bot.storage.tables import metadata, removed_article

# A column that was added later stands elsewhere in a table's own text, so columns are compared one by one.
_SQLITE = (
    """SELECT master.name, wr, strict, column.cid, column.name, column.type, "notnull", dflt_value, column.pk
       FROM sqlite_master AS master JOIN pragma_table_list(master.name) AS entry
       JOIN pragma_table_info(master.name) AS column WHERE master.type = 'table'""",
    """SELECT master.name, keys."from", keys."table", keys."to", keys.on_delete
       FROM sqlite_master AS master JOIN pragma_foreign_key_list(master.name) AS keys""",
    "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    "SELECT name, sql LIKE '%AUTOINCREMENT%' FROM sqlite_master WHERE type = 'table'",
)
_POSTGRESQL = (
    """SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
       FROM information_schema.columns WHERE table_schema = current_schema()""",
    "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()",
    """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)
       FROM pg_constraint WHERE connamespace = current_schema()::regnamespace""",
)


def described(connection: Connection, *queries: str) -> set[str]:
    rows = [tuple(row) for query in queries for row in connection.execute(text(query))]
    lines = {re.sub(r"\s+", " ", " | ".join(map(str, row))) for row in rows}
    return {line for line in lines if VERSION_TABLE not in line}


async def test_sqlite(tmp_path: Path, clock: Clock) -> None:
    await (await Database.open(f"sqlite:///{tmp_path}/migrated", clock=clock)).close()
    found = []
    for name in ("migrated", "made"):
        engine = sqlite_writer(tmp_path / name)
        async with engine.begin() as connection:
            if name == "made":
                await connection.run_sync(metadata.create_all)
            found.append(await connection.run_sync(described, *_SQLITE))
        await engine.dispose()
    assert found[0] == found[1]
    assert len(found[0]) > 3 * len(metadata.tables)


async def test_postgresql(request: pytest.FixtureRequest, empty_postgresql: str, clock: Clock) -> None:
    await (await Database.open(empty_postgresql, clock=clock)).close()
    engine = postgresql(empty_postgresql)
    async with engine.begin() as connection:
        migrated = await connection.run_sync(described, *_POSTGRESQL)
        await connection.execute(text("CREATE SCHEMA made"))
        await connection.execute(text("SET search_path TO made"))
        await connection.run_sync(metadata.create_all, checkfirst=False)
        made = await connection.run_sync(described, *_POSTGRESQL)
    await engine.dispose()
    assert {line.replace("public.", "") for line in migrated} == {line.replace("made.", "") for line in made}
    assert len(made) > 3 * len(metadata.tables)


def test_migrations_are_numbered_without_a_gap() -> None:
    folder = Path(__file__).parents[2] / "bot" / "storage" / "migrations"
    revisions = [script.revision for script in ScriptDirectory(str(folder)).walk_revisions()]
    assert sorted(revisions) == [f"{number:04}" for number in range(1, len(revisions) + 1)]
    assert len(revisions) == len(list((folder / "versions").glob("v[0-9]*.py")))


def test_the_program_knows_its_newest_migration() -> None:
    assert known_revisions()[0] == HEAD


async def test_keys_of_one_address_become_one(database: Database) -> None:
    written = [
        ("url:http://a.example/1", "url:https://a.example/1"),
        ("url:http://a.example/2", "url:http://a.example/2"),  # it came by https, too
        ("url:https://a.example/2", "url:https://a.example/2"),
        ("url:http://www.a.example:8080/3/", "url:https://a.example:8080/3"),
        ("url:https://www.a.example/4", "url:https://a.example/4"),
        ("url:https://a.example/", "url:https://a.example/"),
        ("url:https://a.example/5?u=/", "url:https://a.example/5?u=/"),
        ("id:in.jsonl:http://x/", "id:in.jsonl:http://x/"),
    ]
    now = datetime(2024, 5, 14, tzinfo=UTC)
    rows = [{"id": number, "key": key, "removed": now} for number, (key, _) in enumerate(written)]
    async with database.write() as connection:
        await connection.execute(insert(removed_article), rows)

        def migrate(connection: Connection) -> None:
            with Operations.context(MigrationContext.configure(connection)):
                v0002_sources._plain_keys("removed_article")

        await connection.run_sync(migrate)
        kept = select(removed_article.c.key).order_by(removed_article.c.id)
        assert list(await connection.scalars(kept)) == [plain for _, plain in written]
