"""From an archive as OPUS-MT publishes them to a model, with the converter that the documentation names."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.converters.opus_mt import OpusMTConverter
from toy_model import FRENCH, toy_parts

from bot.engines.offline.model_folder import look
from bot.engines.offline.translator import CTranslate2
from bot.model.translation import Pair

# https://github.com/marian-nmt/marian-dev: what `special:model.yml` says of a transformer
SHAPE = {
    "type": "transformer",
    "enc-depth": 1,
    "dec-depth": 1,
    "transformer-heads": 1,
    "transformer-decoder-autoreg": "self-attention",
    "transformer-ffn-activation": "relu",
    "transformer-guided-alignment-layer": "last",
    "transformer-no-projection": False,
    "transformer-preprocess": "n",
    "transformer-postprocess": "da",
    "transformer-postprocess-top": "n",
    "transformer-postprocess-emb": "d",
}


def unpacked_archive(folder: Path) -> Path:
    """Write what is in one: Marian's weights, vocabularies, SentencePiece models and decoder.yml."""
    folder.mkdir()
    spec, known, sayable = toy_parts(folder / "source.spm", folder / "target.spm", FRENCH)
    told = "".join(f"{name}: {json.dumps(value)}\n" for name, value in SHAPE.items()) + "\0"
    weights: dict[str, Any] = {"special:model.yml": np.frombuffer(told.encode(), np.int8)}
    size = spec.encoder.embeddings[0].weight.shape[1]
    # Marian multiplies what it looks up by the root of the size.
    weights["encoder_Wemb"] = spec.encoder.embeddings[0].weight / np.sqrt(size)
    weights["decoder_Wemb"] = spec.decoder.embeddings.weight
    weights["Wpos"] = spec.encoder.position_encodings.encodings
    linear(weights, "decoder_ff_logit_out", "", spec.decoder.projection)
    for side, layers in (("encoder", spec.encoder), ("decoder", spec.decoder)):
        norm(weights, f"{side}_top", layers.layer_norm, "")
        [layer] = layers.layer
        attention(weights, f"{side}_l1_self", layer.self_attention)
        if side == "decoder":
            attention(weights, f"{side}_l1_context", layer.attention)
        linear(weights, f"{side}_l1_ffn", "1", layer.ffn.linear_0)
        linear(weights, f"{side}_l1_ffn", "2", layer.ffn.linear_1)
        norm(weights, f"{side}_l1_ffn_ffn", layer.ffn.layer_norm, "_pre")
    np.savez(folder / "opus.npz", **weights)
    for name, tokens in (("source.yml", known), ("target.yml", sayable)):
        lines = [f"{json.dumps(token, ensure_ascii=False)}: {number}" for number, token in enumerate(tokens)]
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
    (folder / "decoder.yml").write_text("models:\n  - opus.npz\nvocabs:\n  - source.yml\n  - target.yml\n")
    return folder


def attention(weights: dict[str, Any], name: str, layer: Any) -> None:
    rows = np.concatenate([linear.weight for linear in layer.linear[:-1]])
    biases = np.concatenate([linear.bias for linear in layer.linear[:-1]])
    for letter, weight, bias in zip("qkv", np.split(rows, 3), np.split(biases, 3), strict=True):
        weights[f"{name}_W{letter}"], weights[f"{name}_b{letter}"] = weight.T, bias[None]
    linear(weights, name, "o", layer.linear[-1])
    norm(weights, f"{name}_Wo", layer.layer_norm, "_pre")


def linear(weights: dict[str, Any], name: str, suffix: str, layer: Any) -> None:
    weights[f"{name}_W{suffix}"], weights[f"{name}_b{suffix}"] = layer.weight.T, layer.bias[None]


def norm(weights: dict[str, Any], name: str, layer: Any, suffix: str) -> None:
    weights[f"{name}_ln_scale{suffix}"] = layer.gamma[None]
    weights[f"{name}_ln_bias{suffix}"] = layer.beta[None]


async def test_an_archive_becomes_a_model(tmp_path: Path) -> None:
    archive = unpacked_archive(tmp_path / "unpacked")
    model = tmp_path / "models" / "en-fr"
    model.parent.mkdir()
    OpusMTConverter(str(archive)).convert(str(model), quantization="int8")
    [], [unusable] = look(model.parent)
    assert "source.spm" in unusable.reason
    for name in ("source.spm", "target.spm"):
        (model / name).write_bytes((archive / name).read_bytes())
    engine = CTranslate2("Toy", model.parent)
    answer = await engine.translate(["The port is open again, at 7:30!", "the ferry sails"], Pair("en", "fr"))
    await engine.aclose()
    assert answer.sentences == ("Le port est ouvert encore, at 7:30!", "le bac part")
