package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.stories.Postbox.Letter;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.LiveSurroundings;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * From nomination to a seat as the people concerned live it: three are proposed, one is returned and corrected, all come through; two get
 * seats, and when one gives his up the reserve moves up. Told once and played with the mouse, without JavaScript, and by keyboard alone.
 */
@BrowserTest
@ActiveProfiles({"test", "story"})
class NominationStoryIT {

    private static final AtomicInteger PLAYS = new AtomicInteger();

    private static final String MOTIVE = "Diperlukan untuk layanan baru di bidang kami mulai tahun depan.";

    @Autowired
    private TimeTravel timeTravel;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private BatchPlanning planning;

    @Autowired
    private Seats seats;

    @Autowired
    private Journal journal;

    @Autowired
    private Directory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private final Postbox post = new Postbox(LiveSurroundings.mail());
    private String batch = "";
    private List<String> seated = List.of();
    private String moved = "";

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
        CityAccounts.open(accounts, jdbc);
    }

    @Test
    void isToldWithTheMouse(Browser browser) {
        story(new Play(browser, base, "mouse", true, new MouseInput()));
    }

    @Test
    void isToldWithoutJavaScript(Browser browser) {
        story(new Play(browser, base, "no-javascript", false, new ScriptlessInput()));
    }

    @Test
    void isToldByKeyboardAlone(Browser browser) {
        story(new Play(browser, base, "keyboard", true, new KeyboardInput()));
    }

    private void story(Play play) {
        callOpens();
        hrOfTheUnitProposesThree(play);
        superiorApprovesTwoAndReturnsOne(play);
        theReturnedOneIsCorrectedAndApproved(play);
        headOfTheUnitAndHrApprove(play);
        theListIsOrderedAndSet(play);
        twoConfirmAndOneGivesUp(play);
        theReserveMovesUp(play);
        onPaperAndAsMail(play);

        assertThat(seatsOfTheBatch()).containsExactlyInAnyOrderElementsOf(Expected.SEATS);
        assertThat(journalOfTheCases()).containsExactlyInAnyOrderElementsOf(Expected.JOURNAL);
        assertThat(letters()).containsExactlyInAnyOrderElementsOf(Expected.letters(seated, moved));
    }

    /** The list that was set and a case as the printer has them, and the mails as they are read. */
    private void onPaperAndAsMail(Play play) {
        if (!play.illustrated()) {
            return;
        }
        String one = jdbc.sql("SELECT min(number) FROM nomination WHERE batch = ?")
                .param(batch)
                .query(String.class)
                .single();
        try (Visitor analis = play.visitor("analis")) {
            assertThat(analis.printed("/batches/" + batch + "/print", "daftar-tercetak"))
                    .contains("PEMERINTAH KOTA PONTIANAK", "800.2.1/", "DAFTAR PESERTA PELATIHAN")
                    .doesNotContain("Rancangan");
            assertThat(analis.printed("/tracking/" + one, "kasus-tercetak"))
                    .contains("PEMERINTAH KOTA PONTIANAK", "Langkah persetujuan", "Disetujui", "1 / ")
                    .doesNotContain("Kirim komentar", "Kembali ke pelacakan", "lihat aturan");
        }
        assertThat(MailPictures.take(play.browser(), LiveSurroundings.mail().getReceivedMessages()))
                .as("kinds of mails")
                .isGreaterThan(5);
    }

    private void callOpens() {
        // Every play begins on a Monday, so that the same days are worked in each.
        if (clock.today().getDayOfWeek() != DayOfWeek.MONDAY) {
            comes(clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), 9);
        }
        LocalDate today = clock.today();
        // Far from the days of the other plays, whose participants are the same people, and after the end of them all.
        LocalDate firstDay = today.plusDays(200L + 30L * PLAYS.getAndIncrement());
        Schedule schedule =
                new Schedule(today.plusDays(1), today.plusDays(8), today.plusDays(22), firstDay, firstDay.plusDays(2));
        batch = planning.plan(
                new BatchPlan(
                        "ETK-01",
                        schedule,
                        Batch.Mode.TATAP_MUKA,
                        Batch.Location.IN_TOWN,
                        "Aula BKPSDM Kota Pontianak",
                        new BatchPlan.Seating(2, Map.of())),
                SmallCity.ANALYST);
        comes(today.plusDays(1), 9);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::nothingIsBeingSent);
        post.forget();
    }

    private boolean nothingIsBeingSent() {
        return jdbc.sql("SELECT count(*) FROM notification_mail WHERE state IN ('CLAIMED', 'NEW') AND send_at <= :now")
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void hrOfTheUnitProposesThree(Play play) {
        try (Visitor pengelola = play.visitor("pengelola")) {
            pengelola.open("/nominations/new?batch=" + batch).picture("pengelola-memilih");
            pengelola.check("Rini Anggraini").check("Eko Prasetyo").check("Maria Goreti");
            pengelola.fill("Alasan pengusulan", MOTIVE).fill("Alasan pengecualian", MOTIVE);
            pengelola.press("Usulkan").picture("pengelola-mengusulkan");
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> cases().size() == 3);
        passes();
    }

    private void superiorApprovesTwoAndReturnsOne(Play play) {
        Letter letter = post.await(mail -> mail.to().startsWith("budi.santoso"));
        try (Visitor atasan = new Visitor(play)) {
            atasan.open(letter.link()).picture("atasan-mengikuti-tautan");
            atasan.fillSignIn("atasan").picture("atasan-melihat-tugas");
            atasan.openTask("Rini Anggraini").picture("atasan-membuka").press("Setujui");
            atasan.openTask("Eko Prasetyo").press("Setujui");
            atasan.openTask("Maria Goreti")
                    .fill("Alasan", "Sebutkan tugas yang akan ditangani.")
                    .press("Kembalikan untuk diperbaiki")
                    .picture("atasan-mengembalikan");
        }
        passes();
    }

    private void theReturnedOneIsCorrectedAndApproved(Play play) {
        try (Visitor pengelola = play.visitor("pengelola")) {
            pengelola.openTask("Maria Goreti").picture("pengelola-memperbaiki");
            pengelola
                    .fill("Alasan pengusulan", "Mulai Januari memegang layanan aduan.")
                    .press("Usulkan kembali");
        }
        passes();
        try (Visitor atasan = play.visitor("atasan")) {
            atasan.openTask("Maria Goreti").press("Setujui");
        }
        passes();
    }

    private void headOfTheUnitAndHrApprove(Play play) {
        decideAll(play, "kepala", "Setujui");
        decideAll(play, "analis", "Verifikasi");
    }

    private void decideAll(Play play, String username, String verb) {
        try (Visitor official = play.visitor(username)) {
            official.open("/tasks").picture(username + "-melihat-tugas");
            for (String nominee : List.of("Rini Anggraini", "Eko Prasetyo", "Maria Goreti")) {
                official.openTask(nominee).press(verb);
            }
        }
        passes();
    }

    private void theListIsOrderedAndSet(Play play) {
        comes(clock.today().plusDays(22), 9);
        try (Visitor analis = play.visitor("analis")) {
            analis.open("/batches/" + batch + "/selection").picture("analis-menyusun-daftar");
            analis.unfold("Serahkan untuk ditetapkan").press("Ya, serahkan untuk ditetapkan");
        }
        passes();
        try (Visitor kabid = play.visitor("kabid")) {
            kabid.openTask(batch).picture("kabid-menyetujui").press("Setujui");
        }
        passes();
        try (Visitor head = play.visitor("kepala.bkpsdm")) {
            head.openTask(batch)
                    .fill("Nomor surat keputusan", "800.2.1/%d/BKPSDM/2026".formatted(300 + PLAYS.get()))
                    .fill("Tanggal surat keputusan", clock.today().toString())
                    .picture("kepala-bkpsdm-menetapkan")
                    .press("Tetapkan");
        }
        passes();
    }

    private void twoConfirmAndOneGivesUp(Play play) {
        List<Seat> places = placed(Seat.State.SEAT);
        assertThat(places).hasSize(2);
        seated = places.stream().map(seat -> nameOf(seat.person())).toList();
        for (Seat seat : places) {
            try (Visitor nominee = play.visitor(CityAccounts.usernameOf(seat.person()))) {
                nominee.openTask(nameOf(seat.person()))
                        .picture("peserta-konfirmasi")
                        .press("Ya, saya ikut");
            }
        }
        Seat given = places.get(1);
        try (Visitor nominee = play.visitor(CityAccounts.usernameOf(given.person()))) {
            nominee.open("/nominations/" + given.nomination()).unfold("Tarik usulan");
            nominee.fill("Alasan", "Ditugaskan ke luar kota pada hari itu.")
                    .press("Tarik usulan")
                    .picture("peserta-menarik-diri");
        }
        passes();
    }

    private void theReserveMovesUp(Play play) {
        // The seat is offered by a job of the engine's, which has no time of its own.
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !placed(Seat.State.OFFERED).isEmpty());
        Seat offered = placed(Seat.State.OFFERED).get(0);
        moved = nameOf(offered.person());
        try (Visitor nominee = play.visitor(CityAccounts.usernameOf(offered.person()))) {
            nominee.openTask(nameOf(offered.person()))
                    .picture("cadangan-menerima")
                    .press("Terima kursi");
        }
        passes();
    }

    /** A quarter of an hour of business time: what is merged is sent by then. */
    private void passes() {
        timeTravel.travel(clock.instant().plus(Duration.ofMinutes(16)), ran -> {});
    }

    private void comes(LocalDate day, int hour) {
        timeTravel.travel(
                day.atTime(LocalTime.of(hour, 0)).atZone(BusinessClock.CITY).toInstant(), ran -> {});
    }

    private List<Seat> placed(Seat.State state) {
        return seats.listOf(batch).stream()
                .filter(seat -> seat.state() == state)
                .toList();
    }

    private List<String> cases() {
        return jdbc.sql("SELECT number FROM nomination WHERE batch = :batch ORDER BY number")
                .param("batch", batch)
                .query(String.class)
                .list();
    }

    private String nameOf(PersonId person) {
        return directory.person(person).name();
    }

    private List<String> seatsOfTheBatch() {
        return seats.listOf(batch).stream().map(seat -> seat.state().name()).toList();
    }

    private List<String> journalOfTheCases() {
        List<String> lines = new ArrayList<>();
        cases().forEach(number -> journal.listOf(new CaseNumber(number))
                .forEach(entry -> lines.add(entry.action().replace("journal.nomination.", "")
                        + (entry.capacity() == null ? "" : " | " + entry.capacity()))));
        return lines;
    }

    private List<String> letters() {
        return post.letters().stream()
                // Stories share one mail server: what is told of the training of another may come late.
                .filter(letter -> !ofAnotherTraining(letter.subject()))
                .map(letter -> (letter.to() + " | " + letter.subject())
                        .replace("@contoh.pontianak.go.id", "")
                        // The Plh answers while the head is away, then the head himself.
                        .replaceFirst("^(umar\\.said|vera\\.anggraeni) ", "kepala.dishub ")
                        .replaceAll("angkatan [IVX]+", "angkatan")
                        .replaceAll(", batas \\d+ \\p{L}+", ""))
                .toList();
    }

    private static boolean ofAnotherTraining(String subject) {
        return !subject.contains("Etika Pelayanan Publik dan BerAKHLAK")
                && (subject.contains(", angkatan") || subject.contains("Manajemen Proyek Pemerintah"));
    }
}
