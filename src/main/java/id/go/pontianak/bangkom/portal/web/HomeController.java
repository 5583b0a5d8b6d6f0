package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of each person: the parts that modules have for him, in order. */
@Controller
class HomeController {

    record Part(String template, String fragment, Object model) {}

    private final CurrentUser currentUser;
    private final List<HomePart> parts;

    HomeController(CurrentUser currentUser, ObjectProvider<HomePart> parts) {
        this.currentUser = currentUser;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(HomePart::order)).toList();
    }

    @GetMapping("/")
    String home(Model model) {
        Actor actor = currentUser.actor();
        model.addAttribute("actor", actor);
        model.addAttribute(
                "parts",
                parts.stream()
                        .flatMap(part ->
                                PageParts.ask(part.getClass(), () -> part(part, actor), HomeController::missing)
                                        .stream())
                        .toList());
        return "portal/home";
    }

    private static Optional<Part> part(HomePart part, Actor actor) {
        if (!part.visibleTo(actor)) {
            return Optional.empty();
        }
        String[] names = part.fragment().split("::", 2);
        return Optional.of(new Part(names[0].strip(), names[1].strip(), part.model(actor)));
    }

    private static Optional<Part> missing(String reference) {
        return Optional.of(new Part("portal/parts", "missing", reference));
    }
}
