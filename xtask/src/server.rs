//! A static server for `dist/`, as any host would be, on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::Context as _;
use axum::Router;
use axum::http::{HeaderValue, header};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The folder's files. Nothing is kept by the browser: what is served changes.
pub fn files(folder: &Path) -> Router {
    Router::new()
        .fallback_service(ServeDir::new(folder))
        .layer(SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache")))
}

/// A free port on 127.0.0.1: the one wished for, or the next ones, or any.
pub async fn listen(wish: Option<u16>) -> anyhow::Result<TcpListener> {
    let wished = wish.into_iter().flat_map(|first| first..=first.saturating_add(20));
    for port in wished {
        if let Ok(listener) = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await {
            return Ok(listener);
        }
    }
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await.context("no port is free on 127.0.0.1")
}

/// Serves the folder until the process ends.
pub async fn run(listener: TcpListener, folder: &Path) -> anyhow::Result<()> {
    axum::serve(listener, files(folder)).await.context("serving")
}
