/**
 * What a page of the public site may load, as the `content` of its own `<meta http-equiv>`. Background tiles of
 * 国土地理院 are the only thing from elsewhere, and only on the page with the map. `blob:` and `data:` are the
 * pictures that MapLibre makes of the town's own symbols. `wasm` and inline styles are needed by nothing.
 */
export const CONTENT_POLICY = {
  app: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob: https://cyberjapandata.gsi.go.jp",
    "connect-src 'self' https://cyberjapandata.gsi.go.jp",
    "font-src 'self' data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
  plain: [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
} as const;
