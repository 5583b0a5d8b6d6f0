package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions;
import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.About;
import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.Seen;
import id.go.pontianak.bangkom.desk.inbox.domain.KnownTasks;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.foundation.decisionform.DecisionForm;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.decisionform.Forms;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the question before a bulk decision together: what will be decided, about whom, and whether a reason is asked for. */
@Component
class BulkPages {

    private static final int NAMED = 50;

    private final TaskListing listing;
    private final KnownTasks known;
    private final Forms forms;
    private final InlineDecisions inline;

    BulkPages(TaskListing listing, KnownTasks known, Forms forms, InlineDecisions inline) {
        this.inline = inline;
        this.listing = listing;
        this.known = known;
        this.forms = forms;
    }

    /** How many of the whole filter can be decided together: those that can be decided in their row, as on the list. */
    int countAll(PersonId person, TaskQuery query) {
        return listing.countByForm(person, query).entrySet().stream()
                .filter(form -> !inline.inRow(form.getKey()).isEmpty())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The rows of the whole filter that can be decided together, as they are now. */
    List<Seen> all(PersonId person, String list) {
        List<TaskId> ids = listing.ids(person, TaskListAddress.read(list), BulkDecisions.MOST + 1);
        return listing.rows(person, ids).stream()
                .filter(row -> !inline.inRow(row.form()).isEmpty())
                .map(row -> new Seen(row.id(), row.version()))
                .toList();
    }

    BulkView question(PersonId person, UUID submission, List<Seen> chosen, String outcome, Why why, String list) {
        List<Seen> most = chosen.subList(0, Math.min(chosen.size(), BulkDecisions.MOST));
        Map<TaskId, About> about = about(person, most);
        List<Seen> tasks =
                most.stream().filter(seen -> about.containsKey(seen.task())).toList();
        List<DecisionForm> asked = forms(person, tasks);
        List<About> named = about.values().stream().limit(NAMED).toList();
        return new BulkView(
                submission,
                tasks.stream().map(Seen::toString).collect(Collectors.joining(" ")),
                outcome,
                label(asked, outcome),
                asked.stream().anyMatch(form -> reasonRequired(form, outcome)),
                ground(asked, outcome),
                why,
                null,
                named,
                tasks.size(),
                tasks.size() - named.size(),
                chosen.size() > most.size(),
                list,
                TaskListAddress.path(TaskListAddress.read(list)));
    }

    /** In the order in which they were sent. */
    private Map<TaskId, About> about(PersonId person, List<Seen> tasks) {
        List<TaskId> ids = tasks.stream().map(Seen::task).toList();
        return known.about(person, ids).stream()
                .sorted(Comparator.comparing(about -> ids.indexOf(about.task())))
                .collect(Collectors.toMap(
                        About::task, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private List<DecisionForm> forms(PersonId person, List<Seen> tasks) {
        return listing.own(person, tasks.stream().map(Seen::task).toList()).stream()
                .map(TaskRow::form)
                .filter(Objects::nonNull)
                .distinct()
                .map(form -> forms.form(form, LocaleContextHolder.getLocale()))
                .toList();
    }

    private static String label(List<DecisionForm> asked, String outcome) {
        String labels = asked.stream()
                .flatMap(form -> form.outcomes().stream())
                .filter(option -> option.value().equals(outcome))
                .map(FormField.Option::label)
                .distinct()
                .collect(Collectors.joining(" / "));
        return labels.isEmpty() ? outcome : labels;
    }

    /** Offered where all that can be decided so have the same list. */
    private static @Nullable FormField ground(List<DecisionForm> asked, String outcome) {
        List<Optional<FormField>> lists = asked.stream()
                .filter(form -> form.outcomes().stream()
                        .anyMatch(option -> option.value().equals(outcome)))
                .map(form -> InlineDecisions.ground(form, outcome))
                .toList();
        boolean same = lists.stream()
                        .map(field -> field.map(FormField::list))
                        .distinct()
                        .count()
                == 1;
        return same ? lists.get(0).orElse(null) : null;
    }

    private static boolean reasonRequired(DecisionForm form, String outcome) {
        return form.findField("reason")
                .filter(FormField::required)
                .map(field -> field.hiddenWhen() == null || !field.hiddenWhen().holds(outcome))
                .orElse(false);
    }

    /** What was sent, as far as it can be read; nothing else is let through. */
    static List<Seen> seen(@Nullable List<String> tokens) {
        List<Seen> seen = new ArrayList<>();
        for (String token : tokens == null ? List.<String>of() : tokens) {
            if (token.matches("[A-Za-z0-9:_-]{1,64}~\\d{1,9}")) {
                int at = token.indexOf('~');
                seen.add(new Seen(new TaskId(token.substring(0, at)), Integer.parseInt(token.substring(at + 1))));
            }
        }
        return seen.stream().distinct().limit(BulkDecisions.MOST + 1L).toList();
    }
}
