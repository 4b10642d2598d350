//! A static server for `dist/`, as any host would be, on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::Context as _;
use axum::Router;
use axum::http::{HeaderValue, header};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The folder's files. Nothing is kept by the browser, since what is served changes;
/// and pages of other origins may embed them, as they may from any public host.
pub fn files(folder: &Path) -> Router {
    files_over(folder, folder)
}

/// The same, with the files of another folder in the place of those of this one.
pub fn files_over(over: &Path, folder: &Path) -> Router {
    let header = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    Router::new()
        .fallback_service(ServeDir::new(over).fallback(ServeDir::new(folder)))
        .layer(header(header::CACHE_CONTROL, "no-cache"))
        .layer(header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
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

/// Serves until the process ends.
pub async fn run(listener: TcpListener, pages: Router) -> anyhow::Result<()> {
    axum::serve(listener, pages).await.context("serving")
}
