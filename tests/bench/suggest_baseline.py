# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person gets offline without Moothall: TF-IDF and k-means by scikit-learn, the number of
themes told. Reads [{"texts": [...], "themes": k}, ...] and writes [[label, ...], ...]."""
import json
import sys

from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer


def labels(board):
    weights = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(board["texts"])
    means = KMeans(n_clusters=board["themes"], n_init=10, random_state=0)
    return means.fit_predict(weights).tolist()


json.dump([labels(board) for board in json.load(sys.stdin)], sys.stdout)
