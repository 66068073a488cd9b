//! A client that sends what it is told, byte by byte, and reads one answer.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use casefile::serve::{Server, append};

/// An answer as it came.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let line = self.head.lines().skip(1).find(|line| {
            line.split_once(':').is_some_and(|(own, _)| own.eq_ignore_ascii_case(name))
        })?;
        line.split_once(':').map(|(_, value)| value.trim())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The site's bytes: what the preview added is taken away.
    pub fn site(&self) -> Vec<u8> {
        append::without(&self.body, self.header(append::HEADER).unwrap_or("0")).unwrap().to_vec()
    }
}

pub fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", server.address().port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

pub fn host(server: &Server) -> String {
    format!("localhost:{}", server.address().port)
}

/// The header of those who have the token, as a line; empty where the server needs none.
pub fn cookie(server: &Server) -> String {
    let address = server.address();
    let token = address.url.split_once("/?token=").map(|(_, token)| token);
    token.map_or(String::new(), |token| format!("Cookie: casefile-{}={token}\r\n", address.port))
}

/// The answer to a GET of this raw path, for those who have the token.
pub fn get(server: &Server, path: &str) -> Answer {
    ask(server, "GET", path, &[])
}

/// The answer to a request with our host, the token and these headers.
pub fn ask(server: &Server, method: &str, path: &str, headers: &[&str]) -> Answer {
    let mut request =
        format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n{}", host(server), cookie(server));
    for header in headers {
        request.push_str(header);
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    send(server, request.as_bytes()).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
}

/// The answer to these bytes on a connection of their own.
pub fn send(server: &Server, bytes: &[u8]) -> io::Result<Answer> {
    let mut stream = connect(server);
    // A server that refuses may close before everything is sent, and still have answered.
    let _ = stream.write_all(bytes);
    read(&mut stream, bytes.starts_with(b"HEAD "))
}

/// The next answer on a connection.
pub fn read(stream: &mut TcpStream, is_head: bool) -> io::Result<Answer> {
    let mut bytes = Vec::new();
    let mut part = [0_u8; 65536];
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        match stream.read(&mut part)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => bytes.extend_from_slice(&part[..count]),
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let mut answer = Answer { status, head, body: bytes[end + 4..].to_vec() };
    let length: usize = answer.header("content-length").map_or(0, |length| length.parse().unwrap());
    while !is_head && answer.body.len() < length {
        match stream.read(&mut part)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => answer.body.extend_from_slice(&part[..count]),
        }
    }
    assert!(is_head || answer.body.len() == length, "more came than was announced");
    Ok(answer)
}
