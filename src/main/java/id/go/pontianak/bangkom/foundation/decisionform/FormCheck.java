package id.go.pontianak.bangkom.foundation.decisionform;

import id.go.pontianak.bangkom.foundation.decisionform.FormField.Limits;
import id.go.pontianak.bangkom.foundation.kernel.DateBounds;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Validates what was sent from the same JSON the page was made of; a browser's own checks protect nothing. */
public final class FormCheck {

    private static final int LONGEST = 4000;

    private FormCheck() {}

    /** The accepted values by key, blank ones left out; refuses with the field it belongs to. */
    public static Map<String, String> accept(DecisionForm form, Map<String, String> sent, LocalDate today) {
        sent.keySet().stream()
                .filter(key -> form.findField(key).map(FormField::readOnly).orElse(true))
                .findFirst()
                .ifPresent(key -> {
                    throw RuleViolated.of("refusal.workflow.unknownField", key);
                });
        Map<String, String> accepted = new TreeMap<>();
        for (FormField field : form.fields()) {
            if (field.input() && !field.readOnly() && !hidden(field, sent)) {
                String value = ReadableText.of(sent.get(field.key()));
                check(field, value, today);
                if (!value.isEmpty()) {
                    accepted.put(field.key(), value);
                }
            }
        }
        return accepted;
    }

    private static boolean hidden(FormField field, Map<String, String> sent) {
        FormField.Condition condition = field.hiddenWhen();
        return condition != null && condition.holds(sent.get(condition.field()));
    }

    private static void check(FormField field, String value, LocalDate today) {
        if (value.isEmpty() || field.type() == FormField.Type.CHECKBOX && !checked(value)) {
            if (field.required()) {
                throw RuleViolated.at(field.key(), "refusal.workflow.required", field.label());
            }
            return;
        }
        switch (field.type()) {
            case NUMBER -> checkNumber(field, value);
            case DATE -> checkDate(field, value, today);
            case RADIO, SELECT -> checkOption(field, value);
            default -> checkText(field, value);
        }
    }

    static boolean checked(String value) {
        return value.equals("true") || value.equals("on");
    }

    private static void checkNumber(FormField field, String value) {
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw RuleViolated.at(field.key(), "refusal.workflow.number", field.label());
        }
        BigDecimal number = new BigDecimal(value);
        Limits limits = field.limits();
        BigDecimal min = limits.min();
        BigDecimal max = limits.max();
        if (min != null && number.compareTo(min) < 0) {
            throw RuleViolated.at(field.key(), "refusal.workflow.min", field.label(), min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            throw RuleViolated.at(field.key(), "refusal.workflow.max", field.label(), max.toPlainString());
        }
    }

    private static void checkDate(FormField field, String value, LocalDate today) {
        if (!isDate(value, today)) {
            throw RuleViolated.at(field.key(), "refusal.workflow.date", field.label());
        }
    }

    private static boolean isDate(String value, LocalDate today) {
        try {
            return DateBounds.contain(LocalDate.parse(value), today);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static void checkOption(FormField field, String value) {
        if (field.options().stream().noneMatch(option -> option.value().equals(value))) {
            throw RuleViolated.at(field.key(), "refusal.workflow.option", field.label());
        }
    }

    private static void checkText(FormField field, String value) {
        Integer minLength = field.limits().minLength();
        Integer maxLength = field.limits().maxLength();
        int longest = maxLength == null ? LONGEST : maxLength;
        if (minLength != null && ReadableText.length(value) < minLength) {
            throw RuleViolated.at(field.key(), "refusal.workflow.minLength", field.label(), minLength.toString());
        }
        if (value.length() > longest) {
            throw RuleViolated.at(field.key(), "refusal.workflow.maxLength", field.label(), String.valueOf(longest));
        }
        String pattern = field.limits().pattern();
        if (pattern != null && !value.matches(pattern)) {
            throw RuleViolated.at(field.key(), "refusal.workflow.pattern", field.label());
        }
    }
}
