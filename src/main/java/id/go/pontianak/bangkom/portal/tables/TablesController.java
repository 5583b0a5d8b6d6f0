package id.go.pontianak.bangkom.portal.tables;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The decision tables, for everybody who signs in; they are changed in the models alone. */
@Controller
class TablesController {

    private final TablePages pages;

    TablesController(TablePages pages) {
        this.pages = pages;
    }

    @GetMapping("/tables")
    String list(Model model) {
        model.addAttribute("tables", pages.list());
        return "portal/tables";
    }

    @GetMapping("/tables/{key}")
    String one(@PathVariable String key, Model model) {
        model.addAttribute("page", pages.page(key));
        return "portal/table";
    }

    @Bean
    static NavigationEntry tablesEntry() {
        return NavigationGroup.TRAINING.entry(60, "portal.tables", "/tables", "table", actor -> true);
    }
}
