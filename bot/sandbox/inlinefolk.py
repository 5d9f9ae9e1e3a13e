"""What people do with inline mode: they ask after `@bot`, and send one of the results."""

from typing import Any

from bot.sandbox.acts import Impossible, announce_files
from bot.sandbox.folk import Folk, Said
from bot.sandbox.inline import QUERY_LIMIT
from bot.sandbox.world import World


class InlineFolk:
    """The people's side of inline mode."""

    def __init__(self, world: World, folk: Folk) -> None:
        self._world = world
        self._folk = folk

    def ask(
        self, user_id: int, query: str, *, offset: str = "", chat_id: int | None = None
    ) -> dict[str, Any]:
        """Ask the bot; returns the query's id, the update's, and the answer if it is cached."""
        person, chat = self._folk.place(user_id, chat_id)
        if len(query) > QUERY_LIMIT:
            raise Impossible(f"an inline query has at most {QUERY_LIMIT} characters")
        inline = self._world.inline
        where = "sender" if chat.type == "private" else chat.type
        query_id, update_id = inline.ask(person.user(), query, offset, where)
        answer = inline.answered(query_id)
        return {
            "inline_query_id": query_id,
            "update_id": update_id,
            "answer": None if answer is None else answer.view(),
        }

    def choose(
        self,
        user_id: int,
        query_id: str,
        result_id: str,
        *,
        chat_id: int | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
    ) -> Said:
        """Send a result in their own name; returns the message, and the id of the update about the choice."""
        world = self._world
        asked, answer = world.inline.query(query_id), world.inline.answered(query_id)
        if asked is None or answer is None or asked.user_id != user_id:
            raise Impossible(f"person {user_id} has no answered query {query_id}")
        content = answer.contents.get(result_id)
        if content is None:
            raise Impossible(f"no result {result_id!r}; there are {', '.join(answer.contents) or 'none'}")
        content = {"via_bot": world.bot()} | content
        message, _ = self._folk.write(user_id, chat_id, content, reply_to, thread)
        chat = world.chats[message["chat"]["id"]]
        announce_files(world, chat, message)
        chosen: dict[str, Any] = {
            "result_id": result_id,
            "from": world.people[user_id].user(),
            "query": asked.query,
        }
        if "reply_markup" in content:
            chosen["inline_message_id"] = world.inline.name(chat.id, message["message_id"])
        return message, world.updates.push("chosen_inline_result", chosen)
