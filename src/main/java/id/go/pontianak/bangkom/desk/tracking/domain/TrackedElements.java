package id.go.pontianak.bangkom.desk.tracking.domain;

/** Which elements of a model are steps people want to see: where work is done, something is awaited, begins or ends. */
final class TrackedElements {

    private TrackedElements() {}

    static boolean tracks(String type) {
        return !type.isEmpty()
                && !type.endsWith("Gateway")
                && !type.equals("subProcess")
                && !type.equals("multiInstanceBody")
                && !type.equals("transaction");
    }
}
