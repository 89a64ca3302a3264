"""Learns vectors of words by gensim, as a peer of `swift run embeddings`, and writes a row for each training.

    python3 -m venv venv && venv/bin/pip install gensim==4.4.0
    data/fetch-bible && data/fetch-word-tests
    venv/bin/python Benchmarks/peers/gensim_peer.py data/fetched/bible-kjv.txt --header > data/gensim-embeddings.csv

Words are cut as Sources/Learning/Words/WordScanner.swift cuts them, a sentence a line. One worker; the seconds are
the processor's, of the training alone. The tests of the vectors are gensim's own. Words are those of the vocabulary,
times the epochs.
"""

import argparse
import csv
import hashlib
import pathlib
import re
import sys
import time

import gensim
from gensim.models import Word2Vec

OBJECTIVES = {"cbow_hs": (0, 1), "skip_gram_hs": (1, 1), "cbow_ns": (0, 0), "skip_gram_ns": (1, 0)}
COLUMNS = ["program", "objective", "corpus", "corpus_sha256", "seed", "epochs", "words", "seconds", "words_per_second",
           "wordsim353", "simlex999", "analogies"]
WORD = re.compile(rb"[a-z0-9\x80-\xff](?:[a-z0-9\x80-\xff']*[a-z0-9\x80-\xff])?")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text")
    parser.add_argument("--objectives", default=",".join(OBJECTIVES))
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--minimum-count", type=int, default=5)
    parser.add_argument("--header", action="store_true")
    arguments = parser.parse_args()
    contents = pathlib.Path(arguments.text).read_bytes()
    sentences = [[word.decode("utf-8", "replace") for word in WORD.findall(line.lower())]
                 for line in contents.split(b"\n")]
    tests = pathlib.Path(gensim.__file__).parent / "test" / "test_data"
    rows = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    if arguments.header:
        rows.writeheader()
    for objective in arguments.objectives.split(","):
        skip, hierarchical = OBJECTIVES[objective]
        for seed in range(1, arguments.seeds + 1):
            model = Word2Vec(vector_size=100, window=5, min_count=arguments.minimum_count, sample=1e-3, workers=1,
                             sg=skip, hs=hierarchical, negative=0 if hierarchical else 5, seed=seed)
            model.build_vocab(sentences)
            words = sum(model.wv.get_vecattr(word, "count") for word in model.wv.index_to_key) * arguments.epochs
            start = time.process_time()
            model.train(sentences, total_examples=model.corpus_count, epochs=arguments.epochs)
            seconds = time.process_time() - start

            def similarity(name):
                return model.wv.evaluate_word_pairs(str(tests / name))[1].statistic

            rows.writerow({
                "program": f"gensim {gensim.__version__}", "objective": objective,
                "corpus": pathlib.Path(arguments.text).name,
                "corpus_sha256": hashlib.sha256(contents).hexdigest(), "seed": seed, "epochs": arguments.epochs,
                "words": words, "seconds": round(seconds, 3), "words_per_second": round(words / seconds),
                "wordsim353": round(float(similarity("wordsim353.tsv")), 4),
                "simlex999": round(float(similarity("simlex999.txt")), 4),
                "analogies": round(float(model.wv.evaluate_word_analogies(str(tests / "questions-words.txt"))[0]), 4)})
            sys.stdout.flush()


if __name__ == "__main__":
    main()
