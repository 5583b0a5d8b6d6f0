package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import org.springframework.validation.BindingResult;

/** Puts a broken rule at the field it is about. */
final class Rejection {

    private Rejection() {}

    static void reject(BindingResult binding, RuleViolated refusal) {
        String field = refusal.field();
        if (field != null && binding.getFieldType(field) != null) {
            binding.rejectValue(field, refusal.messageKey(), refusal.arguments(), refusal.messageKey());
        } else {
            binding.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
        }
    }
}
