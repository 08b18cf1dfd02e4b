#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the platform's own libraries make of values: itsdangerous signs, cryptography encrypts. For tst_platformvalues.

Reads JSON lines {"secrets": […], "salt": …, "value": …, "signed": …}; "signed" is Postroom's. Writes for each
{"opened": does that hold the value, "signed": the value signed here, "plain": its JSON as Notify.gov writes it,
"encrypted": the same encrypted}.
"""

import base64
import json
import sys

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from itsdangerous import BadData, URLSafeSerializer


def cipher(secret, salt):
    """Fernet with the key of Notify.gov (forks §11)."""
    derivation = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
    return Fernet(base64.urlsafe_b64encode(derivation.derive(secret)))


def opened(serializer, token):
    """What a signed value holds; the error where it cannot be opened."""
    try:
        return serializer.loads(token)
    except BadData as error:
        return error


def main():
    fernet = cipher(b"notify-gov-secret", b"notify-gov-salt-16")
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        serializer = URLSafeSerializer(asked["secrets"], salt=asked["salt"])
        value = opened(serializer, asked["signed"])
        plain = json.dumps(asked["value"])
        answer = {"opened": not isinstance(value, BadData) and json.dumps(value) == plain,
                  "signed": serializer.dumps(asked["value"]),
                  "plain": plain,
                  "encrypted": fernet.encrypt(plain.encode()).decode()}
        print(json.dumps(answer))


main()
