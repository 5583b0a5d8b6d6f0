package id.go.pontianak.bangkom.foundation.shell;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import org.springframework.validation.BindingResult;

/** Puts a broken rule where the person typed it, so that the form comes back (422) with everything still in it. */
public final class FormErrors {

    private FormErrors() {}

    public static void reject(BindingResult binding, RuleViolated refusal) {
        String field = refusal.field();
        if (field != null && binding.getTarget() != null && binding.getFieldType(field) != null) {
            binding.rejectValue(field, refusal.messageKey(), refusal.arguments(), refusal.messageKey());
        } else {
            binding.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
        }
    }
}
