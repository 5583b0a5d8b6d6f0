package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.QrCode;
import id.go.pontianak.bangkom.lifecycle.attendance.Wall;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Full screen for the projector: the code, how many are there, and who is missing. */
@Controller
class WallController {

    private static final String WALL = "/batches/{number}/sessions/{id}/wall";

    private final Wall wall;
    private final CurrentUser user;
    private final String baseUrl;

    WallController(Wall wall, CurrentUser user, @Value("${bangkom.base-url}") String baseUrl) {
        this.wall = wall;
        this.user = user;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @GetMapping(WALL)
    String show(@PathVariable String number, @PathVariable UUID id, Model model) {
        fill(number, id, model);
        return "attendance/wall";
    }

    /** The part that changes. */
    @GetMapping(path = WALL, headers = "HX-Request=true")
    String refresh(@PathVariable String number, @PathVariable UUID id, Model model) {
        fill(number, id, model);
        return "attendance/wall :: live";
    }

    private void fill(String number, UUID id, Model model) {
        Wall.Shown shown = wall.show(user.actor().person(), number, id);
        model.addAttribute("wall", shown);
        if (!shown.code().isEmpty()) {
            String address = baseUrl + "/attendance/" + id + "?c=" + shown.code();
            model.addAttribute("address", address);
            model.addAttribute("picture", QrCode.of(address).svg());
        }
    }
}
