package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A second person approves questions; wrong ones are withdrawn. */
@Controller
class BankApprovalController {

    private static final String ITEM = "redirect:/programmes/{code}/bank/{number}";

    private final BankKeeping keeping;
    private final BankPages pages;
    private final CurrentUser user;
    private final ShownForms shown;

    BankApprovalController(BankKeeping keeping, BankPages pages, CurrentUser user, ShownForms shown) {
        this.keeping = keeping;
        this.pages = pages;
        this.user = user;
        this.shown = shown;
    }

    @PostMapping("/programmes/{code}/bank/approve")
    String approveAll(@PathVariable String code, RedirectAttributes redirect) {
        pages.programme(person(), code);
        shown.unchanged(() -> keeping.approveAll(person(), code));
        redirect.addFlashAttribute("flash", "examination.approvedAll");
        redirect.addAttribute("code", code);
        return "redirect:/programmes/{code}/bank";
    }

    @PostMapping("/programmes/{code}/bank/{number}/approve")
    String approve(@PathVariable String code, @PathVariable String number, RedirectAttributes redirect) {
        pages.item(person(), code, number);
        shown.unchanged(() -> keeping.approve(person(), code, BankPages.number(number)));
        return leave(code, number, "examination.item.approved", redirect);
    }

    @PostMapping("/programmes/{code}/bank/{number}/withdraw")
    String withdraw(
            @PathVariable String code,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        pages.item(person(), code, number);
        shown.unchanged(() -> keeping.withdraw(person(), code, BankPages.number(number), reason));
        return leave(code, number, "examination.item.withdrawn", redirect);
    }

    private static String leave(String code, String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("code", code);
        redirect.addAttribute("number", number);
        return ITEM;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
