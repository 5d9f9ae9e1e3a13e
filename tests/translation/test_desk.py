"""Sentences on their way through the engines: asked for once, in time, and kept."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from told_engine import FRENCH, TALKS, Engine, from_table
from translation_stand import Stand

from bot.errors import (
    EngineAnswer,
    EngineBusy,
    EngineDown,
    EngineError,
    EngineRefused,
    EngineShut,
    EngineSpent,
)
from bot.model.engine import Allowance, Spending
from bot.model.translation import Haste, Pair, Shortfall
from bot.translation.outcome import Left, Turned

MakeStand = Callable[..., Stand]

FR_EN, FR_RU, EN_RU = Pair("fr", "en"), Pair("fr", "ru"), Pair("en", "ru")
ENGLISH = [Turned(en, ("Table",)) for en, _ in TALKS.values()]
ALL = [(FR_EN, sentence) for sentence in FRENCH]


async def settle() -> None:
    """Let what can go on go on for a moment, also in the database's thread."""
    for _ in range(30):
        await asyncio.sleep(0.001)


async def reached(true: Callable[[], Any]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110 - it watches what others do
            await asyncio.sleep(0.001)


async def test_fifty_readers_at_once_cost_one_call_a_sentence(stand: MakeStand) -> None:
    engine = Engine()
    async with stand(engine) as made:
        found = await asyncio.gather(*(made.desk.turn(ALL, Haste.ASKED) for _ in range(50)))
        assert all(one == ENGLISH for one in found)
        assert sorted(engine.sentences) == sorted(FRENCH)
        assert await made.desk.turn([(FR_EN, f"  {FRENCH[0]}\n")], Haste.KEPT) == ENGLISH[:1]
    assert engine.closed
    again = Engine()
    async with stand(again) as made:
        assert await made.desk.turn(ALL, Haste.KEPT) == ENGLISH
        await made.desk.note()
        spent = (await made.spending.of("Table"))[0]
        assert spent == Spending(
            characters=sum(map(len, FRENCH)), calls=len(engine.calls), sentences=5, hits=spent.hits
        )
        assert spent.hits >= 6
    assert again.calls == []


async def test_nothing_is_asked_for_what_is_only_to_be_recalled(stand: MakeStand) -> None:
    engine = Engine()
    async with stand(engine) as made:
        assert await made.desk.turn(ALL[:1], Haste.KEPT) == [Left(None)]
    assert engine.calls == []
    assert engine.pairs_asked == 0


async def test_who_waits_too_long_gets_the_original_and_the_work_goes_on(stand: MakeStand) -> None:
    engine = Engine()
    engine.gate.clear()
    async with stand(engine, patience=0.02) as made:
        assert await made.desk.turn(ALL[:2], Haste.ASKED) == [Left(Shortfall.LATE)] * 2
        later = asyncio.create_task(made.desk.turn(ALL[:2], Haste.AHEAD))
        await settle()
        assert not later.done()
        engine.gate.set()
        assert await later == ENGLISH[:2]
    assert sorted(engine.sentences) == sorted(FRENCH[:2])


async def test_who_leaves_takes_nothing_from_the_others(stand: MakeStand) -> None:
    engine = Engine()
    engine.gate.clear()
    async with stand(engine) as made:
        leaving = asyncio.create_task(made.desk.turn(ALL, Haste.ASKED))
        await settle()
        staying = asyncio.create_task(made.desk.turn(ALL, Haste.ASKED))
        await settle()
        leaving.cancel()
        engine.gate.set()
        assert await staying == ENGLISH
    assert sorted(engine.sentences) == sorted(FRENCH)


async def test_what_somebody_waits_for_goes_first(stand: MakeStand) -> None:
    engine = Engine(batch=1, at_once=1)
    engine.gate.clear()
    async with stand(engine) as made:
        ahead = asyncio.create_task(made.desk.turn(ALL[:4], Haste.AHEAD))
        in_line: Any = made.lines[0]._queue
        await reached(lambda: engine.calls and len(in_line) == 3)
        asked = asyncio.create_task(made.desk.turn([ALL[4], ALL[3]], Haste.ASKED))
        await reached(lambda: len(in_line._urgent) == 2)
        engine.gate.set()
        await asyncio.gather(ahead, asked)
    assert engine.sentences[:3] == [FRENCH[0], FRENCH[4], FRENCH[3]] or engine.sentences[:3] == [
        FRENCH[0],
        FRENCH[3],
        FRENCH[4],
    ]


async def test_what_nobody_waits_for_leaves_a_slot_free(stand: MakeStand) -> None:
    engine = Engine(batch=1, at_once=3)
    engine.gate.clear()
    async with stand(engine) as made:
        ahead = asyncio.create_task(made.desk.turn(ALL[:4], Haste.AHEAD))
        await reached(lambda: len(engine.calls) > 1)
        await settle()
        assert len(engine.calls) == 2
        asked = asyncio.create_task(made.desk.turn(ALL[4:], Haste.ASKED))
        await reached(lambda: len(engine.calls) == 3)
        assert engine.sentences[2] == FRENCH[4]
        engine.gate.set()
        await asyncio.gather(ahead, asked)


async def test_without_a_direct_way_it_goes_through_english(stand: MakeStand) -> None:
    engine = Engine(pairs=[FR_EN, EN_RU])
    turned = Turned(TALKS[FRENCH[0]][1], ("Table", "Table"), "en")
    async with stand(engine) as made:
        assert await made.desk.turn([(FR_RU, FRENCH[0])], Haste.ASKED) == [turned]
        assert await made.desk.turn([(Pair("fr", "de"), FRENCH[0])], Haste.ASKED) == [Left(Shortfall.PAIR)]
        assert engine.sentences == [FRENCH[0], TALKS[FRENCH[0]][0]]
    async with stand(engine) as made:
        assert await made.desk.turn([(FR_RU, FRENCH[0])], Haste.KEPT) == [turned]
    async with stand(engine, through=None) as made:
        assert await made.desk.turn([(FR_RU, FRENCH[1])], Haste.ASKED) == [Left(Shortfall.PAIR)]
    assert len(engine.calls) == 2


async def test_a_damaged_half_fails_the_whole(stand: MakeStand) -> None:
    engine = Engine(pairs=[FR_EN, EN_RU], repeats_itself=True)
    engine.answering = [from_table, lambda sentences, _: sentences]
    async with stand(engine) as made:
        wanted = [(FR_RU, "Le port de la ville est fermé depuis hier.")]
        engine.answering[0] = lambda *_: ["The port of the town has been closed since yesterday."]
        assert await made.desk.turn(wanted, Haste.ASKED) == [Left(Shortfall.DAMAGED)]
        assert await made.desk.turn(wanted, Haste.ASKED) == [Left(Shortfall.DAMAGED)]
    assert len(engine.calls) == 2


@pytest.mark.parametrize("repeats", [True, False])
async def test_damage_is_asked_again_once_and_then_elsewhere_and_remembered(
    stand: MakeStand, repeats: bool
) -> None:
    first, second = (
        Engine("First", repeats_itself=repeats, local=True),
        Engine("Second", repeats_itself=True, local=True),
    )
    cut = lambda sentences, _: [sentence[:9] for sentence in sentences]  # noqa: E731
    first.answering = [cut, cut]
    second.answering = [cut]
    async with stand(first, second) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Left(Shortfall.DAMAGED)]
        assert (len(first.calls), len(second.calls)) == (1 if repeats else 2, 1)
        assert await made.desk.turn(ALL[:1], Haste.KEPT) == [Left(Shortfall.DAMAGED)]
        month = (await made.spending.of("First"))[1]
        assert (month.damaged, month.sentences) == (len(first.calls), len(first.calls))
    async with stand(first, second) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Left(Shortfall.DAMAGED)]
    assert (len(first.calls), len(second.calls)) == (1 if repeats else 2, 1)
    newer = Engine("First", version="2")
    async with stand(newer, second) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Turned(TALKS[FRENCH[0]][0], ("First",))]


async def test_damage_is_tried_anew_after_a_while(stand: MakeStand, clock) -> None:  # type: ignore[no-untyped-def]
    engine = Engine()
    engine.answering = [lambda *_: [""], lambda *_: [""]]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Left(Shortfall.DAMAGED)]
        clock.advance(8 * 86_400.0)
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == ENGLISH[:1]


async def test_a_shifted_list_is_asked_again_one_by_one(stand: MakeStand) -> None:
    engine = Engine(repeats_itself=True, local=True, at_once=1)
    engine.answering = [lambda sentences, pair: [*from_table(sentences, pair)[1:], ""]]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL, Haste.ASKED) == ENGLISH
    assert [len(call) for call in engine.calls] == [5, 1, 1, 1, 1, 1]


async def test_too_few_answers_are_none(stand: MakeStand) -> None:
    engine = Engine(local=True, at_once=1)
    engine.answering = [lambda sentences, pair: from_table(sentences, pair)[1:]]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL, Haste.ASKED) == ENGLISH
    assert [len(call) for call in engine.calls] == [5, 1, 1, 1, 1, 1]


async def test_the_preferred_engine_is_asked_first_and_any_kept_answer_serves(stand: MakeStand) -> None:
    first, second = Engine("First"), Engine("Second")
    async with stand(first, second, prefer={FR_EN: ["Second"]}) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Turned(TALKS[FRENCH[0]][0], ("Second",))]
        assert await made.desk.turn([(FR_RU, FRENCH[0])], Haste.ASKED) == [
            Turned(TALKS[FRENCH[0]][1], ("First",))
        ]
    async with stand(first, second) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Turned(TALKS[FRENCH[0]][0], ("Second",))]
    assert (len(first.calls), len(second.calls)) == (1, 1)


async def test_an_engine_that_is_down_is_left_alone_ever_longer(stand: MakeStand, clock) -> None:  # type: ignore[no-untyped-def]
    engine = Engine(at_once=1)
    async with stand(engine) as made:
        engine.answering = [lambda *_: EngineDown("Table", "no answer")] * 4
        assert await made.desk.turn(ALL, Haste.ASKED) == [Left(Shortfall.DOWN)] * 5
        assert len(engine.calls) == 2
        for pause, calls in ((4.0, 2), (2.0, 3), (6.0, 3), (5.0, 4), (19.0, 4)):
            clock.advance(pause)
            assert await made.desk.turn(ALL, Haste.ASKED) == [Left(Shortfall.DOWN)] * 5
            assert len(engine.calls) == calls
        assert len(engine.calls[-1]) == 1
        clock.advance(2.0)
        assert await made.desk.turn(ALL, Haste.ASKED) == ENGLISH


async def test_one_failure_is_no_outage(stand: MakeStand) -> None:
    engine = Engine(batch=1, at_once=1)
    engine.answering = [from_table, lambda *_: EngineDown("Table", "500")]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL, Haste.ASKED) == ENGLISH
    assert len(engine.calls) == 6


@pytest.mark.parametrize(
    ("error", "shortfall"),
    [
        (EngineSpent("Table", "456"), Shortfall.SPENT),
        (EngineShut("Table", "403"), Shortfall.DOWN),
        (EngineBusy("Table", "429", 3600.0), Shortfall.DOWN),
    ],
)
async def test_what_an_engine_says_holds_for_all(
    stand: MakeStand, error: EngineSpent, shortfall: Shortfall
) -> None:
    engine, other = Engine(at_once=1), Engine("Other")
    engine.answering = [lambda *_: error]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL, Haste.ASKED) == [Left(shortfall)] * 5
        assert await made.desk.turn(ALL, Haste.ASKED) == [Left(shortfall)] * 5
    assert len(engine.calls) == 1
    engine.answering = [lambda *_: error]
    async with stand(engine, other) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Turned(TALKS[FRENCH[0]][0], ("Other",))]


async def test_a_short_pause_is_waited_for(stand: MakeStand) -> None:
    engine = Engine(at_once=1)
    engine.answering = [lambda *_: EngineBusy("Table", "429", 0.0)]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL, Haste.ASKED) == ENGLISH
    assert len(engine.calls) == 2


async def test_a_text_that_is_refused_harms_no_other(stand: MakeStand) -> None:
    engine = Engine(at_once=1)
    refuse = lambda *_: EngineRefused("Table", "400")  # noqa: E731
    engine.answering = [refuse, refuse]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL, Haste.ASKED) == [Left(Shortfall.DAMAGED), *ENGLISH[1:]]
        assert await made.desk.turn(ALL, Haste.ASKED) == [Left(Shortfall.DAMAGED), *ENGLISH[1:]]
    assert len(engine.calls) == 6


async def test_an_answer_that_is_none_is_asked_for_again(stand: MakeStand) -> None:
    engine = Engine(at_once=1, tokens=7)
    engine.answering = [lambda *_: EngineAnswer("Table", "no list", 50)]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == ENGLISH[:1]
        spent = (await made.spending.of("Table"))[0]
        assert (spent.tokens, spent.calls, spent.damaged) == (57, 2, 1)


async def test_an_empty_answer_is_remembered(stand: MakeStand, clock) -> None:  # type: ignore[no-untyped-def]
    engine = Engine(batch=1, repeats_itself=True)
    engine.answering = [lambda *_: EngineAnswer("Table", "empty")]
    async with stand(engine) as made:
        for _ in range(3):
            assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Left(Shortfall.DAMAGED)]
            clock.advance(2 * 86_400.0)
    assert len(engine.calls) == 1


async def test_a_bug_in_an_engine_is_an_outage(stand: MakeStand) -> None:
    def broken(*_: object) -> list[str]:
        raise ZeroDivisionError

    engine = Engine()
    engine.answering = [broken]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == [Left(Shortfall.DOWN)]


async def test_a_budget_holds_and_is_settled(stand: MakeStand, clock) -> None:  # type: ignore[no-untyped-def]
    engine = Engine(at_once=1, tokens=30)
    allowances = {"Table": Allowance(characters_per_day=60)}
    async with stand(engine, allowances=allowances) as made:
        found = await made.desk.turn(ALL, Haste.ASKED)
        assert found == [*ENGLISH[:2], *[Left(Shortfall.SPENT)] * 3]
        assert await made.desk.turn(ALL, Haste.ASKED) == found
        assert len(engine.calls) == 1
        spent = (await made.spending.of("Table"))[0]
        assert (spent.characters, spent.tokens) == (len(FRENCH[0]) + len(FRENCH[1]), 30)
        clock.advance(86_400.0)
        assert await made.desk.turn(ALL[:4], Haste.ASKED) == ENGLISH[:4]
    engine = Engine("Counting", tokens=30)
    async with stand(engine, allowances={"Counting": Allowance(tokens_per_day=500)}) as made:
        assert await made.desk.turn([(FR_RU, FRENCH[0])], Haste.ASKED) != [Left(Shortfall.SPENT)]
        assert (await made.spending.of("Counting"))[0].tokens == 30
        engine.answering = [lambda *_: EngineBusy("Counting", "429", 600.0)]
        await made.desk.turn([(FR_RU, FRENCH[1])], Haste.ASKED)
        spent = (await made.spending.of("Counting"))[0]
        assert (spent.tokens, spent.characters, spent.calls) == (30, len(FRENCH[0]), 2)


@pytest.mark.parametrize("how", ["refused", "cheap"])
async def test_what_is_given_back_after_midnight_is_yesterdays(stand: MakeStand, clock, how: str) -> None:  # type: ignore[no-untyped-def]
    engine = Engine(at_once=1, tokens=30)
    engine.gate.clear()
    if how == "refused":
        engine.answering = [lambda *_: EngineBusy("Table", "429", 600.0)]
    allowances = {"Table": Allowance(tokens_per_day=500, tokens_per_month=9_000)}
    async with stand(engine, allowances=allowances) as made:
        asked = asyncio.create_task(made.desk.turn(ALL[:1], Haste.AHEAD))
        await reached(lambda: engine.calls)
        clock.advance(32 * 86_400.0)
        engine.gate.set()
        await asked
        today, month = await made.spending.of("Table")
        assert min(today.tokens, month.tokens) == 0
        clock.advance(-32 * 86_400.0)
        assert (await made.spending.of("Table"))[0].tokens == (0 if how == "refused" else 30)


async def test_one_text_that_an_engine_knows_nothing_of_does_not_shut_it(stand: MakeStand) -> None:
    def shut(sentences: Sequence[str], pair: Pair) -> Sequence[str] | EngineError:
        return EngineShut("Table", "404") if FRENCH[1] in sentences else from_table(sentences, pair)

    engine = Engine(batch=1, at_once=1)
    engine.answering = [shut] * 20
    async with stand(engine) as made:
        found = await made.desk.turn(ALL, Haste.ASKED)
        assert found == [ENGLISH[0], Left(Shortfall.DAMAGED), *ENGLISH[2:]]
        assert engine.sentences.count(FRENCH[1]) == 2


async def test_what_is_under_way_at_the_end_is_kept(
    stand: MakeStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.translation.line._LEAVE", 30.0)
    engine = Engine(batch=1, at_once=1)
    engine.gate.clear()
    async with stand(engine, patience=0.0) as made:
        await made.desk.turn(ALL, Haste.ASKED)
        await reached(lambda: engine.calls)
        asyncio.get_running_loop().call_later(0.05, engine.gate.set)
    assert len(engine.calls) == 1
    async with stand(Engine()) as made:
        assert await made.desk.turn(ALL, Haste.KEPT) == [ENGLISH[0], *[Left(None)] * 4]


async def test_other_models_make_other_words(stand: MakeStand) -> None:
    engine = Engine(local=True)
    async with stand(engine) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == ENGLISH[:1]
        engine.version = "2"
        engine.answering = [lambda *_: ["The harbour is shut."]]
        newer = [Turned("The harbour is shut.", ("Table",))]
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == newer
        assert await made.desk.turn(ALL[:1], Haste.KEPT) == newer
        engine.version = "1"
        assert await made.desk.turn(ALL[:1], Haste.KEPT) == ENGLISH[:1]
    assert len(engine.calls) == 2


async def test_a_model_that_is_gone_is_no_fault_of_the_sentence(stand: MakeStand) -> None:
    engine, other = Engine(pairs=[FR_EN], local=True, repeats_itself=True, at_once=1), Engine("Other")

    def gone(*_: object) -> EngineRefused:
        engine.known = frozenset()
        return EngineRefused("Table", "it has no usable model fr-en")

    engine.answering = [gone]
    async with stand(engine, other) as made:
        turned = [Turned(one.text, ("Other",)) for one in ENGLISH]
        assert await made.desk.turn(ALL, Haste.ASKED) == turned
        assert len(engine.calls) == 1
        engine.known = frozenset([FR_EN])
        month = (await made.spending.of("Table"))[1]
        assert month.damaged == 0


async def test_a_doubtful_answer_costs_one_question_more_and_is_kept(stand: MakeStand) -> None:
    sentence = "Une stratégie pour contrer la réélection du président"
    whole, short = "A strategy to counter the re-election of the president", "A strategy to counter"
    engine = Engine(repeats_itself=True, at_once=1)
    back = {whole: sentence}
    asks = lambda sentences, _: [back.get(sentences[0], sentences[0])]  # noqa: E731
    engine.answering = [from_table, lambda *_: [short], asks, lambda *_: ["Le port est fermé."]]
    wanted = [(FR_EN, sentence)]
    async with stand(engine) as made:
        assert await made.desk.turn(ALL[:1], Haste.ASKED) == ENGLISH[:1]
        assert await made.desk.turn(wanted, Haste.ASKED) == [Left(Shortfall.DAMAGED)]
        spent = (await made.spending.of("Table"))[0]
        assert (spent.calls, spent.sentences) == (len(engine.calls), 2)
        assert spent.characters == sum(map(len, engine.sentences))
        calls = len(engine.calls)
        assert calls > 2
        assert await made.desk.turn(wanted, Haste.ASKED) == [Left(Shortfall.DAMAGED)]
    assert len(engine.calls) == calls
