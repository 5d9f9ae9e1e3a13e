"""The inside of the process that holds the models: `python -m bot.engines.offline.worker MEMORY THREADS`.

Requests come by stdin and answers go out by stdout (`frames.py`); it ends when stdin does.
"""

import contextlib
import gc
import os
import signal
import sys
import time
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.confined import confine
from bot.engines.offline.decoding import Decoder
from bot.engines.offline.frames import receive, send

_LOADED = 4
"""Models in memory; the one that was used least lately leaves first."""
_UNUSED = 300.0
_GRACE = 5.0


def main(memory: int, threads: int) -> None:
    """Answer until stdin closes, which it also does when the parent dies."""
    requests, answers = sys.stdin.buffer, confine(memory)
    room = _Room(threads)
    try:
        send(answers, {"ready": True})
        while (request := receive(requests)) is not None:
            send(answers, room.answer(request))
    except BrokenPipeError:
        os._exit(1)


class _Room:
    """The models in memory."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._loaded: OrderedDict[str, tuple[Decoder, float]] = OrderedDict()

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Translate what is asked; a failure says of what kind it is."""
        try:
            # The parent kills who is late; this is for when the parent is gone.
            signal.setitimer(signal.ITIMER_REAL, request["seconds"] + _GRACE)
            began = time.monotonic()
            try:
                decoder = self._decoder(request)
            except Exception as error:  # noqa: BLE001 - both libraries raise what they like about a bad file
                return {"failed": "load", "reason": _line(error)}
            loaded = time.monotonic()
            sentences = _each(decoder, request["sentences"])
            return {
                "sentences": sentences,
                "loading": loaded - began,
                "translating": time.monotonic() - loaded,
                "strangers": decoder.strangers() if request.get("looked_at") else 0.0,
                "compute_type": decoder.compute_type,
                "memory": _most_memory(),
            }
        except MemoryError:  # after which the parent ends this process
            return {"failed": "memory", "reason": "it needs more memory than it may have"}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _decoder(self, request: dict[str, Any]) -> Decoder:
        model = request["model"]
        key = f"{model['weights']} {request['fingerprint']}"
        now = time.monotonic()
        found = self._loaded.pop(key, None)
        for other, (_, used) in list(self._loaded.items()):
            if now - used > _UNUSED or other.rpartition(" ")[0] == model["weights"]:
                del self._loaded[other]
        while len(self._loaded) >= _LOADED:
            self._loaded.popitem(last=False)
        decoder = found[0] if found else self._load(model)
        self._loaded[key] = decoder, now
        return decoder

    def _load(self, model: dict[str, Any]) -> Decoder:
        try:
            return _load(model, self._threads)
        except MemoryError:
            if not self._loaded:
                raise
        self._loaded.clear()  # it may fit in when it is alone
        gc.collect()
        return _load(model, self._threads)


def _load(model: dict[str, Any], threads: int) -> Decoder:
    weights, source, target = (Path(model[name]) for name in ("weights", "source", "target"))
    return Decoder(
        weights=weights,
        source=source,
        target=target,
        prefix=model["prefix"],
        add_end=model["add_end"],
        threads=threads,
    )


def _each(decoder: Decoder, sentences: Sequence[str]) -> list[str]:
    """Translate together; where the library refuses them together, one by one."""
    try:
        return decoder.translate(sentences)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever it is about, the others must not suffer from it
        if len(sentences) == 1:
            return [""]
    return [said for sentence in sentences for said in _each(decoder, [sentence])]


def _most_memory() -> int:
    """Tell how many bytes this process had at most; `getrusage` would count its parent's, too."""
    with contextlib.suppress(OSError), open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def _line(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "it needs more memory than it may have"
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:300]


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
