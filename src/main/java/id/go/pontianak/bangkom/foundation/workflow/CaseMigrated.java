package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.Map;

/**
 * A case goes on with another version of its model; published in the transaction that moves it. {@code renamed} holds the elements where
 * it stands and which have another id now, the old one before the new one; mostly it is empty.
 */
public record CaseMigrated(String process, CaseNumber caseNumber, Map<String, String> renamed) {}
