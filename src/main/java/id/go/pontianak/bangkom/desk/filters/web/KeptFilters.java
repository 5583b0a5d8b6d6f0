package id.go.pontianak.bangkom.desk.filters.web;

import id.go.pontianak.bangkom.desk.filters.SavedFilter;
import id.go.pontianak.bangkom.desk.filters.SavedFilters;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import id.go.pontianak.bangkom.foundation.shell.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What {@code filters/parts.html} shows beside a list, and the page on which a filter gets its name. */
@Component("keptFilters")
class KeptFilters {

    /** {@code audience} is empty for one's own. */
    public record Kept(UUID id, String name, String audience, String path, boolean current) {}

    private final SavedFilters filters;
    private final Authority authority;
    private final CurrentUser user;
    private final MessageSourceAccessor messages;

    KeptFilters(SavedFilters filters, Authority authority, CurrentUser user, MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
        this.filters = filters;
        this.authority = authority;
        this.user = user;
    }

    /** The kept filters of a list; {@code query} is that of the list as it is shown. */
    public List<Kept> of(String list, String query) {
        PersonId person = user.actor().person();
        Map<String, String> titles = titles(person);
        String path = filters.list(list).path();
        String current = filters.list(list).filter(query);
        return filters.of(person, list).stream()
                .map(filter -> kept(filter, titles, path, current))
                .toList();
    }

    private static Kept kept(SavedFilter filter, Map<String, String> titles, String path, String current) {
        String audience =
                filter.shared() ? titles.getOrDefault(filter.audience().toString(), "") : "";
        return new Kept(
                filter.id(),
                filter.name(),
                audience,
                path + '?' + filter.query(),
                filter.query().equals(current));
    }

    /** Where the filter that is shown gets a name; empty where none is set. */
    public String saving(String list, String query) {
        String filter = filters.list(list).filter(query);
        return filter.isEmpty()
                ? ""
                : new ListAddress().with("list", list).with("query", filter).at("/filters");
    }

    /** For whom a filter can be kept: oneself, then one's offices and roles. */
    List<Option> audiences(PersonId person) {
        return authority.capacitiesOf(person).stream()
                .sorted(java.util.Comparator.comparing(
                        (Capacity capacity) -> capacity.kind() != Capacity.Kind.OWN_AFFAIR))
                .map(capacity -> new Option(capacity.acted().toString(), title(capacity)))
                .distinct()
                .toList();
    }

    private String title(Capacity capacity) {
        return capacity.kind() == Capacity.Kind.OWN_AFFAIR ? messages.getMessage("filters.own") : capacity.title();
    }

    private Map<String, String> titles(PersonId person) {
        return authority.capacitiesOf(person).stream()
                .collect(Collectors.toMap(
                        capacity -> capacity.acted().toString(), Capacity::title, (first, second) -> first));
    }
}
