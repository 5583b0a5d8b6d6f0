package id.go.pontianak.bangkom.lifecycle.certificate.print;

import id.go.pontianak.bangkom.foundation.document.QrCode;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Part;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Subject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the template prints of a certificate; always in Indonesian, whatever the reader's language: it is an official document. */
record CertificateSheet(Certificate certificate, String address, List<Line> lines) {

    /** Longer names are set smaller, so that one page holds them. */
    private static final int LONG_NAME = 34;

    private static final int LONG_TITLE = 60;

    /** Letters of the lines that may wrap; more of them are set smaller. */
    private static final int MANY_WORDS = 300;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", City.LANGUAGE);

    /** One line of the second page. */
    record Line(String title, int hours, @Nullable String score) {}

    static CertificateSheet of(Certificate certificate, String address) {
        CertificateOrder.Course course = certificate.order().course();
        List<Line> lines = certificate.order().subjects().stream()
                .map(CertificateSheet::line)
                .toList();
        // A programme without a list of subjects is its only subject.
        List<Line> whole = List.of(new Line(course.title(), course.hours().value(), null));
        return new CertificateSheet(certificate, address, lines.isEmpty() ? whole : lines);
    }

    private static Line line(Subject subject) {
        return new Line(subject.title(), subject.hours().value(), subject.scoreText());
    }

    /** Rank, post and unit, those that are known. */
    public String standing() {
        CertificateOrder.Recipient recipient = certificate.order().recipient();
        return String.join(
                " · ",
                Stream.of(recipient.rank(), recipient.position(), recipient.unit())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    public String code() {
        return QrCode.of(address).pngAddress();
    }

    public String hoursInWords() {
        return NumberWords.of(certificate.order().course().hours().value());
    }

    public String starts() {
        return day(certificate.order().course().starts());
    }

    public String ends() {
        return day(certificate.order().course().ends());
    }

    /** Behind the days; nothing where no place is known. */
    public String where() {
        String place = certificate.order().course().place();
        return place.isBlank() ? "" : " di " + place;
    }

    public boolean oneDay() {
        CertificateOrder.Course course = certificate.order().course();
        return course.starts().equals(course.ends());
    }

    public String issued() {
        return day(LocalDate.ofInstant(certificate.issuedAt(), City.ZONE));
    }

    public @Nullable String score() {
        return certificate.order().outcome().scoreText();
    }

    /** Trainers pass nothing. */
    public boolean graded() {
        return certificate.order().outcome().part() != Part.TRAINER;
    }

    public boolean scored() {
        return lines.stream().anyMatch(line -> line.score() != null);
    }

    public int total() {
        return certificate.order().course().hours().value();
    }

    public boolean longName() {
        return certificate.order().recipient().name().length() > LONG_NAME;
    }

    public boolean longTitle() {
        return certificate.order().course().title().length() > LONG_TITLE;
    }

    /** Whether there is so much to say that it only fits in smaller letters. */
    public boolean dense() {
        CertificateOrder.Course course = certificate.order().course();
        int words = Stream.of(standing(), course.title(), course.organiser(), course.partner(), course.place())
                .mapToInt(String::length)
                .sum();
        return words > MANY_WORDS || !certificate.valid();
    }

    private static String day(TemporalAccessor day) {
        return DAY.format(day);
    }
}
