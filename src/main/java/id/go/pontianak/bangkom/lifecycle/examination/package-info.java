/**
 * Tests: the question bank of each programme, papers made of it, attempts of persons, and what their answers say about the questions. Knows
 * persons and programmes; a group that sits a test is an opaque text of the module that opens it. Keys leave this module only towards
 * whoever keeps the bank, or after the end.
 */
@ApplicationModule(
        id = "examination",
        allowedDependencies = {
            "kernel",
            "forms",
            "directory",
            "access",
            "shell",
            "journal",
            "document",
            "spreadsheet",
            "importing",
            "catalogue"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
