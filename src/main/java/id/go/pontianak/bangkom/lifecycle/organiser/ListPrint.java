package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.document.CityLanguage;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Sheet;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Nominee;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** A list as the organiser gets it: a letter with both annexes as PDF, the annexes as a workbook. In Indonesian, whatever the reader's language. */
@Component
public class ListPrint {

    private static final List<String> HEADS = List.of("no", "name", "number", "rank", "position", "unit");

    private final PdfRenderer pdf;
    private final Spreadsheets spreadsheets;
    private final Batches batches;
    private final Dates dates;
    private final MessageSourceAccessor messages;

    ListPrint(PdfRenderer pdf, Spreadsheets spreadsheets, Batches batches, Dates dates, MessageSource messages) {
        this.pdf = pdf;
        this.spreadsheets = spreadsheets;
        this.batches = batches;
        this.dates = dates;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** {@code daftar-peserta-821-2026}: the number, without what file systems refuse. */
    public static String fileName(SentList list) {
        String number = list.head().number().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return "daftar-peserta-" + number;
    }

    public byte[] pdf(SentList list) {
        Batch batch = batches.batch(list.batch());
        return CityLanguage.in(() -> {
            Map<String, Object> model = Map.of(
                    "list",
                    list,
                    "batch",
                    batch,
                    "days",
                    dates.period(batch.period().from(), batch.lastDay()),
                    "dates",
                    dates);
            return pdf.render("organiser/list", model, City.LANGUAGE);
        });
    }

    public void xlsx(SentList list, OutputStream out) throws IOException {
        List<String> heads = HEADS.stream()
                .map(head -> messages.getMessage("organiser.head." + head, City.LANGUAGE))
                .toList();
        spreadsheets.write(
                List.of(
                        new Sheet(name("organiser.sheet.participants"), heads, rows(list.participants())),
                        new Sheet(name("organiser.sheet.reserve"), heads, rows(list.reserve()))),
                out);
    }

    private String name(String key) {
        return messages.getMessage(key, City.LANGUAGE);
    }

    private static Stream<List<Object>> rows(List<Nominee> nominees) {
        return nominees.stream()
                .map(one -> List.of(one.no(), one.name(), one.number(), one.rank(), one.position(), one.unit()));
    }
}
