package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.filters.FilteredList;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import org.springframework.stereotype.Component;

/** Filters of the task list can be kept. */
@Component
class FilteredTasks implements FilteredList {

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public String path() {
        return TaskListAddress.PATH;
    }

    @Override
    public String filter(String query) {
        TaskQuery read = TaskListAddress.read(query);
        return TaskListAddress.query(read.with(read.view()));
    }
}
