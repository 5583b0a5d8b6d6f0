package id.go.pontianak.bangkom.stories;

import com.microsoft.playwright.Locator;

/**
 * For a browser without scripts. It draws no frames on demand, so nobody can wait for a button to stand still, and a click while the page
 * scrolls to it meets something else: what is to be pressed is pressed with Enter.
 */
class ScriptlessInput extends MouseInput {

    @Override
    public void press(Locator control) {
        control.press("Enter");
    }
}
