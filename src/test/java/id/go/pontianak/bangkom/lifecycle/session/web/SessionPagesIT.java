package id.go.pontianak.bangkom.lifecycle.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The sessions of a batch as people meet them: from nothing to a plan with one button, and what is refused names what is in the way. */
@IntegrationTest
class SessionPagesIT {

    @Autowired
    private Statements statements;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Holidays holidays;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;
    private LocalDate monday;
    private String batch;
    private String pages;

    @BeforeEach
    void batchInAWeekOfItsOwn() {
        personas = new Personas(accounts, jdbc);
        analyst = visitor("analis");
        monday = FreeWeeks.next(jdbc, LocalDate.of(2028, 2, 7));
        batch = planned();
        pages = "/batches/" + batch + "/sessions";
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void oneButtonMakesThePlanOfTheProgramme() throws Exception {
        assertThat(analyst.open("/batches/" + batch).getContentAsString()).contains(pages, "Sesi");
        assertThat(analyst.open(pages).getContentAsString())
                .contains("Belum ada sesi", "MP-01 (4 hari, 12 sesi)", "Buat dari pola program MP-01");
        assertThat(visitor("pegawai").open(pages).getContentAsString())
                .contains("Belum ada sesi")
                .doesNotContain("Buat dari pola");

        assertThat(analyst.send(pages + "/pattern").getStatus()).isEqualTo(302);

        assertThat(sessions.of(batch)).hasSize(12).allMatch(one -> "AULA-BKPSDM".equals(one.room()));
        assertThat(sessions.of(batch)).extracting(Session::day).contains(monday, monday.plusDays(3));
        assertThat(analyst.open(pages).getContentAsString())
                .contains("Jumlah 30 JP dari 30 JP program", "Jadwal dan lintasan kritis", "08.00–11.30")
                .doesNotContain("berbeda dari JP program");
        assertThat(analyst.send(pages + "/pattern").getStatus()).isEqualTo(409);
    }

    @Test
    void thePatternPassesOverAHoliday() {
        holidays.add(new Holiday(monday.plusDays(1), Holiday.Kind.NATIONAL, "Hari uji", "SKB uji"));
        try {
            assertThat(analyst.send(pages + "/pattern").getStatus()).isEqualTo(409);
        } finally {
            holidays.remove(monday.plusDays(1));
        }
    }

    @Test
    void addsByHandAndWarnsOfMissingHoursAndDaysOff() throws Exception {
        assertThat(add("Pembukaan", monday, "08:00", "09:30", "").getStatus()).isEqualTo(302);
        holidays.add(new Holiday(monday, Holiday.Kind.NATIONAL, "Hari uji kota", "SKB uji"));
        try {
            assertThat(analyst.open(pages).getContentAsString())
                    .contains("Pembukaan", "2 JP", "berbeda dari JP program (30)", "Hari uji kota");
        } finally {
            holidays.remove(monday);
        }
        assertThat(visitor("pegawai").open(pages).getContentAsString())
                .contains("Pembukaan")
                .doesNotContain("Tambah sesi", "berbeda dari JP program");
    }

    @Test
    void aClashIsNamedWithTheWayThere() throws Exception {
        String other = planned();
        UUID there = planning.add(
                other, SessionFixtures.at("Etika layanan", monday, "08:00", "10:00", "AULA-BKPSDM"), SmallCity.ANALYST);

        MockHttpServletResponse refused = add("Pembukaan", monday, "09:00", "11:00", "AULA-BKPSDM");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Ruang Aula BKPSDM dipakai sesi Etika layanan", "/batches/" + other + "/sessions/" + there)
                .contains("value=\"Pembukaan\"", "value=\"09:00\"");
    }

    @Test
    void copiesADayMovesWithAReasonAndCancels() throws Exception {
        add("Pembukaan", monday, "08:00", "09:30", "");
        assertThat(analyst.send(
                                pages + "/copy",
                                "from",
                                monday.toString(),
                                "to",
                                monday.plusDays(1).toString())
                        .getStatus())
                .isEqualTo(302);
        String copy = pages + "/" + sessions.of(batch).get(1).id();

        assertThat(move(copy, monday.plusDays(2), "").getContentAsString()).contains("alasan");
        assertThat(move(copy, monday.plusDays(2), "Narasumber berhalangan hadir")
                        .getStatus())
                .isEqualTo(302);
        assertThat(sessions.of(batch).get(1).day()).isEqualTo(monday.plusDays(2));

        assertThat(analyst.send(copy + "/cancel", "reason", "Digabung dengan kelas lain")
                        .getStatus())
                .isEqualTo(302);
        assertThat(analyst.open(copy).getContentAsString())
                .contains("Dibatalkan")
                .doesNotContain("Pindahkan sesi");
    }

    @Test
    void theAddressOfAnOnlineSessionIsForThoseConcerned() throws Exception {
        analyst.send(
                pages + "/new",
                "title",
                "Kelas daring",
                "day",
                monday.toString(),
                "from",
                "08:00",
                "to",
                "10:00",
                "kind",
                "CLASS",
                "mode",
                "ONLINE",
                "link",
                "https://rapat.example/abc");
        String page = pages + "/" + sessions.of(batch).get(0).id();

        assertThat(analyst.open(page).getContentAsString()).contains("https://rapat.example/abc");
        assertThat(visitor("pegawai").open(page).getContentAsString())
                .contains("Kelas daring")
                .doesNotContain("rapat.example");
        assertThat(visitor("pegawai").open(page + "/edit").getStatus()).isEqualTo(404);
    }

    /** A room that is retired stays with the session that has it, whatever else of it is changed. */
    @Test
    void aSessionKeepsItsRetiredRoomWhenItIsChanged() throws Exception {
        jdbc.sql("INSERT INTO session_room (code, name, seats) VALUES ('RUANG-TUA', 'Ruang tua', 20)")
                .update();
        try {
            add("Pembukaan", monday, "08:00", "09:30", "RUANG-TUA");
            jdbc.sql("UPDATE session_room SET active = false WHERE code = 'RUANG-TUA'")
                    .update();
            String edit = pages + "/" + sessions.of(batch).get(0).id() + "/edit";

            assertThat(analyst.open(edit).getContentAsString())
                    .containsPattern(
                            "value=\"RUANG-TUA\"[^>]*selected[^>]*>Ruang tua \\(20 kursi\\), tidak dipakai lagi");
            assertThat(analyst.open(pages + "/new").getContentAsString()).doesNotContain("RUANG-TUA");
            assertThat(analyst.send(
                                    edit,
                                    "title",
                                    "Pembukaan resmi",
                                    "kind",
                                    "CLASS",
                                    "mode",
                                    "CLASSROOM",
                                    "hours",
                                    "2",
                                    "room",
                                    "RUANG-TUA")
                            .getStatus())
                    .isEqualTo(302);
            assertThat(sessions.of(batch).get(0))
                    .extracting(Session::title, Session::room)
                    .containsExactly("Pembukaan resmi", "RUANG-TUA");
        } finally {
            jdbc.sql("DELETE FROM session_session WHERE room = 'RUANG-TUA'").update();
            jdbc.sql("DELETE FROM session_room WHERE code = 'RUANG-TUA'").update();
        }
    }

    @Test
    void thePlanAsksAsMuchForManySessionsAsForFew() {
        add("Pembukaan", monday, "08:00", "09:30", "");
        add("Penutupan", monday.plusDays(3), "08:00", "09:30", "");
        analyst.open(pages);
        int few = statements.during(() -> analyst.open(pages));
        for (int day = 0; day < 4; day++) {
            add("Pagi " + day, monday.plusDays(day), "10:00", "11:00", "");
            add("Siang " + day, monday.plusDays(day), "13:00", "14:00", "");
        }

        analyst.open(pages);
        assertThat(statements.during(() -> analyst.open(pages))).isEqualTo(few);
    }

    private MockHttpServletResponse add(String title, LocalDate day, String from, String to, String room) {
        List<String> fields = List.of(
                "title",
                title,
                "day",
                day.toString(),
                "from",
                from,
                "to",
                to,
                "kind",
                "CLASS",
                "mode",
                "CLASSROOM",
                "room",
                room,
                "place",
                "Ruang rapat");
        return analyst.send(pages + "/new", fields.toArray(String[]::new));
    }

    private MockHttpServletResponse move(String session, LocalDate day, String reason) {
        return analyst.send(session + "/move", "day", day.toString(), "from", "10:00", "to", "11:30", "reason", reason);
    }

    private Visitor visitor(String name) {
        return personas.visitor(portal, name);
    }

    private String planned() {
        return batches.planned(
                new Schedule(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 24),
                        monday,
                        monday.plusDays(3)),
                10,
                Map.of());
    }
}
