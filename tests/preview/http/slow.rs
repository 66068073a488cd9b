//! Connections that say little, or nothing, or take nothing: they end, and hurt nobody.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::made_up::{Site, serving};
use crate::wire::{connect, cookie, get, host};

#[test]
fn slow_ones_hurt_nobody_and_end() {
    let server = serving(Site::small());
    let count = if cfg!(debug_assertions) { 200 } else { 1000 };
    let mut slow: Vec<TcpStream> = Vec::new();
    for number in 0..count {
        let mut stream = connect(&server);
        match number % 4 {
            0 => {}
            1 => stream.write_all(b"GET / HTTP/1.1\r\nHo").unwrap(),
            2 => stream.write_all(b"G").unwrap(),
            _ => {
                let request =
                    format!("GET / HTTP/1.1\r\nHost: {}\r\n{}\r\n", host(&server), cookie(&server));
                stream.write_all(request.as_bytes()).unwrap();
            }
        }
        slow.push(stream);
    }
    let opened = Instant::now();
    let mut longest = Duration::ZERO;
    // A byte now and then is no progress.
    while opened.elapsed() < Duration::from_secs(7) {
        for stream in slow.iter_mut().skip(1).step_by(4) {
            let _ = stream.write_all(b"x");
        }
        let start = Instant::now();
        assert_eq!(get(&server, "/").status, 200);
        longest = longest.max(start.elapsed());
        std::thread::sleep(Duration::from_millis(100));
    }
    eprintln!("beside {count} slow connections a page took at most {longest:?}");
    assert!(longest < Duration::from_secs(1), "{longest:?}");
    let mut part = [0_u8; 65536];
    for stream in &mut slow {
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        while stream.read(&mut part).is_ok_and(|count| count > 0) {}
    }
    let took = opened.elapsed();
    eprintln!("all were closed within {took:?}");
    assert!(took < Duration::from_secs(14), "{took:?}");
}

#[test]
fn who_takes_nothing_is_dropped() {
    let big = "x".repeat(64 << 20);
    let server = serving(Site::small().with("big.txt", &big));
    let mut stream = connect(&server);
    let request =
        format!("GET /big.txt HTTP/1.1\r\nHost: {}\r\n{}\r\n", host(&server), cookie(&server));
    stream.write_all(request.as_bytes()).unwrap();
    assert_eq!(get(&server, "/").status, 200);
    std::thread::sleep(Duration::from_secs(13));
    let mut taken = 0;
    let mut part = vec![0_u8; 1 << 20];
    while let Ok(count @ 1..) = stream.read(&mut part) {
        taken += count;
    }
    assert!(taken < big.len(), "all of it was sent in the end");
}

#[test]
fn more_than_there_is_room_for_make_way() {
    let server = serving(Site::small());
    let request = format!("GET / HTTP/1.1\r\nHost: {}\r\n{}\r\n", host(&server), cookie(&server));
    // Silent ones, some in the middle of a head; then some that have asked, and are silent since.
    for first in ["", "GET / HTTP/1.1\r\nHo", request.as_str()] {
        let crowd: Vec<TcpStream> = (0..1200)
            .map(|_| {
                let mut stream = connect(&server);
                // One that made way already may be gone.
                let _ = stream.write_all(first.as_bytes());
                stream
            })
            .collect();
        let start = Instant::now();
        assert_eq!(get(&server, "/").status, 200);
        let took = start.elapsed();
        eprintln!("beside {} connections a page took {took:?}", crowd.len());
        assert!(took < Duration::from_secs(2), "{took:?}");
    }
}
