package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.staffing.domain.OfficeList;
import id.go.pontianak.bangkom.foundation.staffing.domain.OfficeList.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class OfficesController {

    private final OfficeList offices;

    OfficesController(OfficeList offices) {
        this.offices = offices;
    }

    @GetMapping("/admin/offices")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean vacant,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        List<Row> rows = offices.find(search, vacant, page);
        boolean more = rows.size() > OfficeList.PAGE;
        model.addAttribute("rows", more ? rows.subList(0, OfficeList.PAGE) : rows);
        model.addAttribute("search", search);
        model.addAttribute("vacant", vacant);
        model.addAttribute("previous", page > 0 ? path(search, vacant, page - 1) : null);
        model.addAttribute("next", more ? path(search, vacant, page + 1) : null);
        return "directory/offices";
    }

    private static @Nullable String path(String search, boolean vacant, int page) {
        return UriComponentsBuilder.fromPath("/admin/offices")
                .queryParam("search", search)
                .queryParam("vacant", vacant)
                .queryParam("page", page)
                .encode()
                .toUriString();
    }
}
