package id.go.pontianak.bangkom.lifecycle.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CertificateIssueIT {

    private static final PersonId PERSON = SmallCity.STAFF_1_DINKES;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final String run = UUID.randomUUID().toString();

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void saysWhatWasOrderedWhoSignedAndANumberOfItsSeries() {
        CertificateOrder order = CertificateFixtures.order(PERSON, "Rini Anggraini");
        Certificate issued = certificates.issue(order);

        assertThat(issued.number())
                .matches("800\\.2\\.2/\\d{4}/MP-01/BKPSDM/XI/2026")
                .contains("/%04d/".formatted(last()));
        assertThat(issued.code()).matches("[A-Z2-7]{16}");
        assertThat(issued.checksum()).matches("[0-9a-f]{8}");
        assertThat(issued.signer().name()).isEqualTo("Murni Handayani");
        assertThat(issued.signer().title()).isEqualTo("Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia");
        Certificate read = certificates.find(issued.id()).orElseThrow();
        assertThat(read.order().subjects()).hasSize(2);
        assertThat(read.order().recipient()).isEqualTo(order.recipient());
        assertThat(read.order().course()).isEqualTo(order.course());
        assertThat(read.signer()).isEqualTo(issued.signer());
        assertThat(certificates.findByCode(issued.code())).contains(read);
        assertThat(certificates.listOf(order.event())).containsExactly(read);
        assertThat(certificates.listOf(PERSON)).contains(read);
    }

    @Test
    void theSamePersonAndEventAreCertifiedOnce() {
        CertificateOrder order = CertificateFixtures.order(PERSON, "Rini Anggraini");
        Certificate first = certificates.issue(order);
        int last = last();

        assertThat(certificates.issue(order).id()).isEqualTo(first.id());
        assertThat(last()).isEqualTo(last);
        Certificate other = certificates.issue(CertificateFixtures.order(PERSON, "Rini Anggraini"));
        assertThatThrownBy(() -> jdbc.sql("UPDATE certificate_certificate SET event_key = ? WHERE id = ?")
                        .params(order.event(), other.id())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void twoOrdersAtTheSameInstantMakeOneCertificateAndTakeOneNumber() {
        for (int round = 0; round < 20; round++) {
            CertificateOrder order = CertificateFixtures.order(PERSON, "Rini Anggraini");
            int before = last();
            CyclicBarrier together = new CyclicBarrier(2);
            List<CompletableFuture<Certificate>> both = Stream.of(1, 2)
                    .map(no -> CompletableFuture.supplyAsync(() -> {
                        await(together);
                        return certificates.issue(order);
                    }))
                    .toList();

            assertThat(both.get(0).join().id()).isEqualTo(both.get(1).join().id());
            assertThat(last()).isEqualTo(before + 1);
        }
    }

    /** The trap of numbers made by the highest and one: they meet in parallel. That of a database sequence: what is rolled back leaves a gap. */
    @Test
    void aThousandNumbersFromTwoThreadsHaveNoGapAlthoughEveryTenthIsRolledBack() {
        int before = last();
        Stream.of("a", "b")
                .map(thread -> CompletableFuture.runAsync(() -> issueFiveHundred(thread)))
                .toList()
                .forEach(CompletableFuture::join);

        List<Integer> serials = jdbc.sql(
                        "SELECT serial FROM certificate_certificate WHERE event_key LIKE ? ORDER BY serial")
                .param(run + "%")
                .query(Integer.class)
                .list();
        assertThat(serials)
                .hasSize(900)
                .isEqualTo(
                        IntStream.rangeClosed(before + 1, before + 900).boxed().toList());
        assertThat(last()).isEqualTo(before + 900);
    }

    private void issueFiveHundred(String thread) {
        for (int no = 0; no < 500; no++) {
            CertificateOrder order = CertificateFixtures.order(run + thread + no, PERSON, "Peserta " + no);
            boolean fails = no % 10 == 9;
            transactions.executeWithoutResult(transaction -> {
                certificates.issue(order);
                if (fails) {
                    transaction.setRollbackOnly();
                }
            });
        }
    }

    @Test
    void nobodySignsHisOwn() {
        Certificate his = certificates.issue(CertificateFixtures.order(SmallCity.KA_BKPSDM, "Murni Handayani"));

        assertThat(his.signer().name()).isEqualTo("Mei Kusuma");
        assertThat(his.signer().title()).isEqualTo("Asisten Administrasi Umum");
    }

    @Test
    void whoStandsInForTheHeadSignsAsSuchAndWithoutHisDegrees() {
        jdbc.sql("UPDATE directory_person SET name = 'Drs. Dian Puspita, M.Si', grade = 'IV/b' WHERE id = ?")
                .param(SmallCity.SEK_BKPSDM.value())
                .update();
        jdbc.sql("""
                        INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day)
                        VALUES (gen_random_uuid(), 'KA-BKPSDM', ?, 'PLH', DATE '2026-11-01', DATE '2026-11-05')""").param(SmallCity.SEK_BKPSDM.value()).update();
        try {
            Signer signer = certificates
                    .issue(CertificateFixtures.order(PERSON, "Rini Anggraini"))
                    .signer();

            assertThat(signer.name()).isEqualTo("Dian Puspita");
            assertThat(signer.rank()).isEqualTo("Pembina Tingkat I");
            assertThat(signer.title()).startsWith("Plh. Kepala Badan");
        } finally {
            SmallCity.restore(jdbc);
        }
    }

    private int last() {
        return jdbc.sql("SELECT coalesce(max(last), 0) FROM certificate_series WHERE year = 2026")
                .query(Integer.class)
                .single();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
