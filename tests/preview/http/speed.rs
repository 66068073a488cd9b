//! How many pages a second; a figure, and a floor that only something very wrong falls below.

use std::io::Write;
use std::time::{Duration, Instant};

use crate::made_up::{Site, page, serving};
use crate::wire::{connect, cookie, host, read};

#[test]
fn pages_a_second() {
    let links: String = (0..400)
        .map(|number| format!("<p><a href=\"../n{number}/\">n{number}</a> words</p>\n"))
        .collect();
    let mut site = Site::small().with("long/index.html", &page("Long", &links));
    for number in 0..10_000 {
        site = site.withholding(&format!("w{number}"), &format!("actors/w{number}/"), "a draft");
    }
    let length = site.outputs["long/index.html"].len();
    let server = serving(site);
    let request =
        format!("GET /long/ HTTP/1.1\r\nHost: {}\r\n{}\r\n", host(&server), cookie(&server));
    let start = Instant::now();
    let span = Duration::from_secs(2);
    let count: usize = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut stream = connect(&server);
                    let mut count = 0;
                    while start.elapsed() < span {
                        stream.write_all(request.as_bytes()).unwrap();
                        assert_eq!(read(&mut stream, false).unwrap().status, 200);
                        count += 1;
                    }
                    count
                })
            })
            .collect();
        clients.into_iter().map(|client| client.join().unwrap()).sum()
    });
    let rate = count as f64 / start.elapsed().as_secs_f64();
    eprintln!("{rate:.0} pages of {length} bytes a second");
    let floor = if cfg!(debug_assertions) { 20.0 } else { 2000.0 };
    assert!(rate > floor, "{rate}");
}
