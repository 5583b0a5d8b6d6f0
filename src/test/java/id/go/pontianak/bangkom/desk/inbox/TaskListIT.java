package id.go.pontianak.bangkom.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.RequestElements;
import id.go.pontianak.bangkom.desk.inbox.domain.Snoozes;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskCounts;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Sort;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands on whose list, in which order, and since when: from rows written in the transaction that opens and closes the task. */
@IntegrationTest
class TaskListIT {

    @Autowired
    private TaskListing listing;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private Snoozes snoozes;

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void taskFollowsTheOfficeToItsNewHolderAtOnce() {
        Official old = people.official("Pejabat Lama");
        PersonId successor = people.staff("Pejabat Baru");
        String number = made(old, people.staff("Pegawai Satu"), requests.inDays(3));

        assertThat(numbers(old.person(), View.MINE)).containsExactly(number);

        people.end(old.office(), clock.today().minusDays(1));
        people.hold(successor, old.office(), "D", clock.today(), null);

        assertThat(numbers(old.person(), View.MINE)).isEmpty();
        assertThat(numbers(successor, View.MINE)).containsExactly(number);
    }

    @Test
    void nobodySeesATaskAboutHimselfInHisOfficeAndTheOfficeAboveDoes() {
        Official official = people.official("Pejabat Diusulkan");
        String number = made(official, official.person(), requests.inDays(3));

        assertThat(numbers(official.person(), View.MINE)).isEmpty();
        assertThat(listing.counts(official.person(), TaskQuery.of(View.MINE)).mine())
                .isZero();
        assertThat(found(SmallCity.KA_DINKES, number)).containsExactly(number);
    }

    @Test
    void ownAffairIsListedForItsSubject() {
        Official official = people.official("Pejabat");
        PersonId subject = people.staff("Pegawai Dua");
        String number = made(official, subject, requests.inDays(3));

        processDriver.decide(official.person(), number, "returned", "Lampiran belum lengkap");

        assertThat(numbers(subject, View.MINE)).containsExactly(number);
        assertThat(numbers(subject, View.OFFICE)).isEmpty();
        assertThat(numbers(official.person(), View.DONE)).containsExactly(number);
    }

    @Test
    void recusedPersonDoesNotSeeTheTaskAnyMore() {
        Official official = people.official("Pejabat Berbenturan");
        String number = made(official, people.staff("Pegawai Tiga"), requests.inDays(3));

        transactions.executeWithoutResult(status -> requests.recuse(number, official.person()));

        assertThat(numbers(official.person(), View.MINE)).isEmpty();
    }

    @Test
    void eachViewCountsExactlyItsRows() {
        Official official = people.official("Pejabat Sibuk");
        PersonId subject = people.staff("Pegawai Empat");
        IntStream.range(0, 3).forEach(n -> made(official, subject, requests.inDays(-1)));
        IntStream.range(0, 2)
                .forEach(n -> made(official, subject, requests.inDays(0).plusSeconds(3600)));
        IntStream.range(0, 4).forEach(n -> made(official, subject, requests.inDays(5)));
        String later = made(official, subject, requests.inDays(5));
        snoozes.snooze(
                official.person(), processDriver.task(later).id(), clock.today().plusDays(2));

        TaskCounts counts = listing.counts(official.person(), TaskQuery.of(View.MINE));

        assertThat(counts).isEqualTo(new TaskCounts(9, 9, 0, 2, 3, 1, 0));
        for (View view : View.values()) {
            assertThat(numbers(official.person(), view)).as(view.name()).hasSize(counts.of(view));
        }
        assertThat(numbers(official.person(), View.SNOOZED)).containsExactly(later);

        clock.set(clock.now().plusSeconds(86_400 * 2));
        assertThat(numbers(official.person(), View.MINE)).contains(later);
    }

    @Test
    void pagesNeitherLoseNorRepeatRowsThatTie() {
        Official official = people.official("Pejabat Banyak");
        PersonId subject = people.staff("Pegawai Lima");
        Instant due = requests.inDays(4);
        List<String> made = IntStream.range(0, 60)
                .mapToObj(n -> made(official, subject, due))
                .toList();

        for (Sort sort : Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                TaskQuery query = TaskQuery.of(View.MINE).sortedBy(sort, descending);
                List<TaskRow> seen = new ArrayList<>();
                KeyPage<TaskRow> page = listing.page(official.person(), query);
                while (true) {
                    seen.addAll(page.rows());
                    if (!page.after()) {
                        break;
                    }
                    page = listing.page(
                            official.person(),
                            query.after(seen.get(seen.size() - 1).key()));
                }
                assertThat(seen.stream().map(row -> row.caseNumber().value()))
                        .as(sort + " " + descending)
                        .containsExactlyInAnyOrderElementsOf(made);
                KeyPage<TaskRow> back = listing.page(
                        official.person(), query.before(seen.get(50).key()));
                assertThat(back.rows()).isEqualTo(seen.subList(25, 50));
            }
        }
    }

    @Test
    void sortsByUrgencyThenByDueDate() {
        Official official = people.official("Pejabat Urut");
        PersonId subject = people.staff("Pegawai Enam");
        Request plain = request(official, subject, requests.inDays(1));
        Request urgentLate = request(official, subject, requests.inDays(6)).urgent(90);
        Request urgentSoon = request(official, subject, requests.inDays(2)).urgent(90);
        List.of(plain, urgentLate, urgentSoon).forEach(this::make);

        List<String> order =
                listing.page(official.person(), TaskQuery.of(View.MINE).sortedBy(Sort.PRIORITY, false)).rows().stream()
                        .map(row -> row.caseNumber().value())
                        .toList();

        assertThat(order).containsExactly(urgentSoon.number(), urgentLate.number(), plain.number());
    }

    @Test
    void taskForTwoOfSomebodysOfficesIsOneRow() {
        Official official = people.official("Pejabat Rangkap");
        Official other = people.official("Pejabat Lain");
        people.end(other.office(), clock.today().minusDays(1));
        people.hold(official.person(), other.office(), "PLT", clock.today(), null);
        String number = made(official, people.staff("Pegawai Tujuh"), requests.inDays(3));

        cases.addCandidate(new CaseNumber(number), RequestElements.TASK_DECIDE_REQUEST, other.addressee());

        assertThat(numbers(official.person(), View.MINE)).containsExactly(number);
        assertThat(listing.counts(official.person(), TaskQuery.of(View.MINE)).mine())
                .isEqualTo(1);
        assertThat(listing.countByAddressee(official.person(), TaskQuery.of(View.OFFICE)))
                .hasSize(2);
    }

    @Test
    void findsByNameNumberAndCaseInAnyOrderOfWords() {
        Official official = people.official("Pejabat Cari");
        PersonId subject = people.staff("Gunawan 100%_Sakti");
        String number = made(official, subject, requests.inDays(3));
        made(official, people.staff("Orang Lain"), requests.inDays(3));
        String nip = jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(subject.value())
                .query(String.class)
                .single();

        for (String words : List.of(
                "sakti gunawan", "GUNAWAN", "100%_", nip, nip.substring(0, 8) + " " + nip.substring(8), number)) {
            assertThat(found(official.person(), words)).as(words).containsExactly(number);
        }
        assertThat(found(official.person(), "gunawan tidak")).isEmpty();
    }

    @Test
    void rowsAppearAndDisappearWithTheTransaction() {
        Official official = people.official("Pejabat Tetap");
        Request request = request(official, people.staff("Pegawai Delapan"), requests.inDays(3));
        transactions.executeWithoutResult(status -> {
            requests.make(request);
            assertThat(numbers(official.person(), View.MINE)).containsExactly(request.number());
            status.setRollbackOnly();
        });

        assertThat(numbers(official.person(), View.MINE)).isEmpty();
        assertThat(rows("inbox_task", request.number())).isZero();
        assertThat(rows("tracking_step", request.number())).isZero();
    }

    private List<String> numbers(PersonId person, View view) {
        return listing.page(person, TaskQuery.of(view)).rows().stream()
                .map(row -> row.caseNumber().value())
                .toList();
    }

    private List<String> found(PersonId person, String words) {
        return listing.page(person, TaskQuery.of(View.MINE).searching(words)).rows().stream()
                .map(row -> row.caseNumber().value())
                .toList();
    }

    private long rows(String table, String number) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE case_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private Request request(Official official, PersonId subject, Instant due) {
        return Request.of(DeskPeople.unique("REQ-2026"), subject, official.addressee(), due);
    }

    private String made(Official official, PersonId subject, Instant due) {
        Request request = request(official, subject, due);
        make(request);
        return request.number();
    }

    private void make(Request request) {
        requests.make(request);
    }
}
