"""What is owed reaches people through the whole bot."""

from typing import Any

from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import Limits, Person
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe

NEWS = Cause("alert", "1")


async def owed(stage: Any, *people: Any, cause: Cause = NEWS, **more: Any) -> None:
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


async def test_people_are_answered_past_what_goes_to_many(open_stage: Any) -> None:
    async with open_stage(limits=Limits()) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        await stage.ask(ann, "/start")
        many = []
        for number in range(60):
            person = stage.sandbox.world.add_person(f"P{number}")
            person.started = True
            many.append(person)
        await owed(stage, *many, lane=Lane.DIGEST)
        for text in ("/help", "/about", "/latest"):
            await stage.ask(ann, text)
        open_ = await OutboxFigures(stage.opened.database, stage.clock).tally(NEWS)
        assert open_.open, "all of them answered before all of that was sent"
        await stage.delivered()
        assert await stage.client.refused() == {}
        sent = await stage.client.ledger(method="sendMessage")
        assert len(sent) == 64


async def test_what_was_sent_is_changed(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/start")
    await owed(stage, ann)
    await owed(stage, ann, cause=Cause("alert-edit", "1"), edits=NEWS, views=(View("More news"),))
    await stage.delivered()
    assert (await stage.client.messages(ann.id))[-1]["text"] == "More news"


async def test_nothing_is_sent_to_a_chat_that_sleeps(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/start")
    await ann.block()
    await owed(stage, ann)
    await stage.delivered()
    assert (await stage.opened_chat(ann.id)).asleep
    await ann.unblock()
    await stage.ask(ann, "/start")
    await owed(stage, ann, cause=Cause("alert", "2"), views=(View("Later news"),))
    await stage.delivered()
    texts = [entry["params"]["text"] for entry in await stage.sent(ann.id)]
    assert "News" not in texts
    assert texts[-1] == "Later news"
