package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the filter, all of them and nothing else, as a spreadsheet. */
@Component
class CaseExports {

    private static final List<String> HEADS = List.of(
            "case",
            "title",
            "name",
            "number",
            "unit",
            "programme",
            "batch",
            "year",
            "stage",
            "status",
            "started",
            "since",
            "due",
            "ended",
            "waitsAt");

    private final CaseListing listing;
    private final Spreadsheets spreadsheets;
    private final AddresseeTitles names;
    private final TrackingTexts texts;

    CaseExports(CaseListing listing, Spreadsheets spreadsheets, AddresseeTitles names, TrackingTexts texts) {
        this.listing = listing;
        this.spreadsheets = spreadsheets;
        this.names = names;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public void write(TrackingScope scope, CaseQuery query, Spreadsheets.Format format, OutputStream out)
            throws IOException {
        List<String> header = HEADS.stream()
                .map(head -> texts.text("tracking.export." + head))
                .toList();
        Map<String, String> named = new HashMap<>();
        try (Stream<CaseRow> cases = listing.stream(scope, query)) {
            spreadsheets.write(
                    format, texts.text("tracking.export.sheet"), header, cases.map(row -> cells(row, named)), out);
        }
    }

    private List<@Nullable Object> cells(CaseRow row, Map<String, String> named) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.number().value());
        cells.add(row.title());
        cells.add(row.subject());
        cells.add(row.employeeNumber());
        cells.add(row.unit());
        cells.add(row.programme());
        cells.add(row.batch());
        cells.add(row.year());
        cells.add(texts.stage(row.stage()));
        cells.add(texts.orKey(row.status()));
        cells.add(day(row.startedAt()));
        cells.add(day(row.since()));
        cells.add(row.due() == null ? null : Dates.lastDay(row.due()));
        cells.add(day(row.endedAt()));
        cells.add(row.waitsAt().stream()
                .map(addressee -> named.computeIfAbsent(addressee, names::name))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", ")));
        return cells;
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(BusinessClock.CITY).toLocalDate();
    }
}
