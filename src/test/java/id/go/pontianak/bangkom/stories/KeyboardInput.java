package id.go.pontianak.bangkom.stories;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Reaches everything with the Tab key, as somebody who cannot use a mouse; what cannot be reached fails the story. */
class KeyboardInput implements InputDevice {

    private static final int MOST_STOPS = 400;

    @Override
    public void press(Locator control) {
        Page page = reach(control);
        boolean leaves = (boolean) control.evaluate("e => e.tagName === 'A' || e.type === 'submit'");
        if (leaves) {
            page.waitForRequestFinished(() -> page.keyboard().press("Enter"));
        } else {
            page.keyboard().press("Enter");
        }
    }

    @Override
    public void fill(Locator field, String text) {
        Page page = reach(field);
        if ("date".equals(field.getAttribute("type"))) {
            String[] parts = text.split("-");
            page.keyboard().type(parts[1] + parts[2] + parts[0]);
        } else {
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }
    }

    @Override
    public void check(Locator box) {
        Page page = reach(box);
        if (!box.isChecked()) {
            page.keyboard().press("Space");
        }
    }

    @Override
    public void choose(Locator select, String label) {
        reach(select).keyboard().type(label);
    }

    private static Page reach(Locator target) {
        Page page = target.page();
        target.waitFor();
        // Looked up once: to find it by its name, as people do, the names of all things on the page are worked out.
        ElementHandle element = target.elementHandle();
        boolean radio = "radio".equals(element.getAttribute("type"));
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (focused(element)) {
                return page;
            }
            if (radio && (boolean) element.evaluate("e => document.activeElement.name === e.name && e.name !== ''")) {
                page.keyboard().press("ArrowDown");
            } else {
                page.keyboard().press("Tab");
            }
        }
        throw new AssertionError("not reached with the keyboard: " + target);
    }

    private static boolean focused(ElementHandle target) {
        return (boolean) target.evaluate("e => e === document.activeElement");
    }
}
