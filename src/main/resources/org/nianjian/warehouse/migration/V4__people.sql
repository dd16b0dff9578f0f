-- What people keep beside the reports, as far as an edition tells of it; and which texts are copies.

-- The file whose text this one mostly shares, and how many percent of its sentences.
ALTER TABLE submission ADD COLUMN IF NOT EXISTS copy_of VARCHAR;
ALTER TABLE submission ADD COLUMN IF NOT EXISTS copy_share NUMERIC(50, 10);

-- Who was expected to report on a year; the submission is null where nothing came.
CREATE TABLE IF NOT EXISTS expected (
    edition    BIGINT      NOT NULL,
    place      INT         NOT NULL,
    fact_year  INT         NOT NULL,
    name       VARCHAR     NOT NULL,
    level      VARCHAR(10) NOT NULL,
    type       VARCHAR(10) NOT NULL,
    code       VARCHAR(9)  NOT NULL,
    body       INT,
    submission INT,
    CONSTRAINT expected_key PRIMARY KEY (edition, place)
);

-- What became of every correction.
CREATE TABLE IF NOT EXISTS correction (
    edition   BIGINT      NOT NULL,
    place     INT         NOT NULL,
    line      INT         NOT NULL,
    action    VARCHAR(11) NOT NULL,
    file      VARCHAR     NOT NULL,
    body      VARCHAR     NOT NULL,
    fact_year INT,
    indicator VARCHAR     NOT NULL,
    expected  NUMERIC(50, 10),
    amount    NUMERIC(50, 10),
    bound     VARCHAR(8)  NOT NULL,
    reason    VARCHAR     NOT NULL,
    author    VARCHAR     NOT NULL,
    written_on VARCHAR     NOT NULL,
    result    VARCHAR(10) NOT NULL,
    replaced  NUMERIC(50, 10),
    message   VARCHAR     NOT NULL,
    CONSTRAINT correction_key PRIMARY KEY (edition, place)
);

CREATE TABLE IF NOT EXISTS population (
    edition     BIGINT     NOT NULL,
    place       INT        NOT NULL,
    code        VARCHAR(9) NOT NULL,
    fact_year   INT        NOT NULL,
    inhabitants BIGINT     NOT NULL,
    CONSTRAINT population_key PRIMARY KEY (edition, place)
);

-- The bodies of the year before whose sum stands as the previous value of a body that took their place.
CREATE TABLE IF NOT EXISTS predecessor (
    edition   BIGINT NOT NULL,
    body      INT    NOT NULL,
    fact_year INT    NOT NULL,
    indicator INT    NOT NULL,
    part      INT    NOT NULL,
    CONSTRAINT predecessor_key PRIMARY KEY (edition, body, fact_year, indicator, part)
);

-- Divisions that were renamed, merged, split or redrawn, as wholes; parts are places of bodies, separated by blanks.
CREATE TABLE IF NOT EXISTS succession (
    edition         BIGINT          NOT NULL,
    place           INT             NOT NULL,
    fact_year       INT             NOT NULL,
    change_kind     VARCHAR(10)     NOT NULL,
    bodies_before   VARCHAR         NOT NULL,
    bodies_after    VARCHAR         NOT NULL,
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
    CONSTRAINT succession_key PRIMARY KEY (edition, place)
);
