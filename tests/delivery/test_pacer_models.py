"""The pacer against servers whose limits it can't see, in virtual time.

A refusal is *avoidable* when what Telegram had said before the message was released forbade it (its chat, or
everything, was still told to wait), when it was beyond the documented limits, or when a rate as high had been
refused before and its time to be tried again had not come. The first kind is counted in `Book.told`; the
others would show as refusals in the steady state.
"""

import random
from collections.abc import Iterator

import pytest
from limit_models import MODELS
from pace_play import Book, Play, ticket

from bot.delivery.lane_queue import Ticket
from bot.model.chat import ChatKind
from bot.model.lane import Lane

SEED = random.randrange(1 << 30)
DELIVERIES = 5_000
LEARNT = 240.0  # seconds within which a rate is found


@pytest.fixture(autouse=True)
def _seed() -> None:
    print(f"seed {SEED}")


def answers(per_second: float, seconds: float) -> Iterator[tuple[float, Ticket]]:
    chance, moment = random.Random(SEED), 0.0
    while (moment := moment + chance.expovariate(per_second)) < seconds:
        yield moment, ticket(Lane.INTERACTIVE, 1_000_000 + chance.randrange(10_000))


def late(book: Book, after: float, start: float = 1000.0) -> list[tuple[float, Ticket, str]]:
    return [refusal for refusal in book.refused if refusal[0] - start > after]


@pytest.mark.parametrize("model", MODELS)
def test_bulk_to_private_chats(model: str) -> None:
    play = Play(MODELS[model](), seed=SEED)
    book = play.run((0.0, ticket(Lane.DIGEST, chat)) for chat in range(1, DELIVERIES + 1))
    assert len(book.sent) == DELIVERIES
    assert len({item.chat_id for _, item in book.sent}) == DELIVERIES
    assert len(book.sent) >= 0.98 * book.allowed
    assert book.told == []
    assert late(book, LEARNT) == []
    assert len(book.refused) <= (10 if model == "strict" else 0)
    assert book.largest["chats"] < 1000


@pytest.mark.parametrize("model", MODELS)
def test_answers_under_bulk(model: str) -> None:
    play = Play(MODELS[model](), seed=SEED)
    replies = list(answers(0.5, 480))
    book = play.run(
        ((0.0, ticket(Lane.DIGEST, chat)) for chat in range(1, DELIVERIES)), replies=replies, until=480
    )
    waits = sorted(book.waits[item] for _, item in replies)
    assert waits[int(0.97 * len(waits))] <= 0.3
    assert [item for _, item in book.told if item.lane is not Lane.INTERACTIVE] == []
    if model == "documented":
        assert waits[-1] <= 0.3
        assert book.refused == []


@pytest.mark.parametrize("model", MODELS)
def test_digests_of_several_messages_to_groups_and_people(model: str) -> None:
    play = Play(MODELS[model](), seed=SEED)
    groups = [(-100 - number, ChatKind.SUPERGROUP) for number in range(30)]
    people = [(number, ChatKind.PRIVATE) for number in range(1, 150)]
    hours = 3

    def digests() -> Iterator[tuple[float, Ticket]]:
        for hour in range(hours):
            for chats, parts in ((groups, 20), (people, 6)):
                for part in range(parts):
                    for chat_id, kind in chats:
                        yield hour * 3600.0, ticket(Lane.DIGEST, chat_id, kind, delivery=hour * 100 + part)

    book = play.run(digests())
    assert len(book.sent) == hours * (30 * 20 + 149 * 6)
    assert book.told == []
    per_chat: dict[int, list[int]] = {}
    for _, item in sorted(book.sent, key=lambda entry: entry[0]):
        per_chat.setdefault(item.chat_id, []).append(item.delivery)
    assert all(numbers == sorted(numbers) for numbers in per_chat.values())
    if model == "documented":
        assert book.refused == []
    # What is learnt of 179 chats is learnt from a few of them.
    assert len(book.refused) <= 60


@pytest.mark.parametrize("model", MODELS)
def test_three_processes_share_one_rate(model: str) -> None:
    play = Play(MODELS[model](), seed=SEED, processes=3)
    book = play.run((0.0, ticket(Lane.BROADCAST, chat)) for chat in range(1, 7501))
    assert len(book.sent) == 7500
    assert len(book.sent) >= 0.96 * book.allowed
    assert late(book, LEARNT) == []
    assert len(book.refused) <= (15 if model == "strict" else 0)


@pytest.mark.parametrize("model", MODELS)
def test_paid_broadcast(model: str) -> None:
    play = Play(MODELS[model](), seed=SEED, in_flight=200, stored=2000)
    book = play.run((0.0, ticket(Lane.PAID, chat)) for chat in range(1, 7_501))
    assert len(book.sent) == 7_500
    assert book.told == []
    if model == "documented":
        assert book.refused == []
        assert book.sent[-1][0] - 1000.0 <= 7_500 / 880
