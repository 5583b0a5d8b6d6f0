package id.go.pontianak.bangkom.portal.database;

/** The application does not start on these data, for a reason that a person can understand and mend. */
class DatabaseRefused extends RuntimeException {

    private final String action;

    DatabaseRefused(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
