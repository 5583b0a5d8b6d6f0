package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The register as a spreadsheet, with the columns that audits ask for. */
@Component
class CertificateRegisterSheet {

    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;

    CertificateRegisterSheet(Spreadsheets spreadsheets, MessageSource messages) {
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
    }

    void write(List<Certificate> rows, OutputStream out) throws IOException {
        List<String> heads = Stream.of(
                        "number", "issued", "name", "nip", "unit", "programme", "event", "hours", "status", "reason")
                .map(head -> text("certificate.field." + head))
                .toList();
        spreadsheets.write(
                Format.XLSX, text("certificate.register"), heads, rows.stream().map(this::cells), out);
    }

    private List<@Nullable Object> cells(Certificate certificate) {
        CertificateOrder order = certificate.order();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(certificate.number());
        cells.add(LocalDate.ofInstant(certificate.issuedAt(), City.ZONE));
        cells.add(order.recipient().name());
        cells.add(certificate.employeeNumber());
        cells.add(order.recipient().unit());
        cells.add(order.course().title());
        cells.add(order.event());
        cells.add(order.course().hours().value());
        cells.add(text("certificate.status." + certificate.state().status()));
        cells.add(Optional.ofNullable(certificate.state().change())
                .map(Certificate.Change::reason)
                .orElse(""));
        return cells;
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
