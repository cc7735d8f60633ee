#include "p256.h"
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <string.h>

int p256_generate(uint8_t scalar[32], uint8_t point[64]) {
    uint8_t encoded[65];
    size_t length = 0;
    BIGNUM *secret = NULL;
    EVP_PKEY *key = EVP_EC_gen("P-256");
    int good = key != NULL && EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &secret) == 1 &&
               BN_bn2binpad(secret, scalar, 32) == 32 &&
               EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, encoded, sizeof encoded, &length) == 1 &&
               length == sizeof encoded;
    if (good) memcpy(point, encoded + 1, 64);
    BN_clear_free(secret);
    EVP_PKEY_free(key);
    return good;
}

static EVP_PKEY *rebuilt(const uint8_t scalar[32], const uint8_t point[64]) {
    uint8_t encoded[65] = {POINT_CONVERSION_UNCOMPRESSED};
    memcpy(encoded + 1, point, 64);
    EVP_PKEY *key = NULL;
    BIGNUM *secret = BN_bin2bn(scalar, 32, NULL);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM *parameters = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    if (OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) == 1 &&
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, secret) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, encoded, sizeof encoded) == 1 &&
        (parameters = OSSL_PARAM_BLD_to_param(builder)) != NULL && EVP_PKEY_fromdata_init(context) == 1) {
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters);
    }
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    EVP_PKEY_CTX_free(context);
    BN_clear_free(secret);
    return key;
}

int p256_sign(const uint8_t scalar[32], const uint8_t point[64], const uint8_t *message, size_t length,
              uint8_t signature[64]) {
    uint8_t der[80];
    size_t size = sizeof der;
    int good = 0;
    EVP_PKEY *key = rebuilt(scalar, point);
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    if (key != NULL && EVP_DigestSignInit(digest, NULL, EVP_sha256(), NULL, key) == 1 &&
        EVP_DigestSign(digest, der, &size, message, length) == 1) {
        const uint8_t *read = der;
        ECDSA_SIG *parts = d2i_ECDSA_SIG(NULL, &read, (long)size);
        if (parts != NULL) {
            good = BN_bn2binpad(ECDSA_SIG_get0_r(parts), signature, 32) == 32 &&
                   BN_bn2binpad(ECDSA_SIG_get0_s(parts), signature + 32, 32) == 32;
            ECDSA_SIG_free(parts);
        }
    }
    EVP_MD_CTX_free(digest);
    EVP_PKEY_free(key);
    return good;
}
