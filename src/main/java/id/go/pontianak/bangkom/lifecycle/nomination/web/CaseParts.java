package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.forms.PageFragments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every case has, around what a nomination says of itself, so that its page is the page of its case. */
@Component
class CaseParts {

    private final PageFragments fragments;

    CaseParts(PageFragments fragments) {
        this.fragments = fragments;
    }

    /** {@code alone} while the case gives no head: the page then says itself where the nomination stands. */
    void add(String number, Model model, HttpServletRequest request, HttpServletResponse response) {
        String head = fragments.load("/tracking/" + number + "/head", request, response);
        model.addAttribute("head", head);
        model.addAttribute("alone", head == null);
        model.addAttribute("file", fragments.load("/tracking/" + number + "/file", request, response));
    }
}
