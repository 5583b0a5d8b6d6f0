package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole rupiah planned and paid for a programme in a year; both null where the plan in force has no item of it that counts and nothing was paid. */
record ChainMoney(@Nullable Long planned, @Nullable Long paid) {

    /** Of all items of the programme: what was spent on one before it was deferred or cancelled is paid all the same. */
    static ChainMoney of(List<PlanItem> items, Map<String, Rupiah> paid) {
        List<PlanItem> planned = items.stream().filter(PlanItem::counts).toList();
        long spent = sum(items.stream().map(item -> paid.getOrDefault(item.number(), Rupiah.ZERO)));
        return planned.isEmpty() && spent == 0
                ? new ChainMoney(null, null)
                : new ChainMoney(sum(planned.stream().map(PlanItem::total)), spent);
    }

    /** Null where nothing was paid or credited. */
    @Nullable
    Long paidPerHour(int hours) {
        return paid == null || paid == 0 || hours <= 0 ? null : Long.valueOf(Math.round((double) paid / hours));
    }

    private static long sum(Stream<Rupiah> all) {
        return all.reduce(Rupiah.ZERO, Rupiah::plus).amount();
    }
}
