package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials;
import id.go.pontianak.bangkom.foundation.document.CityLanguage;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The mayor's decree on a plan with its annex (Pasal 207(3) PP 11/2017), for signature, and the rows of the annex as a spreadsheet. */
@Component
class PlanDocuments {

    private static final List<String> HEADS = List.of(
            "plan.field.number",
            "plan.field.title",
            "plan.field.competency",
            "plan.field.target",
            "plan.field.mode",
            "plan.field.provider",
            "plan.field.batches",
            "plan.field.curriculum",
            "plan.field.hours",
            "plan.field.seats",
            "plan.field.funding",
            "plan.field.total",
            "plan.field.priority",
            "plan.field.status");

    /** A row of the annex. */
    record Line(
            String title,
            String competency,
            String target,
            String mode,
            String provider,
            String schedule,
            String curriculum,
            int hours,
            int seats,
            String funding,
            String total) {}

    private final PdfRenderer pdf;
    private final Spreadsheets spreadsheets;
    private final SigningOfficials officials;
    private final Dates dates;
    private final BusinessClock clock;
    private final MessageSourceAccessor messages;

    PlanDocuments(
            PdfRenderer pdf,
            Spreadsheets spreadsheets,
            SigningOfficials officials,
            Dates dates,
            BusinessClock clock,
            MessageSource messages) {
        this.pdf = pdf;
        this.spreadsheets = spreadsheets;
        this.officials = officials;
        this.dates = dates;
        this.clock = clock;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** In Indonesian, whatever the language of the reader: the mayor signs it. */
    byte[] pdf(PlanPage page) {
        return CityLanguage.in(() -> pdf.render("plan/decree", model(page), City.LANGUAGE));
    }

    private Map<String, Object> model(PlanPage page) {
        LocalDate day = Objects.requireNonNullElseGet(page.plan().decreeDate(), clock::today);
        Map<String, Object> model = new HashMap<>();
        model.put("plan", page.plan());
        model.put("sums", page.sums());
        model.put(
                "lines",
                page.rows().stream()
                        .filter(row -> row.item().counts())
                        .map(this::line)
                        .toList());
        model.put("day", page.plan().decreeDate() == null ? "" : dates.date(day));
        model.put(
                "signer", officials.find(Function.PPK, ConflictScope.NONE, day).orElse(null));
        return model;
    }

    void xlsx(PlanPage page, OutputStream out) throws IOException {
        spreadsheets.write(
                Format.XLSX,
                page.plan().number(),
                HEADS.stream().map(this::text).toList(),
                page.rows().stream().map(this::cells),
                out);
    }

    private Line line(PlanPage.Row row) {
        PlanItem item = row.item();
        Content content = item.content();
        return new Line(
                content.title(),
                content.competency(),
                content.target(),
                text("catalogue.mode." + content.mode()),
                row.provider(),
                schedule(item),
                content.curriculum(),
                content.hours(),
                item.seats(),
                text("plan.funding." + content.funding()),
                item.total().digits());
    }

    private List<@Nullable Object> cells(PlanPage.Row row) {
        PlanItem item = row.item();
        Line line = line(row);
        return new ArrayList<>(List.of(
                item.number(),
                line.title(),
                line.competency(),
                line.target(),
                line.mode(),
                line.provider(),
                line.schedule(),
                line.curriculum(),
                line.hours(),
                line.seats(),
                line.funding(),
                item.total().amount(),
                item.content().priority(),
                text("plan.item.status." + item.status())));
    }

    private String schedule(PlanItem item) {
        return item.runs().stream()
                .map(run -> dates.period(run.starts(), run.ends()))
                .collect(Collectors.joining("; "));
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
