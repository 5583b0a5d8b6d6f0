package id.go.pontianak.bangkom.lifecycle.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The certificate as other systems read it. */
@IntegrationTest
class OpenBadgesIT {

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateKeeping keeping;

    @Autowired
    private CertificatePrinter printer;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theCredentialNamesTheAchievementAndTheListThatSaysWhetherItCounts() throws Exception {
        try (Personas people = new Personas(accounts, jdbc)) {
            assertThat(people.names()).contains("analis");
            Visitor stranger =
                    new Visitors(portal).anonymous().from(UUID.randomUUID().toString());
            Certificate certificate = issued();
            JsonNode credential =
                    json.readTree(stranger.open("/certificates/" + certificate.code() + "/credential.json")
                            .getContentAsByteArray());

            assertThat(credential.at("/type").toString()).contains("OpenBadgeCredential");
            assertThat(credential.at("/credentialSubject/achievement/name").asText())
                    .isEqualTo("Manajemen Proyek Pemerintah");
            assertThat(credential
                            .at("/credentialSubject/identifier/0/identityHash")
                            .asText())
                    .isEqualTo("Rini Anggraini");
            assertThat(credential.toString()).doesNotContain("19900817");
            assertThat(bit(stranger, credential)).isFalse();

            keeping.revoke(SmallCity.ANALYST, certificate.id(), "Hasil dibatalkan penyelenggara");

            assertThat(bit(stranger, credential)).isTrue();
            assertThat(stranger.open("/certificates/status/1999").getStatus()).isEqualTo(404);
        }
    }

    @Test
    void thePrintHasItInsideAsAFileOfPdfA3() throws Exception {
        SmallCity.load(jdbc);
        Certificate certificate = issued();

        try (PDDocument document = Loader.loadPDF(printer.print(certificate))) {
            PDComplexFileSpecification file = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames()
                    .get("credential.json");
            JsonNode credential = json.readTree(file.getEmbeddedFile().toByteArray());
            assertThat(credential.at("/credentialSubject/licenseNumber").asText())
                    .isEqualTo(certificate.number());
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .containsPattern("pdfaid:part[=>]\"?3");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void certificatesOfTwoClassesOfAYearHaveBitsOfTheirOwn() {
        Personas people = new Personas(accounts, jdbc);
        Certificate one = issued();
        jdbc.sql("""
                        INSERT INTO certificate_numbering (valid_from, class, pattern, legal_basis)
                        VALUES ('2026-01-01', '800.9.9', '{klas}/{urut}/{kode}/BKPSDM/{bulan}/{tahun}', 'Uji')
                        """).update();
        try {
            jdbc.sql("INSERT INTO certificate_series (class, year, last) SELECT '800.9.9', year, serial - 1 FROM"
                            + " certificate_certificate WHERE id = ?")
                    .param(one.id())
                    .update();
            Certificate other = issued();

            assertThat(other.number()).startsWith("800.9.9/");
            assertThat(other.place()).isNotEqualTo(one.place());
            keeping.revoke(SmallCity.ANALYST, other.id(), "Hasil dibatalkan penyelenggara");
            assertThat(certificates.endedIn(other.place().year()))
                    .contains(other.place().index())
                    .doesNotContain(one.place().index());
        } finally {
            people.close();
            jdbc.sql("DELETE FROM certificate_numbering WHERE class = '800.9.9'")
                    .update();
        }
    }

    private Certificate issued() {
        return certificates.issue(CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini"));
    }

    private boolean bit(Visitor stranger, JsonNode credential) throws Exception {
        String address = credential.at("/credentialStatus/statusListCredential").asText();
        int index = credential.at("/credentialStatus/statusListIndex").asInt();
        JsonNode list = json.readTree(stranger.open(address.substring(address.indexOf("/certificates")))
                .getContentAsByteArray());
        String encoded = list.at("/credentialSubject/encodedList").asText();
        assertThat(encoded).startsWith("u");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bits.length).isGreaterThanOrEqualTo(16 * 1024);
        return (bits[index / 8] & (0x80 >>> (index % 8))) != 0;
    }
}
