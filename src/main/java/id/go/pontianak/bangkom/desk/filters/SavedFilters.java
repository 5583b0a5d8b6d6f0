package id.go.pontianak.bangkom.desk.filters;

import id.go.pontianak.bangkom.desk.filters.domain.FilterRows;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filters that people keep. Everybody keeps his own; for an office or a role those keep and remove them who answer for it that day, so that
 * they stay with the office when its holder goes.
 */
@Service
@Transactional
public class SavedFilters {

    public static final int LONGEST_NAME = 60;

    /** How many one person may keep, shared ones included. */
    static final int MOST = 40;

    private final FilterRows rows;
    private final Authority authority;
    private final Map<String, FilteredList> lists;

    SavedFilters(FilterRows rows, Authority authority, List<FilteredList> lists) {
        this.rows = rows;
        this.authority = authority;
        this.lists = lists.stream().collect(Collectors.toMap(FilteredList::key, Function.identity()));
    }

    /** His own first, then those of his offices and roles, each by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(PersonId person, String list) {
        return rows.listFor(list, authority.addresseesOf(person)).stream()
                .sorted(Comparator.comparing(SavedFilter::shared).thenComparing(SavedFilter::name))
                .toList();
    }

    /**
     * Keeps the filter; another one that he keeps under that name for that audience is replaced. Refused: no name, no filter, somebody else's
     * office, a name under which a colleague keeps one, too many.
     */
    public void keep(PersonId owner, String list, String name, Addressee audience, String query) {
        String title = ReadableText.of(name);
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw RuleViolated.at("name", "refusal.filters.name", LONGEST_NAME);
        }
        String filter = list(list).filter(query);
        if (filter.isEmpty()) {
            throw RuleViolated.of("refusal.filters.nothing");
        }
        requireAnswering(owner, audience);
        Optional<SavedFilter> before = rows.find(list, audience, title);
        if (before.filter(kept -> !kept.owner().equals(owner)).isPresent()) {
            throw RuleViolated.at("name", "refusal.filters.taken");
        }
        if (before.isEmpty() && rows.count(owner, authority.addresseesOf(owner)) >= MOST) {
            throw RuleViolated.of("refusal.filters.most", MOST);
        }
        rows.keep(new SavedFilter(UUID.randomUUID(), owner, audience, list, title, filter));
    }

    /** What is not there and what is not his to remove are the same 404. */
    public SavedFilter remove(PersonId person, UUID id) {
        SavedFilter filter = rows.find(id).orElseThrow(NotFound::new);
        requireAnswering(person, filter.audience());
        rows.remove(id);
        return filter;
    }

    public FilteredList list(String key) {
        FilteredList list = lists.get(key);
        if (list == null) {
            throw new NotFound();
        }
        return list;
    }

    private void requireAnswering(PersonId person, Addressee audience) {
        if (!authority.addresseesOf(person).contains(audience)) {
            throw new NotFound();
        }
    }
}
