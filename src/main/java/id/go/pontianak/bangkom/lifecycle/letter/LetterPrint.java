package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.document.CityLanguage;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Facts;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recipient;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Sent;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterOutcomes;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A letter as PDF: one page a recipient, of results one a participant, each complete in itself. In Indonesian, whatever the language of the reader. */
@Component
public class LetterPrint {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** The letter a recipient had before, with its days and hour as they are printed; the hour is empty where it was not known. */
    record Told(Letter letter, String days, String hour) {}

    private final PdfRenderer pdf;
    private final LetterRows rows;
    private final LetterOutcomes outcomes;
    private final Batches batches;
    private final Dates dates;

    LetterPrint(PdfRenderer pdf, LetterRows rows, LetterOutcomes outcomes, Batches batches, Dates dates) {
        this.outcomes = outcomes;
        this.pdf = pdf;
        this.rows = rows;
        this.batches = batches;
        this.dates = dates;
    }

    /** {@code surat-call-up-821-2026.pdf}: kind and number, without what file systems refuse. */
    public static String fileName(Letter letter) {
        String number = letter.head().number().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return switch (letter.kind()) {
                    case REQUEST -> "surat-permintaan-usulan-";
                    case CALL_UP -> "surat-pemanggilan-";
                    case CHANGE -> "surat-perubahan-";
                    case CANCELLATION -> "surat-pembatalan-";
                    case ASSIGNMENT -> "surat-tugas-";
                    case RESULT -> "surat-hasil-";
                }
                + number + ".pdf";
    }

    public byte[] pdf(Sent sent) {
        return CityLanguage.in(() -> pdf.render(template(sent.letter().kind()), model(sent), City.LANGUAGE));
    }

    private static String template(LetterKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "letter/assignment";
            case RESULT -> "letter/result";
            default -> "letter/letter";
        };
    }

    private Map<String, Object> model(Sent sent) {
        Letter letter = sent.letter();
        Map<String, Object> model = new HashMap<>();
        model.put("letter", letter);
        model.put("recipients", sent.recipients());
        model.put("dates", dates);
        model.put("batch", batches.batch(letter.batch()));
        model.put("decree", batches.decreeFacts(letter.batch()));
        model.put("days", days(letter.facts()));
        model.put("hour", hour(letter.facts()));
        model.put("told", told(sent.recipients()));
        List<Outcome> pages = outcomes.of(letter.id());
        model.put("outcomes", pages.stream().collect(Collectors.groupingBy(Outcome::superior)));
        model.put("replaced", replaced(pages));
        return model;
    }

    private Map<UUID, Letter> replaced(List<Outcome> pages) {
        Map<UUID, Letter> replaced = new HashMap<>();
        for (Outcome page : pages) {
            @Nullable UUID follows = page.follows();
            if (follows != null) {
                replaced.computeIfAbsent(follows, id -> rows.find(id).orElseThrow());
            }
        }
        return replaced;
    }

    private Map<PersonId, Told> told(List<Recipient> recipients) {
        Map<UUID, Told> letters = new HashMap<>();
        Map<PersonId, Told> told = new HashMap<>();
        for (Recipient recipient : recipients) {
            @Nullable UUID follows = recipient.follows();
            if (follows != null) {
                told.put(
                        recipient.person(),
                        letters.computeIfAbsent(
                                follows, id -> told(rows.find(id).orElseThrow())));
            }
        }
        return told;
    }

    private Told told(Letter letter) {
        return new Told(letter, days(letter.facts()), hour(letter.facts()));
    }

    private static String hour(Facts facts) {
        return facts.hour() == null ? "" : HOUR.format(facts.hour());
    }

    private String days(Facts facts) {
        return dates.period(facts.starts(), facts.ends());
    }
}
