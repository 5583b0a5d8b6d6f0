package id.go.pontianak.bangkom.desk.filters;

/** A list whose whole state is in its address, so that a filter of it can be kept; a bean of the module whose list it is. */
public interface FilteredList {

    /** Names the list in table and forms: {@code tasks}. */
    String key();

    /** Where the list is. */
    String path();

    /** The filter of this query as the list itself would write it: without the page, without what it cannot read. Empty is no filter. */
    String filter(String query);
}
