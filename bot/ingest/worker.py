"""The inside of a worker process: `python -m bot.ingest.worker`, jobs in by stdin, results out by stdout."""

import contextlib
import gc
import os
import pickle
import resource
import signal
import struct
import sys
import traceback
from typing import BinaryIO

HEADER = struct.Struct(">Q")
"""A frame is its size and a pickle."""
_GRACE = 5.0


def main(memory: int) -> None:
    """Run jobs until stdin closes, which it also does when the parent dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    for limit, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        wanted = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(ValueError, OSError):  # not every system bounds address space
            resource.setrlimit(limit, (wanted, hard))
    os.nice(5)  # people's answers come before pages
    jobs = sys.stdin.buffer
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints must not end up among results
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
