package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is to say, frozen by the module that orders it. {@code event} names the occasion, such as the number of a batch: one
 * person has one certificate of it. {@code subjects} are the lines of the second page. Later changes of names, posts or programmes reach
 * no certificate. Refused with {@link IllegalArgumentException}: no event, no name, days in the wrong order, hours that are not positive.
 */
public record CertificateOrder(
        String event, Recipient recipient, Course course, Outcome outcome, List<Subject> subjects) {

    /** As what the person took part. */
    public enum Part {
        PARTICIPANT,
        TRAINER,
        SELF_PACED
    }

    /** Only those who passed get a certificate. */
    public enum Result {
        PASSED,
        PASSED_WITH_REMARK
    }

    /** As printed; {@code rank} is pangkat and golongan, of contract staff the golongan alone, empty where it is not known. */
    public record Recipient(PersonId person, String name, String rank, String position, String unit) {}

    /**
     * {@code code} and {@code title} of the programme; {@code run} is the line of the batch ("Angkatan I Tahun 2026"), empty where there is
     * none; {@code partner} who organised it too, empty: nobody; {@code starts} and {@code ends} are its first and last day.
     */
    public record Course(
            String code,
            String title,
            String run,
            String organiser,
            String partner,
            LocalDate starts,
            LocalDate ends,
            String place,
            LearningHours hours) {}

    /** {@code qualification} and {@code score} only where the programme grades. */
    public record Outcome(
            Part part,
            Result result,
            @Nullable String qualification,
            @Nullable BigDecimal score) {

        /** As printed and shown: without idle zeros, with a decimal comma. */
        public @Nullable String scoreText() {
            return text(score);
        }

        /** Whether both print the same. */
        boolean says(Outcome other) {
            return part == other.part
                    && result == other.result
                    && Objects.equals(qualification, other.qualification)
                    && Objects.equals(scoreText(), other.scoreText());
        }
    }

    /** One line of the second page; {@code score} null where it is not graded. */
    public record Subject(
            String title, LearningHours hours, @Nullable BigDecimal score) {

        public @Nullable String scoreText() {
            return text(score);
        }
    }

    public CertificateOrder {
        require(!event.isBlank()
                && !recipient.name().isBlank()
                && !course.code().isBlank());
        require(!course.starts().isAfter(course.ends()));
        require(course.hours().value() > 0);
        subjects = List.copyOf(subjects);
    }

    private static @Nullable String text(@Nullable BigDecimal score) {
        return score == null ? null : score.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static void require(boolean complete) {
        if (!complete) {
            throw new IllegalArgumentException("An order without event, name, programme, days in order or hours");
        }
    }
}
