"""Progress bars on standard error, on terminals only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from bot.app import OpenArchive

_WORTH_A_BAR = 500  # log entries; fewer are over before a bar is seen


def progress_bar() -> Progress:
    """Make a bar that shows nothing where there is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)


@contextmanager
def catching_up_bar(name: str) -> Iterator[Callable[[int, int], None]]:
    """Draw how far a long catching-up with the log is, once there is one."""
    bar = progress_bar()

    def tell(done: int, total: int) -> None:
        if total < _WORTH_A_BAR:
            return
        if not bar.task_ids:
            bar.start()
            bar.add_task(name)
        bar.update(bar.task_ids[0], completed=done, total=total)
        if done >= total:
            bar.stop()

    try:
        yield tell
    finally:
        bar.stop()


async def catch_up(opened: OpenArchive) -> None:
    """Bring the index up to the archive; a running bot that holds it does so itself."""
    if not opened.index.read_only:
        with catching_up_bar("Indexing") as tell:
            await opened.follower.catch_up(tell)


async def assign_stories(opened: OpenArchive) -> None:
    """Give the archive's new articles their stories; a running bot does so itself."""
    with catching_up_bar("Stories") as tell:
        await opened.story_follower.catch_up(tell)
