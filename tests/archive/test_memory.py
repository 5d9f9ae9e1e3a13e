"""What is remembered of a source's entries."""

from dataclasses import replace

from bot.archive.memory import Memory, digest
from bot.ingest.listings.feeds import FeedEntry

TRIES = 3


def entry(number: int, **fields: str | None) -> FeedEntry:
    told = {"title": f"Ferry {number}", "url": f"https://x.example/{number}", "guid": f"id-{number}"}
    return FeedEntry(**(told | fields))  # type: ignore[arg-type]


def fresh(memory: Memory, *entries: FeedEntry) -> list[FeedEntry]:
    return [item.entry for item in memory.fresh(entries, tries=TRIES)]


def read(memory: Memory, *entries: FeedEntry, failed: bool = False) -> Memory:
    for item in memory.fresh(entries, tries=TRIES):
        memory.note(item.key, item.said, failed=failed)
    return Memory.unpack(memory.pack())


def test_what_was_read_is_not_fresh_however_it_is_ordered() -> None:
    one, two, three = entry(1), entry(2), entry(3)
    memory = read(Memory(), one, two)
    assert fresh(memory, two, one) == []
    assert fresh(memory, three, two, one) == [three]


def test_what_says_something_else_is_fresh_again() -> None:
    one = entry(1)
    memory = read(Memory(), one)
    for changed in (replace(one, title="Ferry 1, corrected"), replace(one, summary_markup="More of it")):
        assert fresh(memory, changed) == [changed]


def test_ids_that_several_entries_share_tell_nothing() -> None:
    one, two = entry(1, guid="same"), entry(2, guid="same")
    memory = read(Memory(), one, two)
    assert fresh(memory, one, two) == []
    assert len(memory.entries) == 2


def test_addresses_that_several_entries_share_tell_nothing_either() -> None:
    board = "https://x.example/board"
    one, two, three = (replace(entry(number), guid=None, url=board) for number in (1, 2, 3))
    memory = read(Memory(), one, two)
    assert fresh(memory, two, one) == []
    assert fresh(memory, three, two, one) == [three]


def test_a_page_that_failed_is_tried_again_a_few_times() -> None:
    one = entry(1)
    memory = Memory()
    for _ in range(TRIES):
        assert fresh(memory, one) == [one]
        memory = read(memory, one, failed=True)
    assert fresh(memory, one) == []
    assert not memory.owes(tries=TRIES)
    changed = replace(one, title="Ferry 1, corrected")
    memory = read(memory, changed, failed=True)
    assert memory.owes(tries=TRIES), "a new wording gets its own tries"
    assert not read(memory, changed).owes(tries=TRIES)


def test_the_oldest_are_forgotten_but_not_what_left_a_moment_ago() -> None:
    memory = read(Memory(), *(entry(number) for number in range(1000)))
    memory.trim(30)
    assert len(memory.entries) == 200
    assert fresh(memory, entry(999)) == []
    assert fresh(memory, entry(0)) == [entry(0)]


def test_it_takes_few_bytes_and_survives_nonsense() -> None:
    memory = read(Memory(answer=digest("all of it")), *(entry(number) for number in range(100)))
    packed = memory.pack()
    assert len(packed) < 100 * 20
    assert Memory.unpack(packed) == memory
    for broken in (b"", b"\x01", packed[:-1], b"\x09" + packed[1:]):
        assert Memory.unpack(broken) == Memory()
