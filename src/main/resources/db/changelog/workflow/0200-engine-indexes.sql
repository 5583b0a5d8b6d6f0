--liquibase formatted sql

--changeset bangkom:workflow-0200
--comment The engine looks for sub-tasks of each task it completes, and has no index for it: a scan of all open tasks per decision.
CREATE INDEX workflow_engine_parent_task ON act_ru_task (parent_task_id_) WHERE parent_task_id_ IS NOT NULL;
--rollback DROP INDEX workflow_engine_parent_task;
