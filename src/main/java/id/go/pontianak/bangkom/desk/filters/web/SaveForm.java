package id.go.pontianak.bangkom.desk.filters.web;

/** A filter to be kept: the list and its query as they stood in the address, the name it gets, and who has it. */
record SaveForm(String list, String query, String name, String audience) {

    SaveForm {
        list = list == null ? "" : list;
        query = query == null ? "" : query;
        name = name == null ? "" : name;
        audience = audience == null ? "" : audience;
    }
}
