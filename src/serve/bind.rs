//! The sockets that the server listens on, from the port wanted.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, UdpSocket};

use socket2::{Domain, Protocol, Socket, Type};

use super::settings::ServeSettings;

/// How many ports are tried before the server gives up.
const TRIED: u16 = 20;

/// Where a server is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerAddress {
    /// What to open in a browser; with the token where one is needed.
    pub url: String,
    /// The port that it got.
    pub port: u16,
    /// Whether the port that was wanted is taken, so that this is another.
    pub is_other: bool,
}

/// Sockets that listen, and their port.
pub(super) struct Bound {
    pub(super) listeners: Vec<TcpListener>,
    pub(super) port: u16,
}

impl Bound {
    /// Listens on the port wanted or the next free one.
    pub(super) fn on(settings: &ServeSettings) -> io::Result<Self> {
        let is_lan = settings.lan.is_some();
        let ports: Vec<u16> = match settings.port {
            // The system's choice may be taken on the other address: then it is asked again.
            0 => vec![0; usize::from(TRIED)],
            wanted => (0..TRIED).filter_map(|more| wanted.checked_add(more)).collect(),
        };
        let mut last = io::Error::from(io::ErrorKind::AddrInUse);
        for port in ports {
            match Self::at(port, is_lan) {
                Ok(bound) => return Ok(bound),
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    /// Listens on both families of addresses; on one where a machine has no other.
    fn at(port: u16, is_lan: bool) -> io::Result<Self> {
        let (v4, v6) = if is_lan {
            (Ipv4Addr::UNSPECIFIED, Ipv6Addr::UNSPECIFIED)
        } else {
            (Ipv4Addr::LOCALHOST, Ipv6Addr::LOCALHOST)
        };
        let first = listen(SocketAddr::new(v4.into(), port))?;
        let port = first.local_addr()?.port();
        let mut listeners = vec![first];
        match listen(SocketAddr::new(v6.into(), port)) {
            Ok(second) => listeners.push(second),
            // Browsers take `localhost` for this address first: another program would answer there.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Err(error),
            Err(_) => {}
        }
        Ok(Self { listeners, port })
    }

    /// What people are told.
    pub(super) fn address(&self, settings: &ServeSettings, token: Option<&str>) -> ServerAddress {
        let name = match (&settings.lan, self.listeners.len()) {
            (Some(_), _) => own_address().map_or("localhost".to_owned(), |ip| ip.to_string()),
            (None, 1) => "127.0.0.1".to_owned(),
            (None, _) => "localhost".to_owned(),
        };
        let port = self.port;
        let query = token.map(|token| format!("?token={token}")).unwrap_or_default();
        ServerAddress {
            url: format!("http://{name}:{port}/{query}"),
            port,
            is_other: settings.port != 0 && settings.port != port,
        }
    }
}

fn listen(at: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(at), Type::STREAM, Some(Protocol::TCP))?;
    if at.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // A server that was just stopped leaves connections behind that would keep its port for minutes.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&at.into())?;
    socket.listen(1024)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// The address by which others reach this machine: the one that it would send from. Nothing is sent.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip()).filter(|ip| !ip.is_unspecified())
}
