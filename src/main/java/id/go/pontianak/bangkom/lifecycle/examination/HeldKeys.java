package id.go.pontianak.bangkom.lifecycle.examination;

/**
 * Port of the tests, supplied by modules that have the groups: whether somebody of the group may yet be asked its questions in a test that is
 * not opened, so that nobody reads their keys. Without a supplier no group holds any back.
 */
public interface HeldKeys {

    boolean held(String group);
}
