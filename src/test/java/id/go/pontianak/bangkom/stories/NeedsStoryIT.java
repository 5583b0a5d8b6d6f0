package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The needs of a year from the opening to the lock: a puskesmas rates itself, two of its people on telephones; their superior confirms ten
 * people on one page; Dinas Kesehatan recaps, is given its recap back once and signs; Dinas Sosial never answers and is closed by a person,
 * with those who are missing. The plan of the year is drafted from what was locked.
 */
@BrowserTest
class NeedsStoryIT {

    @Autowired
    private NeedsStage stage;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Play play;
    private Play phone;
    private int year;

    @AfterEach
    void leave() {
        stage.leave(year);
    }

    @Test
    void isToldFromTheOpeningToTheLock(Browser browser) {
        play = new Play(browser, base, "kebutuhan", true, new MouseInput());
        phone = play.at(360);
        stage.set();
        year = stage.nextYear();

        hrOpensTheYear();
        twoRateThemselvesOnTelephones();
        theSuperiorConfirmsTenOnOnePage();
        theAgencyRecapsAndSigns();
        hrGivesItBackOnceAndAcceptsIt();
        theSilentAgencyIsClosedByAPerson();
        theNeedsOfTheCityAreLocked();
        thePlanIsDraftedFromThem();
    }

    private void hrOpensTheYear() {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/needs")
                    .fill("Tahun rencana", String.valueOf(year))
                    .picture("membuka-tahun")
                    .fits()
                    .press("Buka analisis kebutuhan");
            stage.awaitUnits(year, UnitStatus.COLLECTING, stage.expectedUnits(year));
            analyst.open("/needs/" + year)
                    .sees("Dinas Kesehatan")
                    .picture("tahun-dibuka")
                    .fits();
        }
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> stage.teams(year) > 10);
        stage.passes();
    }

    private void twoRateThemselvesOnTelephones() {
        try (Visitor nurse = phone.visitor("yuliana")) {
            nurse.open("/tasks")
                    .sees("Nilai diri Anda untuk analisis kebutuhan")
                    .picture("diminta-menilai-diri")
                    .fits();
            nurse.follow("Nilai diri Anda untuk analisis kebutuhan")
                    .picture("menilai-diri")
                    .fits()
                    .follow("Mulai menilai");
            rates(nurse, "Ya, sudah saya lakukan", "Ya, sudah saya lakukan", "Tidak tahu");
            nurse.picture("semua-dinilai").fits().press("Kirim ke atasan");
            nurse.sees("sudah dikirim").picture("terkirim-ke-atasan").fits();
        }
        try (Visitor nurse = phone.visitor("bayu")) {
            nurse.open("/my/needs").follow("Mulai menilai");
            rates(nurse, "Belum", "Belum", "Ya, sudah saya lakukan");
            nurse.press("Kirim ke atasan").sees("sudah dikirim");
        }
        stage.theOthersRate();
    }

    /** Gives the same three answers to each level that is asked. */
    private void rates(Visitor nurse, String... answers) {
        boolean first = true;
        while (nurse.button("Simpan dan lanjut").count() > 0) {
            Locator questions = nurse.page().locator("fieldset");
            for (int at = 0; at < questions.count(); at++) {
                questions
                        .nth(at)
                        .getByLabel(answers[at], new Locator.GetByLabelOptions().setExact(true))
                        .check();
            }
            if (first) {
                nurse.picture("satu-kompetensi").fits();
                first = false;
            }
            nurse.press("Simpan dan lanjut");
        }
    }

    private void theSuperiorConfirmsTenOnOnePage() {
        try (Visitor head = play.visitor("lina")) {
            head.open("/tasks").sees("Tegaskan penilaian pegawai").picture("tugas-menegaskan");
            head.follow("Tegaskan penilaian pegawai").follow("Buka halaman kerja");
            head.sees("Yuliana Sekadau").sees("Kiki Amelia");
            assertThat(head.page().locator("main input[type=checkbox]").count()).isEqualTo(10);
            head.picture("sepuluh-pegawai").fits();
            head.follow("Bayu Saputra").picture("satu-pegawai").fits();
            head.page().locator("select").first().selectOption("1");
            head.page().locator("textarea").first().fill("Sudah tampak saat pelayanan imunisasi.");
            head.press("Tegaskan penilaian");
            Locator others = head.page().locator("main input[type=checkbox]");
            assertThat(others.count()).isEqualTo(9);
            for (int at = 0; at < 9; at++) {
                others.nth(at).check();
            }
            head.picture("menyetujui-sembilan").fits().press("Setujui yang ditandai");
            head.sees("Penilaian diri disetujui").picture("semua-ditegaskan").fits();
            head.press("Selesai, kirim semua penilaian");
        }
        try (Visitor nurse = phone.visitor("bayu")) {
            nurse.open("/my/needs")
                    .sees("Sudah tampak saat pelayanan imunisasi")
                    .picture("membaca-penegasan")
                    .fits();
        }
    }

    private void theAgencyRecapsAndSigns() {
        stage.comes(stage.unit(year, "DINKES").windows().rating().plusSeconds(3600));
        stage.awaitUnits(year, UnitStatus.RECAPPING, stage.expectedUnits(year));
        String recap = "/needs/" + year + "/DINKES/recap";
        try (Visitor hr = play.visitor("pengelola")) {
            hr.open("/needs/" + year + "/DINKES")
                    .sees("Belum ditegaskan")
                    .picture("kelengkapan")
                    .fits();
            hr.open("/tasks").follow("Susun rekap kebutuhan").follow("Buka halaman kerja");
            hr.sees("pegawai belum ditegaskan").picture("rekap").fits();
            hr.unfold("Ubah topik dan keterangan Integritas")
                    .choose("Program pelatihan", "Manajemen Proyek Pemerintah")
                    .choose("Usulan prioritas", "Prioritas 1")
                    .fill("Keterangan", "Untuk petugas layanan depan")
                    .picture("mengubah-topik")
                    .fits();
            hr.page().locator("details[open] button:has-text('Simpan')").first().click();
            hr.sees("Rekap tersimpan");
            hr.unfold("Tambah kebutuhan");
            Locator added = hr.page().locator("form[action$='/extras']");
            added.locator("#basis").selectOption("AUDIT");
            added.locator("#citation").fill("LHP BPK 12/2026 temuan 3");
            added.locator("#programme").selectOption("PBJ-01");
            added.locator("#people").fill("4");
            hr.picture("kebutuhan-lain").fits().press("Tambahkan");
            hr.sees("LHP BPK 12/2026 temuan 3").press("Serahkan kepada kepala perangkat daerah");
            hr.open(recap).sees("Menunggu tanda tangan").picture("diserahkan").fits();
        }
        signs("menandatangani");
    }

    private void signs(String picture) {
        try (Visitor head = play.visitor("kepala")) {
            head.openTask("AKPK-" + year + "-DINKES").picture(picture).fits();
            head.press("Tandatangani rekap");
        }
    }

    private void hrGivesItBackOnceAndAcceptsIt() {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.openTask("AKPK-" + year + "-DINKES")
                    .picture("verifikasi")
                    .fits()
                    .fill("Alasan", "Jumlah pegawai pada temuan pemeriksaan belum sesuai LHP.")
                    .press("Kembalikan untuk diperbaiki");
        }
        try (Visitor hr = play.visitor("pengelola")) {
            hr.open("/needs/" + year + "/DINKES/recap")
                    .sees("belum sesuai LHP")
                    .picture("dikembalikan")
                    .fits()
                    .press("Serahkan kepada kepala perangkat daerah");
        }
        signs("menandatangani-lagi");
        try (Visitor analyst = play.visitor("analis")) {
            analyst.openTask("AKPK-" + year + "-DINKES").press("Terima rekap");
            analyst.open("/needs/" + year + "/DINKES").sees("Terverifikasi").picture("terverifikasi");
        }
    }

    private void theSilentAgencyIsClosedByAPerson() {
        stage.theOtherUnitsAnswer(year, "DINKES", "DINSOS");
        stage.comes(stage.unit(year, "DINSOS").windows().recap().plusSeconds(3600));
        String late = "AKPK-" + year + "-DINSOS";
        try (Visitor analyst = play.visitor("analis")) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> analyst.open("/tasks").page().getByText(late).count() > 0);
            analyst.openTask(late)
                    .sees("pegawai belum ditegaskan")
                    .picture("rekap-terlambat")
                    .fits();
            analyst.fill("Alasan", "Tidak ada jawaban setelah tiga kali diingatkan.")
                    .press("Tutup dengan yang sudah masuk");
            analyst.open("/needs/" + year + "/DINSOS")
                    .sees("Ditutup tanpa tanda tangan")
                    .sees("Arif Rahman")
                    .picture("ditutup-dengan-yang-masuk")
                    .fits();
        }
        String number = UnitNeeds.numberOf(year, "DINSOS");
        assertThat(stage.journal(number)).contains("journal.needs.closedSilent");
        assertThat(jdbc.sql("""
                        SELECT j.facts ->> 'absentees' FROM journal_entry j JOIN directory_person p ON p.name = 'Arif Rahman'
                        WHERE j.case_number = ? AND j.action = 'journal.needs.closedSilent'
                            AND position(p.id::text IN j.facts ->> 'absentees') > 0""").param(number).query(String.class).list()).hasSize(1);
    }

    private void theNeedsOfTheCityAreLocked() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> campaigns.find(year).orElseThrow().status() == CampaignStatus.COMPILING);
        String city = "AKPK-" + year;
        try (Visitor analyst = play.visitor("analis")) {
            analyst.openTask(city).picture("kebutuhan-kota").fits().press("Kebutuhan kota sudah lengkap, teruskan");
        }
        try (Visitor division = play.visitor("kabid")) {
            division.openTask(city).picture("validasi").fits().press("Sah, teruskan untuk dikunci");
        }
        try (Visitor head = play.visitor("kepala.bkpsdm")) {
            head.openTask(city).picture("mengunci").fits().press("Kunci kebutuhan kota");
            head.open("/needs/" + year)
                    .sees("Kebutuhan yang terkunci")
                    .picture("terkunci")
                    .fits();
        }
        assertThat(campaigns.find(year).orElseThrow().status()).isEqualTo(CampaignStatus.LOCKED);
    }

    /** What a line of the needs asks for stands as an item, which leads back to the people who lack it. */
    private void thePlanIsDraftedFromThem() {
        String draft = "/plans/" + year;
        try (Visitor analyst = play.visitor("analis")) {
            if (plans.onItsWay(year).isEmpty()) {
                analyst.open("/plans/new")
                        .fill("Tahun rencana", String.valueOf(year))
                        .fill("Dasar penyusunan", "Kebutuhan pengembangan kompetensi yang dikunci")
                        .press("Buka rancangan");
            }
            analyst.open(draft + "/needs").picture("usulan-dari-kebutuhan").fits();
            Locator ticked = analyst.page().locator("input[name=line]:checked");
            for (int left = ticked.count(); left > 1; left--) {
                ticked.last().uncheck();
            }
            String topic = analyst.page()
                    .locator("section:has(input[name=line]:checked) h2")
                    .innerText();
            analyst.press("Masukkan yang dicentang ke rancangan");
            analyst.sees("1 butir dibuat").picture("butir-dari-kebutuhan").fits();
            analyst.open(draft + "?show=draft")
                    .sees(topic)
                    .picture("rancangan-rencana")
                    .fits();
        }
    }
}
