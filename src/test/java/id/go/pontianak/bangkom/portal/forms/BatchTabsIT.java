package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import id.go.pontianak.bangkom.support.WebPage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two people of HR have the same form open: who comes second reads what the first did, keeps his text, and may send again. */
@IntegrationTest
class BatchTabsIT {

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private Batches batches;

    @Autowired
    private MockMvc mvc;

    private String number = "";

    @BeforeEach
    void batch() {
        fixtures.city();
        number = fixtures.calling(3, Map.of("DINKES", 1));
    }

    @Test
    void movedDatesOfTheFirstStay() {
        String path = "/batches/" + number + "/schedule";
        Batch before = batches.batch(number);
        LocalDate moved = before.period().from().plusDays(1);
        Tab late = Tab.open(visitor(SmallCity.ANALYST), path);
        Tab early = Tab.open(visitor(SmallCity.ANALYST), path);

        assertThat(early.send(path, days(before, "starts", moved, "Narasumber lain"))
                        .taken())
                .isTrue();
        LocalDate later = before.period().to().plusDays(1);
        WebPage told = late.send(path, days(before, "ends", later, "Tambah hari praktik"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(batches.batch(number).period().from()).isEqualTo(moved);
        assertThat(batches.batch(number).period().to())
                .isEqualTo(before.period().to());
        assertThat(told.text()).contains("Hari pertama: dari", "Terakhir diubah oleh", "Tambah hari praktik");
        // What he did not touch shows what is so now, what he did shows his own.
        assertThat(told.body())
                .contains("name=\"starts\" value=\"" + moved + '"')
                .contains("name=\"ends\" value=\"" + later + '"');

        Map<String, String> again = days(batches.batch(number), "ends", later, "Tambah hari praktik");
        assertThat(late.send(told.form(path), again).taken()).isTrue();
        assertThat(batches.batch(number).period().from()).isEqualTo(moved);
        assertThat(batches.batch(number).period().to()).isEqualTo(later);
    }

    @Test
    void aFormThatComesBackForAFaultStillKnowsWhatItShowed() {
        String path = "/batches/" + number + "/venue";
        Tab late = Tab.open(visitor(SmallCity.ANALYST), path);
        Tab early = Tab.open(visitor(SmallCity.ANALYST), path);
        WebPage faulty = late.send(path, venue("DARING", "Zoom", ""));
        assertThat(faulty.status()).isEqualTo(422);

        assertThat(early.send(path, venue("TATAP_MUKA", "Aula baru", "Pindah gedung"))
                        .taken())
                .isTrue();
        WebPage told = late.send(faulty.form(path), venue("DARING", "Zoom", "Hemat biaya"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Tempat: dari", "menjadi Aula baru", "Hemat biaya");
        assertThat(batches.batch(number).place()).isEqualTo("Aula baru");
    }

    private static Map<String, String> venue(String mode, String place, String reason) {
        return Map.of("mode", mode, "location", "IN_TOWN", "place", place, "reason", reason);
    }

    private static Map<String, String> days(Batch batch, String field, LocalDate day, String reason) {
        Map<String, String> days = new HashMap<>(Map.of(
                "opens", batch.opens().toString(),
                "nominationDeadline", batch.nominationDeadline().toString(),
                "selectionDate", batch.selectionDate().toString(),
                "starts", batch.period().from().toString(),
                "ends", batch.period().to().toString(),
                "reason", reason));
        days.put(field, day.toString());
        return days;
    }

    private Visitor visitor(PersonId person) {
        return new Visitors(mvc).signIn(fixtures.usernameOf(person), BatchFixtures.PASSWORD);
    }
}
