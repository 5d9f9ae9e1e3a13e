"""A digest as messages: its title, its stories by section, and the ways to open them."""

from bot.locale.catalogue import Localiser
from bot.model.chat import Chat
from bot.model.edition import Edition
from bot.model.outlet import Outlets
from bot.render.view import View


def digest_views(
    edition: Edition, *, chat: Chat, localiser: Localiser, outlets: Outlets, bot_name: str
) -> tuple[View, ...]:
    """Lay out an edition: one message, or more where one can't hold it; a stream's as one post a story.

    `localiser` speaks the digest's language in its zone; `bot_name` is the bot's username, for deep links.
    An empty edition says that nothing is new.
    """
    raise NotImplementedError
