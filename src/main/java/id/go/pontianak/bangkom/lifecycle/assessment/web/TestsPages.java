package id.go.pontianak.bangkom.lifecycle.assessment.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.lifecycle.assessment.BatchTests;
import id.go.pontianak.bangkom.lifecycle.assessment.BatchTests.Overview;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.examination.BankRights;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of a batch's tests together. */
@Component
class TestsPages {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** One who sits them, with his scores by test; {@code remedial}: may sit that one. */
    public record Row(PersonId person, String name, Map<TestKind, BigDecimal> scores, boolean remedial) {}

    /** {@code analysis}: whether the reader may see what answers say about questions. */
    public record Page(Overview tests, List<BatchPart.Link> tabs, List<Row> rows, boolean analysis) {

        public BatchTests.Test test(TestKind kind) {
            return tests.tests().stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        public long remedial() {
            return rows.stream().filter(Row::remedial).count();
        }
    }

    private final BatchTests tests;
    private final BatchParts parts;
    private final BankRights banks;
    private final Directory directory;
    private final Policies policies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    TestsPages(
            BatchTests tests,
            BatchParts parts,
            BankRights banks,
            Directory directory,
            Policies policies,
            WorkingCalendar calendar,
            BusinessClock clock) {
        this.tests = tests;
        this.parts = parts;
        this.banks = banks;
        this.directory = directory;
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    Page page(String number, PersonId reader) {
        Overview overview = tests.of(reader, number);
        Set<PersonId> people = new HashSet<>(overview.scores().keySet());
        people.addAll(overview.remedial());
        Map<PersonId, Person> persons = directory.persons(people);
        List<Row> rows = persons.values().stream()
                .map(person -> new Row(
                        person.id(),
                        person.name(),
                        overview.scores().getOrDefault(person.id(), Map.of()),
                        overview.remedial().contains(person.id())))
                .sorted(Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(row -> row.person().toString()))
                .toList();
        return new Page(
                overview,
                parts.of(overview.batch(), reader),
                rows,
                banks.mayKeep(reader, overview.batch().programme()));
    }

    /** The same for whoever may change something. */
    Page keeping(String number, PersonId reader) {
        Page page = page(number, reader);
        if (!page.tests().keeps()) {
            throw new NotFound();
        }
        return page;
    }

    /** As it is open, or a window that suggests itself: today, from now or the morning of its day, to the end of it. */
    WindowForm window(Page page, TestKind kind) {
        OpenedTest opened = page.test(kind).opened();
        if (opened != null) {
            return WindowForm.of(new TestWindow(opened.opens(), opened.closes()));
        }
        LocalDate usual = kind == TestKind.PRE
                ? page.tests().batch().period().from()
                : page.tests().batch().lastDay();
        LocalDate day = usual.isBefore(clock.today()) ? clock.today() : usual;
        return WindowForm.of(
                new TestWindow(day.atTime(MORNING).atZone(City.ZONE).toInstant(), TestWindow.endOf(day)));
    }

    UntilForm until(Page page) {
        OpenedTest opened = page.test(TestKind.REMEDIAL).opened();
        return new UntilForm(
                opened == null
                        ? usual()
                        : WindowForm.of(new TestWindow(opened.opens(), opened.closes()))
                                .until());
    }

    private @Nullable LocalDate usual() {
        LocalDate today = clock.today();
        int days = policies.number("assessment.remedialDays", today);
        return calendar.plus(today, new WorkingDays(days), WeekPattern.FIVE_DAYS);
    }
}
