//! Where a server listens.

use std::net::{Ipv6Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use casefile::serve::{Access, ServeSettings, Server};

use crate::made_up::{Site, empty, serving, started};
use crate::wire::get;

#[test]
fn a_port_that_is_taken() {
    let first = serving(Site::small());
    let port = first.address().port;
    assert!(!first.address().is_other);
    let second =
        Server::start(&ServeSettings { port, access: Access::Editors, lan: None }).unwrap();
    assert!(second.address().is_other);
    let other = second.address().port;
    assert!(other > port && other < port + 20, "{port} {other}");
    second.show(Site::small().with("index.html", "second").shown());
    assert!(get(&second, "/").text().contains("second"));
    assert!(!get(&first, "/").text().contains("second"));
}

#[test]
fn a_port_that_is_taken_on_the_other_address_only() {
    let Ok(taken) = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)) else { return };
    let port = taken.local_addr().unwrap().port();
    let server =
        Server::start(&ServeSettings { port, access: Access::Editors, lan: None }).unwrap();
    assert_ne!(server.address().port, port);
}

#[test]
fn only_this_machine_is_listened_to() {
    let server = serving(Site::small());
    let port = server.address().port;
    let name = if TcpStream::connect((Ipv6Addr::LOCALHOST, port)).is_ok() {
        "localhost"
    } else {
        "127.0.0.1"
    };
    let (address, token) = server.address().url.split_once("?token=").unwrap();
    assert_eq!(address, format!("http://{name}:{port}/"));
    assert_eq!(token.len(), 32);
    // The public edition needs none.
    let server = started(Access::Public, false);
    let port = server.address().port;
    assert_eq!(server.address().url, format!("http://{name}:{port}/"));
    // 127.0.0.2 is this machine, too, and would be reached if all addresses were listened to.
    assert!(TcpStream::connect(("127.0.0.2", port)).is_err());
}

#[test]
fn it_ends_at_once_and_leaves_nothing() {
    let server = empty();
    let port = server.address().port;
    let _silent = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let start = Instant::now();
    server.stop();
    assert!(start.elapsed() < Duration::from_secs(1));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}
