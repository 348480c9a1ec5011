-- the job executor orders its acquisition by due date, and the engine's own scripts leave that unindexed
create index duban_idx_job_duedate on act_ru_job (duedate_);
