package id.go.pontianak.bangkom.foundation.workflow;

/** A case entered ({@code entered} true) or left an element of its model: task, event, gateway. Same transaction. */
public record CaseStepped(
        String process, String caseNumber, String element, String elementType, String name, boolean entered) {}
