"""The Bot API over HTTP: https://core.telegram.org/bots/api#making-requests."""

import asyncio
import hmac
import json
import logging
import re
from inspect import isawaitable
from typing import Any

from aiohttp import web

from bot.sandbox.errors import ApiError, Refusal
from bot.sandbox.faults import QUIET, Mishap
from bot.sandbox.files import DOWNLOAD_LIMIT
from bot.sandbox.methods import METHODS, Call, Method
from bot.sandbox.methods.call import find_chat
from bot.sandbox.params import Params, read_params
from bot.sandbox.world import World

WELL_FORMED_TOKEN = re.compile(r"[1-9][0-9]{0,15}:[A-Za-z0-9_-]{1,64}")

_log = logging.getLogger(__name__)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class BotApi:
    """Answers calls of one bot, with faults and ledger around the methods."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token.encode()

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer a method call."""
        try:
            mishap, body = await self._answer(request)
        except ApiError as problem:
            mishap, body = Mishap(error=problem), b""
        except RecursionError:
            mishap, body = Mishap(error=Refusal.BAD_JSON.error()), b""
        except Exception as problem:  # noqa: BLE001 - one broken call must not end the server
            # The traceback would show the parameters and the address the token: the kind has to do.
            _log.error("sandbox_method_failed", extra={"kind": type(problem).__name__})
            mishap, body = Mishap(error=ApiError(500, "Internal Server Error")), b""
        if mishap.drop:
            return _dropped(request)
        if mishap.error is not None:
            self._world.ledger.refused[mishap.error.code] += 1
            self._world.ledger.reasons[mishap.error.description] += 1
            return _refusal(mishap.error)
        return web.Response(body=body, content_type="application/json")

    async def _answer(self, request: web.Request) -> tuple[Mishap, bytes]:
        self._authorise(request.match_info["token"])
        method = METHODS.get(request.match_info["method"].lower())
        if request.method not in {"GET", "POST"} or method is None:
            raise Refusal.NOT_FOUND.error()
        params = await read_params(request)
        mishap = self._strike("before", method, params)
        if mishap is not QUIET:
            await asyncio.sleep(mishap.delay)
            if mishap.drop or mishap.error is not None:
                return mishap, b""
        return await self._run(method, params)

    async def _run(self, method: Method, params: Params) -> tuple[Mishap, bytes]:
        """Apply a call; returns what befalls its answer on the way back, and the answer."""
        world = self._world
        call = Call(world, params)
        result: Any = method.run(call)
        if isawaitable(result):
            result = await result
        body = f'{{"ok":true,"result":{_encode(result)}}}'.encode("utf-8", "replace")
        mishap = self._strike("after", method, params)
        if method.effect:
            world.ledger.add(
                at=world.clock(),
                method=method.name,
                chat_id=call.chat_id,
                message_id=call.message_id,
                params=params.record(),
                outcome=mishap.outcome or "ok",
            )
        if mishap.delay:
            await asyncio.sleep(mishap.delay)
        return mishap, body

    def _strike(self, when: str, method: Method, params: Params) -> Mishap:
        faults = self._world.faults
        if not len(faults):
            return QUIET
        chat = find_chat(self._world, params.text("chat_id"))
        text = params.text("text") or params.text("caption")
        return faults.strike(when, method.name, None if chat is None else chat.id, text)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Give the content of a file at the path that getFile told."""
        try:
            self._authorise(request.match_info["token"])
            file = self._world.files.at(request.match_info["path"])
            if file is None or file.content is None or file.size > DOWNLOAD_LIMIT:
                raise Refusal.NOT_FOUND.error()
        except ApiError as problem:
            return _refusal(problem)
        return web.Response(
            body=file.content,
            content_type="application/octet-stream",
            headers={"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"},
        )

    def _authorise(self, token: str) -> None:
        if hmac.compare_digest(token.encode("utf-8", "replace"), self._token):
            return
        if WELL_FORMED_TOKEN.fullmatch(token):
            raise Refusal.UNAUTHORIZED.error()
        raise Refusal.NOT_FOUND.error()


def _refusal(problem: ApiError) -> web.Response:
    response = web.Response(
        body=_encode(problem.body()).encode("utf-8", "replace"),
        status=problem.code,
        content_type="application/json",
    )
    if problem.parameters and "retry_after" in problem.parameters:
        response.headers["Retry-After"] = str(problem.parameters["retry_after"])
    return response


def _dropped(request: web.Request) -> web.StreamResponse:
    """Cut the connection; the response is for aiohttp only and reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
