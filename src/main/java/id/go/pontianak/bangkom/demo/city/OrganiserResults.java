package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultDocuments;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Results as suggested; those of an outside organiser with its list, a page of one line. */
@Component
@Profile("demo")
class OrganiserResults {

    private static final String LIST = """
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
              /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
            4 0 obj << /Length 66 >> stream
            BT /F1 14 Tf 72 770 Td (Daftar hasil peserta dari penyelenggara) Tj ET
            endstream endobj
            trailer << /Root 1 0 R >>
            %%EOF
            """;

    private final ResultRecording recording;
    private final ResultDocuments documents;
    private final Results results;
    private final Desk desk;

    OrganiserResults(ResultRecording recording, ResultDocuments documents, Results results, Desk desk) {
        this.recording = recording;
        this.documents = documents;
        this.results = results;
        this.desk = desk;
    }

    /** As suggested; recorded and verified, so that the head of BKPSDM finds them to be set. */
    void verify(String batch, PersonId by) {
        results.find(batch).ifPresent(found -> {
            accept(found, by);
            desk.decide(found.caseNumber(), Map.of("outcome", "handedUp"));
            desk.decide(found.caseNumber(), Map.of("outcome", "verified"));
        });
    }

    private void accept(ResultCase results, PersonId by) {
        Desk.attempt(results.batch(), () -> recording.accept(results.batch(), by));
        if (results.external()) {
            NamedFile list = new NamedFile("daftar-hasil.pdf", LIST.getBytes(StandardCharsets.US_ASCII));
            Desk.attempt(results.batch(), () -> documents.attach(results.batch(), list, by));
        }
    }
}
