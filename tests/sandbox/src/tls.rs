//! The TLS port, which asks for a client certificate issued by the sandbox.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        RootCertStore, ServerConfig, crypto::aws_lc_rs, pki_types::CertificateDer,
        server::WebPkiClientVerifier,
    },
    server::TlsStream,
};

use crate::{Error, certificates::Authority};

/// The certificate that the client presented, if any.
#[derive(Clone, Debug)]
pub struct Peer(pub Option<CertificateDer<'static>>);

/// Accepts TLS connections; handshakes run beside each other.
pub struct TlsListener {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, Peer)>,
    address: SocketAddr,
}

/// Prepares TLS with the authority's server certificate.
pub fn listen(authority: &Authority, listener: TcpListener) -> Result<TlsListener, Error> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(authority.der())?;
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
        .allow_unauthenticated()
        .build()
        .map_err(|e| Error::Other(e.to_string()))?;
    let server = authority.server()?;
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![server.der.clone()], server.private_key())?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let address = listener.local_addr()?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let (sender, ready) = mpsc::channel(16);
    tokio::spawn(async move {
        while !sender.is_closed() {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let (acceptor, sender) = (acceptor.clone(), sender.clone());
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    let certificate = stream.get_ref().1.peer_certificates().and_then(|c| c.first());
                    let peer = Peer(certificate.map(|c| c.clone().into_owned()));
                    let _ = sender.send((stream, peer)).await;
                }
            });
        }
    });
    Ok(TlsListener { ready, address })
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = (SocketAddr, Peer);

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some((stream, peer)) => (stream, (self.address, peer)),
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        Ok((self.address, Peer(None)))
    }
}

impl Connected<IncomingStream<'_, TlsListener>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TlsListener>) -> Self {
        stream.remote_addr().1.clone()
    }
}
