package id.go.pontianak.bangkom.lifecycle.examination;

import org.jspecify.annotations.Nullable;

/** Which questions a list shows: words of the question, a topic or an empty text, a state, or (null) all that are not withdrawn. */
public record ItemFilter(String search, String topic, Item.@Nullable State state) {

    public static final ItemFilter IN_USE = new ItemFilter("", "", null);
}
