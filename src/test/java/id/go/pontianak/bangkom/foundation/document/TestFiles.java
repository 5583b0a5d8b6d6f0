package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Files of tests: each belongs to one person, whose id is its key. */
@Component
public class TestFiles implements FileOwner {

    public static final String PURPOSE = "test/own";

    /** The smallest thing that passes for a PDF. */
    public static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n".getBytes();

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        return reader.toString().equals(ownerKey);
    }
}
