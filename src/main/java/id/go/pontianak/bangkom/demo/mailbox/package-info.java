/** The mail catcher: an SMTP server in the process, whose mails are kept in the database and shown on a page. */
@NullMarked
package id.go.pontianak.bangkom.demo.mailbox;

import org.jspecify.annotations.NullMarked;
