package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftKeeping;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page of a draft is added, changed, moved and taken out. */
@Controller
class CoursePageController {

    static final String NEW = CoursesController.COURSE + "/new";
    static final String PAGE = CoursesController.EDIT + "/{page}";

    private final DraftKeeping keeping;
    private final CoursePages pages;
    private final ShownForms shown;
    private final CurrentUser user;

    CoursePageController(DraftKeeping keeping, CoursePages pages, ShownForms shown, CurrentUser user) {
        this.keeping = keeping;
        this.pages = pages;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(NEW)
    ModelAndView fresh(@PathVariable String programme) {
        return fresh(programme, HttpStatus.OK).addObject("form", PageForm.EMPTY);
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable String programme,
            @ModelAttribute("form") PageForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        pages.written(person(), programme);
        return done(binding, () -> redirect.addAttribute("page", keeping.add(person(), programme, form.page())))
                ? leave(PAGE, programme, "courseware.page.added", redirect)
                : fresh(programme, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(binding.getModel());
    }

    @GetMapping(PAGE)
    ModelAndView edit(@PathVariable String programme, @PathVariable String page) {
        CoursePages.EditPage edited = pages.edit(person(), programme, page);
        return new ModelAndView("courseware/page")
                .addObject("edit", edited)
                .addObject("form", PageForm.of(edited.page()));
    }

    @PostMapping(PAGE)
    ModelAndView change(
            @PathVariable String programme,
            @PathVariable String page,
            @ModelAttribute("form") PageForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        pages.edit(person(), programme, page);
        Runnable deed = () -> shown.unchanged(() -> keeping.change(person(), programme, page, form.page()));
        if (!done(binding, deed)) {
            return page(programme, page, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(binding.getModel());
        }
        redirect.addAttribute("page", page);
        return leave(PAGE, programme, "courseware.page.saved", redirect);
    }

    @PostMapping(PAGE + "/remove")
    String remove(@PathVariable String programme, @PathVariable String page, RedirectAttributes redirect) {
        shown.unchanged(() -> keeping.remove(person(), programme, page));
        return CoursesController.back(programme, "courseware.page.removed", redirect);
    }

    @PostMapping(PAGE + "/up")
    String up(@PathVariable String programme, @PathVariable String page, RedirectAttributes redirect) {
        shown.unchanged(() -> keeping.up(person(), programme, page));
        return CoursesController.back(programme, "courseware.page.moved", redirect);
    }

    private static boolean done(BindingResult binding, Runnable deed) {
        if (!binding.hasErrors()) {
            try {
                deed.run();
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return !binding.hasErrors();
    }

    private ModelAndView fresh(String programme, HttpStatusCode status) {
        ModelAndView view = new ModelAndView("courseware/new");
        view.addObject("course", pages.written(person(), programme));
        view.setStatus(status);
        return view;
    }

    private ModelAndView page(String programme, String page, HttpStatusCode status) {
        ModelAndView view = new ModelAndView("courseware/page");
        view.addObject("edit", pages.edit(person(), programme, page));
        view.setStatus(status);
        return view;
    }

    private static ModelAndView leave(String path, String programme, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("programme", programme);
        return new ModelAndView("redirect:" + path);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
