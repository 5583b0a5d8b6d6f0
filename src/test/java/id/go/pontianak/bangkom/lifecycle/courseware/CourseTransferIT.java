package id.go.pontianak.bangkom.lifecycle.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A course leaves as a ZIP of Markdown and comes back the same; what is no course changes nothing. */
@IntegrationTest
class CourseTransferIT {

    private static final String COURSE = CoursewareFixtures.COURSE;
    private static final String PAGES = "/courses/" + COURSE;
    private static final String PAGE = "---\ntitle: Halaman\nminutes: 5\n---\n\nTeks.\n";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CourseTransfer transfer;

    @Autowired
    private CourseDrafts drafts;

    @Autowired
    private DraftKeeping keeping;

    @Autowired
    private CourseHistory history;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private CoursewareFixtures fixtures;
    private Visitor analyst;

    @BeforeEach
    void people() {
        fixtures = new CoursewareFixtures(jdbc);
        fixtures.clear();
        personas = new Personas(accounts, jdbc);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        analyst = personas.visitor(portal, "analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear();
    }

    @Test
    void comesBackAsItLeft() throws Exception {
        MockHttpServletResponse export = analyst.open(PAGES + "/export.zip");
        assertThat(export.getContentType()).isEqualTo("application/zip");
        assertThat(export.getHeader("Content-Disposition")).contains("attachment", "kursus-etk-01.zip");

        assertThat(upload("/import", "kursus.zip", export.getContentAsByteArray())
                        .getRedirectedUrl())
                .isEqualTo(PAGES + "/edit");
        assertThat(history.changesOfDraft(SmallCity.ANALYST, COURSE)).isEmpty();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        transfer.write(SmallCity.ANALYST, COURSE, again);
        assertThat(drafts.overview(SmallCity.ANALYST, COURSE).draft().pages()).hasSize(3);
        assertThat(again.size()).isEqualTo(export.getContentAsByteArray().length);
    }

    @Test
    void whatIsNoCourseIsRefusedWholeAndSaysWhichFile() throws Exception {
        keeping.begin(SmallCity.ANALYST, COURSE);
        Map<Map<String, byte[]>, String> odd = new LinkedHashMap<>();
        odd.put(files("01-a.md", PAGE, "../02-b.md", PAGE), "nama berkas yang tidak diizinkan");
        odd.put(files("01-a.md", PAGE, "img/../../x.png", "x"), "nama berkas yang tidak diizinkan");
        odd.put(files("01-a.md", PAGE, "catatan.txt", "x"), "catatan.txt bukan halaman");
        odd.put(files("01-a.md", PAGE, "02-b.md", PAGE.replace("Teks.", "<b>x</b>")), "Berkas 02-b.md: Bagian ini");
        odd.put(files("01-a.md", PAGE, "02-a.md", PAGE), "nama halaman ini sudah dipakai");
        odd.put(files("img/a.png", "bukan png"), "1 sampai 60 halaman");
        odd.put(files("01-a.md", PAGE, "img/a.png", "bukan png"), "bukan PNG atau JPEG");
        odd.put(files("01-a.md", PAGE, "img/a.svg", "<svg onload='x'/>"), "berakhiran .png atau .jpg");
        odd.put(Map.of("01-a.md", new byte[] {(byte) 0xff, (byte) 0xfe}), "UTF-8");
        odd.put(Map.of("01-a.md", new byte[2_000_000]), "terlalu besar");
        for (Map.Entry<Map<String, byte[]>, String> one : odd.entrySet()) {
            MockHttpServletResponse answer = upload("/import", "kursus.zip", zip(one.getKey()));
            assertThat(answer.getStatus()).as(one.getValue()).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(one.getValue());
        }
        assertThat(upload("/import", "x.zip", new byte[] {1, 2}).getStatus()).isEqualTo(422);
        assertThat(drafts.overview(SmallCity.ANALYST, COURSE).draft().pages())
                .as("nothing has changed")
                .extracting(DraftPage::slug)
                .containsExactly("nilai-dasar", "gratifikasi", "bacaan-tambahan");
        assertThat(jdbc.sql("SELECT count(*) FROM learning_picture WHERE programme = ?")
                        .param(COURSE)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void picturesAreAddedOnceAndNeverChanged() throws Exception {
        assertThat(upload("/pictures", "Bagan Alur.PNG", PNG).getRedirectedUrl())
                .isEqualTo(PAGES + "/files");
        assertThat(transfer.pictures(SmallCity.ANALYST, COURSE)).containsExactly("loket.svg", "bagan-alur.png");
        MockHttpServletResponse picture = analyst.open("/learning/ETK-01/img/bagan-alur.png");
        assertThat(picture.getContentAsByteArray()).isEqualTo(PNG);
        assertThat(picture.getContentType()).isEqualTo("image/png");

        byte[] other = PNG.clone();
        other[9] = 1;
        assertThat(upload("/pictures", "bagan-alur.png", other).getStatus()).isEqualTo(422);
        assertThat(upload("/pictures", "bagan-alur.png", PNG).getStatus()).isEqualTo(302);
        byte[] large = new byte[61 * 1024];
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        assertThat(upload("/pictures", "besar.png", large).getContentAsString(StandardCharsets.UTF_8))
                .contains("paling besar 60 KB");
        for (String odd : List.of("skrip.svg", "../x.png", "a.html", "")) {
            assertThat(upload("/pictures", odd, "x".getBytes(StandardCharsets.UTF_8))
                            .getStatus())
                    .as(odd)
                    .isEqualTo(422);
        }
    }

    @Test
    void whoeverAddsAPictureIsAWriterOfTheDraft() throws Exception {
        keeping.begin(SmallCity.ANALYST_2, COURSE);
        assertThat(upload("/pictures", "bagan-alur.png", PNG).getStatus()).isEqualTo(302);
        assertThat(drafts.find(SmallCity.ANALYST, COURSE))
                .hasValueSatisfying(draft -> assertThat(draft.writers()).contains(SmallCity.ANALYST));
        assertThat(journal.listOf(new CaseNumber("COURSE-" + COURSE)))
                .extracting(JournalEntry::action)
                .endsWith("journal.course.picture");
    }

    @Test
    void nothingIsReadFromWhoeverDoesNotWriteTheCourse() {
        Visitor learner = personas.visitor(portal, "pegawai");
        MockMultipartFile unread = new MockMultipartFile("file", "a.png", "image/png", PNG) {
            @Override
            public byte[] getBytes() throws IOException {
                throw new IOException("was read");
            }
        };
        for (String route : List.of("/import", "/pictures")) {
            assertThat(learner.exchange(MockMvcRequestBuilders.multipart(PAGES + route)
                                    .file(unread)
                                    .with(SecurityMockMvcRequestPostProcessors.csrf()))
                            .getStatus())
                    .as(route)
                    .isEqualTo(404);
        }
    }

    private MockHttpServletResponse upload(String route, String name, byte[] content) {
        return analyst.exchange(MockMvcRequestBuilders.multipart(PAGES + route)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private static Map<String, byte[]> files(String... files) {
        Map<String, byte[]> map = new LinkedHashMap<>();
        for (int at = 0; at < files.length; at += 2) {
            map.put(files[at], files[at + 1].getBytes(StandardCharsets.UTF_8));
        }
        return map;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
