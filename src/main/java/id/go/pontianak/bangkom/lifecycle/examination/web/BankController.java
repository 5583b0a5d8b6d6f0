package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A question bank: its list, one question, and how it looks to participants and on paper. */
@Controller
class BankController {

    private final BankPages pages;
    private final CurrentUser user;

    BankController(BankPages pages, CurrentUser user) {
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/programmes/{code}/bank")
    String list(@PathVariable String code, BankAddress address, Model model) {
        model.addAttribute("page", pages.list(person(), code, address));
        model.addAttribute("filter", address.filter());
        model.addAttribute("show", address.chosen());
        model.addAttribute("formats", BankFormat.values());
        model.addAttribute("shows", BankAddress.Show.values());
        return "examination/bank";
    }

    @GetMapping("/programmes/{code}/bank/{number}")
    String item(@PathVariable String code, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.item(person(), code, number));
        return "examination/item";
    }

    @GetMapping("/programmes/{code}/bank/preview")
    String preview(@PathVariable String code, Model model) {
        model.addAttribute("programme", pages.programme(person(), code));
        model.addAttribute("items", pages.asked(person(), code));
        return "examination/preview";
    }

    @GetMapping("/programmes/{code}/bank/print")
    String print(@PathVariable String code, Model model) {
        model.addAttribute("programme", pages.programme(person(), code));
        model.addAttribute("items", pages.asked(person(), code));
        return "examination/print";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
