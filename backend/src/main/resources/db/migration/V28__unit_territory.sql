-- A name says which unit is meant only together with the place whose offices use it: 市科技局 is one unit
-- in 徐州市 and another in 铜陵市. '' is for units that every place calls by the same name.
alter table unit add column territory text not null default '';

-- all units registered so far are those of the demonstration's plan
update unit set territory = '徐州市' where id like 'xz-%';

alter table unit add unique (territory, name);
alter table unit add unique (id, territory);
alter table unit alter column territory drop default;

alter table unit_alias add column territory text;
update unit_alias a set territory = u.territory from unit u where u.id = a.unit;
alter table unit_alias alter column territory set not null;
alter table unit_alias drop constraint unit_alias_pkey;
alter table unit_alias add primary key (territory, alias);
alter table unit_alias add foreign key (unit, territory) references unit (id, territory);

-- ids of units that are registered while a plan is reviewed: unit-1001
create sequence unit_number start 1001;
