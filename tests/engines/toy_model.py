"""A real CTranslate2 model of a few hundred kilobytes that knows the words it is told.

One layer, weights worked out by hand: every piece has a code, every position too. At each step the decoder
looks at the source's piece in the same position, and what it says has that piece's code. Words are said as
the dictionary has them; all other signs, and with them names and numbers, are repeated one by one.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import transformer_spec
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

Array = NDArray[np.float32]

FRENCH = {
    "The": "Le",
    "the": "le",
    "port": "port",
    "is": "est",
    "open": "ouvert",
    "again": "encore",
    "ferry": "bac",
    "sails": "part",
    "mayor": "maire",
    "says": "dit",
    "that": "que",
    "and": "et",
}
ENDLESS = "forever"
"""A word at which every model of these never stops looking: what it says has no end."""
_SIGNS = "".join(map(chr, range(33, 127))) + "àâçéèêîôùû"
_CODE, _PLACE = 63, 64
_USED = _CODE + 1 + _PLACE
_PLACES = 512


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How large a model is; what is beyond the words' needs does nothing, and takes the time of something."""

    layers: int = 1
    size: int = _USED
    inner: int = 8
    vocabulary: int = 0


TINY = Shape()
OPUS = Shape(layers=6, size=512, inner=2048, vocabulary=60_000)
"""As most models of OPUS-MT."""


def make_model(
    folder: Path,
    words: Mapping[str, str] = FRENCH,
    *,
    seed: int = 1,
    shape: Shape = TINY,
    prefix: str = "",
    transformers: bool = False,
    argos: bool = False,
) -> Path:
    """Write a model, as the OPUS-MT converter leaves it or as Transformers' or Argos Translate's way does.

    With a `prefix` it wants that piece before each sentence, and says nothing for it.
    """
    weights = folder / "model" if argos else folder
    weights.mkdir(parents=True, exist_ok=True)
    names = ("sentencepiece.model", "sentencepiece.model") if argos else ("source.spm", "target.spm")
    source, target = (folder / name for name in names)
    spec, _, _ = toy_parts(source, target, words, seed=seed, shape=shape, prefix=prefix)
    spec.config.add_source_eos = not transformers
    spec.config.decoder_start_token = "</s>" if transformers else "<s>"
    spec.validate()
    spec.optimize(quantization="int8")
    for old in weights.glob("*.*"):
        if old.suffix in (".bin", ".json"):
            old.unlink()
    spec.save(str(weights))
    return folder


def toy_parts(
    source: Path,
    target: Path,
    words: Mapping[str, str],
    *,
    seed: int = 1,
    shape: Shape = TINY,
    prefix: str = "",
) -> tuple[Any, list[str], list[str]]:
    """Write the SentencePiece models, or the one for both; give the weights, and both sides' vocabularies."""
    words = {**words, ENDLESS: ENDLESS}
    if source == target:
        _pieces(source, sorted({*words, *words.values()}))
    else:
        _pieces(source, list(words))
        _pieces(target, sorted(set(words.values())))
    known, sayable = _tokens(source, shape), _tokens(target, shape)
    known += [prefix] if prefix else []
    said = [f"▁{words[piece[1:]]}" if piece[1:] in words else piece for piece in known]
    return _spec(known, said, sayable, seed, shape, shift=bool(prefix)), known, sayable


def _pieces(path: Path, words: Sequence[str]) -> None:
    model = io.BytesIO()
    SentencePieceTrainer.train(
        sentence_iterator=iter([" ".join(words), " ".join(_SIGNS)] * 3),
        model_writer=model,
        vocab_size=4 + len(words) + len(_SIGNS),
        user_defined_symbols=[f"▁{word}" for word in words],
        required_chars=_SIGNS,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    path.write_bytes(model.getvalue())


def _tokens(path: Path, shape: Shape) -> list[str]:
    processor = SentencePieceProcessor(model_file=str(path))
    found = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    return found + [f"<unused {number}>" for number in range(len(found), shape.vocabulary)]


def _spec(
    known: list[str], said: list[str], sayable: list[str], seed: int, shape: Shape, *, shift: bool
) -> Any:
    generator = np.random.default_rng(seed)
    size = shape.size
    codes = _signs(generator, len(sayable), _CODE)
    codes[:, -1] = 0
    end = sayable.index("</s>")
    # The end resembles nothing else, so that a sentence's middle is never nearly one.
    codes[end], codes[end, -1] = 0, 8
    code_of = dict(zip(sayable, codes, strict=True))
    places = np.zeros((_PLACES + 1, size), np.float32)
    places[:, _CODE + 1 : _USED] = _signs(generator, _PLACES + 1, _PLACE)
    meant = np.zeros((len(known), size), np.float32)
    for row, word in zip(meant, said, strict=True):
        row[:_CODE] = code_of.get(word, 0)
        row[_CODE] = 40.0 if word == f"▁{ENDLESS}" else 0.0

    spec = transformer_spec.TransformerSpec.from_config(shape.layers, 1, pre_norm=True)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        _norm(side.layer_norm, size)
        for layer in side.layer:
            _idle(layer, size, shape.inner)
    spec.encoder.embeddings[0].weight = meant
    spec.encoder.position_encodings.encodings = places[:_PLACES]
    spec.decoder.embeddings.weight = np.zeros((len(sayable), size), np.float32)
    spec.decoder.position_encodings.encodings = places[1:] if shift else places[:_PLACES]

    for layer in spec.decoder.layer[1:]:
        _norm(layer.attention.layer_norm, size)
        for linear, rows in zip(layer.attention.linear, (size, 2 * size, size), strict=True):
            _linear(linear, np.zeros((rows, size), np.float32))
    look = spec.decoder.layer[0].attention
    _norm(look.layer_norm, size)
    what = _diagonal(size, slice(0, _CODE))
    where = _diagonal(size, slice(_CODE + 1, _USED))
    endless = _diagonal(size, slice(_CODE, _CODE + 1))
    _linear(look.linear[0], 6 * where)
    look.linear[0].bias[_CODE] = 100.0
    _linear(look.linear[1], np.concatenate([where + endless, what]))
    _linear(look.linear[2], 8 * what)
    _linear(spec.decoder.projection, np.zeros((len(sayable), size), np.float32))
    spec.decoder.projection.weight[:, :_CODE] = codes
    spec.register_source_vocabulary(known)
    spec.register_target_vocabulary(sayable)
    return spec


def _signs(generator: np.random.Generator, rows: int, columns: int) -> Array:
    return generator.choice(np.array([-1, 1], np.float32), (rows, columns))


def _diagonal(size: int, part: slice) -> Array:
    line = np.zeros(size, np.float32)
    line[part] = 1
    return np.diag(line)


def _idle(layer: Any, size: int, inner: int) -> None:
    """Have what a layer does by itself change nothing."""
    _norm(layer.self_attention.layer_norm, size)
    _linear(layer.self_attention.linear[0], np.zeros((3 * size, size), np.float32))
    _linear(layer.self_attention.linear[1], np.zeros((size, size), np.float32))
    _norm(layer.ffn.layer_norm, size)
    _linear(layer.ffn.linear_0, np.zeros((inner, size), np.float32))
    _linear(layer.ffn.linear_1, np.zeros((size, inner), np.float32))


def _norm(layer: Any, size: int) -> None:
    layer.gamma, layer.beta = np.ones(size, np.float32), np.zeros(size, np.float32)


def _linear(layer: Any, weight: Array) -> None:
    layer.weight, layer.bias = weight, np.zeros(len(weight), np.float32)
