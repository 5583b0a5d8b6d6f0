-- Open cases in every stage: a batch each hundred, at most a thousand batches, its nominations with the status of its stage.
-- They fall due when offices close, as the product sets it; steps were decided over the last five months.
CREATE TEMPORARY TABLE bench_person AS
SELECT row_number() OVER (ORDER BY p.number) - 1 AS no, p.id, p.name, p.number, u.government_unit
FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code WHERE p.number IS NOT NULL;
CREATE UNIQUE INDEX ON bench_person (no);
CREATE TEMPORARY TABLE bench_batch AS
SELECT b, 'BATCH-' || g.code || '-2027-' || b AS number, g.code AS programme, g.name, s.stage, s.status, s.case_stage, s.inside
FROM generate_series(1, least(1000, greatest(1, :cases / 100))) b
JOIN (SELECT row_number() OVER (ORDER BY code) - 1 AS no, code, name FROM catalogue_programme) g ON g.no = b % 18
JOIN (VALUES (0, 'panggilan', 'batch.status.CALLING', 'persetujuan', 'nomination.status.DECIDING'),
    (1, 'persetujuan', 'batch.status.CALL_CLOSED', 'persetujuan', 'nomination.status.DECIDING'),
    (2, 'penetapan', 'batch.status.SELECTING', 'penetapan', 'nomination.status.READY'),
    (3, 'pelaksanaan', 'batch.status.SEATED', 'penetapan', 'nomination.status.CONFIRMED'))
    s (no, stage, status, case_stage, inside) ON s.no = b % 4;
INSERT INTO tracking_case (number, process, title, stage, status, unit, programme, batch, card, page, year, started_at,
    since, due_at, waits_at, search)
SELECT number, 'training-batch', name || ', angkatan ' || b, stage, status, 'BKPSDM', programme, number, number,
    '/batches/' || number, 2027, now() - interval '30 days', now() - interval '3 days', date_trunc('day', now(), 'Asia/Pontianak') + (b % 40 - 4) * interval '1 day' + interval '16 hours',
    '{role:hr-analyst}', lower(programme || ' ' || name || ' ' || number) FROM bench_batch;
INSERT INTO tracking_case (number, process, title, stage, status, subject, unit, programme, batch, card, page, year,
    started_at, since, due_at, waits_at, search)
SELECT 'NOM-2027-' || lpad((8000000 + n)::text, 7, '0'), 'nomination', b.name, b.case_stage, b.inside, p.id, p.government_unit,
    b.programme, b.number, b.number, '/nominations/NOM-2027-' || lpad((8000000 + n)::text, 7, '0'), 2027, now() - (20 + n % 150) * interval '1 day',
    now() - (n % 200) * interval '1 hour', date_trunc('day', now(), 'Asia/Pontianak') + (n % 28 - 3) * interval '1 day' + interval '16 hours',
    ARRAY['office:' || (CAST(:others AS text[]))[1 + n % array_length(CAST(:others AS text[]), 1)]],
    lower(concat_ws(' ', p.name, p.number, b.programme, b.name, 'NOM-2027-' || lpad((8000000 + n)::text, 7, '0')))
FROM generate_series(1, :cases) n
JOIN bench_batch b ON b.b = 1 + n % least(1000, greatest(1, :cases / 100))
JOIN bench_person p ON p.no = n % (SELECT count(*) FROM bench_person);
INSERT INTO tracking_step (id, case_number, element, element_type, name, entered_at, left_at, task_id, title, due_at, waits_at,
    answered_for, outcome, days)
SELECT md5('step' || c.number || s)::uuid::text, c.number, 'userTask_approveNomination', 'userTask', 'Setujui usulan',
    c.started_at, CASE WHEN s < 3 THEN c.started_at + s * interval '2 days' END, md5('steptask' || c.number || s)::uuid::text,
    'task.nomination.userTask_approveNomination', c.due_at, c.waits_at, CASE WHEN s < 3 THEN c.waits_at[1] END,
    CASE WHEN s < 3 THEN 'approved' END, CASE WHEN s < 3 THEN 2 * s - n.no % 2 END
FROM tracking_case c CROSS JOIN generate_series(1, 3) s
CROSS JOIN LATERAL (SELECT extract(isodow FROM c.started_at)::integer AS no) n WHERE c.process = 'nomination' AND c.ended_at IS NULL;
