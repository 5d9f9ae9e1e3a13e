"""The inside of a worker process: `python -m bot.ingest.worker`, jobs in by stdin, results out by stdout."""

import gc
import os
import pickle
import signal
import struct
import sys
import traceback
from typing import BinaryIO

from bot.confined import confine

HEADER = struct.Struct(">Q")
"""A frame is its size and a pickle."""
_GRACE = 5.0


def main(memory: int) -> None:
    """Run jobs until stdin closes, which it also does when the parent dies."""
    jobs, results = sys.stdin.buffer, confine(memory)
    try:
        send(results, "ready")
        while (job := receive(jobs)) is not None:
            send(results, run(job))
    except BrokenPipeError:
        os._exit(1)


def run(job: bytes) -> tuple[bool, object]:
    """Run one job; a failure is its type's name and its traceback."""
    try:
        function, args, timeout = pickle.loads(job)  # noqa: S301 - from the parent process
        # The parent kills a worker that is late; this is for a worker whose parent is gone.
        signal.setitimer(signal.ITIMER_REAL, timeout + _GRACE)
        return True, function(*args)
    except MemoryError:
        gc.collect()
        return False, ("MemoryError", "")
    except Exception as error:  # noqa: BLE001 - whatever a page does to a parser is reported, never fatal
        return False, (type(error).__name__, traceback.format_exc(limit=-12))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def receive(jobs: BinaryIO) -> bytes | None:
    """Read a frame; None at the end."""
    header = jobs.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    return jobs.read(HEADER.unpack(header)[0])


def send(results: BinaryIO, value: object) -> None:
    """Write a frame."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    results.write(HEADER.pack(len(data)) + data)
    results.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
