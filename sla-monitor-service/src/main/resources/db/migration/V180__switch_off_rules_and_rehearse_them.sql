-- Requirement S9: rules can be switched off, and are tried on what came into danger lately.
alter table intervention_rule add column enabled boolean not null default true;

-- Rows come in the order of their time, so that ranges of blocks are enough to find the latest days.
create index at_risk_order_moment on at_risk_order using brin (at);
create index breach_forecast_raised on breach_forecast (raised_at) where raised_at is not null;
