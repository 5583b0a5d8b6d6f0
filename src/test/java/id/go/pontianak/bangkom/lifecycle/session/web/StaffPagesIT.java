package id.go.pontianak.bangkom.lifecycle.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Staff and rooms as people meet them: chosen from the directory, or invited from outside by mail, and replaced. */
@IntegrationTest
class StaffPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private BatchStaff staff;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;
    private String batch;
    private String pages;
    private UUID session;

    @BeforeEach
    void batchInAWeekOfItsOwn() {
        personas = new Personas(accounts, jdbc);
        analyst = visitor("analis");
        LocalDate monday = FreeWeeks.next(jdbc, LocalDate.of(2029, 2, 5));
        batch = batches.planned(
                new Schedule(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 24),
                        monday,
                        monday.plusDays(3)),
                10,
                Map.of());
        pages = "/batches/" + batch + "/staff";
        session = planning.add(batch, SessionFixtures.at("Etika layanan", monday, "08:00", "10:00"), SmallCity.ANALYST);
    }

    @AfterEach
    void goHome() {
        personas.close();
        jdbc.sql("DELETE FROM session_room WHERE code = 'KELAS-UJI'").update();
    }

    @Test
    void choosesATrainerOfTheDirectoryWhoThenSeesNothingToChange() throws Exception {
        assertThat(analyst.open(pages + "/new?session=" + session + "&search=Budi")
                        .getContentAsString())
                .contains("Budi Santoso", "value=\"" + SmallCity.KABID1_DINKES + "\"");
        assertThat(assign("").getContentAsString()).contains("Pilih orangnya");
        assertThat(assign(SmallCity.KABID1_DINKES.toString()).getStatus()).isEqualTo(302);

        assertThat(analyst.open(pages).getContentAsString()).contains("Budi Santoso", "Pengajar", "Etika layanan");
        assertThat(assign(SmallCity.KABID1_DINKES.toString()).getContentAsString())
                .contains("Orang ini sudah bertugas pada sesi itu");
        assertThat(staff.mayRunSession(session, SmallCity.KABID1_DINKES)).isTrue();
        assertThat(visitor("atasan").open(pages).getContentAsString())
                .contains("Budi Santoso")
                .doesNotContain("Tambah petugas");
        assertThat(visitor("atasan").open(pages + "/new").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoTaskAndNoSessionComesBackAsAForm() throws Exception {
        for (String address : List.of("/new", "/outside")) {
            assertThat(analyst.send(pages + address, "task", "1", "session", "1", "name", "Dr. Tamu")
                            .getStatus())
                    .isEqualTo(422);
        }
    }

    @Test
    void invitesATrainerFromOutsideByMailAndReplacesHim() throws Exception {
        String first = "narasumber." + batch.toLowerCase() + "@lembaga.example";
        String second = "pengganti." + batch.toLowerCase() + "@lembaga.example";
        assertThat(invite("", "bukan surel").getContentAsString()).contains("Tulis nama pengajar");
        assertThat(invite("Dr. Tamu", first).getStatus()).isEqualTo(302);

        assertThat(mailTo(first).text()).contains("Yth. Dr. Tamu", "Etika layanan", "08.00–10.00");
        assertThat(analyst.open(pages).getContentAsString()).contains("Dr. Tamu", first, "Dari luar");
        assertThat(visitor("pegawai").open(pages).getContentAsString())
                .contains("Dr. Tamu")
                .doesNotContain(first);

        String replace = pages + "/" + outsider().id() + "/replace";
        assertThat(analyst.send(replace, "name", "Dr. Ganti", "email", second, "reason", "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(
                                replace,
                                "name",
                                "Dr. Ganti",
                                "email",
                                second,
                                "reason",
                                "Narasumber pertama berhalangan")
                        .getStatus())
                .isEqualTo(302);
        assertThat(outsider().name()).isEqualTo("Dr. Ganti");
        assertThat(mailTo(second).subject()).contains("Undangan mengajar");
        await().untilAsserted(() -> assertThat(MailServer.to(first))
                .extracting(ReceivedMail::subject)
                .anyMatch(subject -> subject.contains("Penugasan dibatalkan")));
    }

    @Test
    void aBatchKeepsAnOrganiser() throws Exception {
        String release = pages + "/" + staff.of(batch).get(0).id() + "/release";

        MockHttpServletResponse refused = analyst.send(release);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Angkatan selalu mempunyai penyelenggara");
        assertThat(staff.of(batch)).extracting(StaffMember::task).contains(StaffMember.Task.ORGANISER);
        assertThat(visitor("pegawai").send(release).getStatus()).isEqualTo(404);
    }

    @Test
    void hrKeepsTheRooms() throws Exception {
        assertThat(room("/rooms/new", "a b", "20").getContentAsString()).contains("huruf besar");
        assertThat(room("/rooms/new", "KELAS-UJI", "20").getStatus()).isEqualTo(302);
        assertThat(room("/rooms/new", "KELAS-UJI", "20").getContentAsString()).contains("Kode ini sudah dipakai");
        jdbc.sql("UPDATE session_session SET room = 'KELAS-UJI' WHERE id = ?")
                .param(session)
                .update();

        assertThat(analyst.open("/rooms/KELAS-UJI").getContentAsString())
                .contains("Kelas uji", "Etika layanan", "/batches/" + batch + "/sessions/" + session);
        assertThat(room("/rooms/KELAS-UJI/edit", "", "25").getStatus()).isEqualTo(302);
        assertThat(analyst.open("/rooms").getContentAsString()).contains("25 kursi");
        assertThat(visitor("pegawai").open("/rooms").getStatus()).isEqualTo(404);
        jdbc.sql("UPDATE session_session SET room = NULL, place = 'Lain' WHERE id = ?")
                .param(session)
                .update();
    }

    /** Somebody without an account reads the address of an online session in the mail alone, and the new one when it changes. */
    @Test
    void somebodyFromOutsideReadsWhereAnOnlineSessionIs() throws Exception {
        String address = "daring." + batch.toLowerCase() + "@lembaga.example";
        link("https://rapat.example/satu");
        invite("Dr. Daring", address);
        assertThat(mailTo(address).text()).contains("Alamat daring: https://rapat.example/satu");

        link("https://rapat.example/dua");
        await().until(() -> MailServer.to(address).size() == 2);
        assertThat(MailServer.to(address).get(1).text())
                .contains("jadwal Etika layanan", "Alamat daring: https://rapat.example/dua");
    }

    @Test
    void textsThatAreTooLongComeBackAsAForm() throws Exception {
        String address = "panjang." + batch.toLowerCase() + "@lembaga.example";
        assertThat(invite("Dr. Tamu", address).getStatus()).isEqualTo(302);
        String replace = pages + "/" + outsider().id() + "/replace";
        String reason = "Narasumber pertama berhalangan";

        for (String[] long201 : new String[][] {
            {"name", "x".repeat(201)}, {"institution", "x".repeat(201)}, {"email", "x".repeat(201) + "@contoh.example"}
        }) {
            Map<String, String> form = new HashMap<>(Map.of(
                    "name", "Dr. Ganti", "institution", "Lembaga", "email", "ganti@lembaga.example", "reason", reason));
            form.put(long201[0], long201[1]);
            MockHttpServletResponse refused = analyst.send(
                    replace,
                    form.entrySet().stream()
                            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                            .toArray(String[]::new));
            assertThat(refused.getStatus()).as(long201[0]).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("Tulis", reason);
        }
        assertThat(analyst.send(replace, "name", "Dr. Ganti", "email", address, "reason", "x".repeat(2001))
                        .getStatus())
                .isEqualTo(422);
        assertThat(outsider().name()).isEqualTo("Dr. Tamu");
    }

    private void link(String address) {
        SessionEntry was = planning.entryOf(planning.find(batch, session));
        planning.change(
                session,
                new SessionEntry(
                        was.title(),
                        was.starts(),
                        was.ends(),
                        was.hours(),
                        was.kind(),
                        Session.Mode.ONLINE,
                        null,
                        "",
                        address),
                SmallCity.ANALYST);
    }

    private MockHttpServletResponse assign(String person) {
        return analyst.send(
                pages + "/new", "task", "TRAINER", "session", session.toString(), "person", person, "search", "Budi");
    }

    private MockHttpServletResponse invite(String name, String email) {
        return analyst.send(
                pages + "/outside",
                "task",
                "TRAINER",
                "session",
                session.toString(),
                "name",
                name,
                "institution",
                "Universitas Tamu",
                "email",
                email);
    }

    private MockHttpServletResponse room(String path, String code, String seats) {
        return analyst.send(path, "code", code, "name", "Kelas uji", "seats", seats, "state", "active");
    }

    private StaffMember outsider() {
        return staff.of(batch).stream().filter(StaffMember::outside).findFirst().orElseThrow();
    }

    private static ReceivedMail mailTo(String address) {
        await().until(() -> !MailServer.to(address).isEmpty());
        return MailServer.to(address).get(0);
    }

    private Visitor visitor(String name) {
        return personas.visitor(portal, name);
    }
}
