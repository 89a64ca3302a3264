"""Archives of arrays as NumPy writes them, and what they hold as JSON.

    python make_arrays.py
"""
import json
from pathlib import Path

import numpy as np

folder = Path(__file__).parent
rng = np.random.default_rng(7)
arrays = dict(points=rng.normal(size=(30, 4)), singles=np.asfortranarray(rng.normal(size=(5, 3)).astype(np.float32)),
              counts=np.arange(-3, 9, dtype=np.int64))
np.savez(folder / "arrays.npz", **arrays)
np.savez_compressed(folder / "arrays-packed.npz", **arrays)
np.savez_compressed(folder / "array-one.npz", np.repeat(np.arange(6.0)[:, None], 50, axis=1))
shown = {name: np.atleast_2d(array.T).T.tolist() for name, array in arrays.items()}
(folder / "arrays.json").write_text(json.dumps(shown))
