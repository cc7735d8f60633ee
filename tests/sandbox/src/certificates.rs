//! The sandbox's own certification authority, the personas' certificates and the TLS server's.

use p12_keystore::{Certificate as P12Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, DnValue, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, PublicKeyData as _, date_time_ymd,
};
use rusqlite::Connection;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::{Error, ids, personas::Persona, store};

/// The password of every `.p12`.
pub const PASSWORD: &str = "importass";

/// The certification authority.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    der: CertificateDer<'static>,
}

/// A certificate with its key.
pub struct Pair {
    /// DER.
    pub der: CertificateDer<'static>,
    /// PEM.
    pub pem: String,
    /// The key.
    pub key: KeyPair,
}

impl Pair {
    /// The key as rustls wants it.
    pub fn private_key(&self) -> PrivateKeyDer<'static> {
        PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.key.serialize_der()))
    }
}

fn name(common: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CountryName, "ES");
    name.push(DnType::OrganizationName, "Sandbox Importass (sin validez)");
    name.push(DnType::CommonName, common);
    name
}

/// Outlives whatever clock a tester sets.
fn params(name: DistinguishedName, names: Vec<String>) -> Result<CertificateParams, Error> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = name;
    params.not_before = date_time_ymd(2000, 1, 1);
    params.not_after = date_time_ymd(2100, 1, 1);
    Ok(params)
}

impl Authority {
    /// Takes the kept authority, or makes and keeps one.
    pub fn open(db: &Connection) -> Result<Self, Error> {
        let (key_pem, pem) = match (store::meta(db, "ca_key")?, store::meta(db, "ca")?) {
            (Some(key), Some(pem)) => (key, pem),
            _ => {
                let key = KeyPair::generate()?;
                let mark = ids::random(4)?;
                let mut params = params(name(&format!("CA del sandbox {mark}")), Vec::new())?;
                params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
                params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
                let pem = params.self_signed(&key)?.pem();
                store::set_meta(db, "ca_key", &key.serialize_pem())?;
                store::set_meta(db, "ca", &pem)?;
                (key.serialize_pem(), pem)
            }
        };
        let issuer = Issuer::from_ca_cert_pem(&pem, KeyPair::from_pem(&key_pem)?)?;
        let parsed =
            x509_parser::pem::parse_x509_pem(pem.as_bytes()).map_err(|e| Error::Other(e.to_string()))?.1;
        Ok(Authority { issuer, pem, der: CertificateDer::from(parsed.contents) })
    }

    /// The authority's certificate, PEM.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// The authority's certificate, DER.
    pub fn der(&self) -> CertificateDer<'static> {
        self.der.clone()
    }

    /// The TLS server's certificate.
    pub fn server(&self) -> Result<Pair, Error> {
        let names = vec!["localhost".into(), "127.0.0.1".into(), "::1".into()];
        let mut params = params(name("localhost"), names)?;
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        self.sign(params)
    }

    /// A persona's certificate, in the form of the FNMT's: the identifier is the subject's serialNumber.
    pub fn personal(&self, persona: &Persona) -> Result<Pair, Error> {
        let mut subject = name(&format!("{} - {}", persona.name.to_uppercase(), persona.identifier));
        let serial = format!("IDCES-{}", persona.identifier);
        let printable = serial.as_str().try_into().map_err(|_| Error::Other("serialNumber".into()))?;
        subject.push(DnType::from_oid(&[2, 5, 4, 5]), DnValue::PrintableString(printable));
        let mut params = params(subject, Vec::new())?;
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        self.sign(params)
    }

    fn sign(&self, mut params: CertificateParams) -> Result<Pair, Error> {
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?;
        Ok(Pair { der: certificate.der().clone(), pem: certificate.pem(), key })
    }

    /// A persona's `.p12` with key, certificate and authority.
    pub fn p12(&self, persona: &Persona) -> Result<Vec<u8>, Error> {
        let pair = self.personal(persona)?;
        let other = |e: p12_keystore::error::Error| Error::Other(e.to_string());
        let key = PrivateKey::from_der(&pair.key.serialize_der()).map_err(other)?;
        let chain = [
            P12Certificate::from_der(&pair.der).map_err(other)?,
            P12Certificate::from_der(&self.der).map_err(other)?,
        ];
        let id = ids::sha256(pair.key.der_bytes()).to_vec();
        let mut keystore = KeyStore::new();
        let entry = KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new(id.as_slice(), key, chain));
        keystore.add_entry(&persona.slug, entry);
        keystore.writer(PASSWORD).write().map_err(other)
    }
}

/// The DNI or NIE of a certificate's subject.
pub fn identifier(der: &[u8]) -> Option<String> {
    let (_, certificate) = x509_parser::parse_x509_certificate(der).ok()?;
    let serial = certificate
        .subject()
        .iter_by_oid(&x509_parser::oid_registry::OID_X509_SERIALNUMBER)
        .next()?
        .as_str()
        .ok()?
        .to_owned();
    Some(serial.strip_prefix("IDCES-").unwrap_or(&serial).to_owned())
}
