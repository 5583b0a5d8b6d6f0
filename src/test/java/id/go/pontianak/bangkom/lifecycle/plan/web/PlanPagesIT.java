package id.go.pontianak.bangkom.lifecycle.plan.web;

import static id.go.pontianak.bangkom.lifecycle.plan.PlanVisits.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanVisits;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A plan is drafted on its pages: items, sums against ceilings, filters, the calendar with its clashes. */
@IntegrationTest
class PlanPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private Plans plans;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    private PlanVisits visits;
    private Visitor analyst;
    private int year;

    @BeforeEach
    void signIn() {
        visits = new PlanVisits(portal, accounts, jdbc);
        analyst = visits.analyst();
        year = fixtures.draft();
    }

    @AfterEach
    void goHome() {
        visits.close();
    }

    @Test
    void anItemIsAddedChangedAndTakenOutAndTheSumsFollow() throws Exception {
        String item = send("/plans/" + year + "/items/new", Map.of()).getHeader("Location");
        assertThat(item).isEqualTo("/plans/" + year + "/items/ITEM-" + year + "-0001");
        // 30 JP for each of two batches and meals of five days for forty seats
        assertThat(visits.page(item))
                .contains("Rp\u00A065.000.000", "5.1.02.02.001.00003", "Dinas Kesehatan", "2 angkatan");
        assertThat(visits.page("/plans/" + year))
                .contains("Manajemen Proyek Pemerintah", "1 butir", "40 kursi", "Rp\u00A035.000.000");

        send(item + "/edit", Map.of("seats2", "220"));
        assertThat(visits.page("/plans/" + year))
                .contains("melampaui pagu sebesar Rp\u00A020.000.000", "Melampaui Rp\u00A020.000.000");
        assertThat(visits.page("/plans")).contains("melampaui pagu sebesar");

        assertThat(send(item + "/remove", Map.of()).getHeader("Location")).isEqualTo("/plans/" + year);
        assertThat(visits.page("/plans/" + year)).contains("belum mempunyai butir");
    }

    @Test
    void refusesAtTheFieldAndKeepsWhatWasTyped() throws Exception {
        String fresh = "/plans/" + year + "/items/new";
        refused(send(fresh, Map.of("title", "")), "Manajemen PPK");
        refused(send(fresh, Map.of("ends1", "")), "baris 1");
        refused(send(fresh, Map.of("ends1", (year + 2) + "-03-12")), "lebih dari setahun");
        refused(send(fresh, Map.of("tariff.HONOR", "mahal")), "rupiah bulat");
        refused(send(fresh, Map.of("quota.DINKES", "21")), "angkatan terkecil");
        refused(
                send("/plans/" + year + "/ceilings", Map.of("funding", "UNIT", "amount", "-5", "document", "DPA")),
                "rupiah bulat");
        refused(send("/plans/new", Map.of("year", taken(), "ground", "Sekali lagi saja")), "sudah mempunyai");
        assertThat(plans.items(AnnualPlan.numberOf(year, 0))).isEmpty();
    }

    @Test
    void anItemThatWasSetIsDeferredOnItsPageWithAReason() throws Exception {
        String item = fixtures.item(year, "Pelatihan satu", 10, 20);
        String address = "/plans/" + year + "/items/" + item;
        assertThat(visits.page(address)).doesNotContain("Tunda atau batalkan butir ini");
        jdbc.sql("UPDATE plan SET amendment = 1 WHERE number = ?")
                .param(AnnualPlan.numberOf(year, 0))
                .update();
        jdbc.sql("UPDATE plan_item SET status = 'LATE' WHERE number = ?")
                .param(item)
                .update();
        assertThat(visits.page(address)).contains("Tunda atau batalkan butir ini");
        refused(analyst.send(address + "/withdraw", "status", "DEFERRED", "reason", "singkat"), "singkat</textarea>");
        assertThat(analyst.send(address + "/withdraw", "status", "DEFERRED", "reason", "Pagu dipotong di tengah tahun")
                        .getHeader("Location"))
                .isEqualTo(address);
        assertThat(visits.page(address)).contains("Ditunda", "Batalkan butir").doesNotContain("Tunda butir<");
    }

    @Test
    void whatWasReplacedIsReadUnderItsOwnNumber() throws Exception {
        fixtures.item(year, "Pelatihan yang pertama ditetapkan", 10, 20);
        String was = AnnualPlan.numberOf(year, 0);
        jdbc.sql(
                        "UPDATE plan SET status = 'REPLACED', set_at = now(), decree_number = '512', decree_date = DATE '2026-11-02' WHERE number = ?")
                .param(was)
                .update();
        Visitor everybody = visits.visitor("pegawai");
        assertThat(visits.page("/plans", everybody)).contains("/plans/" + year + "?show=P0");
        assertThat(visits.page("/plans/" + year + "?show=P0", everybody)).contains("Pelatihan yang pertama ditetapkan");
        assertThat(everybody.open("/plans/" + year + "/plan.pdf?show=P0").getStatus())
                .isEqualTo(200);
        assertThat(everybody.open("/plans/" + year + "?show=P7").getStatus()).isEqualTo(404);
        assertThat(context(everybody)).doesNotContain("Pelatihan yang pertama ditetapkan");
    }

    @Test
    void filtersShowRowsAndTheirSum() throws Exception {
        fixtures.item(year, "Pelatihan satu", 10, 20);
        fixtures.item(year, "Pelatihan dua", 15, 30);
        assertThat(visits.page("/plans/" + year))
                .contains("Pelatihan satu", "Pelatihan dua", "25 kursi", "Rp\u00A050.000.000")
                .contains("show=draft&amp;funding=BKPSDM");
        assertThat(visits.page("/plans/" + year + "?funding=STATE"))
                .contains("Tidak ada butir yang cocok")
                .doesNotContain("Pelatihan satu");
        assertThat(visits.page("/plans/" + year + "?funding=BKPSDM&unit=DINKES&provider=BKPSDM&priority=1"))
                .contains("Pelatihan satu");
        assertThat(visits.page("/plans/" + year + "?unit=DISHUB")).contains("Tidak ada butir yang cocok");
    }

    /** The numbers of each source of money lead to their items; those, and their sum, are what plain SQL says. */
    @Test
    void eachNumberOfTheSumsOpensItsItemsAndEqualsPlainSql() throws Exception {
        fixtures.item(year, "Pelatihan satu", 10, 20);
        fixtures.item(year, "Pelatihan dua", 15, 30);
        send("/plans/" + year + "/items/new", Map.of("title", "Pelatihan tiga", "funding", "UNIT"));
        String plan = visits.page("/plans/" + year);
        long total = 0;
        for (String source : List.of("BKPSDM", "UNIT")) {
            String link = "/plans/" + year + "?show=draft&amp;funding=" + source;
            List<Map<String, Object>> items = plainItems(source);
            long cost = items.stream()
                    .mapToLong(item -> ((Number) item.get("cost")).longValue())
                    .sum();
            total += cost;
            String money = new Rupiah(cost).toString();
            assertThat(plan)
                    .contains(link + "\">" + items.size() + " butir</a>")
                    .contains(link + "\">" + money + "</a>");
            String rows = visits.page(link.replace("&amp;", "&"));
            assertThat(rows.split("/items/ITEM-", -1)).hasSize(items.size() + 1);
            items.forEach(item -> assertThat(rows)
                    .contains(
                            item.get("title").toString(),
                            new Rupiah(((Number) item.get("cost")).longValue()).toString()));
            long seats = items.stream()
                    .mapToLong(item -> ((Number) item.get("seats")).longValue())
                    .sum();
            assertThat(rows.substring(rows.indexOf("plan-sum")))
                    .contains(items.size() + " butir", seats + " kursi", money);
        }
        String all = "/plans/" + year + "?show=draft";
        assertThat(plan).contains(all + "\">" + new Rupiah(total) + "</a>");
        assertThat(visits.page(all).split("/items/ITEM-", -1)).hasSize(4);
    }

    private List<Map<String, Object>> plainItems(String funding) {
        return jdbc.sql("""
                        SELECT i.title, s.seats, (SELECT sum(c.tariff * c.quantity * CASE k.basis WHEN 'BATCH' THEN s.runs ELSE s.seats END)
                            FROM plan_item_cost c JOIN plan_cost_kind k ON k.code = c.kind WHERE c.plan = i.plan AND c.item = i.number) AS cost
                        FROM plan_item i JOIN (SELECT plan, item, count(*) AS runs, sum(seats) AS seats FROM plan_item_batch
                            GROUP BY plan, item) s ON s.plan = i.plan AND s.item = i.number
                        WHERE i.plan = ? AND i.funding = ?""")
                .params(AnnualPlan.numberOf(year, 0), funding)
                .query()
                .listOfRows();
    }

    @Test
    void theCalendarNamesClashes() throws Exception {
        fixtures.item(year, "Pelatihan satu", 10, 20);
        fixtures.item(year, "Pelatihan dua", 15, 30);
        assertThat(visits.page("/plans/" + year + "/calendar"))
                .contains("Maret " + year, "Lokasi sama dengan Pelatihan dua", "Lokasi sama dengan Pelatihan satu");
    }

    @Test
    void draftsAreForHrAndAuditorsAlone() throws Exception {
        String item = "/plans/" + year + "/items/" + fixtures.item(year, "Pelatihan satu", 10, 20);
        for (String address : List.of("/plans/" + year, "/plans/" + year + "/calendar", item)) {
            assertThat(visits.visitor("pegawai").open(address).getStatus())
                    .as(address)
                    .isEqualTo(404);
            assertThat(visits.visitor("kepala").open(address).getStatus())
                    .as(address)
                    .isEqualTo(404);
            assertThat(visits.visitor("auditor").open(address).getStatus())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(visits.visitor("kabid").open(item + "/edit").getStatus()).isEqualTo(404);
        assertThat(visits.page("/plans", visits.visitor("pegawai"))).doesNotContain("PLAN-" + year);
    }

    @Test
    void isHandedUpOnItsPageComparedAndExplainedToWhoeverDecides() throws Exception {
        String number = AnnualPlan.numberOf(year, 0);
        String item = fixtures.item(year, "Pelatihan satu", 10, 120);
        assertThat(visits.page("/plans/" + year)).contains("Teruskan ke Kepala Bidang", "Mengapa tetap diteruskan");
        MockHttpServletResponse bare = analyst.send("/plans/" + year + "/hand-up", "seen", "1");
        assertThat(bare.getStatus()).isEqualTo(422);
        analyst.send("/plans/" + year + "/hand-up", "seen", "1", "reason", "Menunggu tambahan pagu dari TAPD");
        assertThat(visits.page("/plans/" + year))
                .contains("Di Kepala Bidang", "Menunggu tambahan pagu dari TAPD")
                .doesNotContain("Teruskan ke Kepala Bidang", "Tambah butir");

        Visitor kabid = visits.visitor("kabid");
        assertThat(context(kabid)).contains("melampaui pagu sebesar Rp 20.000.000", "120.000.000");
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Sasarannya belum tepat, periksa lagi");
        assertThat(visits.page("/plans/" + year)).contains("Sasarannya belum tepat", "berubah sejak dikembalikan");

        send(
                "/plans/" + year + "/items/" + item + "/edit",
                Map.of("title", "Pelatihan satu", "target", "Pengelola aset"));
        fixtures.item(year, "Pelatihan tambahan", 10, 40);
        assertThat(visits.page("/plans/" + year + "/compare?a=1"))
                .as("what is new says what it is")
                .contains("Pelatihan tambahan", "Baru")
                .containsPattern("<dt>Sasaran</dt>\\s*<dd class=\"text-break\">[^<]+</dd>")
                .containsPattern("<dt>Biaya</dt>\\s*<dd class=\"text-break\">Rp.40\\.000\\.000</dd>");
        assertThat(visits.page("/plans/" + year + "/compare?a=1"))
                .contains("Pelatihan satu", "Diubah", "Pejabat pembuat komitmen", "<mark>Pengelola aset</mark>")
                .contains("5–9 April " + year + ": 20 kursi")
                .doesNotContain(year + "-04-05");
        assertThat(analyst.open("/plans/" + year + "/compare?a=9").getStatus()).isEqualTo(404);
        analyst.send("/plans/" + year + "/hand-up", "seen", "1", "reason", "Menunggu tambahan pagu dari TAPD");
        assertThat(context(kabid)).contains("berubah sejak Anda kembalikan", "Pengelola aset");
    }

    @Test
    void anOfficeRemarksOnItemsAndTheAnalystsReadItOnceItIsReturned() throws Exception {
        String number = AnnualPlan.numberOf(year, 0);
        String one = fixtures.item(year, "Pelatihan satu", 10, 20);
        fixtures.item(year, "Pelatihan dua", 10, 20);
        analyst.send("/plans/" + year + "/hand-up", "seen", "1");
        String remarks = "/plans/" + year + "/remarks";
        Visitor kabid = visits.visitor("kabid");
        assertThat(context(kabid)).contains(remarks);
        assertThat(visits.page(remarks)).contains("Tidak ada catatan per butir").doesNotContain("Simpan catatan");
        assertThat(visits.visitor("auditor")
                        .send(remarks, "remark." + one, "Tidak sesuai kebutuhan")
                        .getStatus())
                .isEqualTo(404);
        refused(kabid.send(remarks, "remark." + one, "singkat"), "singkat</textarea>");
        kabid.send(
                remarks,
                "remark." + one,
                "Kursi butir ini terlalu banyak",
                "remark.ITEM-2000-0001",
                "Bukan butir rencana ini");
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Lihat catatan pada butirnya");
        assertThat(visits.page("/plans/" + year)).contains(remarks);
        assertThat(visits.page(remarks))
                .contains("Pelatihan satu", "Kursi butir ini terlalu banyak")
                .doesNotContain("Pelatihan dua", "Bukan butir rencana ini");
        assertThat(kabid.send(remarks, "remark." + one, "Sudah tidak di meja saya")
                        .getStatus())
                .isEqualTo(404);
        analyst.send("/plans/" + year + "/hand-up", "seen", "1");
        assertThat(visits.page(remarks, kabid))
                .contains("Simpan catatan")
                .doesNotContain("Kursi butir ini terlalu banyak");
        assertThat(visits.visitor("pegawai").open(remarks).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherCeilingIsTriedAndTheDraftMadeSo() throws Exception {
        fixtures.item(year, "Pelatihan satu", 10, 60);
        fixtures.item(year, "Pelatihan dua", 30, 50);
        String whatIf = "/plans/" + year + "/what-if";
        assertThat(visits.page(whatIf + "?funding=BKPSDM&amount=90.000.000"))
                .contains("Usulan untuk pagu Rp 90.000.000", "Rp 40.000.000");
        assertThat(visits.page("/plans/" + year)).contains("melampaui pagu");
        assertThat(analyst.open(whatIf + "?funding=BKPSDM&amount=banyak").getStatus())
                .isEqualTo(422);

        analyst.send(whatIf, "funding", "BKPSDM", "amount", "90.000.000");
        assertThat(visits.page("/plans/" + year))
                .contains("Ditunda", "Rp 50.000.000")
                .doesNotContain("melampaui pagu");

        analyst.send(whatIf, "funding", "BKPSDM", "amount", "200.000.000");
        assertThat(visits.page("/plans/" + year)).contains("melampaui pagu").doesNotContain("Ditunda");
    }

    @Test
    void isPrintedAsTheDecreeWithItsAnnexAndAsASpreadsheet() throws Exception {
        fixtures.item(year, "Pelatihan satu", 10, 60);
        byte[] pdf = analyst.open("/plans/" + year + "/plan.pdf?lang=en").getContentAsByteArray();
        assertThat(text(pdf))
                .contains(
                        "KEPUTUSAN WALI KOTA PONTIANAK",
                        "RANCANGAN",
                        "KEEMPAT",
                        "LAMPIRAN",
                        "Pelatihan satu",
                        "60.000.000");
        MockHttpServletResponse xlsx = analyst.open("/plans/" + year + "/plan.xlsx?lang=id");
        assertThat(xlsx.getStatus()).isEqualTo(200);
        assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(visits.visitor("pegawai")
                        .open("/plans/" + year + "/plan.pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListAsksAsMuchHoweverManyPlansThereAre() throws Exception {
        Visitor kabid = visits.visitor("kabid");
        Visitor employee = visits.visitor("pegawai");
        for (Visitor reader : List.of(analyst, kabid, employee)) {
            visits.page("/plans", reader);
            int few = asked(reader);
            for (int no = 0; no < 3; no++) {
                int more = fixtures.draft();
                fixtures.item(more, "Pelatihan satu", 10, 20);
                fixtures.item(more, "Pelatihan dua", 10, 20);
            }
            assertThat(asked(reader)).isEqualTo(few);
        }
        assertThat(visits.page("/plans")).contains("PLAN-" + year, "2 butir", "Rp\u00A040.000.000");
    }

    /** Of two readings the cheaper: what is kept for a while may have run out before one. */
    private int asked(Visitor reader) {
        return Math.min(statements.during(() -> reader.open("/plans")), statements.during(() -> reader.open("/plans")));
    }

    /** A year that has a plan and is near enough to be opened, whatever others have planned before. */
    private String taken() {
        return jdbc.sql("SELECT min(year)::text FROM plan WHERE year > 2029 AND status <> 'DROPPED'")
                .query(String.class)
                .single();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String context(Visitor visitor) throws Exception {
        return visitor.exchange(get("/plans/" + year).header("HX-Request", "true"))
                .getContentAsString();
    }

    private MockHttpServletResponse send(String path, Map<String, String> other) {
        Map<String, String> item = new HashMap<>(Map.ofEntries(
                Map.entry("title", "Manajemen Proyek Pemerintah"),
                Map.entry("level", "3"),
                Map.entry("target", "Manajemen PPK"),
                Map.entry("starts2", year + "-04-05"),
                Map.entry("ends2", year + "-04-09"),
                Map.entry("seats2", "20"),
                Map.entry("quota.DINKES", "2"),
                Map.entry("quantity.HONOR", "30"),
                Map.entry("tariff.HONOR", "900.000"),
                Map.entry("quantity.KONSUMSI", "5"),
                Map.entry("tariff.KONSUMSI", "55.000"),
                Map.entry("tariff.RUANG", "2.500.000")));
        item.putAll(other);
        return visits.sendItem(path, year, item);
    }
}
