package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.util.UUID;

/** What one person answered to one question: the option (0: none), and how many of the others he had right. */
public record Response(UUID item, int version, TestKind kind, int option, boolean right, int rest) {}
