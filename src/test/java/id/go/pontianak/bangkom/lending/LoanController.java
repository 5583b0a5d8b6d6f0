package id.go.pontianak.bangkom.lending;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a loan. */
@Controller
class LoanController {

    private final Loans loans;
    private final CurrentUser user;

    LoanController(Loans loans, CurrentUser user) {
        this.loans = loans;
        this.user = user;
    }

    @GetMapping("/loans/{number}")
    String page(@PathVariable String number, Model model) {
        Loans.Loan loan = loans.loan(number);
        if (!loans.visibleTo(user.actor().person(), loan)) {
            throw new NotFound();
        }
        model.addAttribute("loan", loan);
        return "lending/loan";
    }
}
