package id.go.pontianak.bangkom.portal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.FileType;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.document.StoredFile;
import id.go.pontianak.bangkom.foundation.document.TestFiles;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Sha256;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Files that people sent, kept and served: for those who may have them, as a download that nothing runs of. */
@IntegrationTest
class StoredFilesIT {

    @Autowired
    private Files files;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    private PersonId owner;

    @BeforeEach
    void anOwner() {
        owner = People.somebody(jdbc);
    }

    private FileId kept(String name) {
        return files.keep(new NewFile(TestFiles.PURPOSE, owner.toString(), name, TestFiles.PDF, owner));
    }

    private Visitor visitor(PersonId person) {
        String name = "berkas-" + UUID.randomUUID();
        accounts.create(name, person, Personas.PASSWORD, Set.of());
        return new Visitors(portal).signIn(name, Personas.PASSWORD);
    }

    @Test
    @DisplayName("S-37 a file is served as a download under its own policy, under a cleaned name, as what it is")
    void isServedAsADownload() {
        FileId file = kept("../../SK Wali Kota.html");

        MockHttpServletResponse answer = visitor(owner).open(file.path());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(TestFiles.PDF);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename=\"SK Wali Kota.pdf\"")
                .doesNotContain("..", "/", "html");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("S-12 S-13 a file of somebody else and one that does not exist are one and the same page")
    void aFileOfOthersIsNotThere() throws UnsupportedEncodingException {
        String theirs = kept("sk.pdf").path();
        String nowhere = "/files/" + UUID.randomUUID();
        Visitor other = visitor(People.somebody(jdbc));

        assertThat(other.open(theirs).getStatus()).isEqualTo(404);
        assertThat(page(other, theirs)).isEqualTo(page(other, nowhere));
        assertThat(new Visitors(portal).anonymous().open(theirs).getStatus()).isEqualTo(302);
    }

    private static String page(Visitor visitor, String path) throws UnsupportedEncodingException {
        return visitor.open(path)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("content=\"[\\w-]{40,}={0,2}\"|value=\"[\\w-]{40,}={0,2}\"", "token")
                .replace(path, "");
    }

    @Test
    void theFileIsDescribedWithoutItsContentAndProvedByItsHash() {
        FileId id = kept("sk.docx");

        StoredFile file = files.find(id).orElseThrow();

        assertThat(file.name()).isEqualTo("sk.pdf");
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.size()).isEqualTo(TestFiles.PDF.length);
        assertThat(file.sha256()).isEqualTo(Sha256.of(TestFiles.PDF));
        assertThat(file.keptBy()).isEqualTo(owner);
    }

    @Test
    void whatIsForgottenIsGoneForItsOwnerToo() {
        FileId id = kept("sk.pdf");

        files.forget(id);
        files.forget(id);

        assertThat(files.find(id)).isEmpty();
        assertThat(visitor(owner).open(id.path()).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("S-37 nothing, one byte too much, or a purpose that nobody answers for is not kept")
    void whatIsTooLargeOrNobodysIsNotKept() {
        byte[] large = new byte[Files.LARGEST + 1];
        System.arraycopy(TestFiles.PDF, 0, large, 0, 8);

        assertThatThrownBy(() -> keep(TestFiles.PURPOSE, new byte[0]))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("refusal.document.empty");
        assertThatThrownBy(() -> keep(TestFiles.PURPOSE, large))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("refusal.document.large");
        assertThatThrownBy(() -> keep("nobody/asks", TestFiles.PDF)).isInstanceOf(IllegalArgumentException.class);
    }

    private void keep(String purpose, byte[] content) {
        files.keep(new NewFile(purpose, owner.toString(), "sk.pdf", content, owner));
    }

    @Test
    @DisplayName("S-46 the application's own database user cannot change a kept file")
    void aKeptFileIsNeverChanged() {
        FileId id = kept("sk.pdf");

        assertThatThrownBy(() -> jdbc.sql("UPDATE document_file SET name = 'lain.pdf' WHERE id = ?")
                        .param(id.value())
                        .update())
                .hasStackTraceContaining("permission denied");
    }
}
