package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Map;

/**
 * A case goes on with another version of its model; published in the transaction that moves it. {@code renamed} holds the elements where
 * it stands and which have another id now, the old one before the new one; mostly it is empty.
 */
public record CaseMigrated(String process, String caseNumber, Map<String, String> renamed) {}
