"""`depeche sources health`: which sources need a look, and, when asked, which of them answer now."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from bot.app import fetcher_for
from bot.cli.options import ConfigPath, one_line
from bot.cli.progress import progress_bar
from bot.cli.source_room import ENGLISH, Room, age, as_json, console, open_room, run_said, settings_for
from bot.config import Config
from bot.errors import SourceError
from bot.ingest.web.manners import HostGate
from bot.model.source_report import Health, SourceReport
from bot.render.sources import MARKS

_AT_ONCE = 8
_SLOW = 5.0  # seconds after which an answer is called slow
_LONGEST = 90


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """What one source said when it was asked now."""

    report: SourceReport
    seconds: float
    entries: int = 0
    error: str | None = None

    @property
    def verdict(self) -> str:
        """Say in a word how it went."""
        if self.error is not None:
            return "failing"
        return "slow" if self.seconds > _SLOW else "good"


def health(
    check: Annotated[bool, typer.Option("--check", help="Fetch each one now; say who answers.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    config: ConfigPath = None,
) -> None:
    """Say which sources fail, are silent, late or gone, without fetching anything.

    Exits with 1 when some are, or when some don't answer now.
    """
    run_said(_health(settings_for(config), check, json))


async def _health(settings: Config, check: bool, json: bool) -> int:
    async with open_room(settings, fetcher_for(settings)) as room:
        reports = await room.sources.reports()
        if check:
            answers = await _asked(room, reports)
            _print_answers(answers, json)
            return 1 if any(answer.error is not None for answer in answers) else 0
        _print_reports(room, reports, json)
    return 1 if any(report.health.is_bad for report in reports) else 0


async def _asked(room: Room, reports: Sequence[SourceReport]) -> list[Answered]:
    """Fetch what is polled at all, a few at a time, politely to each host."""
    polling = room.config.polling
    gate = HostGate(room.clock, polling.per_host, polling.spacing)
    slots = asyncio.Semaphore(_AT_ONCE)
    wanted = [report for report in reports if report.health not in (Health.PAUSED, Health.GONE)]
    with progress_bar() as progress:
        task = progress.add_task("Asking", total=len(wanted))

        async def one(report: SourceReport) -> Answered:
            async with slots, gate.turn(report.source.url):
                answer = await _ask(room, report)
            progress.update(task, advance=1)
            return answer

        return list(await asyncio.gather(*(one(report) for report in wanted)))


async def _ask(room: Room, report: SourceReport) -> Answered:
    source, start = report.source, room.clock.monotonic()
    try:
        announced = await room.prober.answers(replace(source.settings, url=source.url))
    except SourceError as error:
        return Answered(report=report, seconds=room.clock.monotonic() - start, error=error.reason)
    return Answered(report=report, seconds=room.clock.monotonic() - start, entries=announced.count)


def _print_answers(answers: Sequence[Answered], json: bool) -> None:
    if json:
        values = [
            {
                "id": answer.report.source.id,
                "url": answer.report.source.shown_url,
                "answer": answer.verdict,
                "seconds": round(answer.seconds, 2),
                "entries": answer.entries,
                "error": answer.error,
            }
            for answer in answers
        ]
        typer.echo(orjson.dumps(values, option=orjson.OPT_INDENT_2))
        return
    table = _table("id", "answer", "seconds", "entries", "why")
    for answer in sorted(answers, key=lambda item: (item.error is None, item.report.source.id)):
        entries = str(answer.entries) if answer.error is None else ""
        why = escape(one_line(answer.error or "")[:_LONGEST])
        table.add_row(answer.report.source.id, answer.verdict, f"{answer.seconds:.1f}", entries, why)
    if answers:
        console().print(table)
    _sum_up(Counter(answer.verdict for answer in answers))


def _print_reports(room: Room, reports: Sequence[SourceReport], json: bool) -> None:
    if json:
        typer.echo(orjson.dumps([as_json(report) for report in reports], option=orjson.OPT_INDENT_2))
        return
    bad = [report for report in reports if report.health.is_bad]
    table = _table("id", "state", "fetched", "failures", "why")
    for report in bad:
        table.add_row(*_row(room, report))
    if bad:
        console().print(table)
    _sum_up(Counter(str(report.health) for report in reports))


def _row(room: Room, report: SourceReport) -> tuple[Any, ...]:
    source, now = report.source, room.clock.now()
    why = source.error or ""
    if report.health is Health.SILENT and source.news:
        why = f"nothing new since {ENGLISH.day(source.news, now)}"
    elif report.health is Health.LATE:
        why = f"due {ENGLISH.ago(source.due, now)}; is depeche run running?"
    since = f" since {ENGLISH.ago(source.failing_since, now)}" if source.failing_since else ""
    failures = f"{source.failures}{since}" if source.failures else ""
    state = f"{MARKS[report.health]} {report.health}"
    return source.id, state, age(report, room.clock), failures, escape(one_line(why)[:_LONGEST])


def _table(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(name, no_wrap=name == "id")
    return table


def _sum_up(counts: Counter[str]) -> None:
    total = counts.total()
    parts = ", ".join(f"{count} {name}" for name, count in counts.most_common())
    typer.echo(f"{total} source{'' if total == 1 else 's'}: {parts}" if total else "no sources yet")
