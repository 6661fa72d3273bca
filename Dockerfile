# The production program: one static file, no shell, no time zone data (the
# program brings its own zone), not root. The development program with the
# embedded engine is not in here.
FROM node:20-bookworm-slim AS desk
WORKDIR /src
COPY web/desk/package.json web/desk/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY web/desk ./
RUN npm run build

FROM golang:1.26.8-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
COPY third_party ./third_party
RUN go mod download
COPY . .
COPY --from=desk /src/dist ./web/desk/dist
RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /out/sanxiang ./cmd/sanxiang \
 && mkdir -p /out/files

FROM gcr.io/distroless/static-debian12:nonroot
# One static tool, for the health checks of docker-compose.yml.
COPY --from=busybox:1.37-musl /bin/busybox /bin/wget
# A volume mounted here starts out with this owner.
COPY --from=build --chown=nonroot:nonroot /out/files /files
COPY --from=build /out/sanxiang /sanxiang
USER nonroot
EXPOSE 8080
ENTRYPOINT ["/sanxiang"]
