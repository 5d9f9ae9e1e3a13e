"""Toy models, made once."""

from pathlib import Path

import pytest
from toy_model import make_model


@pytest.fixture(scope="session")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model from English into French, to be read or copied, not changed."""
    folder = tmp_path_factory.mktemp("toy") / "en-fr"
    make_model(folder)
    return folder
