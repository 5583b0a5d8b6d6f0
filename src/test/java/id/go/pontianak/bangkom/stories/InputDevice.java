package id.go.pontianak.bangkom.stories;

import com.microsoft.playwright.Locator;

/** How somebody works a page: with the mouse or by keyboard alone. A story is told once and played with each. */
interface InputDevice {

    void press(Locator control);

    void fill(Locator field, String text);

    void check(Locator box);

    void choose(Locator select, String label);
}
