"""The floors of the house: a file imports only from lower floors, never from a room of its own floor."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = (
    ("bot.model", "bot.errors"),
    ("bot.text", "bot.locale"),
    ("bot.render", "bot.config", "bot.ports", "bot.confined"),
    ("bot.logs", "bot.chores", "bot.storage", "bot.search", "bot.ingest", "bot.engines", "bot.transport"),
    ("bot.archive", "bot.delivery", "bot.translation"),
    ("bot.services",),
    ("bot.context",),
    ("handlers",),
    ("bot.app", "bot.demo"),
    ("bot.cli",),
    ("bot.__main__",),
)
ISLAND = "bot.sandbox"
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
FILES = sorted(path for folder in ("bot", "handlers") for path in (ROOT / folder).rglob("*.py"))
# The command line and the demo start the sandbox; they alone may know it.
HOSTS_OF_THE_SANDBOX = ("bot.cli", "bot.demo")


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str | None:
    rooms = [room for room in (*FLOOR, ISLAND) if module == room or module.startswith(room + ".")]
    return max(rooms, key=len, default=None)


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if room_of(full) != room_of(node.module or "") else node.module or ""


def ours(name: str) -> bool:
    return name.split(".")[0] in ("bot", "handlers")


def test_the_guard_sees_the_house() -> None:
    seen = {room_of(module_of(path)) for path in FILES}
    for room in (*FLOOR, ISLAND):
        assert room in seen, f"{room} has no file: the floors here are out of date"
    unguarded = [module_of(path) for path in FILES if room_of(module_of(path)) is None]
    assert unguarded == ["bot"]


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_imports_point_down(path: Path) -> None:
    module = module_of(path)
    room = room_of(module)
    if room is None:
        return
    for name in filter(ours, imports_of(path)):
        other = room_of(name)
        if other in (None, room):
            continue
        if ISLAND in (room, other):
            assert room in HOSTS_OF_THE_SANDBOX, f"{module} imports {name} over the water"
            continue
        assert other is not None
        assert FLOOR[other] < FLOOR[room], f"{module} (floor {FLOOR[room]}) imports {name}"


def test_the_guard_would_notice() -> None:
    assert room_of("bot.storage.articles") == "bot.storage"
    assert FLOOR["bot.storage"] == FLOOR["bot.search"] > FLOOR["bot.model"]
