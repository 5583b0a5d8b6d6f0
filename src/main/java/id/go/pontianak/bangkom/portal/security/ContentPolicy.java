package id.go.pontianak.bangkom.portal.security;

/** What pages may load and do: only what comes from us, and nothing written into a page runs. */
final class ContentPolicy {

    static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private ContentPolicy() {}
}
