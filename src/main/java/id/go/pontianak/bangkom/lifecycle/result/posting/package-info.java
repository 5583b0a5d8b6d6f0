/** What follows from a result once it counts: certificate, learning hours and mails, one participant after the other; also of whoever completed early or got better afterwards. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.result.posting;

import org.jspecify.annotations.NullMarked;
