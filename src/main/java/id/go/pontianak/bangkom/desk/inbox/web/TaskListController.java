package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The task list. */
@Controller
class TaskListController {

    private final CurrentUser currentUser;
    private final TaskListPages pages;

    TaskListController(CurrentUser currentUser, TaskListPages pages) {
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @GetMapping(TaskListAddress.PATH)
    String list(@RequestParam MultiValueMap<String, String> params, Model model) {
        model.addAttribute("list", pages.page(currentUser.actor().person(), TaskListAddress.read(params)));
        return "inbox/tasks";
    }
}
