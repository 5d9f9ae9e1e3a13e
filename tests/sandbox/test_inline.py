"""Inline mode: asking, answering, pages, the cache, and sending what was offered."""

import asyncio
from typing import Any

import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Offered, Person

KEYS = {"inline_keyboard": [[{"text": "Open", "callback_data": "a:1"}]]}


def article(number: int, **more: Any) -> dict[str, Any]:
    content = {"message_text": f"<b>Article {number}</b>", "parse_mode": "HTML"}
    plain = {"type": "article", "id": str(number), "title": f"Article {number}"}
    return plain | {"input_message_content": content} | more


async def offered(
    raw: Any,
    person: Person,
    query: str,
    results: list[dict[str, Any]],
    *,
    chat: int | None = None,
    **more: Any,
) -> Offered:
    """Let a person ask and the bot answer."""
    offset = more.pop("offset", "")
    asking = asyncio.create_task(person.inline(query, chat=chat, offset=offset))
    found: list[dict[str, Any]] = []
    while not found:
        await asyncio.sleep(0.01)
        queries = [update["inline_query"] for update in await raw("getUpdates") if "inline_query" in update]
        found = [asked for asked in queries if (asked["query"], asked["offset"]) == (query, offset)]
    await raw("answerInlineQuery", inline_query_id=found[-1]["id"], results=results, **more)
    return await asking


async def test_asking_and_sending(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann, bot=False)
    got = await offered(raw, ann, "bees", [article(1), article(2, reply_markup=KEYS)], chat=group)
    assert [(result["id"], result["title"]) for result in got.results] == [
        ("1", "Article 1"),
        ("2", "Article 2"),
    ]
    query = (await raw("getUpdates"))[-1]["inline_query"]
    assert (query["from"]["id"], query["chat_type"], query["offset"]) == (ann.id, "supergroup", "")
    sent = await ann.choose(got, "2", chat=group)
    assert (sent.message["text"], sent.message["from"]["id"]) == ("Article 2", ann.id)
    assert sent.message["via_bot"]["username"] == "depeche_bot"
    assert sent.message["entities"][0]["type"] == "bold"
    chosen = (await raw("getUpdates"))[-1]["chosen_inline_result"]
    assert (chosen["result_id"], chosen["query"]) == ("2", "bees")
    # The bot is not in that group, and edits and answers by the inline message id all the same.
    await ann.press(sent.message, "Open")
    pressed = (await raw("getUpdates"))[-1]["callback_query"]
    assert pressed["inline_message_id"] == chosen["inline_message_id"]
    assert "message" not in pressed
    edit = {"inline_message_id": chosen["inline_message_id"], "text": "read"}
    assert await raw("editMessageText", **edit) is True
    assert (await client.messages(group))[-1]["text"] == "read"
    assert (await raw.refusal("editMessageText", inline_message_id="x", text="y"))[1].endswith(
        "MESSAGE_ID_INVALID"
    )
    plain = await ann.choose(got, "1")
    assert "inline_message_id" not in (await raw("getUpdates"))[-1]["chosen_inline_result"]
    assert plain.message["chat"]["id"] == ann.id
    with pytest.raises(SandboxError, match="no result"):
        await ann.choose(got, "3")


async def test_pages_and_the_cache(raw: Any, ann: Person, client: SandboxClient, clock: Any) -> None:
    bob = await client.person("Bob")
    first = await offered(raw, ann, "q", [article(1)], next_offset="1", cache_time=60)
    assert (first.next_offset, first.cached) == ("1", False)
    await offered(raw, ann, "q", [article(2)], offset="1", cache_time=60, is_personal=True)
    for person in (ann, bob):
        again = await person.inline("q")
        assert (again.cached, again.update_id, again.results) == (True, None, first.results)
    assert (await ann.inline("q", offset="1")).cached
    second = asyncio.create_task(bob.inline("q", offset="1"))
    await asyncio.sleep(0.05)
    assert not second.done(), "what is personal is not for others"
    second.cancel()
    assert (await bob.choose(again, "1")).message["text"] == "Article 1"
    clock.now += 61
    waiting = await client.post("/sandbox/inline", {"as": ann.id, "query": "q"})
    assert waiting["answer"] is None


async def test_wrong_answers(raw: Any, ann: Person, client: SandboxClient, clock: Any) -> None:
    asked = (await client.post("/sandbox/inline", {"as": ann.id, "query": "x"}))["inline_query_id"]
    photo = {
        "type": "photo",
        "id": "1",
        "photo_url": "https://x.example/p.jpg",
        "thumbnail_url": "https://x.example",
    }
    for results, more, said in (
        ("[", {}, "can't parse inline query results JSON object"),
        ([article(number) for number in range(51)], {}, "RESULTS_TOO_MUCH"),
        ([article(1), article(1)], {}, "RESULT_ID_DUPLICATE"),
        ([article(1, id="x" * 65)], {}, "RESULT_ID_INVALID"),
        ([article(1)], {"next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ([article(1, title="")], {}, "can't parse inline query result: Can't find field \"title\""),
        ([article(1, input_message_content={"message_text": " "})], {}, "message text is empty"),
        ([article(1)], {"button": {"text": "x", "start_parameter": "é"}}, "START_PARAM_INVALID"),
    ):
        got = await raw.refusal("answerInlineQuery", inline_query_id=asked, results=results, **more)
        assert got == (400, f"Bad Request: {said}")
    button = {"text": "More", "start_parameter": "more"}
    assert await raw("answerInlineQuery", inline_query_id=asked, results=[photo], button=button, cache_time=0)
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    again = {"inline_query_id": asked, "results": []}
    assert await raw.refusal("answerInlineQuery", **again) == (400, old)
    late = (await client.post("/sandbox/inline", {"as": ann.id, "query": "x"}))["inline_query_id"]
    clock.now += 16
    assert await raw.refusal("answerInlineQuery", inline_query_id=late, results=[]) == (400, old)


async def test_a_photo_is_sent_as_one(raw: Any, ann: Person) -> None:
    photo = {"type": "photo", "id": "p", "photo_url": "https://x.example/p.jpg", "caption": "Pluie"}
    got = await offered(raw, ann, "rain", [photo])
    sent = await ann.choose(got, "p")
    assert (sent.message["caption"], len(sent.message["photo"])) == ("Pluie", 1)


async def test_long_queries(ann: Person, client: SandboxClient) -> None:
    with pytest.raises(SandboxError, match="at most 256"):
        await client.post("/sandbox/inline", {"as": ann.id, "query": "x" * 257})
