"""What is owed reaches people through the whole bot."""

from typing import Any

from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import Person
from bot.storage.owing import Owed, owe

NEWS = Cause("alert", "1")


async def owed(stage: Any, *people: Person, cause: Cause = NEWS, **more: Any) -> None:
    wish = {"lane": Lane.ALERT, "views": (View("News"),), "due": stage.clock.now()} | more
    async with stage.opened.database.write() as connection:
        await owe(
            connection,
            [Owed(cause=cause, chat_id=person.id, **wish) for person in people],
            now=stage.clock.now(),
        )


async def test_what_is_owed_is_sent(stage: Any, ann: Person, bob: Person) -> None:
    for person in (ann, bob):
        await stage.ask(person, "/start")
    await owed(stage, ann, bob)
    await stage.delivered()
    for person in (ann, bob):
        assert [entry["params"]["text"] for entry in await stage.sent(person.id)][1:] == ["News"]
