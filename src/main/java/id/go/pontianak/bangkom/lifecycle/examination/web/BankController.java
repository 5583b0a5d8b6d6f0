package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.bank.BankFormat;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalyses;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalysis;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A question bank: its list, one question, and how it looks to participants and on paper. */
@Controller
class BankController {

    private final BankPages pages;
    private final ItemAnalyses analyses;
    private final CurrentUser user;

    BankController(BankPages pages, ItemAnalyses analyses, CurrentUser user) {
        this.pages = pages;
        this.analyses = analyses;
        this.user = user;
    }

    @GetMapping("/programmes/{code}/bank")
    String list(@PathVariable String code, BankAddress address, Model model) {
        model.addAttribute("page", pages.list(person(), code, address));
        model.addAttribute("filter", address.filter());
        model.addAttribute("show", address.chosen());
        model.addAttribute("rules", pages.rules(person(), code));
        model.addAttribute("formats", BankFormat.values());
        model.addAttribute("shows", BankAddress.Show.values());
        return "examination/bank";
    }

    @GetMapping("/programmes/{code}/bank/{number}")
    String item(@PathVariable String code, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.item(person(), code, number));
        return "examination/item";
    }

    /** What the answers say about the questions. */
    @GetMapping("/programmes/{code}/bank/analysis")
    String analysis(@PathVariable String code, Model model) {
        model.addAttribute("programme", pages.programme(person(), code));
        model.addAttribute("rows", analyses.list(person(), code));
        model.addAttribute("enough", ItemAnalysis.ENOUGH);
        return "examination/analysis";
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
