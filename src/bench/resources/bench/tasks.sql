-- What both sides hold, the same rows by their number: who is asked, since when, until when. Due dates are all different, a tenth has passed.
CREATE UNLOGGED TABLE bench_task AS
SELECT n,
    md5('task' || n)::uuid::text AS id,
    md5('execution' || n)::uuid::text AS execution,
    'NOM-2027-' || lpad((5000000 + n)::text, 7, '0') AS number,
    date_trunc('hour', now()) - interval '4 days' + ((n * 7919) % :total) * (interval '40 days' / :total) AS due_at,
    date_trunc('hour', now()) - interval '10 days' + ((n * 104729) % :total) * (interval '5 days' / :total) AS created_at,
    CASE WHEN n <= 200 THEN 'office:KABID2-DINKES'
        WHEN n <= 280 THEN 'role:unit-hr@DINKES'
        WHEN n <= :held THEN 'person:' || :person
        WHEN n <= :held + :busy THEN 'office:KA-DINKES'
        ELSE 'office:' || (CAST(:others AS text[]))[1 + n % array_length(CAST(:others AS text[]), 1)] END AS candidate
FROM generate_series(CAST(1 AS bigint), :total) n;
ALTER TABLE bench_task ADD PRIMARY KEY (n);
ANALYZE bench_task;
