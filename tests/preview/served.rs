//! A site over HTTP as hosts are told to send it: with its types, and with the policy that lets nothing in from elsewhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;

use crate::folder::Site;

/// The address of a server that answers with the site for as long as the test lasts.
pub fn served(site: Site) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let site = Arc::new(site);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, site) = (stream.unwrap(), Arc::clone(&site));
            std::thread::spawn(move || {
                let mut line = String::new();
                let _ = BufReader::new(&stream).read_line(&mut line);
                let path = line.split(' ').nth(1).unwrap_or("/").trim_start_matches('/');
                let path = path.split('?').next().unwrap_or("");
                let path = if path.ends_with('/') || path.is_empty() {
                    format!("{path}index.html")
                } else {
                    path.to_owned()
                };
                let body = site.0.get(&path).map_or(&[][..], Vec::as_slice);
                let media = match path.rsplit_once('.') {
                    Some((_, "js")) => "text/javascript",
                    Some((_, "css")) => "text/css",
                    Some((_, "html")) => "text/html",
                    _ => "application/octet-stream",
                };
                // What docs/publishing.md tells hosts to send: no other scripts than the site's own.
                let policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
                              img-src 'self'; connect-src 'self'; form-action 'self'";
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nContent-Security-Policy: {policy}\r\n\
                     Content-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
            });
        }
    });
    address
}
