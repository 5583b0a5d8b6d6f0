package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceGrid;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid;
import id.go.pontianak.bangkom.lifecycle.attendance.SignedLists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list on paper: printed with empty signatures, photographed with full ones; and as a workbook. */
@Controller
class ListController {

    private final AttendanceGrid grids;
    private final SignedLists lists;
    private final AttendanceExport export;
    private final CurrentUser user;

    ListController(AttendanceGrid grids, SignedLists lists, AttendanceExport export, CurrentUser user) {
        this.grids = grids;
        this.lists = lists;
        this.export = export;
        this.user = user;
    }

    @GetMapping("/batches/{number}/sessions/{id}/attendance.{extension:xlsx|pdf}")
    void export(
            @PathVariable String number,
            @PathVariable UUID id,
            @PathVariable String extension,
            HttpServletResponse response)
            throws IOException {
        Grid grid = grids.of(person(), number, id);
        String name = export.fileName(grid) + '.' + extension;
        if (extension.equals("pdf")) {
            byte[] content = export.pdf(grid);
            Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, name);
            response.getOutputStream().write(content);
        } else {
            Downloads.attach(response, Format.XLSX.mediaType(), name);
            export.xlsx(grid, response);
        }
    }

    @PostMapping(GridController.GRID + "/list")
    String attach(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        byte[] content = file == null ? new byte[0] : file.getBytes();
        lists.attach(person(), number, id, new NamedFile(name, content));
        redirect.addFlashAttribute("flash", "attendance.listAttached");
        return GridController.to(number, id, redirect);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
