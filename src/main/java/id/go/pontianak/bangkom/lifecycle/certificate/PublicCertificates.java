package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.access.VisitorThrottle;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * What anybody may know who has a certificate before him: its content, to be compared, and whether it counts. Never the employee number,
 * which has the date of birth in it. Slowed down by source.
 */
@Service
public class PublicCertificates {

    /** The source has asked too much and waits a while. */
    public static final class TooMany extends Exception {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many requests from this source");
        }
    }

    private static final Pattern CODE = Pattern.compile("[A-Za-z2-7]{16}");

    private final Certificates certificates;
    private final VisitorThrottle throttle;

    PublicCertificates(Certificates certificates, VisitorThrottle throttle) {
        this.certificates = certificates;
        this.throttle = throttle;
    }

    /** By the code of its address, in whatever case it was typed; a code that is right uses up none of the tries of its source. */
    public Optional<Certificate> find(String code, String source) throws TooMany {
        if (!throttle.admitsView(source)) {
            throw new TooMany();
        }
        Optional<Certificate> found = CODE.matcher(code).matches()
                ? certificates.findByCode(code.toUpperCase(Locale.ROOT))
                : Optional.empty();
        if (found.isPresent()) {
            throttle.forgivesView(source);
        }
        return found;
    }

    /** The places in the status list of a year whose certificates no longer count. */
    public List<Integer> endedIn(int year, String source) throws TooMany {
        if (!throttle.admitsView(source)) {
            throw new TooMany();
        }
        return certificates.endedIn(year);
    }

    /**
     * The certificate a file says it is; empty where it has no code, or one that is not known. Nothing of a file is read before its size and its
     * source were looked at. Refusals stand at the field {@code file}.
     */
    public Optional<Certificate> find(InputStreamSource file, long size, String source) throws TooMany, IOException {
        PrintedCode.requireSize(size);
        if (!throttle.admitsFile(source)) {
            throw new TooMany();
        }
        byte[] content = read(file);
        PrintedCode.requirePdf(content);
        return PrintedCode.in(content).flatMap(certificates::findByCode);
    }

    private static byte[] read(InputStreamSource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(PrintedCode.LARGEST);
        }
    }
}
