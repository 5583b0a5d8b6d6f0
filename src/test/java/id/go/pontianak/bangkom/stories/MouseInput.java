package id.go.pontianak.bangkom.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

class MouseInput implements InputDevice {

    private final boolean javaScript;

    MouseInput() {
        this(true);
    }

    /** Where scripts are off the browser draws no frames on demand, so nobody can wait for a button to stand still. */
    MouseInput(boolean javaScript) {
        this.javaScript = javaScript;
    }

    @Override
    public void press(Locator control) {
        control.click(new Locator.ClickOptions().setForce(!javaScript));
    }

    @Override
    public void fill(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void check(Locator box) {
        box.check();
    }

    @Override
    public void choose(Locator select, String label) {
        select.selectOption(new SelectOption().setLabel(label));
    }
}
