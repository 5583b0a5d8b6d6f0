package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of people who were proposed together: the number of each, and who decides next. */
@Service
@Transactional(readOnly = true)
public class SentNominations {

    /** The routes of so many are looked at; proposals sent together are mostly put to the same few. */
    private static final int LOOKED_AT = 50;

    private final NominationStore store;
    private final AddresseeTitles titles;

    SentNominations(NominationStore store, AddresseeTitles titles) {
        this.store = store;
        this.titles = titles;
    }

    /** Of those whose nomination for the batch still runs. */
    public Map<PersonId, String> numbers(String batch, Collection<PersonId> people) {
        return store.openNumbers(batch, people);
    }

    /** By name and each once. */
    public List<String> deciders(Collection<String> numbers) {
        return numbers.stream()
                .sorted()
                .limit(LOOKED_AT)
                .flatMap(number -> store.load(number).steps().stream())
                .filter(step -> step.outcome() == null && !step.fell())
                .map(ApprovalStep::addressees)
                .map(titles::of)
                .distinct()
                .sorted()
                .toList();
    }
}
