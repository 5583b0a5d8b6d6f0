--liquibase formatted sql

--changeset bangkom:learning-0003
ALTER TABLE learning_course ADD COLUMN automatic boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN learning_course.automatic IS 'Whoever completes it in a self-paced batch of the city has passed at once, by rule; otherwise his result is set with those of the others.';
--rollback ALTER TABLE learning_course DROP COLUMN automatic;
