package id.go.pontianak.bangkom.races;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that deeds leave behind in a case, without what makes one case differ from another: journal with actor and capacity, notices with
 * addressee, tasks with their end, and what the engine remembers of its way. Equal traces mean equal histories.
 */
@Component
class Traces {

    private static final String OF = """
            SELECT n.number AS number,
                (SELECT string_agg(concat_ws('/', j.action, replace(j.actor::text, n.person::text, 'nominee'), j.capacity, j.reason), E'\\n' ORDER BY j.no)
                    FROM journal_entry j WHERE j.case_number = n.number) AS journal,
                (SELECT string_agg(concat_ws('/', m.template, replace(m.addressee, n.person::text, 'nominee')), E'\\n'
                        ORDER BY m.template, replace(m.addressee, n.person::text, 'nominee'))
                    FROM notification_notice m WHERE m.case_number = n.number) AS mails,
                (SELECT string_agg(concat_ws('/', t.element, t.decided_by, t.closed_at IS NULL), E'\\n' ORDER BY t.created_at, t.element)
                    FROM workflow_task t WHERE t.case_number = n.number) AS tasks,
                (SELECT string_agg(concat_ws('/', a.act_id_, a.end_time_ IS NULL, a.act_inst_state_), E'\\n' ORDER BY a.sequence_counter_, a.act_id_)
                    FROM act_hi_actinst a JOIN act_hi_procinst p ON p.proc_inst_id_ = a.proc_inst_id_
                    WHERE p.business_key_ = n.number) AS engine,
                n.status AS status
            FROM nomination n WHERE n.number IN (:numbers)""";

    record Trace(String journal, String mails, String tasks, String engine, String status) {}

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Trace of(String nomination) {
        return of(List.of(nomination)).get(nomination);
    }

    Map<String, Trace> of(Collection<String> nominations) {
        return jdbc
                .sql(OF)
                .param("numbers", nominations)
                .query((row, no) -> Map.entry(
                        row.getString("number"),
                        new Trace(
                                row.getString("journal"),
                                row.getString("mails"),
                                row.getString("tasks"),
                                row.getString("engine"),
                                row.getString("status"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
