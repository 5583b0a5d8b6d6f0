package id.go.pontianak.bangkom.lifecycle.batch.list;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.forms.ManyRows;
import id.go.pontianak.bangkom.foundation.forms.RowResult;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** Closes many proposals that are not ready when the list is ordered, for one reason that each of their people reads. */
@Service
public class UnreadyProposals {

    private final Selection selection;
    private final Authority authority;
    private final Directory directory;
    private final ManyRows many;

    UnreadyProposals(Selection selection, Authority authority, Directory directory, ManyRows many) {
        this.selection = selection;
        this.authority = authority;
        this.directory = directory;
        this.many = many;
    }

    /** {@code NotFound} for others than HR of the city, {@code RuleViolated} without a reason; otherwise a result per proposal. */
    public ArrayList<RowResult> close(String batch, List<String> nominations, String reason, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        Reason.of(reason);
        Map<String, PersonId> people = selection.unready(batch).stream()
                .collect(Collectors.toMap(Candidacies.Unready::nomination, Candidacies.Unready::person));
        Map<PersonId, Person> persons = directory.persons(people.values());
        List<String> marked = nominations.stream().distinct().toList();
        return many.each(
                marked,
                nomination -> name(nomination, persons.get(people.get(nomination))),
                nomination -> selection.closeUnready(batch, nomination, reason, actor),
                nomination -> new DefaultMessageSourceResolvable("batch.selection.unready.done"));
    }

    private static String name(String nomination, @Nullable Person person) {
        return person == null ? nomination : nomination + " · " + person.name();
    }
}
