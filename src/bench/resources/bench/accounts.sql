-- Who acts: the administrator, an analyst, the personnel officer of DINKES, and whoever holds the offices named.
INSERT INTO access_account (id, username, person, name, email, password, disabled, stamp, created_at, version)
SELECT gen_random_uuid(), lower(h.office_code), h.person_id, NULL, NULL, :password, false, 0, now(), 0
FROM directory_holder h WHERE h.capacity = 'D' AND h.to_day IS NULL AND h.office_code = ANY (:offices)
ON CONFLICT DO NOTHING;
INSERT INTO access_account (id, username, person, name, email, password, disabled, stamp, created_at, version)
SELECT gen_random_uuid(), 'analis', p.id, NULL, NULL, :password, false, 0, now(), 0
FROM directory_person p WHERE p.unit_code = 'BKPSDM' AND p.tier = 'PELAKSANA' ORDER BY p.number LIMIT 1;
INSERT INTO access_role (account, role, unit) SELECT id, 'HR_ANALYST', '' FROM access_account WHERE username = 'analis';
INSERT INTO access_role (account, role, unit) SELECT id, 'UNIT_HR', 'DINKES' FROM access_account WHERE username = 'kabid2-dinkes';
