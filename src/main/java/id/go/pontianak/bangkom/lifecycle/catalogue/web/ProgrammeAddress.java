package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of programmes shows, as its address says it. */
record ProgrammeAddress(
        @Nullable String search,
        @Nullable String field,
        @Nullable String state) {

    /** Choices of the filter; the name completes {@code catalogue.state.<name>}. */
    enum State {
        ACTIVE(true),
        INACTIVE(false),
        ALL(null);

        private final @Nullable Boolean active;

        State(@Nullable Boolean active) {
            this.active = active;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    State chosen() {
        for (State one : State.values()) {
            if (one.key().equals(state)) {
                return one;
            }
        }
        return State.ACTIVE;
    }

    ProgrammeFilter filter() {
        return new ProgrammeFilter(orEmpty(search), orEmpty(field), chosen().active);
    }

    /** The same rows as a file. */
    String export(String extension) {
        return UriComponentsBuilder.fromPath("/programmes/export." + extension)
                .queryParam("search", "{search}")
                .queryParam("field", "{field}")
                .queryParam("state", chosen().key())
                .encode()
                .buildAndExpand(orEmpty(search), orEmpty(field))
                .toUriString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
