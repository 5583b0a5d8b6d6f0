package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.organiser.ListPrint;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserLists;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A list as it went to the organiser: the letter with its annexes, or the annexes as a workbook. */
@Controller
class ListFileController {

    private final OrganiserLists lists;
    private final ListPrint print;
    private final CurrentUser user;

    ListFileController(OrganiserLists lists, ListPrint print, CurrentUser user) {
        this.lists = lists;
        this.print = print;
        this.user = user;
    }

    @GetMapping("/batches/{number}/organiser/{id}.{extension:pdf|xlsx}")
    void list(
            @PathVariable String number,
            @PathVariable UUID id,
            @PathVariable String extension,
            HttpServletResponse response)
            throws IOException {
        SentList list = lists.open(number, id, user.actor().person());
        String name = ListPrint.fileName(list) + '.' + extension;
        if (extension.equals("pdf")) {
            byte[] content = print.pdf(list);
            Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, name);
            response.getOutputStream().write(content);
        } else {
            Downloads.attach(response, Format.XLSX.mediaType(), name);
            print.xlsx(list, response.getOutputStream());
        }
    }
}
