package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What the locked needs propose, as a spreadsheet: a row for each line, which repeats the item that it would become part of. */
@Component
class ProposalSheet {

    private static final List<String> HEADS = List.of(
            "plan.field.title",
            "plan.field.programme",
            "plan.field.priority",
            "plan.needs.sheet.rule",
            "plan.needs.sheet.unit",
            "plan.trace.source",
            "plan.field.competency",
            "plan.needs.sheet.people",
            "plan.needs.sheet.itemPeople",
            "plan.field.batches",
            "plan.needs.sheet.batchSeats",
            "plan.needs.sheet.item",
            "plan.needs.sheet.served");

    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;

    ProposalSheet(Spreadsheets spreadsheets, MessageSource messages) {
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** In the order of the page; {@code unitNames} by code. */
    void write(AnnualPlan plan, List<NeedProposal> proposals, Map<String, String> unitNames, OutputStream out)
            throws IOException {
        spreadsheets.write(
                Format.XLSX,
                plan.number(),
                HEADS.stream().map(this::text).toList(),
                proposals.stream().flatMap(proposal -> rows(proposal, unitNames)),
                out);
    }

    private Stream<List<@Nullable Object>> rows(NeedProposal proposal, Map<String, String> unitNames) {
        return proposal.lines().stream().map(line -> cells(proposal, line, unitNames));
    }

    private List<@Nullable Object> cells(NeedProposal proposal, Need line, Map<String, String> unitNames) {
        return Arrays.asList(
                proposal.topic(),
                Objects.requireNonNullElse(proposal.programme(), ""),
                line.weight().priority(),
                text("needs.rule." + line.weight().rule()),
                unitNames.getOrDefault(line.unit(), line.unit()),
                text("needs.source." + line.source()),
                Objects.requireNonNullElse(line.code(), ""),
                line.people(),
                proposal.headcount(),
                proposal.shares().batches(),
                proposal.shares().seats(),
                Objects.requireNonNullElse(proposal.present(), ""),
                text(proposal.taken().contains(line.id()) ? "plan.needs.sheet.yes" : "plan.needs.sheet.no"));
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
