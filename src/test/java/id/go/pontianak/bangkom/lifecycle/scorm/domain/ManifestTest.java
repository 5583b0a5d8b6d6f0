package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.scorm.ScormFixtures;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final String GOOD = ScormFixtures.manifest("Cuci tangan", "isi/mulai.html");

    @Test
    void namesTitleAndBeginning() {
        assertThat(read(GOOD)).isEqualTo(new Manifest("Cuci tangan", "isi/mulai.html"));
        assertThat(read(GOOD.replace("href=\"isi/mulai.html\">", "href=\"isi/mulai.html?a=1#b\">")))
                .isEqualTo(new Manifest("Cuci tangan", "isi/mulai.html"));
    }

    @Test
    void whatCannotBePlayedIsRefused() {
        refused("refusal.scorm.manifest", "");
        refused("refusal.scorm.manifest", "<manifest>");
        refused("refusal.scorm.version", GOOD.replace(">1.2<", ">2004 4th Edition<"));
        refused("refusal.scorm.launch", GOOD.replace("isi/mulai.html", "../mulai.html"));
        refused("refusal.scorm.launch", GOOD.replace("isi/mulai.html", "https://jahat.example/"));
        refused("refusal.scorm.launch", GOOD.replace("isi/mulai.html", "javascript:alert(1)"));
        refused(
                "refusal.scorm.parts",
                GOOD.replace("</item>", "</item><item identifier=\"i2\" identifierref=\"r1\"><title>x</title></item>"));
        assertThatThrownBy(() -> Manifest.of(Map.of("a.html", new byte[0])))
                .hasMessageContaining("refusal.scorm.manifest");
    }

    /** An external entity would read a file of the server, and nested ones fill its memory. */
    @Test
    void documentTypesAreRefused() {
        String definition = "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><manifest ";
        refused("refusal.scorm.manifest", GOOD.replace("<manifest ", definition).replace("Cuci tangan", "&x;"));
    }

    private static Manifest read(String manifest) {
        return Manifest.of(
                Map.of("imsmanifest.xml", manifest.getBytes(StandardCharsets.UTF_8), "isi/mulai.html", new byte[1]));
    }

    private static void refused(String key, String manifest) {
        assertThatThrownBy(() -> read(manifest))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(key);
    }
}
