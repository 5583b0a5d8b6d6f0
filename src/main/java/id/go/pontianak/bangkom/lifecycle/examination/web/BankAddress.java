package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of questions shows, as its address says it. */
record BankAddress(
        @Nullable String search,
        @Nullable String topic,
        @Nullable String state,
        @Nullable Integer page) {

    static final int PAGE = 50;

    /** Choices of the filter; the name completes {@code examination.show.<name>}. */
    enum Show {
        USED(null),
        DRAFT(Item.State.DRAFT),
        APPROVED(Item.State.APPROVED),
        WITHDRAWN(Item.State.WITHDRAWN);

        private final Item.@Nullable State state;

        Show(Item.@Nullable State state) {
            this.state = state;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Show chosen() {
        for (Show one : Show.values()) {
            if (one.key().equals(state)) {
                return one;
            }
        }
        return Show.USED;
    }

    ItemFilter filter() {
        return new ItemFilter(orEmpty(search), orEmpty(topic), chosen().state);
    }

    /** The page that is shown, from 1; never beyond the last one. */
    int pageOf(int rows) {
        int wanted = page == null ? 1 : page;
        return Math.max(1, Math.min(wanted, (rows + PAGE - 1) / PAGE));
    }

    /** The same list at another page; null where there is none. */
    @Nullable
    String at(String programme, int wanted, int rows) {
        if (wanted < 1 || (wanted - 1) * PAGE >= rows) {
            return null;
        }
        return UriComponentsBuilder.fromPath("/programmes/{code}/bank")
                .queryParam("search", "{search}")
                .queryParam("topic", "{topic}")
                .queryParam("state", chosen().key())
                .queryParam("page", wanted)
                .encode()
                .buildAndExpand(programme, orEmpty(search), orEmpty(topic))
                .toUriString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
