package id.go.pontianak.bangkom.foundation.workflow.job;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/**
 * A step the engine does by itself has failed as often as it may and waits for the administrator. {@code id} is another one each time;
 * {@code step} is its label in the model; {@code caseNumber} is {@link CaseNumber#NONE} where the case has not begun.
 */
public record JobGaveUp(String id, String process, CaseNumber caseNumber, String step) {}
