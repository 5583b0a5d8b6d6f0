package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport.Fault;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport.Report;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LedgerIT {

    private static final String HEADING = "nip;kode_program;judul;tanggal_selesai;jp;bukti\n";

    @Autowired
    private Ledger ledger;

    @Autowired
    private HistoryImport history;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void creditsASourceOnceAndCountsByYearOfCompletion() {
        PersonId person = SmallCity.SUB_BKPSDM;
        UUID credit = ledger.credit(training(person, "2026-03-02", 30, "ledger-it-1"), null)
                .orElseThrow();
        assertThat(ledger.credit(training(person, "2026-03-02", 30, "ledger-it-1"), null))
                .isEmpty();
        ledger.credit(training(person, "2025-12-31", 16, "ledger-it-2"), null);
        assertThat(ledger.hoursOf(person, 2026)).isEqualTo(new LearningHours(30));
        assertThat(ledger.hoursOf(person, 2025)).isEqualTo(new LearningHours(16));
        assertThat(ledger.lastCompleted(person, "MP-01")).contains(LocalDate.of(2026, 3, 2));
        assertThat(ledger.lastCompleted(person, "TIK-01")).isEmpty();

        ledger.reverse(credit, "Salah orang", SmallCity.ANALYST);

        assertThat(ledger.hoursOf(person, 2026)).isEqualTo(LearningHours.NONE);
        assertThat(ledger.historyOf(person))
                .extracting(Training::completed)
                .containsExactly(LocalDate.of(2025, 12, 31));
        assertThat(ledger.lastTraining(person)).contains(LocalDate.of(2025, 12, 31));
        assertThatThrownBy(() -> ledger.reverse(credit, "Lagi", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> ledger.reverse(UUID.randomUUID(), "x", SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cannotBeChangedEvenBySql() {
        for (String change : List.of("UPDATE ledger_credit SET learning_hours = 99", "DELETE FROM ledger_credit")) {
            assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        jdbc.sql("SET LOCAL ROLE postgres").update();
                        jdbc.sql(change).update();
                    }))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void importsAFileWholeOrNotAtAll() {
        String number = jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(SmallCity.SEK_BKPSDM.value())
                .query(String.class)
                .single();
        String good = number + ";TIK-01;;05-02-2026;20;STTP 12/2026\n";
        String free = number + ";;Lokakarya arsip;2026-04-01;10;Sertifikat 7\n";
        String bad = "123;XX-99;;31-02-2026;banyak;\n";

        Report refused = take(HEADING + good + bad);
        assertThat(refused.faults())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly("3 nip", "3 kode_program", "3 judul", "3 tanggal_selesai", "3 jp", "3 bukti");
        assertThat(ledger.hoursOf(SmallCity.SEK_BKPSDM, 2026)).isEqualTo(LearningHours.NONE);

        assertThat(take(HEADING + good + free)).isEqualTo(new Report(2, 0, List.of(), List.of()));
        assertThat(take(HEADING + good + free)).isEqualTo(new Report(0, 2, List.of(), List.of()));
        assertThat(ledger.hoursOf(SmallCity.SEK_BKPSDM, 2026)).isEqualTo(new LearningHours(30));
        assertThat(take("nip;jp\n").faults()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/03/2025", "5-3-2025", "5 Maret 2025", "2025-03-05", "Rabu, 5 Mar 2025"})
    void readsDaysAsTheDirectoryDoes(String day) {
        String line = numberOf(SmallCity.KABID1_DINKES) + ";;Bimtek " + day + ";" + day + ";10 JP;Sertifikat 1\n";

        assertThat(take(HEADING + line)).isEqualTo(new Report(1, 0, List.of(), List.of()));
        assertThat(ledger.historyOf(SmallCity.KABID1_DINKES))
                .filteredOn(training -> training.title().equals("Bimtek " + day))
                .extracting(Training::completed)
                .containsExactly(LocalDate.of(2025, 3, 5));
    }

    @Test
    void saysTheReasonOfADamagedNumberAndOfAnImpossibleDay() {
        assertThat(take(HEADING + "1,99001E+17;;x;31-02-2025;1;y\n").faults())
                .extracting(Fault::messageKey)
                .containsExactly("ledger.import.numberDamaged", "ledger.import.noSuchDay");
    }

    @Test
    void errorsOfASpreadsheetAreFaultsAndNotHistory() throws Exception {
        assertThat(take("riwayat.xlsx", resource("errors-history.xlsx")).faults())
                .extracting(
                        fault -> fault.place() + " " + fault.row() + " " + fault.column() + " " + fault.messageKey())
                .contains("Sheet1 2 judul document.cell.ERROR", "Sheet1 2 bukti document.cell.ERROR");
    }

    @Test
    void findsTheTableByItsColumnsAndNamesWhatItLeavesOut() throws Exception {
        String rows = "Bukti;JP;Tanggal Selesai;Judul;Kode Program;NIP\nS 1;10;01-02-2025;Arsip A;;"
                + numberOf(SmallCity.KABID1_DINKES) + "\n";

        assertThat(take("data_jp.csv", ("Rekap\n\n" + rows).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Report(1, 0, List.of(), List.of()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            workbook.newWorksheet("Petunjuk").inlineString(0, 0, "Isi lembar berikutnya");
            Worksheet sheet = workbook.newWorksheet("Isian");
            String[] lines = rows.replace("Arsip A", "Arsip B").split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(";");
                for (int column = 0; column < cells.length; column++) {
                    sheet.inlineString(row, column, cells[column]);
                }
            }
        }
        assertThat(take("a.xlsx", file.toByteArray())).isEqualTo(new Report(1, 0, List.of(), List.of("Petunjuk")));
        assertThatThrownBy(() -> take("foto.xlsx", resource("summary-sheet.xlsx")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("ledger.import.noTable");
                    assertThat(refused.arguments()).containsExactly("Rekap Pegawai, Pegawai");
                });
    }

    @Test
    void importsOnlyForHr() {
        Actor somebody = new Actor(SmallCity.STAFF_1_PUPR, "x", "x", Set.of());

        assertThatThrownBy(() -> history.take("x.csv", HEADING.getBytes(StandardCharsets.UTF_8), somebody))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void offersEighteenProgrammes() {
        assertThat(catalogue.listProgrammes()).hasSize(18);
        assertThat(catalogue.programme("PKP").leadership()).isTrue();
        assertThatThrownBy(() -> catalogue.programme("X")).isInstanceOf(NotFound.class);
    }

    private Report take(String text) {
        return take("riwayat.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Report take(String name, byte[] content) {
        Actor admin = new Actor(SmallCity.ANALYST, "x", "x", Set.of(new Actor.Granted(Role.ADMIN, "")));
        return history.take(name, content, admin);
    }

    private String numberOf(PersonId person) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = LedgerIT.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }

    private static Credit training(PersonId person, String completed, int hours, String source) {
        return new Credit(
                person,
                new Training(
                        "MP-01",
                        "Manajemen Proyek Pemerintah",
                        LocalDate.parse(completed),
                        new LearningHours(hours),
                        "STTP 1"),
                source);
    }
}
