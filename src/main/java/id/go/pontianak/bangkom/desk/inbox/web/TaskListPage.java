package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Facet;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The task list as it is shown, addresses and texts included; {@code all} counts what can be decided together. */
record TaskListPage(
        List<ViewLink> views,
        List<Link> addressees,
        List<Link> chips,
        List<Group> groups,
        List<InlineDecisions.Outcome> outcomes,
        List<Link> sorts,
        List<Option> units,
        List<Option> programmes,
        Filter filter,
        String query,
        @Nullable String previous,
        @Nullable String next,
        String total,
        String empty,
        @Nullable String reset,
        int all) {

    record ViewLink(String label, String count, String icon, String path, boolean current, boolean alarming) {}

    record Link(String label, String path, boolean current) {}

    /** Tasks of one kind about one batch; a group of one, and what was decided, has no heading. */
    record Group(@Nullable Heading heading, List<Row> rows) {

        static Group untitled(List<Row> rows) {
            return new Group(null, rows);
        }
    }

    record Heading(String title, String held, @Nullable String note) {}

    record Filter(
            String view, String addressee, String search, String unit, String programme, String sort, String dir) {

        static Filter of(TaskQuery query) {
            return new Filter(
                    query.view().name().toLowerCase(Locale.ROOT),
                    query.chosen(Facet.ADDRESSEE),
                    query.search(),
                    query.chosen(Facet.UNIT),
                    query.chosen(Facet.PROGRAMME),
                    query.sort().name().toLowerCase(Locale.ROOT),
                    query.descending() ? "desc" : "");
        }
    }

    /** {@code due} is relative; {@code decided} says how and when, of what is done; {@code elsewhere}: on a page that is no task's; {@code outcomes} are those that can be given in the row. */
    record Row(
            TaskId id,
            int version,
            String path,
            String title,
            @Nullable String subject,
            @Nullable String number,
            @Nullable String position,
            @Nullable String programme,
            @Nullable String unit,
            CaseNumber caseNumber,
            String age,
            @Nullable String decided,
            @Nullable String due,
            @Nullable String dueExact,
            boolean overdue,
            boolean soon,
            boolean urgent,
            @Nullable String capacity,
            boolean elsewhere,
            List<InlineDecisions.Outcome> outcomes,
            boolean reasonAsked,
            boolean snoozed,
            @Nullable Standing hours) {

        /** Whether it can be decided with others at once. */
        public boolean selectable() {
            return !outcomes.isEmpty();
        }

        public String token() {
            return id.value() + '~' + version;
        }

        /** Whether it is mended and sent again rather than decided. */
        public boolean mends() {
            return outcomes.stream().anyMatch(outcome -> outcome.value().equals("resubmitted"));
        }

        /** Names of what can be decided in the row, one space between. */
        public String answers() {
            return outcomes.stream().map(InlineDecisions.Outcome::value).collect(Collectors.joining(" "));
        }
    }
}
