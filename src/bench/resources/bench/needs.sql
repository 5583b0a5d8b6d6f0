-- Sixty perangkat daerah: those of the sample, and as many new ones as are missing, each with a hundred people of the largest.
INSERT INTO directory_unit (code, name, parent, kind, week_pattern, government_unit)
SELECT 'OPD-' || n, 'Perangkat Daerah ' || n, (SELECT code FROM directory_unit WHERE kind = 'KOTA'), 'DINAS', w.week_pattern, 'OPD-' || n
FROM generate_series(1, 60 - (SELECT count(*) FROM directory_unit WHERE code = government_unit AND kind <> 'KOTA')) n
CROSS JOIN (SELECT week_pattern FROM directory_unit WHERE kind = 'DINAS' LIMIT 1) w;
UPDATE directory_person p SET unit_code = 'OPD-' || (1 + g.no / 100), supervisor_office = NULL
FROM (SELECT p.id, row_number() OVER (ORDER BY p.number) - 1 AS no FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
        WHERE u.government_unit = (SELECT u.government_unit FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
            GROUP BY u.government_unit ORDER BY count(*) DESC LIMIT 1)
            AND NOT EXISTS (SELECT FROM directory_holder h WHERE h.person_id = p.id)) g
WHERE g.id = p.id AND g.no < 100 * (SELECT count(*) FROM directory_unit WHERE code LIKE 'OPD-%');
