package id.go.pontianak.bangkom.foundation.decisionform;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/**
 * Strategy supplied by the owner of a process for a form that takes as text what is known to be one of a few: its page offers them to be
 * picked. What is sent is checked by the form as before, so that a model keeps its form. One bean per form.
 */
public interface FormChoices {

    /** Id of the form. */
    String form();

    /** The field as this reader meets it in this case; the same where there is nothing to pick. */
    FormField offered(FormField field, CaseNumber caseNumber, PersonId reader);
}
