//! The identity provider's RSA key, made once and kept.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, jwk::Jwk};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{Error, store};

/// Signs and verifies ID tokens.
pub struct SigningKey {
    /// For signing.
    pub encoding: EncodingKey,
    /// For verifying.
    pub decoding: DecodingKey,
    /// Its name in the JWKS.
    pub kid: String,
    jwks: Value,
}

impl SigningKey {
    /// Takes the kept key, or makes and keeps one.
    pub fn open(db: &Connection) -> Result<Self, Error> {
        let pem = match store::meta(db, "id_token_key")? {
            Some(pem) => pem,
            None => {
                let pem = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048)?.serialize_pem();
                store::set_meta(db, "id_token_key", &pem)?;
                pem
            }
        };
        let encoding = EncodingKey::from_rsa_pem(pem.as_bytes())?;
        let mut jwk = Jwk::from_encoding_key(&encoding, Algorithm::RS256)?;
        let kid = jwk.thumbprint(jsonwebtoken::jwk::ThumbprintHash::SHA256)?;
        jwk.common.key_id = Some(kid.clone());
        jwk.common.public_key_use = Some(jsonwebtoken::jwk::PublicKeyUse::Signature);
        let decoding = DecodingKey::from_jwk(&jwk)?;
        Ok(SigningKey { encoding, decoding, kid, jwks: json!({ "keys": [jwk] }) })
    }

    /// The public key, for everybody.
    pub fn jwks(&self) -> &Value {
        &self.jwks
    }
}
