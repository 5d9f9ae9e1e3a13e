"""Any server with OpenAI's /chat/completions. https://platform.openai.com/docs/api-reference/chat"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from bot.engines.prompts import TRANSLATING, VERSION, NotTheForm, numbered, taken
from bot.engines.service import Reach, Service
from bot.errors import EngineAnswer, EngineError
from bot.model.translation import Answer, Pair
from bot.text.clean import normalise
from bot.text.translating.quoted_names import lost_quoted_names

OPENAI: Final = "https://api.openai.com/v1"

_MOST_CHARACTERS = 3_000
"""Of sentences in one request: what a model can hold together, and answer in time."""
_MOST_TOKENS = 8_192
_CODE = re.compile(r"[a-z][a-z_]{2,39}")


def address_for(url: str) -> str:
    """Make the part of the address that `/chat/completions` follows, of what an operator may have written."""
    bare = url.rstrip("/").removesuffix("/chat/completions") or OPENAI
    return bare if urlsplit(bare).path.strip("/") else f"{bare}/v1"


class OpenAI:
    """A language model that gets numbered sentences and must give numbered sentences back.

    It is asked for temperature 0 and a bounded answer, and may still answer anything: what has not the form
    that was asked for is no answer. Nor is a sentence that lost a name within quotation marks: models like to
    know better. What else the sentences say is for others to check.
    """

    batch = 16
    repeats_itself = False
    local = False

    def __init__(
        self, reach: Reach, *, model: str, key: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.name = reach.name
        self.at_once = reach.at_once
        self.version = f"openai/{VERSION} {model} {reach.url}"
        self._model = model
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._service = Service(reach, headers=headers, code_of=lambda data: _code(data, key), clock=clock)

    async def pairs(self) -> None:
        """Tell nothing: which languages a model knows is seen by its answers."""
        return

    def keep(self, number: int, /) -> str:
        """Write a sign that models copy; they are told to."""
        return f"[[{number}]]"

    def version_for(self, pair: Pair) -> str:  # noqa: ARG002  # one model for all
        """Tell which of its translations are alike."""
        return self.version

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        """Translate some sentences; those of a request that failed stay empty where another succeeded."""
        made: list[str] = []
        spent = 0
        failure: EngineError | None = None
        for portion in _portions(sentences):
            try:
                texts, tokens = await self._portion(portion, pair)
            except EngineError as error:
                failure = error
                spent += error.tokens if isinstance(error, EngineAnswer) else 0
                break
            made += texts
            spent += tokens
        if failure is not None and not made:
            raise failure
        return Answer(sentences=(*made, *("" for _ in sentences[len(made) :])), tokens=spent)

    async def write(self, instructions: str, material: str) -> tuple[str, int]:
        """Have the model write something; give it with the tokens that it cost."""
        content, tokens = await self._complete(instructions, material, most=1_500)
        return normalise(content), tokens

    async def aclose(self) -> None:
        """Close the connections."""
        await self._service.aclose()

    async def _portion(self, sentences: Sequence[str], pair: Pair) -> tuple[tuple[str, ...], int]:
        # No translation of a sentence should need two tokens for each of its letters.
        most = 100 + 40 * len(sentences) + 2 * sum(map(len, sentences))
        content, tokens = await self._complete(TRANSLATING, numbered(sentences, pair), most=most)
        try:
            made = taken(content, len(sentences))
        except NotTheForm as error:
            raise EngineAnswer(self.name, str(error), tokens) from None
        kept = (
            "" if lost_quoted_names(sentence, text, pair) else text
            for sentence, text in zip(sentences, made, strict=True)
        )
        return tuple(kept), tokens

    async def _complete(self, system: str, user: str, *, most: int) -> tuple[str, int]:
        """Have one message answered, whole."""
        said = {
            "model": self._model,
            "temperature": 0,
            "max_tokens": min(most, _MOST_TOKENS),
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
        }
        data = await self._service.post("/chat/completions", said)
        match data:
            case {"choices": [{"message": {"content": str(content)}, **choice}, *_]}:
                tokens = _tokens(data, system + user + content)
            case {"choices": [{"message": dict()}, *_]}:
                raise EngineAnswer(self.name, "it answers with no text", _tokens(data, system + user))
            case _:
                raise EngineAnswer(self.name, "its answer has no message")
        match choice.get("finish_reason"):
            case "length":
                raise EngineAnswer(self.name, "it stopped in the middle of its answer", tokens)
            case "content_filter":
                raise EngineAnswer(self.name, "its answer was filtered", tokens)
        if not content.strip():
            raise EngineAnswer(self.name, "its answer is empty", tokens)
        return content, tokens


def _portions(sentences: Sequence[str]) -> Iterator[list[str]]:
    portion: list[str] = []
    size = 0
    for sentence in sentences:
        if portion and size + len(sentence) > _MOST_CHARACTERS:
            yield portion
            portion, size = [], 0
        portion.append(sentence)
        size += len(sentence)
    if portion:
        yield portion


def _tokens(data: Any, exchanged: str) -> int:
    """Read what an exchange cost; a server that does not count has it guessed, rather high than low."""
    match data:
        case {"usage": {"total_tokens": int(total)}} if 0 < total < 10_000_000 and total is not True:
            return total
        case _:
            return len(exchanged.encode()) // 3 + 1


def _code(data: Any, key: str) -> str | None:
    """Read an error's code, if it can be nothing but one."""
    match data:
        case {"error": {"code": str(code)}} | {"error": {"type": str(code)}} if _CODE.fullmatch(code):
            return None if key and code in key else code
        case _:
            return None
