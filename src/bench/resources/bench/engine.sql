-- The engine's side of the tasks, in the peer's database and in the portal's.
INSERT INTO act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_,
    is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
SELECT execution, 1, execution, execution, number, (SELECT max(id_) FROM act_re_procdef WHERE key_ = 'nomination'),
    'userTask_approveNomination', true, false, true, false, 1, 2, 1 FROM bench_task;
INSERT INTO act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_,
    due_date_, suspension_state_, task_state_)
SELECT id, 1, execution, execution, (SELECT max(id_) FROM act_re_procdef WHERE key_ = 'nomination'), 'Setujui usulan',
    'userTask_approveNomination', 50, created_at, due_at, 1, 'Created' FROM bench_task;
INSERT INTO act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
SELECT md5('link' || n)::uuid::text, 1, candidate, 'candidate', id FROM bench_task;
