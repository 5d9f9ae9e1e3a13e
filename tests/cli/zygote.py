"""Runs command lines in forked processes: their own files, signals and exit codes, but shared imports.

Reads a JSON request a line: `args`, `cwd`, `environment`, `out`, `err`; answers with the exit code, a line.
"""

import json
import os
import sys
import traceback

import bot.cli.backup
import bot.cli.check
import bot.cli.demo
import bot.cli.exporting
import bot.cli.importing
import bot.cli.init
import bot.cli.owner
import bot.cli.read
import bot.cli.reanalyse
import bot.cli.restore
import bot.cli.run
import bot.cli.say
import bot.cli.sources  # noqa: F401  # all of them are imported to be there before the fork
from bot.cli import main


def run(request: dict[str, object]) -> int:
    """Be `depeche` in this process."""
    for number, name in ((1, "out"), (2, "err")):
        file = os.open(str(request[name]), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.chdir(str(request["cwd"]))
    os.environ.update(request["environment"])  # type: ignore[arg-type]
    sys.argv = ["depeche", *request["args"]]  # type: ignore[misc]
    try:
        main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001 - as the interpreter does
        traceback.print_exc()
        code = 1
    else:
        code = 0
    sys.stdout.flush()
    sys.stderr.flush()
    return code


for line in sys.stdin:
    child = os.fork()
    if not child:
        os._exit(run(json.loads(line)))
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
