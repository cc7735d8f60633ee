#pragma once
#include <stddef.h>
#include <stdint.h>

/// Makes a key: the scalar, and both coordinates of its point. 1 if it could.
int p256_generate(uint8_t scalar[32], uint8_t point[64]);
/// ES256: r and s of the message's SHA-256. 1 if it could.
int p256_sign(const uint8_t scalar[32], const uint8_t point[64], const uint8_t *message, size_t length, uint8_t signature[64]);
