package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/** Declared by the module that asks; a bean, one per kind of question. */
public interface RequestKind {

    /** Stands in the row of each request; at most forty small letters, digits and hyphens, never renamed. */
    String key();

    /** Message key of what the person reads in the list and in mails. */
    String title();

    /** Path of the portal on which this request is answered and, once it is, looked at. */
    String page(Request request);

    /** What the case is about in plain words, for mails: a programme, a year; no personal data. */
    default String about(CaseNumber caseNumber) {
        return caseNumber.value();
    }

    /** Urgency in the list, as with tasks: 0 to 100. */
    default int priority() {
        return 50;
    }

    /** Whether nothing may tie an answer to whoever gave it: of when somebody answered only the day is kept. */
    default boolean anonymous() {
        return false;
    }

    /** Whether the daily round reminds of it and, in the end, names the silent to HR of their unit. */
    default boolean remindable() {
        return true;
    }

    /**
     * No request of the case is open any more. Called once, soon after that commit, in a transaction of its own that is tried again after a
     * failure; the window may have closed meanwhile, so a process that waits no more is no error.
     */
    default void allIn(CaseNumber caseNumber) {}
}
