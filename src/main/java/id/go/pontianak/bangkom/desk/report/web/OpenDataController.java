package id.go.pontianak.bangkom.desk.report.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.desk.report.OpenData;
import id.go.pontianak.bangkom.desk.report.OpenData.Dataset;
import id.go.pontianak.bangkom.desk.report.OpenData.Table;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Open data: a page that lists the tables, and each of them as CSV and JSON, for everybody. */
@Controller
class OpenDataController {

    private final OpenData data;
    private final Spreadsheets spreadsheets;
    private final ObjectMapper json;

    OpenDataController(OpenData data, Spreadsheets spreadsheets, ObjectMapper json) {
        this.data = data;
        this.spreadsheets = spreadsheets;
        this.json = json;
    }

    @GetMapping("/open-data")
    String list(Model model) {
        model.addAttribute(
                "tables", Arrays.stream(Dataset.values()).map(data::table).toList());
        return "report/open-data";
    }

    @GetMapping("/open-data/{dataset}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String dataset) throws IOException {
        Table table = data.table(dataset);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spreadsheets.write(Format.CSV, dataset, table.columns(), table.rows().stream(), out);
        return kept(Format.CSV.mediaType(), dataset + ".csv").body(out.toByteArray());
    }

    @GetMapping("/open-data/{dataset}.json")
    ResponseEntity<byte[]> json(@PathVariable String dataset) throws IOException {
        Table table = data.table(dataset);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("dataset", table.dataset().code());
        document.put("asOf", table.asOf().toString());
        document.put(
                "rows",
                table.rows().stream().map(row -> named(table.columns(), row)).toList());
        return kept(MediaType.APPLICATION_JSON_VALUE, dataset + ".json").body(json.writeValueAsBytes(document));
    }

    private static ResponseEntity.BodyBuilder kept(String mediaType, String name) {
        return Downloads.attachment(mediaType, name)
                .cacheControl(CacheControl.maxAge(OpenData.KEPT).cachePublic());
    }

    private static Map<String, @Nullable Object> named(List<String> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            named.put(columns.get(at), row.get(at));
        }
        return named;
    }
}
