/**
 * Mail as a ledger: a notice is a row with a unique key, written in the deciding transaction, merged, and sent
 * over SMTP by a sender that never loses one. The person is resolved when it is sent.
 */
@ApplicationModule(
        id = "notification",
        allowedDependencies = {
            "kernel",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "bulk",
            "workflow",
            "workflow :: job",
            "request"
        })
@NullMarked
package id.go.pontianak.bangkom.foundation.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
