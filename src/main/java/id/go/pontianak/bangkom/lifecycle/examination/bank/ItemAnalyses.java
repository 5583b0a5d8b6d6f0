package id.go.pontianak.bangkom.lifecycle.examination.bank;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankRights;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ItemRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Response;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ResponseRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Statistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the answers of all groups say about the questions of a bank. */
@Service
@Transactional(readOnly = true)
public class ItemAnalyses {

    /** A question in its newest version with what is known of it. */
    public record Row(Item item, ItemAnalysis analysis) {}

    private final BankRights rights;
    private final ItemRows items;
    private final ResponseRows responses;

    ItemAnalyses(BankRights rights, ItemRows items, ResponseRows responses) {
        this.rights = rights;
        this.items = items;
        this.responses = responses;
    }

    /** By number; those that nobody has answered are left out. */
    public List<Row> list(PersonId by, String programme) {
        rights.requireKeeper(by, programme);
        Map<String, List<Response>> answered = responses.ofProgramme(programme).stream()
                .collect(Collectors.groupingBy(response -> key(response.item().toString(), response.version())));
        return items.list(programme, ItemFilter.IN_USE).stream()
                .filter(item -> answered.containsKey(key(item)))
                .map(item -> new Row(item, Statistics.of(item.text(), answered.getOrDefault(key(item), List.of()))))
                .toList();
    }

    private static String key(Item item) {
        return key(item.id().toString(), item.version());
    }

    private static String key(String item, int version) {
        return item + '.' + version;
    }
}
