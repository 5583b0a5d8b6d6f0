package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.QrCode;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Attendance;
import id.go.pontianak.bangkom.lifecycle.attendance.Scan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the code on the wall: one button, and what is recorded. And the badge of whoever has no telephone. */
@Controller
class AttendanceController {

    private final Attendance attendance;
    private final CurrentUser user;

    AttendanceController(Attendance attendance, CurrentUser user) {
        this.attendance = attendance;
        this.user = user;
    }

    @GetMapping("/attendance/{session}")
    String show(
            @PathVariable UUID session,
            @RequestParam(defaultValue = "") String c,
            @CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Scan scan = attendance.look(person(), session, c);
        if (scan.button() && !DeviceCookie.valid(device)) {
            response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.fresh(request.isSecure()));
        }
        if (scan.answer().refused() && scan.answer() != Scan.Answer.NO_CODE) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("scan", scan);
        return "attendance/scan";
    }

    @PostMapping("/attendance/{session}")
    String mark(
            @PathVariable UUID session,
            @RequestParam(defaultValue = "") String proof,
            @CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device) {
        attendance.mark(person(), session, proof, DeviceCookie.valid(device) ? device : "");
        return "redirect:/attendance/" + session;
    }

    @GetMapping("/my/badge")
    String badge(Model model) {
        model.addAttribute("name", user.actor().name());
        model.addAttribute("code", QrCode.of(attendance.badge(person())).svg());
        return "attendance/badge";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
