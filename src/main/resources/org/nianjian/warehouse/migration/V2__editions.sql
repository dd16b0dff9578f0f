-- The star: facts of one edition each, around the dimensions body, area and indicator. Every row carries its
-- edition, so that a run that stops half way never damages what the last edition was made of.
-- "place" is a row's rank in published order, counted in the program from 0: no database's idea of how text sorts
-- gets into an edition. There are no foreign keys: an edition is written and removed as a whole.

CREATE TABLE IF NOT EXISTS edition (
    edition   BIGINT      NOT NULL PRIMARY KEY,
    id        VARCHAR(12) NOT NULL,
    published BOOLEAN     NOT NULL
);

CREATE TABLE IF NOT EXISTS area (
    edition BIGINT      NOT NULL,
    place   INT         NOT NULL,
    code    VARCHAR(9)  NOT NULL,
    name    VARCHAR     NOT NULL,
    level   VARCHAR(10) NOT NULL,
    CONSTRAINT area_key PRIMARY KEY (edition, place)
);

CREATE TABLE IF NOT EXISTS body (
    edition BIGINT      NOT NULL,
    place   INT         NOT NULL,
    id      VARCHAR     NOT NULL,
    name    VARCHAR     NOT NULL,
    type    VARCHAR(10) NOT NULL,
    area    INT         NOT NULL,
    CONSTRAINT body_key PRIMARY KEY (edition, place)
);

CREATE TABLE IF NOT EXISTS indicator (
    edition    BIGINT     NOT NULL,
    place      INT        NOT NULL,
    id         VARCHAR    NOT NULL,
    name_zh    VARCHAR    NOT NULL,
    name_en    VARCHAR    NOT NULL,
    kind       VARCHAR(5) NOT NULL,
    unit       VARCHAR    NOT NULL,
    definition VARCHAR    NOT NULL,
    CONSTRAINT indicator_key PRIMARY KEY (edition, place)
);

-- A file that was handed in, and what became of it; its report, if it could be read.
CREATE TABLE IF NOT EXISTS submission (
    edition     BIGINT      NOT NULL,
    place       INT         NOT NULL,
    file        VARCHAR     NOT NULL,
    sha256      VARCHAR(64) NOT NULL,
    extraction  BIGINT,
    format      VARCHAR     NOT NULL,
    body        INT,
    report_year INT,
    kind        VARCHAR(20),
    template    BOOLEAN     NOT NULL,
    state       VARCHAR(10) NOT NULL,
    reason      VARCHAR     NOT NULL,
    CONSTRAINT submission_key PRIMARY KEY (edition, place)
);

CREATE TABLE IF NOT EXISTS rejection (
    edition      BIGINT  NOT NULL,
    submission   INT     NOT NULL,
    reason       VARCHAR NOT NULL,
    detail       VARCHAR NOT NULL,
    acknowledged BOOLEAN NOT NULL,
    CONSTRAINT rejection_key PRIMARY KEY (edition, submission)
);

-- What a figure became, now that whose and of which year it is are known.
CREATE TABLE IF NOT EXISTS observation (
    edition    BIGINT      NOT NULL,
    submission INT         NOT NULL,
    ordinal    INT         NOT NULL,
    fact_year  INT,
    status     VARCHAR(8)  NOT NULL,
    role       VARCHAR(11) NOT NULL,
    CONSTRAINT observation_key PRIMARY KEY (edition, submission, ordinal)
);

CREATE TABLE IF NOT EXISTS statement (
    edition      BIGINT          NOT NULL,
    body         INT             NOT NULL,
    fact_year    INT             NOT NULL,
    indicator    INT             NOT NULL,
    amount       NUMERIC(50, 10) NOT NULL,
    bound        VARCHAR(8)      NOT NULL,
    rule         VARCHAR(10)     NOT NULL,
    partial_year BOOLEAN         NOT NULL,
    replaced     NUMERIC(50, 10),
    corrected    BOOLEAN         NOT NULL,
    -- null for a value that a person added without a report
    submission   INT,
    CONSTRAINT statement_key PRIMARY KEY (edition, body, fact_year, indicator)
);

-- The observations that a statement rests on.
CREATE TABLE IF NOT EXISTS statement_observation (
    edition   BIGINT NOT NULL,
    body      INT    NOT NULL,
    fact_year INT    NOT NULL,
    indicator INT    NOT NULL,
    ordinal   INT    NOT NULL,
    CONSTRAINT statement_observation_key PRIMARY KEY (edition, body, fact_year, indicator, ordinal)
);

CREATE TABLE IF NOT EXISTS year_over_year (
    edition         BIGINT          NOT NULL,
    body            INT             NOT NULL,
    fact_year       INT             NOT NULL,
    indicator       INT             NOT NULL,
    amount          NUMERIC(50, 10) NOT NULL,
    bound           VARCHAR(8)      NOT NULL,
    previous_year   INT             NOT NULL,
    previous_amount NUMERIC(50, 10),
    previous_bound  VARCHAR(8),
    change_amount   NUMERIC(50, 10),
    change_bound    VARCHAR(8),
    change_percent  NUMERIC(50, 10),
    comparability   VARCHAR         NOT NULL,
    CONSTRAINT year_over_year_key PRIMARY KEY (edition, body, fact_year, indicator)
);

-- What the data say to a claim.
CREATE TABLE IF NOT EXISTS claim_check (
    edition     BIGINT      NOT NULL,
    submission  INT         NOT NULL,
    claim       INT         NOT NULL,
    data_change NUMERIC(50, 10),
    verdict     VARCHAR(13) NOT NULL,
    CONSTRAINT claim_check_key PRIMARY KEY (edition, submission, claim)
);

CREATE TABLE IF NOT EXISTS summary (
    edition                BIGINT      NOT NULL,
    place                  INT         NOT NULL,
    fact_year              INT         NOT NULL,
    body_level             VARCHAR(10) NOT NULL,
    body_type              VARCHAR(10) NOT NULL,
    group_level            VARCHAR(10) NOT NULL,
    group_code             VARCHAR(9)  NOT NULL,
    group_name             VARCHAR     NOT NULL,
    indicator              INT         NOT NULL,
    bodies                 INT         NOT NULL,
    reporting              INT         NOT NULL,
    total                  NUMERIC(50, 10),
    total_bound            VARCHAR(8),
    matched                INT         NOT NULL,
    matched_total          NUMERIC(50, 10),
    matched_bound          VARCHAR(8),
    matched_previous_total NUMERIC(50, 10),
    matched_previous_bound VARCHAR(8),
    change_amount          NUMERIC(50, 10),
    change_bound           VARCHAR(8),
    change_percent         NUMERIC(50, 10),
    median                 NUMERIC(50, 10),
    previous_median        NUMERIC(50, 10),
    chain_index            NUMERIC(50, 10),
    CONSTRAINT summary_key PRIMARY KEY (edition, place)
);

-- sort_key: what the rows are published by, as bytes that sort alike everywhere; step: the step that found it.
CREATE TABLE IF NOT EXISTS finding (
    edition    BIGINT      NOT NULL,
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY,
    step       VARCHAR(20) NOT NULL,
    sort_key   BYTEA       NOT NULL,
    severity   VARCHAR(8)  NOT NULL,
    check_name VARCHAR     NOT NULL,
    file       VARCHAR     NOT NULL,
    body       VARCHAR     NOT NULL,
    fact_year  INT,
    indicator  VARCHAR     NOT NULL,
    message    VARCHAR     NOT NULL,
    CONSTRAINT finding_key PRIMARY KEY (edition, id)
);
