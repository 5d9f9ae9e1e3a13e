"""Bytecode for all that the tests import, made once: else each of pytest's processes compiles all of it.

Pytest rewrites the asserts of test files, which takes longer than running most of them. It keeps what it made
beside the sources (where `PYTHONDONTWRITEBYTECODE` does not forbid it), but on a fresh checkout all of its
processes begin at the same moment and find nothing yet.
"""

import compileall
import os
import traceback
from collections.abc import Sequence
from contextlib import suppress
from fnmatch import fnmatch
from pathlib import Path

import pytest
from _pytest.assertion import rewrite

PROJECT = Path(__file__).parents[2]


def compile_ahead(config: pytest.Config) -> None:
    """Write the bytecode that is missing or of another source, on all cores."""
    files = [
        path for folder in ("bot", "handlers", "tests") for path in sorted((PROJECT / folder).rglob("*.py"))
    ]
    shares = os.cpu_count() or 1
    started = [_in_a_fork(files[number::shares], config) for number in range(1, shares)]
    _compile(files[0::shares], config)
    for process in started:
        os.waitpid(process, 0)


def _in_a_fork(files: Sequence[Path], config: pytest.Config) -> int:
    process = os.fork()
    if not process:
        try:
            _compile(files, config)
        except BaseException:  # noqa: BLE001 - the fork must not go on as pytest
            traceback.print_exc()
        os._exit(0)
    return process


def _compile(files: Sequence[Path], config: pytest.Config) -> None:
    patterns = ["conftest.py", *config.getini("python_files")]
    for path in files:
        if any(fnmatch(path.name, pattern) for pattern in patterns):
            _rewrite(path, config)
        else:
            compileall.compile_file(path, quiet=2)


def _rewrite(path: Path, config: pytest.Config) -> None:
    """Do what pytest's import hook does, without running the module; it has no public way to ask for that."""
    folder = rewrite.get_cache_dir(path)
    pyc = folder / f"{path.stem}{rewrite.PYC_TAIL}"
    if rewrite._read_pyc(path, pyc) is not None or not rewrite.try_makedirs(folder):
        return
    # What can't be compiled or read is complained of by whoever imports it.
    with suppress(SyntaxError, OSError):
        source_hash, code = rewrite._rewrite_test(path, config)
        rewrite._write_pyc(config.stash[rewrite.assertstate_key], code, source_hash, pyc)
