"""An archive whose sizes and places stand in ZIP64's records alone, as programs write that do not know them beforehand.

    python make_zip64.py

Python's zipfile writes ZIP64 where a number is beyond its limit, which is lowered here; what it still writes in four bytes
beside is then replaced by the mark that says where to look.
"""
import io
import struct
import zipfile
from pathlib import Path

import numpy as np

zipfile.ZIP64_LIMIT = 10
array = io.BytesIO()
np.save(array, np.arange(12.0).reshape(4, 3))
packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(zipfile.ZipInfo("arr_0.npy"), array.getvalue(), zipfile.ZIP_DEFLATED)
content = bytearray(packed.getvalue())
end = content.rindex(b"PK\x05\x06")
assert content[end - 20:end - 16] == b"PK\x06\x07" and content.count(b"PK\x06\x06") == 1
assert struct.unpack_from("<II", content, content.index(b"PK\x01\x02") + 20) == (0xFFFFFFFF, 0xFFFFFFFF)
struct.pack_into("<HHII", content, end + 8, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
(Path(__file__).parent / "array-zip64.npz").write_bytes(content)
