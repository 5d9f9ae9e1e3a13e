"""Saying what one wants to be told of: typed, pressed, listed, changed."""

import itertools
from datetime import timedelta
from typing import Any

import pytest
from own_news import BEES, HARBOUR, draft, newspaper
from storm_news import sorted_out, storm
from test_agenda import REGATTA, coming_news
from test_alerts import brought, configure, read

from bot.locale.catalogue import Localiser
from bot.model.follow import FollowKind
from bot.render.html import visible
from bot.sandbox import Person
from bot.search.wish import Wish
from bot.storage.chats import ChatStore
from bot.storage.follows import FollowStore

EN = Localiser("en")
Json = dict[str, Any]


@pytest.fixture
async def group(stage: Any, ann: Person, bob: Person) -> int:
    """A group that Ann rules."""
    number: int = await stage.client.group("Reading club", ann, bob)
    return number


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def followed(stage: Any, chat: int) -> list[str]:
    follows = await FollowStore(stage.opened.database, stage.clock).of_chat(chat)
    return [item.words for item in follows]


async def whispered(stage: Any, person: Person, message: Json, label: str) -> tuple[Json, str]:
    """Press a button that changes the others; give the message as it is then, and the notice."""
    before = len(await stage.client.ledger())
    changed = await stage.press(person, message, label)
    [entry] = await stage.client.ledger(since=before, method="answerCallbackQuery")
    assert changed["text"] == message["text"]
    return changed, str(entry["params"].get("text", ""))


async def test_words_are_followed_and_the_answer_says_how_much_that_is(stage: Any, ann: Person) -> None:
    made = await stage.ask(ann, "/follow windmill")
    assert made["text"].split("\n") == [
        "I’ll tell you when there is news about “windmill”.",
        "In the last 7 days, 1 article mentioned it.",
    ]
    assert labels(made) == ["All follows", "Undo"]
    nothing = await stage.ask(ann, '/follow "purple unicorns"')
    assert nothing["text"].split("\n") == [
        "I’ll tell you when there is news about “purple unicorns”.",
        "In the last 7 days, no article mentioned it.",
    ]
    filtered = await stage.ask(ann, '/follow outlet:"Marsh Courier" lang:en -ferry')
    assert filtered["text"].endswith("In the last 7 days, 2 articles mentioned it.")
    undone = await stage.press(ann, filtered, "Undo")
    assert undone["text"].startswith("Taken back")
    assert labels(undone) == []
    assert (await stage.ask(ann, "/follow windmill"))["text"].startswith("You follow “windmill” already.")


async def test_a_lot_is_said_to_be_a_lot(open_stage: Any) -> None:
    crowd = [draft(f"Gull {number} lands", "en", "Quay", 1 + number / 9) for number in range(150)]
    async with open_stage(crowd) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        made = await stage.ask(ann, "/follow gull")
        assert "That is a lot: about 150 a day." in made["text"]
        assert "a lot" not in (await stage.ask(ann, "/follow gull 7"))["text"]


async def test_what_cannot_be_followed_is_told_with_what_can(stage: Any, ann: Person) -> None:
    letters = " ".join("".join(pair) for pair in itertools.product("bcdf", "aeiou"))
    for typed, key in (
        ("-football", "follow-only-exclusions"),
        ("a", "follow-empty"),
        ("gas after:2022-11-01", "follow-dates"),
        ("word " * 60, "follow-too-long"),
        (letters, "follow-too-many"),
    ):
        refused = await stage.ask(ann, f"/follow {typed}")
        most = {"follow-too-long": 256, "follow-too-many": 16}.get(key, 0)
        assert refused["text"] == visible(EN.text(key, most=most))
    assert await followed(stage, ann.id) == []
    told = await stage.ask(ann, "/follow")
    assert told["text"].count("/follow ") >= 2
    listed = await stage.press(ann, told, "All follows")
    assert listed["text"].startswith("You follow nothing yet.")


async def test_an_empty_search_offers_to_tell_and_a_full_one_to_follow(stage: Any, ann: Person) -> None:
    empty = await stage.ask(ann, "purple unicorns")
    assert empty["text"].startswith("Nothing yet about “purple unicorns”.")
    told = await stage.shown(ann.id, ann.press(empty, "Tell me when there’s news"))
    changed = next(item for item in told if item["message_id"] == empty["message_id"])
    assert labels(changed)[0] == "✓ Following"
    [answer] = [item for item in told if item["message_id"] != empty["message_id"]]
    assert answer["text"].startswith("I’ll tell you when there is news about “purple unicorns”.")
    found = await stage.ask(ann, "ruches miel")
    await stage.shown(ann.id, ann.press(found, "+ Follow this search"))
    assert await followed(stage, ann.id) == ["purple unicorns", "ruches miel"]
    assert "✓ Following" in labels(await stage.ask(ann, "miel ruches"))
    typo = await stage.ask(ann, "windmxll Reed")
    assert "Tell me when there’s news" in labels(typo)


async def test_an_article_and_a_story_follow_the_story(open_stage: Any) -> None:
    async with open_stage([*newspaper(), *storm()]) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        await sorted_out(stage)
        title = storm()[0].title
        card = await stage.ask(ann, f"/article {stage.ids[title]}")
        changed, notice = await whispered(stage, ann, card, "+ Follow")
        assert "✓ Following" in labels(changed)
        assert notice.startswith("I’ll tell you when there is more about “")
        story = await stage.press(ann, changed, "Story")
        assert "✓ Following" in labels(story)
        opened = await stage.press(ann, story, "✓ Following")
        assert "no article" not in opened["text"]
        assert opened["text"].endswith("nothing told in the last 7 days")
        assert "Other words" not in labels(opened), "a story's words are its headline"
        assert (await stage.press(ann, opened, "Story"))["text"].startswith(story["text"].split("\n")[0])
        listed = await stage.ask(ann, "/following")
        assert listed["text"].endswith(" · story")
        alone = await stage.ask(ann, f"/article {stage.ids[BEES]}")
        _, notice = await whispered(stage, ann, alone, "+ Follow")
        assert BEES in notice


async def test_who_is_quoted_and_what_is_coming_can_be_followed(open_stage: Any) -> None:
    said = "“The ferry will sail in spring,” said Maria Kowalska, the harbour master. “We are ready.”"
    quoted = draft("Ferry soon", "en", "Quay", 2, said, url="https://quay.example/ferry")
    async with open_stage([*newspaper(), *coming_news(), quoted]) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        await sorted_out(stage)
        by_name = await stage.ask(ann, "/quotes kowalska")
        await stage.shown(ann.id, ann.press(by_name, "+ Follow"))
        card = await stage.ask(ann, f"/article {stage.ids['Ferry soon']}")
        quotes = await stage.press(ann, card, "Quotes")
        await stage.shown(ann.id, ann.press(quotes, "+ Maria Kowalska"))
        nobody = await stage.ask(ann, "/quotes Zaphod Beeblebrox")
        await stage.shown(ann.id, ann.press(nobody, "Tell me when there’s news"))
        assert await followed(stage, ann.id) == ["Kowalska", "Maria Kowalska", "Zaphod Beeblebrox"]
        agenda = await stage.ask(ann, "/agenda regatta")
        event = await stage.press(ann, agenda, "1")
        changed, notice = await whispered(stage, ann, event, "+ Follow")
        assert "✓ Following" in labels(changed)
        assert REGATTA in notice or "Sails up" in notice
        assert "✓ Following" in labels(await stage.press(ann, await stage.ask(ann, "/agenda regatta"), "1"))
        # A reminder reaches the chat that set it.
        event = await stage.press(ann, await stage.ask(ann, "/agenda concert hall"), "1")
        noted = await stage.press(ann, event, "🔔 Remind me")
        assert "I’ll remind this chat" in noted["text"]
        # Whatever the hour is now: after 8 in the morning of that day.
        due = (stage.clock.now() + timedelta(days=9)).replace(hour=9)
        stage.clock.advance((due - stage.clock.now()).total_seconds())
        await stage.bot.deliveries.reminders.see_to_due()
        await stage.delivered()
        told = (await stage.client.messages(ann.id))[-1]
        assert told["text"].startswith("🔔 Reminder\n")
        assert "The concert hall will reopen on" in told["text"]
        assert labels(told) == ["Open", "Original", "Calendar file"]
        [file] = await stage.shown(ann.id, ann.press(told, "Calendar file"))
        assert file["document"]["file_name"].endswith(".ics")
        assert "No reminders here yet" in (await stage.ask(ann, "/reminders"))["text"]
        assert (await stage.press(ann, told, "Open"))["text"].startswith("Hall to reopen")


async def test_the_list_opens_what_can_be_done(stage: Any, ann: Person) -> None:
    for words in ("windmill", "ferry", "honey"):
        await stage.ask(ann, f"/follow {words}")
    listed = await stage.ask(ann, "/following")
    assert listed["text"].split("\n\n") == [
        "What you follow (3)", "1. “windmill”\n2. “ferry”\n3. “honey”",
    ]  # fmt: skip
    opened = await stage.press(ann, listed, "2")
    assert opened["text"].startswith("“ferry”\nFollowed since ")
    muted = await stage.press(ann, opened, "Mute 24 h")
    assert "Muted until" in muted["text"]
    paused = await stage.press(ann, muted, "Pause")
    assert "Paused: I say nothing about it." in paused["text"]
    urgent = await stage.press(ann, paused, "Also in quiet hours")
    silent = await stage.press(ann, urgent, "No sound")
    assert {"Resume", "Unmute", "✓ Also in quiet hours", "✓ No sound"} <= set(labels(silent))
    back = await stage.press(ann, silent, "◀ List")
    assert "2. “ferry” · paused · muted until" in back["text"]
    assert back["text"].count(" · also in quiet hours · no sound") == 1
    stage.clock.advance(timedelta(hours=25).total_seconds())
    again = await stage.press(ann, back, "2")
    assert "Mute 24 h" in labels(again)
    for label in ("Resume", "✓ Also in quiet hours", "✓ No sound"):
        again = await stage.press(ann, again, label)
    assert {"Pause", "Also in quiet hours", "No sound"} <= set(labels(again))
    stopped = await stage.press(ann, again, "Stop following")
    assert stopped["text"].startswith("Stopped: nothing more about “ferry”.")
    assert await followed(stage, ann.id) == ["windmill", "honey"]
    undone, notice = await whispered(stage, ann, stopped, "Undo")
    assert notice == "I’ll tell you when there is news about “ferry”."
    assert "✓ Following" in labels(undone)
    assert await followed(stage, ann.id) == ["windmill", "honey", "ferry"]
    [old] = [
        one["callback_data"]
        for row in again["reply_markup"]["inline_keyboard"]
        for one in row
        if one["text"] == "Pause"
    ]
    assert await stage.notice(ann, again, data=old, forge=True) == EN.text("follow-gone")

    # What is taken back is as it was.
    opened = await stage.press(ann, await stage.ask(ann, "/following"), "3")
    for label in ("Also in quiet hours", "No sound"):
        opened = await stage.press(ann, opened, label)
    stopped = await stage.press(ann, opened, "Stop following")
    undone = await stage.press(ann, stopped, "Undo")
    assert {"✓ Also in quiet hours", "✓ No sound"} <= set(
        labels(await stage.press(ann, undone, "✓ Following"))
    )


async def test_a_notice_is_cut_where_it_would_be_too_long(stage: Any, ann: Person) -> None:
    await stage.ask(ann, f"/follow windmill {'🐝' * 110}")
    shown = await stage.press(ann, await stage.ask(ann, "/following"), "1")
    stopped = await stage.press(ann, shown, "Stop following")
    _, notice = await whispered(stage, ann, stopped, "Undo")
    assert notice.startswith("I’ll tell you when there is news about “windmill 🐝")
    assert len(notice.encode("utf-16-le")) <= 2 * 200


async def test_other_words_take_the_place_of_those_before(stage: Any, ann: Person) -> None:
    for words in ("windmill", "ferry"):
        await stage.ask(ann, f"/follow {words}")
    opened = await stage.press(ann, await stage.ask(ann, "/following"), "1")
    asked = await stage.press(ann, opened, "Other words")
    assert asked["text"].startswith("Which words instead of “windmill”?")
    refused = await stage.ask(ann, "-ferry")
    assert refused["text"] == EN.text("follow-only-exclusions").replace("<code>", "").replace("</code>", "")
    made = await stage.ask(ann, "old windmill -storm")
    assert made["text"].startswith("I’ll tell you when there is news about “old windmill -storm”.")
    assert await followed(stage, ann.id) == ["ferry", "old windmill -storm"]
    assert (await stage.ask(ann, "windmill"))["text"].startswith("Results for")
    opened = await stage.press(ann, await stage.ask(ann, "/following"), "1")
    asked = await stage.press(ann, opened, "Other words")
    assert (await stage.press(ann, asked, "Cancel"))["text"].startswith("“ferry”")
    assert (await stage.ask(ann, "windmill"))["text"].startswith("Results for")


async def test_many_follows_have_pages_and_an_end(stage: Any, ann: Person) -> None:
    store = FollowStore(stage.opened.database, stage.clock)
    for number in range(99):
        wish = Wish.of(f"word{number}")
        assert isinstance(wish, Wish)
        await store.add(
            chat_id=ann.id,
            owner_id=ann.id,
            kind=FollowKind.WORDS,
            words=f"word{number}",
            wish=wish.pack(),
            most=100,
        )
    assert (await stage.ask(ann, "/follow ferry"))["text"].startswith("I’ll tell you")
    assert (await stage.ask(ann, "/follow windmill"))["text"].startswith("This chat follows 100 things")
    listed = await stage.ask(ann, "/following")
    assert labels(listed) == ["1", "2", "3", "4", "5", "6", "7", "8", "1/13", "▶"]
    second = await stage.press(ann, listed, "▶")
    opened = await stage.press(ann, second, "3")
    assert opened["text"].startswith("“word10”")
    assert "2/13" in labels(await stage.press(ann, opened, "◀ List"))


async def test_in_a_group_its_admins_choose_what_it_follows(
    stage: Any, ann: Person, bob: Person, group: int
) -> None:
    refused = await stage.ask(bob, "/follow ferry", chat=group)
    assert refused["text"] == EN.text("follow-admins-only")
    made = await stage.ask(ann, "/follow ferry", chat=group)
    assert made["text"].startswith("I’ll tell this group when there is news about “ferry”.")
    assert await stage.notice(bob, made, "Undo") == EN.text("follow-admins-only")
    listed = await stage.ask(bob, "/following", chat=group)
    assert listed["text"].startswith("What this group follows (1)")
    assert await stage.notice(bob, listed, "1") == EN.text("follow-admins-only")
    opened = await stage.press(ann, listed, "1")
    assert "Other words" not in labels(opened)
    for label in ("Pause", "Mute 24 h", "Stop following", "No sound"):
        assert await stage.notice(bob, opened, label) == EN.text("follow-admins-only")
    card = await stage.ask(bob, f"/article {stage.ids[HARBOUR]}", chat=group)
    assert await stage.notice(bob, card, "+ Follow") == EN.text("follow-admins-only")
    paused = await stage.press(ann, opened, "Pause")
    assert "Paused" in paused["text"]
    assert await followed(stage, group) == ["ferry"]
    assert await followed(stage, ann.id) == []


async def test_nobody_reaches_another_chats_follow(stage: Any, ann: Person, bob: Person, group: int) -> None:
    await stage.ask(ann, "/follow ferry")
    [mine] = await FollowStore(stage.opened.database, stage.clock).of_chat(ann.id)
    listed = await stage.ask(bob, "/follow")
    for data in (f"1J.{mine.id}.1", f"1K.{mine.id}.stop.", f"1K.{mine.id}.pause.1", "1I.list.zz."):
        notice = await stage.notice(bob, listed, data=data, forge=True)
        assert notice in (EN.text("follow-gone"), EN.text("button-old"))
    assert await followed(stage, ann.id) == ["ferry"]
    # Who said /stop is told why nothing comes.
    await ChatStore(stage.opened.database, stage.clock).stop(ann.id)
    assert EN.text("follows-stopped") in (await stage.ask(ann, "/following"))["text"]
    assert EN.text("follows-stopped") in (await stage.ask(ann, "/follow windmill"))["text"]


async def test_mute_and_stop_work_from_the_alert_itself(open_stage: Any) -> None:
    async with open_stage(newspaper()) as stage:
        await read(stage)
        ann = await stage.client.person("Ann", language_code="en")
        bob = await stage.client.person("Bob", language_code="en")
        group = await stage.client.group("Club", ann, bob)
        for chat in (ann.id, group):
            await stage.ask(ann, "/follow Solveig", chat=chat)
            await configure(stage, chat, quiet_from=None, quiet_until=None)
        await brought(stage, storm()[0])
        for chat in (ann.id, group):
            alert = (await stage.client.messages(chat))[-1]
            assert labels(alert)[-2:] == ["Mute 24 h", "Stop"]
            if chat == group:
                for label in ("Mute 24 h", "Stop"):
                    assert await stage.notice(bob, alert, label) == EN.text("follow-admins-only")
            muted, notice = await whispered(stage, ann, alert, "Mute 24 h")
            assert notice.startswith("Nothing about “Solveig” until ")
            assert labels(muted)[-2:] == ["Unmute", "Stop"]
            back, notice = await whispered(stage, ann, muted, "Unmute")
            assert (labels(back), notice) == (labels(alert), "I tell about “Solveig” again.")
            stopped, notice = await whispered(stage, ann, back, "Stop")
            assert notice == "Stopped: nothing more about “Solveig”."
            assert labels(stopped)[-1] == "Undo"
            assert not {"Mute 24 h", "Unmute", "Stop"} & set(labels(stopped))
            assert await followed(stage, chat) == []
            again, _ = await whispered(stage, ann, stopped, "Undo")
            assert labels(again)[-1] == "✓ Following"
            assert await followed(stage, chat) == ["Solveig"]
