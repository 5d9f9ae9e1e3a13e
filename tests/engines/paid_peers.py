"""Scripted DeepL and OpenAI, see peers.py."""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from aiohttp import web
from babel import Locale
from peers import Fault, Peer, Table


class DeepLPeer(Peer):
    """DeepL: POST /v2/translate, GET /v2/languages and /v2/usage. https://developers.deepl.com/

    A text that the table lacks comes back in angle quotation marks. As XML it is read strictly.
    """

    def __init__(
        self,
        table: Table | None = None,
        faults: Iterable[Fault | None] = (),
        *,
        always: Fault | None = None,
        key: str = "key-of-the-tests:fx",
        glossaries: Iterable[str] = (),
        limit: int = 500_000,
        distort: Callable[[list[Any]], list[Any]] = lambda translations: translations,
    ) -> None:
        super().__init__(faults, always=always)
        self.table = dict(table or {})
        self.key = key
        self.glossaries = set(glossaries)
        self.limit = limit
        self.billed = 0
        self.distort = distort
        self.usage: Any = None
        """What /v2/usage says instead of the counts."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/v2/translate", self._translate),
            web.get("/v2/languages", self._languages),
            web.get("/v2/usage", self._usage),
        ]

    def _refusal(self, request: web.Request) -> web.StreamResponse | None:
        given = request.headers.get("Authorization", "")
        if given == f"DeepL-Auth-Key {self.key}":
            return None
        return web.json_response({"message": f"Forbidden: {given}"}, status=403)

    async def _languages(self, request: web.Request) -> web.StreamResponse:
        plain, written = ["AR", "DE", "FR", "RU", "NB"], ["EN-US", "EN-GB", "PT-BR", "PT-PT", "ZH-HANS", "ZH"]
        source = request.query.get("type", "source") == "source"
        codes = plain + (["EN", "PT", "ZH"] if source else written)
        return self._refusal(request) or web.json_response(
            [{"language": code, "name": code} for code in codes]
        )

    async def _usage(self, request: web.Request) -> web.StreamResponse:
        counts = {"character_count": self.billed, "character_limit": self.limit}
        return self._refusal(request) or web.json_response(counts if self.usage is None else self.usage)

    async def _translate(self, request: web.Request) -> web.StreamResponse:
        data = await request.read()
        said = json.loads(data)
        self.seen.append(said)
        texts = said["text"]

        def answer() -> web.StreamResponse:
            if refusal := self._refusal(request):
                return refusal
            if len(data) > 128 * 1024:
                return web.json_response({"message": "Request Entity Too Large"}, status=413)
            if len(texts) > 50 or not all(isinstance(text, str) for text in texts):
                return web.json_response({"message": "Bad request"}, status=400)
            if (glossary := said.get("glossary_id")) and glossary not in self.glossaries:
                return web.json_response({"message": "Not found"}, status=404)
            if self.billed + sum(map(len, texts)) > self.limit:
                return web.json_response({"message": "Quota Exceeded"}, status=456)
            self.billed += sum(map(len, texts))
            try:
                made = [{"detected_source_language": "EN", "text": self._made(text, said)} for text in texts]
            except ElementTree.ParseError:
                return web.json_response({"message": "Tag handling parsing failed"}, status=400)
            return web.json_response({"translations": self.distort(made)})

        return await self.work(request, texts, answer)

    def _made(self, text: str, said: dict[str, Any]) -> str:
        source, target = said["source_lang"].lower(), said["target_lang"].lower()[:2]
        if said.get("tag_handling") != "xml":
            return self.table.get((source, target, text), f"«{text}»")
        assert said["ignore_tags"] == ["x"]
        root = ElementTree.fromstring(f"<text>{text}</text>")
        parts = [(root.text or "", "")]
        for element in root:
            parts += [(element.text or "", element.tag), (element.tail or "", "")]
        flat = "".join(f"<{tag}>{part}</{tag}>" if tag else part for part, tag in parts)
        translated = self.table.get((source, target, flat))
        if translated is None:
            return f"«{text}»"
        return "".join(
            part if number % 2 else escape(part)
            for number, part in enumerate(re.split("(<x>.*?</x>)", translated))
        )


class OpenAIPeer(Peer):
    """A server with OpenAI's POST /v1/chat/completions, whose model translates from a table.

    `speak` makes the answer instead, from the messages; `distort` changes the model's sentences.
    """

    def __init__(
        self,
        table: Table | None = None,
        faults: Iterable[Fault | None] = (),
        *,
        always: Fault | None = None,
        key: str = "sk-key-of-the-tests",
        model: str = "small-model",
        speak: Callable[[list[dict[str, str]]], str | None] | None = None,
        distort: Callable[[list[dict[str, Any]]], Any] = lambda sentences: sentences,
    ) -> None:
        super().__init__(faults, always=always)
        self.table = dict(table or {})
        self.key = key
        self.model = model
        self.speak = speak or self._translated
        self.distort = distort
        self.tokens = 0
        self.usage: Any = ...
        """What stands under `usage` instead of the counts."""

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/v1/chat/completions", self._complete)]

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        said = await request.json()
        self.seen.append(said)
        messages = said["messages"]

        def answer() -> web.StreamResponse:
            if (given := request.headers.get("Authorization", "")) != f"Bearer {self.key}":
                error = {"message": f"Incorrect API key provided: {given}", "code": "invalid_api_key"}
                return web.json_response({"error": error}, status=401)
            if said["model"] != self.model:
                error = {"message": f"{said['model']} does not exist", "code": "model_not_found"}
                return web.json_response({"error": error}, status=404)
            content, reason = self.speak(messages), "stop"
            if content is not None and len(content) > said["max_tokens"] * 4:
                content, reason = content[: said["max_tokens"] * 4], "length"
            asked = sum(len(message["content"]) for message in messages) // 4
            counts = {"prompt_tokens": asked, "completion_tokens": len(content or "") // 4}
            counts["total_tokens"] = sum(counts.values())
            self.tokens += counts["total_tokens"]
            made = {
                "object": "chat.completion",
                "model": self.model,
                "choices": [
                    {
                        "index": 0,
                        "message": {"role": "assistant", "content": content},
                        "finish_reason": reason,
                    }
                ],
                "usage": counts if self.usage is ... else self.usage,
            }
            return web.json_response(made)

        return await self.work(request, [message["content"] for message in messages[1:]], answer)

    def _translated(self, messages: list[dict[str, str]]) -> str:
        asked = json.loads(messages[-1]["content"])
        source, target = (_CODES[asked[name]] for name in ("from", "into"))
        sentences = [
            {"id": one["id"], "text": self.table.get((source, target, one["text"]), f"«{one['text']}»")}
            for one in asked["sentences"]
        ]
        return json.dumps({"sentences": self.distort(sentences)}, ensure_ascii=False)


_CODES = {str(name): code for code, name in Locale("en").languages.items()}
