package id.go.pontianak.bangkom.foundation.access;

import java.util.List;

/** Accounts that the sign-in page offers to whoever wants to look around; a bean, and there is none in production. */
public interface SignInHint {

    /** {@code role} is what the person is, in the language of the page. */
    record Account(String username, String role) {}

    List<Account> accounts();

    /** The password of all of them. */
    String password();
}
