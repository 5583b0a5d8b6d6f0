/** A mail on its way to the server: the message, the SMTP dialogue, and what the server's reply makes of it. */
@NullMarked
package id.go.pontianak.bangkom.foundation.notification.delivery;

import org.jspecify.annotations.NullMarked;
