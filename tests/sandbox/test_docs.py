"""docs/sandbox.md names everything that the sandbox offers."""

from dataclasses import fields
from pathlib import Path

from bot.sandbox import Limits, Sandbox, Windows
from bot.sandbox.faults import KINDS, Fault
from bot.sandbox.methods import METHODS

DOCS = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")


def test_methods_limits_and_faults_are_documented() -> None:
    internal = {"id", "fired", "chance"}
    names = [method.name for method in METHODS.values()]
    names += [field.name for model in (Limits, Windows) for field in fields(model)]
    names += [field.name for field in fields(Fault) if field.name not in internal]
    names += sorted(KINDS)
    assert [name for name in names if name not in DOCS] == []


def test_routes_are_documented() -> None:
    sandbox = Sandbox()
    paths = {
        resource.canonical
        for resource in sandbox._app().router.resources()
        if resource.canonical.startswith("/sandbox")
    }
    assert len(paths) > 15
    undocumented = [
        path
        for path in paths
        if path not in DOCS
        and path.replace("/sandbox/", "`/") not in DOCS
        and path.replace("{fault_id}", "{id}") not in DOCS
    ]
    assert undocumented == []
