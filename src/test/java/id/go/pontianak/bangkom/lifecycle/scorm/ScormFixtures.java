package id.go.pontianak.bangkom.lifecycle.scorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SCORM 1.2 packages as others make them, and as an attacker would. */
public final class ScormFixtures {

    private ScormFixtures() {}

    public static String manifest(String title, String launch) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="paket" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="o1"><organization identifier="o1"><title>%s</title>
                    <item identifier="i1" identifierref="r1"><title>Bagian satu</title></item></organization></organizations>
                  <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="%s"><file href="%s"/></resource></resources>
                </manifest>
                """.formatted(title, launch, launch);
    }

    /** A package whose one part runs this script once it has found its API; what the script says is read in the page. */
    public static byte[] packageOf(String title, String script) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("imsmanifest.xml", manifest(title, "isi/mulai.html"));
        files.put("isi/mulai.html", """
                <!DOCTYPE html><html><head><meta charset="UTF-8"><link rel="stylesheet" href="gaya.css"></head>
                <body><p id="out"></p><script src="mulai.js"></script></body></html>
                """);
        files.put("isi/gaya.css", "p { color: rgb(1, 2, 3) }");
        files.put("isi/mulai.js", """
                const say = text => { document.getElementById('out').textContent += text + ' '; };
                let above = window;
                while (above && !above.API && above.parent !== above) above = above.parent;
                const API = above.API;
                """ + script);
        return zip(files);
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** All packages and what they reported. */
    public static void clear(JdbcClient jdbc) {
        for (String table : new String[] {"scorm_state", "scorm_launch", "scorm_file", "scorm_package"}) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }
}
