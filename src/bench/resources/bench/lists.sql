-- The portal's rows of the same tasks; subjects, units and programmes are those of the directory.
CREATE TEMPORARY TABLE bench_person AS
SELECT row_number() OVER (ORDER BY p.number) - 1 AS no, p.id, p.name, p.number, u.government_unit
FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code WHERE p.number IS NOT NULL AND p.id::text <> :person;
CREATE TEMPORARY TABLE bench_programme AS
SELECT row_number() OVER (ORDER BY code) - 1 AS no, code, name FROM catalogue_programme;
CREATE UNIQUE INDEX ON bench_person (no);
ANALYZE bench_person;
CREATE TEMPORARY TABLE bench_row AS
SELECT t.*, p.id AS subject, p.government_unit AS unit, g.code AS programme,
    lower(concat_ws(' ', p.name, p.number, g.code, g.name, t.number)) AS search
FROM bench_task t JOIN bench_person p ON p.no = t.n % (SELECT count(*) FROM bench_person)
JOIN bench_programme g ON g.no = t.n % (SELECT count(*) FROM bench_programme);
INSERT INTO workflow_case (number, process, instance, definition, opened_at)
SELECT number, 'nomination', execution, (SELECT max(id_) FROM act_re_procdef WHERE key_ = 'nomination'), created_at FROM bench_row;
INSERT INTO workflow_task (id, case_number, process, element, candidates, created_at, due_at)
SELECT id, number, 'nomination', 'userTask_approveNomination', ARRAY[candidate], created_at, due_at FROM bench_row;
INSERT INTO inbox_task (id, process, element, case_number, title, subject, unit, programme, batch, priority, version, form,
    created_at, due_at, candidates, search)
SELECT id, 'nomination', 'userTask_approveNomination', number, 'task.nomination.userTask_approveNomination', subject, unit,
    programme, NULL, 50, 1, 'approveNominationForm', created_at, due_at, ARRAY[candidate], search FROM bench_row;
INSERT INTO inbox_candidate (candidate, task_id, due_at, created_at, priority)
SELECT candidate, id, due_at, created_at, 50 FROM bench_row;
INSERT INTO inbox_barred (person, task_id) SELECT subject, id FROM bench_row WHERE candidate NOT LIKE 'person:%';
INSERT INTO inbox_done (task_id, person, decided_at, capacity, outcome, process, case_number, title, subject, unit, programme, search)
SELECT md5('done' || n)::uuid::text, :person::uuid, now() - n * interval '1 hour', 'Kepala Bidang', 'approved', 'nomination',
    number, 'task.nomination.userTask_approveNomination', subject, unit, programme, search FROM bench_row WHERE n <= 1000;
