package id.go.pontianak.bangkom.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

class MouseInput implements InputDevice {

    @Override
    public void press(Locator control) {
        control.click();
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
