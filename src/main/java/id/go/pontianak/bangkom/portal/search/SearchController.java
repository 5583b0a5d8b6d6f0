package id.go.pontianak.bangkom.portal.search;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import id.go.pontianak.bangkom.foundation.shell.SearchSource;
import id.go.pontianak.bangkom.foundation.shell.SearchSource.Found;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search box: what each module finds for this reader. One hit in all opens at once. */
@Controller
class SearchController {

    /** Hits of one kind under their heading. */
    record Group(String heading, Found found) {}

    private final CurrentUser currentUser;
    private final List<SearchSource> sources;

    SearchController(CurrentUser currentUser, ObjectProvider<SearchSource> sources) {
        this.currentUser = currentUser;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        Actor actor = currentUser.actor();
        String text = ListAddress.search(q);
        List<Group> groups = text.isEmpty()
                ? List.of()
                : sources.stream()
                        .map(source -> new Group(source.heading(), source.find(actor, text)))
                        .filter(group -> !group.found().hits().isEmpty())
                        .toList();
        if (groups.size() == 1 && groups.get(0).found().hits().size() == 1) {
            return "redirect:" + groups.get(0).found().hits().get(0).path();
        }
        model.addAttribute("text", text);
        model.addAttribute("groups", groups);
        return "portal/search";
    }
}
