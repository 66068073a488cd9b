# casefile alone, in an image with nothing else in it:
#   docker build --tag casefile .
#   docker run --rm --volume "$PWD:/dossier" --user "$(id -u):$(id -g)" casefile build
FROM rust:1.95-alpine AS build
RUN apk add --no-cache build-base
COPY . /casefile
RUN cargo build --release --locked --manifest-path /casefile/Cargo.toml

FROM scratch
COPY --from=build /casefile/target/release/casefile /casefile
WORKDIR /dossier
USER 65534:65534
ENTRYPOINT ["/casefile"]
