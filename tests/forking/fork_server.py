"""Be Python for others: fork instead of starting an interpreter that imports everything once more.

`fork_server.py FD`: FD is a socket. Each request on it is JSON with three descriptors, for standard input,
output and error; the answer is the new process's id. Its parent is whoever asked, who adopts orphans while it
asks (`forked`): the process between ends at once.
"""

import array
import atexit
import contextlib
import gc
import io
import json
import os
import runpy
import signal
import socket
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import forked

LARGEST = 1 << 20
WORKERS = (["bot.ingest.worker"], ["bot.engines.offline.worker"])
"""Which start nothing."""


def serve(asked: socket.socket) -> None:
    """Fork for each request until nobody can ask any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for those who ask
    with contextlib.suppress(ConnectionError):
        while True:
            data, descriptors, _flags, _address = socket.recv_fds(asked, LARGEST, 3)
            if not data:
                return
            told, tell = os.pipe()
            between = os.fork()
            if not between:
                child = os.fork()
                if child:
                    os.write(tell, array.array("q", [child]).tobytes())
                    os._exit(0)
                asked.close()
                os.close(told)
                os.close(tell)
                os._exit(be(json.loads(data), descriptors))
            os.close(tell)
            for descriptor in descriptors:
                os.close(descriptor)
            os.waitpid(between, 0)
            pid = os.read(told, 8)
            os.close(told)
            asked.send(pid)


def serve_this_one() -> None:
    """Have what this process starts forked, too, by a child of its own: only that can give it children."""
    asking, asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if not os.fork():
        asking.close()
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for number in range(3):
            os.dup2(nothing, number)
        serve(asked)
        os._exit(0)
    asked.close()
    forked.install(lambda: asking)


def be(request: Mapping[str, Any], descriptors: Sequence[int]) -> int:
    """Be what was asked for, from the first line to the exit code."""
    if request["new_session"]:
        os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, descriptor in enumerate(descriptors):
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - as long as the process
    sys.stdout = io.TextIOWrapper(open(1, "wb", closefd=False), encoding="utf-8")  # noqa: SIM115
    sys.stderr = io.TextIOWrapper(
        open(2, "wb", buffering=0, closefd=False),  # noqa: SIM115
        encoding="utf-8",
        errors="backslashreplace",
        write_through=True,
    )
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["environment"])
    time.tzset()
    tempfile.tempdir = None  # which an import may have asked for
    if request["args"][1:2] not in WORKERS:
        serve_this_one()
    code = 0
    try:
        run(request["args"])
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)
    except BaseException:  # noqa: BLE001 - as the interpreter does
        traceback.print_exc()
        code = 1
    threading._shutdown()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    return code


def run(args: Sequence[str]) -> None:
    """Run what follows `python` on a command line: -m with a module's name, -c with code, or a script."""
    paths = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
    if args[0] == "-m":
        sys.path[:0] = [str(Path.cwd()), *paths]
        sys.argv = list(args[1:])
        # It was imported before the fork, and is run from its beginning now.
        warnings.filterwarnings("ignore", category=RuntimeWarning, module="runpy")
        runpy.run_module(args[1], run_name="__main__", alter_sys=True)
    elif args[0] == "-c":
        sys.path[:0] = ["", *paths]
        sys.argv = ["-c", *args[2:]]
        main = sys.modules["__main__"] = ModuleType("__main__")
        exec(compile(args[1], "<string>", "exec"), vars(main))
    else:
        sys.path[:0] = [str(Path(args[0]).parent), *paths]
        sys.argv = list(args)
        runpy.run_path(args[0], run_name="__main__")


def import_everything() -> None:
    """Import what commands and workers use, down to what they import and load only when they need it."""
    import alembic.command  # noqa: F401 - what a new archive needs

    import bot.app
    import bot.archive.listing
    import bot.archive.reanalysis
    import bot.cli.check
    import bot.cli.demo
    import bot.cli.exporting
    import bot.cli.importing
    import bot.cli.init
    import bot.cli.owner
    import bot.cli.read
    import bot.cli.reanalyse
    import bot.cli.run
    import bot.cli.say
    import bot.cli.sources
    import bot.engines.offline.worker
    import bot.ingest.worker  # noqa: F401
    from bot.archive.prepare import prepare_input
    from bot.ingest.inputs import Input, InputKind

    words = "".join(f"<p>The ferry of Talmar sails again at {hour}, said the mayor.</p>" for hour in range(9))
    page = f"<title>The ferry sails</title><article><h1>The ferry sails</h1>{words}</article>"
    prepare_input(Input(name="page", kind=InputKind.HTML, data=page.encode()))


if __name__ == "__main__":
    gc.disable()
    # As in pytest, whose workers find all of it imported.
    warnings.simplefilter("error")
    strict = warnings.filters[0]
    import_everything()
    warnings.filters.remove(strict)
    gc.enable()
    gc.collect()
    gc.freeze()
    with socket.socket(fileno=int(sys.argv[1])) as given:
        serve(given)
